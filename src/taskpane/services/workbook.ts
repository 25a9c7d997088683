import type { Observer, Placement, PlacementReport } from "../../workbook/insertion";
import type { Size } from "../../workbook/sheet-spec";
import type { Destination } from "../insert/insertions";
import type { SheetBuild } from "../insert/products";

/** What the pane asks of the workbook. Each call throws an InsertionError when it was refused. */
export interface WorkbookService {
  insertSheet(build: SheetBuild, placement: Placement, observer: Observer): Promise<Destination>;
  insertValue(value: string | number): Promise<Destination>;
  insertFormula(formula: string): Promise<Destination>;
  /** Looks where something of this size would go, and what is in the way there. Changes nothing. */
  inspect(size: Size, placement: Placement): Promise<PlacementReport>;
}

const facade = (): Promise<typeof import("../../workbook/insertion")> =>
  import("../../workbook/insertion");

/** Excel itself. The workbook layer is loaded when it is first needed. */
export const excelWorkbook: WorkbookService = {
  insertSheet: async (build, placement, observer) =>
    (await facade()).insert(build, placement, observer),
  insertValue: async (value) => (await facade()).insertValue(value),
  insertFormula: async (formula) => (await facade()).insertFormula(formula),
  inspect: async (size, placement) => (await facade()).inspect(size, placement),
};
