import { citation } from "../../core/citation";
import { targetFigure } from "../../core/figures";
import { qualifiedId } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { citationText } from "../../i18n/citation";
import { inLanguage, type Locale } from "../../i18n/locale";
import type { LinkedActuals } from "../../sheets/actuals/actuals-formula";
import { Refusal } from "../feedback/refusal";
import { UnavailableFigure } from "../feedback/unavailable-figure";
import { targetFormula } from "../calls/target-formula";
import type { Services } from "../services/services";
import { usePane } from "../context/PaneContext";
import type { CellProduct, Preferences, SheetProduct } from "../state/state";
import type { Destination } from "../services/workbook";

/** What can be done with indicators in the workbook. Indicators that were inserted count as recently used. */
export interface Insert {
  /** Inserts a sheet of indicators as the user prefers it, unless told otherwise. */
  sheet(
    product: SheetProduct,
    entries: readonly PlannedIndicator[],
    preferences?: Partial<Preferences>
  ): Promise<void>;
  /** Fills the active cell. */
  cell(product: CellProduct, entry: PlannedIndicator): Promise<void>;
}

export function useInsert(): Insert {
  const { state, services, insertions, locale, dispatch } = usePane();
  const { workbook, catalogue } = services;

  const remember = async (
    entries: readonly PlannedIndicator[],
    done: Promise<boolean>
  ): Promise<void> => {
    if (await done) dispatch({ type: "use", ids: entries.map(qualifiedId) });
  };

  const fill: Record<CellProduct, (entry: PlannedIndicator) => Promise<Destination>> = {
    value: async (entry) => {
      const value = availableTarget(entry);
      const { targetFormat } = await import("./products");
      return workbook.insertValue(value, targetFormat(entry, locale));
    },
    formula: async (entry) => {
      // A formula that could only show #N/A is refused like the value.
      availableTarget(entry);
      return workbook.insertFormula(targetFormula(catalogue, entry, locale));
    },
    citation: async (entry) => workbook.insertValue(citationText(citation(entry), locale)),
  };

  return {
    sheet: (product, entries, changed = {}) => {
      const preferences = { ...state.preferences, ...changed };
      return remember(
        entries,
        insertions.place(
          product,
          async (placement, observer) => {
            if (product === "value" || product === "formula") refuseWithoutFigure(entries);
            const { sheetTexts } = await import("../../i18n/sheets");
            const { isSplit, isWorkbook, sheetBuild } = await import("./products");
            const fromTable = product === "monitoring" && preferences.actualsFromTable;
            const actuals = fromTable ? await linkedNow(services, entries, locale) : null;
            const sources = { catalogue, actuals };
            const build = sheetBuild(product, entries, preferences, locale, sources);
            if (isSplit(product, entries, preferences)) {
              const { title } = sheetTexts(locale).monitoring;
              const plan = entries[0]?.plan.title;
              const together = title(plan ? inLanguage(plan, locale) : "");
              return workbook.insertSheets(build, observer, together);
            }
            return isWorkbook(product)
              ? workbook.insertSheets(build, observer)
              : workbook.insertSheet(build, placement, observer);
          },
          preferences.placement
        )
      );
    },
    cell: (product, entry) =>
      remember(
        [entry],
        insertions.fill(product, () => fill[product](entry))
      ),
  };
}

/**
 * The linked table as it is at this moment: it may have been renamed or filled in since the page was opened.
 *
 * @throws Refusal where formulas would misread a figure of these indicators
 */
async function linkedNow(
  { actuals, catalogue }: Services,
  entries: readonly PlannedIndicator[],
  locale: Locale
): Promise<LinkedActuals | null> {
  const { checkLink, linkedActuals } = await import("../data/actuals/linked-actuals");
  const { misreadText } = await import("../data/actuals/misread");
  const link = await checkLink(actuals, catalogue);
  const linked = linkedActuals(link, catalogue);
  if (link.kind !== "linked" || linked === null) return null;
  const refusal = misreadText(link, linked, entries, locale);
  if (refusal !== null) throw new Refusal(refusal);
  return linked;
}

/** @throws UnavailableFigure where not one of the indicators has a figure */
function refuseWithoutFigure(entries: readonly PlannedIndicator[]): void {
  const [first] = entries;
  if (first && !entries.some((entry) => targetFigure(entry).ok)) availableTarget(first);
}

function availableTarget(entry: PlannedIndicator): number {
  const figure = targetFigure(entry);
  if (!figure.ok) throw new UnavailableFigure(figure.failure.reason);
  return figure.value;
}
