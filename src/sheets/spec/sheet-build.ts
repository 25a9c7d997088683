import type { FreeNames } from "./free-names";
import type { SheetSpec } from "./sheet-spec";

/** Makes sheet specifications with names that are free in the workbook. */
export type SheetBuild = (names: FreeNames) => SheetSpec[];
