/** The objects that lead to each other, put together. */
import type { Surfaces } from "../host-context";
import { RangeSurface } from "./range";
import { RangeAreasSurface } from "./range-areas";
import { TableSurface } from "./tables";
import { WorkbookSurface } from "./workbook";
import { WorksheetSurface } from "./worksheet";

export const surfaces: Surfaces = {
  workbook: (context) => new WorkbookSurface(context),
  worksheet: (context, sheetId) => new WorksheetSurface(context, sheetId),
  range: (context, sheetId, area) => new RangeSurface(context, sheetId, area),
  rangeAreas: (context, sheetId, areas) => new RangeAreasSurface(context, sheetId, areas),
  table: (context, tableId) => new TableSurface(context, tableId),
};
