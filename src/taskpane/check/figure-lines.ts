import { rowDoubtText } from "../../i18n/actuals-reading";
import type { Locale } from "../../i18n/locale";
import type { PageTexts } from "../../i18n/taskpane-pages";
import type { CheckedFigures, DoubtedCell } from "../../excel/tables/actuals-check";
import { cellKey } from "../../sheets/actuals/check/used-figure";
import { formatArea } from "../../sheets/spec/address";
import type { CheckedLink } from "../data/actuals/linked-actuals";
import { reportOf, severities } from "../data/actuals/report";
import type { CellPlace } from "../feedback/PlaceLink";

/** A cell with an actual figure that is doubtful, in words. */
export interface FigureLine {
  readonly place: CellPlace;
  /** "" where the text names it. */
  readonly name: string;
  readonly text: string;
  /** The cells with CQ formulas that take the figure. */
  readonly formulas: readonly string[];
}

/** What a check of the actual figures has found: of the sheets, and of the linked table. */
export interface FoundFigures {
  readonly checked: CheckedFigures;
  readonly link: CheckedLink;
}

/** How many actual figures there are, doubtful or not. */
export function figureCount({ checked, link }: FoundFigures): number {
  if (link.kind !== "linked" || link.reading.kind !== "read") return checked.count;
  const { figures, problems } = link.reading;
  const values = problems.filter(({ column }) => column === "value" || column === "unit");
  return checked.count + figures.length + new Set(values.map(({ row }) => row)).size;
}

/** Every doubt with its cell: those of the sheets first, then those of the linked table. */
export function figureLines({ checked, link }: FoundFigures, locale: Locale): FigureLine[] {
  const ofSheets = checked.doubted.map((cell) => ({
    place: placeOf(cell),
    name: cell.name,
    text: rowDoubtText(cell.doubt, locale),
    formulas: cell.formulas
      .filter((formula) => !isSameCell(formula, cell.place))
      .map((formula) => `${formula.sheet}!${addressOf(formula)}`),
  }));
  if (link.kind !== "linked" || link.reading.kind !== "read") return ofSheets;
  const report = reportOf(link.table, link.reading, locale);
  const ofLink = severities.flatMap((severity) =>
    report[severity].map((problem) => ({ ...problem, name: "", formulas: [] }))
  );
  return [...ofSheets, ...ofLink];
}

/** Every argument that was not checked because it is calculated, with the cell of its formula. */
export function calculatedLines(
  { checked }: FoundFigures,
  words: PageTexts["check"]["figures"]
): FigureLine[] {
  return checked.calculated.map(({ place, written }) => ({
    place: placeOf({ place }),
    name: "",
    text: words.calculated(written),
    formulas: [],
  }));
}

/** What is doubtful about the arguments of CQ formulas, by the cell of the formula; the others are missing. */
export function doubtsOfFormulas(
  { doubted }: CheckedFigures,
  locale: Locale
): ReadonlyMap<string, string> {
  return new Map(
    doubted.flatMap(({ place, doubt, formulas }) => {
      const text = rowDoubtText(doubt, locale);
      const elsewhere = `${place.sheet}!${addressOf(place)} ${text}`;
      return formulas.map(
        (formula) => [cellKey(formula), isSameCell(place, formula) ? text : elsewhere] as const
      );
    })
  );
}

type Cell = DoubtedCell["place"];

function isSameCell(one: Cell, other: Cell): boolean {
  return cellKey(one) === cellKey(other);
}

function placeOf({ place }: Pick<DoubtedCell, "place">): CellPlace {
  const { sheetId, sheet, row, column } = place;
  const area = { row, column, rows: 1, columns: 1 };
  return { sheetId, sheet, area, address: formatArea(area) };
}

function addressOf({ row, column }: Cell): string {
  return formatArea({ row, column, rows: 1, columns: 1 });
}
