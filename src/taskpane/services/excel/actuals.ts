import type { ActualsService } from "../actuals";

const facade = (): Promise<typeof import("../../../excel/tables/actuals-table")> =>
  import("../../../excel/tables/actuals-table");

/** Excel itself. The workbook layer is loaded when it is first needed. */
export const excelActuals: ActualsService = {
  read: async () => (await facade()).readLinkedTable(),
  linkActiveTable: async (locale) => (await facade()).linkActiveTable(locale),
  linkTable: async (name, locale) => (await facade()).linkTable(name, locale),
  checkFigures: async () =>
    (await import("../../../excel/tables/actuals-check")).checkActualFigures(),
  readPrintedTable: async () =>
    (await import("../../../excel/tables/printed-table")).readPrintedTable(),
  unlink: async () => (await facade()).unlinkTable(),
};
