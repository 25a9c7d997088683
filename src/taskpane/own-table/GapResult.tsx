import { useEffect, useMemo, useState } from "react";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { ownTableTexts } from "../../i18n/own-table";
import type { OwnTable } from "../../reading/own-table";
import { matchedRows, type YearFigures } from "../../reading/recognition";
import { ownTableSheet } from "../../sheets/gaps/own-table";
import type { SheetSpec } from "../../sheets/spec/sheet-spec";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { CopyButton } from "../feedback/CopyButton";
import { explainedRows } from "../insert/gap-rows";
import { InsertButton } from "../insert/InsertButton";
import { RunningTotalsChoice } from "../insert/RunningTotalsChoice";
import { copiedTable } from "./copied-table";
import { ResultTable, type VisibleCell } from "../table-reading/ResultTable";
import { shownTable } from "./shown-table";

export interface GapResultProps {
  readonly own: OwnTable;
  readonly figures: readonly YearFigures[];
}

/** The user's table with the gap columns beside it, calculated; as a file, or to paste back. */
export function GapResult({ own, figures }: GapResultProps): JSX.Element {
  const { state, services, insertions, locale, texts } = usePane();
  const { gaps } = usePageTexts().insert;
  const words = ownTableTexts(locale);
  const { marks, runningTotals } = state.preferences;
  const spec = useMemo(
    () => ownTableSheet(own, figures, { sheetName: words.sheet, locale, marks, runningTotals }),
    [own, figures, words, locale, marks, runningTotals]
  );
  const shown = useResults(spec);
  const copied = useMemo(
    () => (shown ? copiedTable(shown.map((cells) => cells.slice(own.width))) : null),
    [shown, own.width]
  );

  const download = (): Promise<boolean> =>
    insertions.place(
      "gaps",
      async (placement, observer) => {
        const { unrecognised, leftBlank, withoutActual } = explainedRows(
          figures,
          own.linesAbove + 1,
          locale,
          gaps
        );
        const done = await services.workbook.insertSheet(() => [spec], placement, observer);
        const notes = [...unrecognised, ...leftBlank, ...withoutActual];
        return { ...done, notes: notes.map(({ row, reason }) => gaps.row(row, reason)) };
      },
      "newSheet"
    );

  return (
    <>
      <RunningTotalsChoice entries={[...matchedRows(figures).values()]} />
      <h3 className={heading}>{words.result}</h3>
      {shown && <ResultTable cells={shown} head={headOf(own, figures)} ownColumns={own.width} />}
      {copied && (
        <>
          <CopyButton
            label={words.copyResult}
            text={copied.text}
            texts={texts}
            copy={(text) => services.copy(text, copied.html)}
          />
          <p>{words.copyHint}</p>
        </>
      )}
      <InsertButton free={shown !== null} onInsert={() => void download()} />
    </>
  );
}

/** The row with the headings; null where the table has none. */
function headOf({ linesAbove }: OwnTable, figures: readonly YearFigures[]): number | null {
  return figures.some(({ hasHeader }) => hasHeader) ? linesAbove : null;
}

/** null until the sheet is calculated. */
function useResults(spec: SheetSpec): readonly (readonly VisibleCell[])[] | null {
  const { results } = usePane().services;
  const [shown, setShown] = useState<readonly (readonly VisibleCell[])[] | null>(null);
  useEffect(() => {
    let wanted = true;
    setShown(null);
    void results?.(spec).then((values) => {
      if (wanted) setShown(shownTable(spec, values));
    });
    return () => {
      wanted = false;
    };
  }, [results, spec]);
  return shown;
}

const heading = mergeStyles({ margin: "12px 0 4px", fontSize: 14, fontWeight: 600 });
