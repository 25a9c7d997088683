import { JSDOM } from "jsdom";

/** A sheet of a flat OpenDocument spreadsheet (.fods). */
export interface FlatSheet {
  readonly name: string;
  /**
   * Numbers with all the digits that LibreOffice keeps, texts as they stand, "" for empty cells. Rows end with their last
   * filled cell, the sheet with its last filled row.
   */
  readonly cells: readonly (readonly (number | string)[])[];
  /** Of each chart the cells that its series draw, e.g. "Data.C4:Data.H4". */
  readonly charts: readonly (readonly string[])[];
  /** What the charts make of cells without a number: "leave-gap", "use-zero", "ignore" (joined across). */
  readonly missing: readonly string[];
}

/** The sheets of a flat OpenDocument spreadsheet in their order. */
export function sheetsOf(fods: string): FlatSheet[] {
  const { document } = new JSDOM(fods, { contentType: "text/xml" }).window;
  const [spreadsheet] = document.getElementsByTagName("office:spreadsheet");
  // A chart brings a table of its own, deeper down.
  const sheets = childrenOf(spreadsheet, "table:table");
  if (sheets.length === 0) throw new Error("the spreadsheet has no sheet");
  return sheets.map((sheet) => ({
    name: sheet.getAttribute("table:name") ?? "",
    cells: withoutEmptyEnd(rowsOf(sheet)),
    charts: [...sheet.getElementsByTagName("chart:plot-area")].map(seriesOf),
    missing: [...sheet.getElementsByTagName("style:chart-properties")].flatMap(
      (properties) => properties.getAttribute("chart:treat-empty-cells") ?? []
    ),
  }));
}

function rowsOf(sheet: Element): (number | string)[][] {
  // Rows that are repeated on each printed page stand in a group.
  const parents = [sheet, ...childrenOf(sheet, "table:table-header-rows")];
  const rows = [...sheet.getElementsByTagName("table:table-row")].filter(
    ({ parentElement }) => parentElement !== null && parents.includes(parentElement)
  );
  return rows.flatMap((row) => {
    const cells = withoutTail([...row.children].flatMap(cellContents));
    return Array<(number | string)[]>(repeats(row, "rows")).fill(cells);
  });
}

function cellContents(cell: Element): (number | string)[] {
  const value = cell.getAttribute("office:value");
  const text = childrenOf(cell, "text:p")
    .map((p) => p.textContent ?? "")
    .join("\n");
  return Array<number | string>(repeats(cell, "columns")).fill(
    value === null ? text : Number(value)
  );
}

/** The last cell of a row stands for all the empty ones up to the end of the sheet, the last row likewise. */
function repeats(element: Element, what: "rows" | "columns"): number {
  return Math.min(Number(element.getAttribute(`table:number-${what}-repeated`) ?? 1), 100);
}

function seriesOf(plot: Element): string[] {
  return [...plot.getElementsByTagName("chart:series")].map((series) =>
    (series.getAttribute("chart:values-cell-range-address") ?? "").replace(/[$']/g, "")
  );
}

function childrenOf(parent: Element | undefined, tag: string): Element[] {
  return [...(parent?.children ?? [])].filter(({ tagName }) => tagName === tag);
}

function withoutTail(cells: (number | string)[]): (number | string)[] {
  return cells.slice(0, cells.map((cell) => cell !== "").lastIndexOf(true) + 1);
}

function withoutEmptyEnd(rows: (number | string)[][]): (number | string)[][] {
  return rows.slice(0, rows.map((row) => row.length > 0).lastIndexOf(true) + 1);
}
