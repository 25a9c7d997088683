import { landscape } from "./paper";
import type { Cell, SheetSpec } from "./sheet-spec";

/** A specification of cells and nothing else: no table, no styles, no print setup of its own. */
export function plainCells(sheetName: string, cells: readonly (readonly Cell[])[]): SheetSpec {
  return {
    sheetName,
    cells,
    tables: [],
    styles: [],
    numberFormats: [],
    merges: [],
    inputs: [],
    conditionalFormats: [],
    charts: [],
    columnWidths: [],
    rowHeights: [],
    page: {
      format: landscape(),
      repeatedRows: null,
      pages: null,
      printAreas: [],
      frozenRows: 0,
      frozenColumns: 0,
      footer: "",
    },
  };
}
