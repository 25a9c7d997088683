import { JSDOM } from "jsdom";

/**
 * The cells of the first sheet of a flat OpenDocument spreadsheet (.fods): numbers with all the digits that
 * LibreOffice keeps, texts as they stand, "" for empty cells. Rows end with their last filled cell.
 */
export function cellsOf(fods: string): (number | string)[][] {
  const { document } = new JSDOM(fods, { contentType: "text/xml" }).window;
  const sheet = document.getElementsByTagName("table:table")[0];
  if (!sheet) throw new Error("the spreadsheet has no sheet");
  const rows = [...sheet.getElementsByTagName("table:table-row")];
  return rows.map((row) => withoutTail([...row.children].flatMap(cellContents)));
}

function cellContents(cell: Element): (number | string)[] {
  const repeated = Number(cell.getAttribute("table:number-columns-repeated") ?? 1);
  const value = cell.getAttribute("office:value");
  const text = [...cell.getElementsByTagName("text:p")].map((p) => p.textContent).join("\n");
  // The last cell of a row stands for all the empty ones up to the end of the sheet.
  return Array<number | string>(Math.min(repeated, 100)).fill(
    value === null ? text : Number(value)
  );
}

function withoutTail(cells: (number | string)[]): (number | string)[] {
  return cells.slice(
    0,
    cells.reduce<number>((end, cell, i) => (cell === "" ? end : i + 1), 0)
  );
}
