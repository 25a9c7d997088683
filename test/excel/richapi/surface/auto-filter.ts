/** Filters: their criteria are kept, rows are not hidden by them. */
import { formatArea, parseAddress } from "../../model/address";
import type { SheetData, TableData } from "../../model/data";
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

  get #criteria(): Record<string, unknown> {
    return tableOf(this.context, this.tableId).filter.criteria;
  }

  get criteria(): unknown {
    return this.#criteria[this.columnIndex] ?? null;
  }
  apply(criteria: unknown): void {
    requireAllowed(sheetOf(this.context, this.tableId), "allowAutoFilter");
    this.#criteria[this.columnIndex] = criteria;
    this.context.workbook.touch();
  }
  applyValuesFilter(values: unknown): void {
    this.apply({ filterOn: "Values", values });
  }
  clear(): void {
    delete this.#criteria[this.columnIndex];
    this.context.workbook.touch();
  }
}

const tableOf = ({ workbook }: HostContext, tableId: string): TableData =>
  required(workbook.data.tables.find(({ id }) => id === tableId));

const sheetOf = (context: HostContext, tableId: string): SheetData =>
  context.workbook.sheetById(tableOf(context, tableId).sheetId);

export class TableAutoFilterSurface extends ApiObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string
  ) {
    super();
  }

  get enabled(): boolean {
    return tableOf(this.context, this.tableId).showFilterButton;
  }
  get isDataFiltered(): boolean {
    return Object.keys(tableOf(this.context, this.tableId).filter.criteria).length > 0;
  }
  get criteria(): unknown {
    return Object.values(tableOf(this.context, this.tableId).filter.criteria);
  }
  getRange(): ApiObject {
    const table = tableOf(this.context, this.tableId);
    return this.context.range(table.sheetId, tableArea(table));
  }
  getRangeOrNullObject(): ApiObject {
    return this.getRange();
  }
  clearCriteria(): void {
    tableOf(this.context, this.tableId).filter.criteria = {};
    this.context.workbook.touch();
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

  apply(range: unknown, columnIndex: number | null, criteria: unknown): void {
    requireAllowed(this.#sheet, "allowAutoFilter");
    const address = formatArea(areaArgument(this.context, this.#sheet, range));
    const filter = { address, criteria: {} as Record<string, unknown> };
    if (columnIndex !== null && criteria) filter.criteria[columnIndex] = criteria;
    this.#sheet.autoFilter = filter;
    this.context.workbook.touch();
  }
  clearCriteria(): void {
    if (this.#sheet.autoFilter) this.#sheet.autoFilter.criteria = {};
    this.context.workbook.touch();
  }
  remove(): void {
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
