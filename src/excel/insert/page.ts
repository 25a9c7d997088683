import type { SheetSpec } from "../../sheets/spec/sheet-spec";

/** Shows and prints a sheet of its own as it is handed in: A4 landscape. */
export function applyPage(sheet: Excel.Worksheet, { page }: SheetSpec): void {
  const { repeatedRows, fit, breaks, frozenRows, frozenColumns, footer } = page;
  sheet.showGridlines = false;
  if (frozenRows > 0 && frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
  if (frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns).untrack());
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom =
    fit === "onePage"
      ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
      : { horizontalFitToPages: 1 };
  for (const row of breaks) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0).untrack());
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintTitleRows(`$${repeatedRows.row + 1}:$${repeatedRows.row + repeatedRows.rows}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}
