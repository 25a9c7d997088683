import type { SheetSpec } from "../sheet-spec";

/** Shows and prints a sheet of its own as it is handed in: A4 landscape, one page wide. */
export function applyPage(sheet: Excel.Worksheet, { page }: SheetSpec): void {
  const { repeatedRows, frozenRows, frozenColumns, footer } = page;
  sheet.showGridlines = false;
  if (frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
  else
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns).untrack());
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$${repeatedRows.row + 1}:$${repeatedRows.row + repeatedRows.rows}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}
