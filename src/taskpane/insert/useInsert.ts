import { citation } from "../../core/citation";
import { targetFigure } from "../../core/figures";
import { qualifiedId } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { citationText } from "../../i18n/citation";
import type { Placement } from "../../workbook/insertion";
import { UnavailableFigure } from "../feedback/unavailable-figure";
import { targetFormula } from "../formula/target-formula";
import { usePane } from "../state/PaneContext";

/** What can be done with indicators in the workbook. Indicators that were inserted count as recently used. */
export interface Insert {
  table(entries: readonly PlannedIndicator[], placement: Placement): Promise<void>;
  value(entry: PlannedIndicator): Promise<void>;
  formula(entry: PlannedIndicator): Promise<void>;
  citation(entry: PlannedIndicator): Promise<void>;
}

export function useInsert(): Insert {
  const { services, insertions, locale, dispatch } = usePane();
  const { workbook, catalogue } = services;

  const remember = async (
    entries: readonly PlannedIndicator[],
    done: Promise<boolean>
  ): Promise<void> => {
    if (await done) dispatch({ type: "use", ids: entries.map(qualifiedId) });
  };

  return {
    table: (entries, placement) =>
      remember(
        entries,
        insertions.place(
          "table",
          (place, observer) => workbook.insertTable(entries, locale, place, observer),
          placement
        )
      ),
    value: (entry) =>
      remember(
        [entry],
        insertions.fill("value", async () => workbook.insertValue(availableTarget(entry)))
      ),
    formula: (entry) =>
      remember(
        [entry],
        insertions.fill("formula", async () => {
          // A formula that could only show #N/A is refused like the value.
          availableTarget(entry);
          return workbook.insertFormula(targetFormula(catalogue, entry, locale));
        })
      ),
    citation: (entry) =>
      remember(
        [entry],
        insertions.fill("citation", () =>
          workbook.insertValue(citationText(citation(entry), locale))
        )
      ),
  };
}

function availableTarget(entry: PlannedIndicator): number {
  const figure = targetFigure(entry);
  if (!figure.ok) throw new UnavailableFigure(figure.failure.reason);
  return figure.value;
}
