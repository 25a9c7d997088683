import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import type { Observer, Placement } from "../../workbook/insertion";
import type { Destination } from "../insert/insertions";

/** What the pane asks of the workbook. Each call throws an InsertionError when it was refused. */
export interface WorkbookService {
  insertTable(
    entries: readonly PlannedIndicator[],
    locale: Locale,
    placement: Placement,
    observer: Observer
  ): Promise<Destination>;
  insertValue(value: string | number): Promise<Destination>;
  insertFormula(formula: string): Promise<Destination>;
}

/** Excel itself. The workbook layer is loaded when it is first needed. */
export const excelWorkbook: WorkbookService = {
  async insertTable(entries, locale, placement, observer) {
    const { insert } = await import("../../workbook/insertion");
    const { headlineColumns, indicatorTable, indicatorTableNames } =
      await import("../../workbook/indicator-table");
    const base = indicatorTableNames(locale);
    return insert(
      (names) =>
        indicatorTable(entries, {
          columns: headlineColumns,
          locale,
          tableName: names.table(base.table),
          sheetName: names.sheet(base.sheet),
        }),
      placement,
      observer
    );
  },
  async insertValue(value) {
    const { insertValue } = await import("../../workbook/insertion");
    return insertValue(value);
  },
  async insertFormula(formula) {
    const { insertFormula } = await import("../../workbook/insertion");
    return insertFormula(formula);
  },
};
