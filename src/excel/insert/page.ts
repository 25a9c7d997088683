import { formatArea } from "../../sheets/spec/address";
import { margins } from "../../sheets/spec/paper";
import type { PageSpec, SheetSpec } from "../../sheets/spec/sheet-spec";

const papers = { a4: "A4", a3: "A3" } as const;
const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** Shows and prints a sheet of its own as it is handed in. */
export function applyPage(sheet: Excel.Worksheet, { page }: SheetSpec): void {
  const { format, repeatedRows, printAreas, footer } = page;
  sheet.showGridlines = false;
  freeze(sheet, page);
  const { pageLayout } = sheet;
  pageLayout.orientation = orientations[format.orientation];
  pageLayout.paperSize = papers[format.paper];
  pageLayout.setPrintMargins("Inches", margins);
  pageLayout.zoom = zoomOf(page);
  pageLayout.centerHorizontally = true;
  if (printAreas.length > 0) pageLayout.setPrintArea(printAreas.map(formatArea).join(","));
  if (repeatedRows) {
    const last = repeatedRows.row + repeatedRows.rows;
    pageLayout.setPrintTitleRows(`$${repeatedRows.row + 1}:$${last}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: PageSpec): void {
  if (frozenRows > 0 && frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
  if (frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns).untrack());
  }
}

function zoomOf({ pages }: PageSpec): Excel.PageLayoutZoomOptions {
  return { horizontalFitToPages: 1, ...(pages === null ? {} : { verticalFitToPages: pages }) };
}
