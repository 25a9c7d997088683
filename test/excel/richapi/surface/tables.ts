import type { SheetData, TableData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { filterTable } from "../../model/filtering";
import { requireUnprotected } from "../../model/protection";
import { bodyArea, headerArea, tableArea, totalsArea } from "../../model/table-lookup";
import {
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
  setTotals,
} from "../../model/tables";
import { type ApiObject, required } from "../api-object";
import { EventSource, tableEvents } from "../event-source";
import type { HostContext } from "../host-context";
import { TableAutoFilterSurface } from "./auto-filter";
import { TableSortSurface } from "./sorts";
import { TableColumnCollectionSurface } from "./table-columns";
import { TableRowCollectionSurface } from "./table-rows";
import { areaArgument } from "./target";

type Toggle =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const toggles: readonly string[] = [
  "showBandedRows",
  "showBandedColumns",
  "showFilterButton",
  "highlightFirstColumn",
  "highlightLastColumn",
];

const isToggle = (name: string): name is Toggle => toggles.includes(name);

export class TableSurface extends EventSource {
  readonly className = "Table";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string
  ) {
    super(context.events, tableEvents, tableId);
  }

  get #table(): TableData {
    return required(this.context.workbook.data.tables.find(({ id }) => id === this.tableId));
  }
  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.#table.sheetId);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#table.id };
  }

  override read(name: string): unknown {
    return isToggle(name) ? this.#table[name] : super.read(name);
  }
  override write(name: string, value: unknown): void {
    if (!isToggle(name)) {
      super.write(name, value);
      return;
    }
    requireUnprotected(this.#sheet);
    this.#table[name] = value === true;
    this.context.workbook.touch();
  }
  override propertyNames(): string[] {
    return [...super.propertyNames(), ...toggles];
  }

  get id(): string {
    return this.tableId;
  }
  get name(): string {
    return this.#table.name;
  }
  set name(value: unknown) {
    renameTable(this.context.workbook, this.#table, String(value));
  }
  get style(): string {
    return this.#table.style;
  }
  set style(value: unknown) {
    requireUnprotected(this.#sheet);
    const known = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;
    if (value !== "" && !known.test(String(value))) throw new ExcelError("InvalidArgument");
    this.#table.style = String(value);
    this.context.workbook.touch();
  }
  get showHeaders(): boolean {
    return this.#table.showHeaders;
  }
  get showTotals(): boolean {
    return this.#table.showTotals;
  }
  set showTotals(value: unknown) {
    setTotals(this.context.workbook, this.#sheet, this.#table, value === true);
  }

  get worksheet(): ApiObject {
    return this.context.worksheet(this.#table.sheetId);
  }
  get columns(): ApiObject {
    return new TableColumnCollectionSurface(this.context, this.tableId);
  }
  get rows(): ApiObject {
    return new TableRowCollectionSurface(this.context, this.tableId);
  }
  get sort(): ApiObject {
    return new TableSortSurface(this.context, this.tableId);
  }
  get autoFilter(): ApiObject {
    return new TableAutoFilterSurface(this.context, this.tableId);
  }

  getRange(): ApiObject {
    return this.context.range(this.#table.sheetId, tableArea(this.#table));
  }
  getHeaderRowRange(): ApiObject {
    return this.context.range(this.#table.sheetId, required(headerArea(this.#table)));
  }
  getDataBodyRange(): ApiObject {
    return this.context.range(this.#table.sheetId, bodyArea(this.#table));
  }
  getTotalRowRange(): ApiObject {
    return this.context.range(this.#table.sheetId, required(totalsArea(this.#table)));
  }
  resize(newRange: unknown): void {
    const area = areaArgument(this.context, this.#sheet, newRange);
    resizeTable(this.context.workbook, this.#sheet, this.#table, area);
  }
  clearFilters(): void {
    this.#table.filter.criteria = {};
    this.reapplyFilters();
  }
  reapplyFilters(): void {
    filterTable(this.context.workbook, this.#sheet, this.#table);
  }
  convertToRange(): ApiObject {
    const { sheetId } = this.#table;
    const area = tableArea(this.#table);
    convertToRange(this.context.workbook, this.#sheet, this.#table);
    return this.context.range(sheetId, area);
  }
  delete(): void {
    deleteTable(this.context.workbook, this.#sheet, this.#table);
  }
}
