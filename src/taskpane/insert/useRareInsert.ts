import { citation } from "../../core/citation";
import { qualifiedId } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { citationText } from "../../i18n/citation";
import type { GapOptions } from "../../excel/tables/selection-gaps";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { explainedRows } from "./gap-rows";

/** What only the insertion page can insert, and what is therefore loaded with it. */
export interface RareInsert {
  /** Adds the citations of indicators to the active cell as a comment. */
  comment(entries: readonly PlannedIndicator[]): Promise<void>;
  /** Inserts citations of what the workbook itself holds. */
  fromWorkbook(form: "sourceLine" | "list"): Promise<void>;
  /** Adds gap columns beside what is selected in the workbook, and then names the rows that stay blank or lack some figures. */
  gaps(options: GapOptions): Promise<void>;
}

export function useRareInsert(): RareInsert {
  const { services, insertions, locale, dispatch } = usePane();
  const { workbook } = services;
  const texts = usePageTexts().insert.gaps;
  return {
    comment: async (entries) => {
      const text = entries.map((entry) => citationText(citation(entry), locale)).join("\n");
      const done = await insertions.fill("comment", () => workbook.insertComment(text));
      if (done) dispatch({ type: "use", ids: entries.map(qualifiedId) });
    },
    fromWorkbook: async (form) => {
      await insertions.fill(form, () =>
        form === "list" ? workbook.insertCitationList(locale) : workbook.insertSourceLine(locale)
      );
    },
    gaps: async (options) => {
      await insertions.fill("gaps", async () => {
        const done = await workbook.insertGapColumns(options);
        const { unrecognised, leftBlank, withoutActual } = explainedRows(
          done.recognitions,
          done.firstRow,
          locale,
          texts
        );
        const explained = [...unrecognised, ...leftBlank, ...withoutActual];
        return { ...done, notes: explained.map(({ row, reason }) => texts.row(row, reason)) };
      });
    },
  };
}
