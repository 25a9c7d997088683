import { formatArea, parseAddress } from "../../model/address";
import type { SheetData, TableData } from "../../model/data";
import { filterSheet, filterTable, showFiltered } from "../../model/filtering";
import { requireAllowed } from "../../model/protection";
import { tableArea } from "../../model/table-lookup";
import { ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { areaArgument } from "./target";

/** The filter of one table column. */
export class ColumnFilterSurface extends ApiObject {
  readonly className = "Filter";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string,
    private readonly columnIndex: number
  ) {
    super();
  }

  get #table(): TableData {
    return tableOf(this.context, this.tableId);
  }
  #change(change: (criteria: Record<string, unknown>) => void): void {
    const sheet = this.context.workbook.sheetById(this.#table.sheetId);
    requireAllowed(sheet, "allowAutoFilter");
    change(this.#table.filter.criteria);
    filterTable(this.context.workbook, sheet, this.#table);
  }

  get criteria(): unknown {
    return this.#table.filter.criteria[this.columnIndex] ?? null;
  }
  apply(criteria: unknown): void {
    this.#change((all) => (all[this.columnIndex] = criteria));
  }
  applyValuesFilter(values: unknown): void {
    this.apply({ filterOn: "Values", values });
  }
  applyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }
  applyDynamicFilter(dynamicCriteria: unknown): void {
    this.apply({ filterOn: "Dynamic", dynamicCriteria });
  }
  applyCellColorFilter(color: unknown): void {
    this.apply({ filterOn: "CellColor", color });
  }
  applyFontColorFilter(color: unknown): void {
    this.apply({ filterOn: "FontColor", color });
  }
  applyTopItemsFilter(count: unknown): void {
    this.apply({ filterOn: "TopItems", criterion1: count });
  }
  applyTopPercentFilter(percent: unknown): void {
    this.apply({ filterOn: "TopPercent", criterion1: percent });
  }
  applyBottomItemsFilter(count: unknown): void {
    this.apply({ filterOn: "BottomItems", criterion1: count });
  }
  applyBottomPercentFilter(percent: unknown): void {
    this.apply({ filterOn: "BottomPercent", criterion1: percent });
  }
  clear(): void {
    this.#change((all) => {
      delete all[this.columnIndex];
    });
  }
}

const tableOf = ({ workbook }: HostContext, tableId: string): TableData =>
  required(workbook.data.tables.find(({ id }) => id === tableId));

export class TableAutoFilterSurface extends ApiObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string
  ) {
    super();
  }

  get #table(): TableData {
    return tableOf(this.context, this.tableId);
  }

  get enabled(): boolean {
    return this.#table.showFilterButton;
  }
  get isDataFiltered(): boolean {
    return Object.keys(this.#table.filter.criteria).length > 0;
  }
  get criteria(): unknown {
    return Object.values(this.#table.filter.criteria);
  }
  getRange(): ApiObject {
    return this.context.range(this.#table.sheetId, tableArea(this.#table));
  }
  getRangeOrNullObject(): ApiObject {
    return this.getRange();
  }
  apply(_range: unknown, columnIndex: number | null, criteria: unknown): void {
    if (columnIndex === null) return;
    new ColumnFilterSurface(this.context, this.tableId, columnIndex).apply(criteria);
  }
  clearColumnCriteria(columnIndex: number): void {
    new ColumnFilterSurface(this.context, this.tableId, columnIndex).clear();
  }
  clearCriteria(): void {
    this.#table.filter.criteria = {};
    this.reapply();
  }
  reapply(): void {
    const table = this.#table;
    filterTable(this.context.workbook, this.context.workbook.sheetById(table.sheetId), table);
  }
}

export class WorksheetAutoFilterSurface extends ApiObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }

  get enabled(): boolean {
    return this.#sheet.autoFilter !== null;
  }
  get isDataFiltered(): boolean {
    return Object.keys(this.#sheet.autoFilter?.criteria ?? {}).length > 0;
  }
  get criteria(): unknown {
    return Object.values(this.#sheet.autoFilter?.criteria ?? {});
  }

  /** A sheet has one filter: another range takes its place, the same keeps the criteria of its other columns. */
  apply(range: unknown, columnIndex: number | null, criteria: unknown): void {
    requireAllowed(this.#sheet, "allowAutoFilter");
    const address = formatArea(areaArgument(this.context, this.#sheet, range));
    if (this.#sheet.autoFilter?.address !== address) {
      showFiltered(this.context.workbook, this.#sheet);
      this.#sheet.autoFilter = { address, criteria: {} };
    }
    if (columnIndex !== null && criteria) this.#sheet.autoFilter.criteria[columnIndex] = criteria;
    this.reapply();
  }
  clearColumnCriteria(columnIndex: number): void {
    delete this.#sheet.autoFilter?.criteria[columnIndex];
    this.reapply();
  }
  clearCriteria(): void {
    if (this.#sheet.autoFilter) this.#sheet.autoFilter.criteria = {};
    this.reapply();
  }
  reapply(): void {
    filterSheet(this.context.workbook, this.#sheet);
  }
  remove(): void {
    showFiltered(this.context.workbook, this.#sheet);
    this.#sheet.autoFilter = null;
    this.context.workbook.touch();
  }
  getRange(): ApiObject {
    return required(this.getRangeOrNullObject());
  }
  getRangeOrNullObject(): ApiObject | null {
    const { autoFilter } = this.#sheet;
    return this.context.rangeOrNull(
      this.sheetId,
      autoFilter && parseAddress(autoFilter.address).area
    );
  }
}
