import type { Area } from "../../model/address";
import { findCell, plainValue } from "../../model/cells";
import type { SheetData, TableData } from "../../model/data";
import { addColumn, deleteColumn } from "../../model/table-lines";
import { bodyArea, headerArea, tableArea, totalsArea } from "../../model/table-lookup";
import { writeEntries } from "../../model/writing";
import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { ColumnFilterSurface } from "./auto-filter";

const tableOf = ({ workbook }: HostContext, tableId: string): TableData =>
  required(workbook.data.tables.find(({ id }) => id === tableId));

export class TableColumnCollectionSurface extends ApiCollection {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string
  ) {
    super();
  }

  items(): ApiObject[] {
    return tableOf(this.context, this.tableId).columns.map(
      ({ id }) => new TableColumnSurface(this.context, this.tableId, id)
    );
  }

  add(index: number | null, values: unknown, name: string | null): ApiObject {
    const { workbook } = this.context;
    const table = tableOf(this.context, this.tableId);
    const at = index === -1 ? null : index;
    const position = addColumn(
      workbook,
      workbook.sheetById(table.sheetId),
      table,
      at,
      values,
      name
    );
    return this.getItemAt(position);
  }
  getItem(key: string | number): ApiObject {
    return required(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string | number): ApiObject | null {
    const wanted = String(key).toLowerCase();
    const column = tableOf(this.context, this.tableId).columns.find(
      ({ id, name }) => id === key || name.toLowerCase() === wanted
    );
    return column ? new TableColumnSurface(this.context, this.tableId, column.id) : null;
  }
}

class TableColumnSurface extends ApiObject {
  readonly className = "TableColumn";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string,
    private readonly columnId: number
  ) {
    super();
  }

  get #table(): TableData {
    return tableOf(this.context, this.tableId);
  }
  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.#table.sheetId);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.columnId };
  }

  get id(): number {
    return this.columnId;
  }
  get index(): number {
    return this.#table.columns.findIndex(({ id }) => id === this.columnId);
  }
  get name(): string {
    return required(this.#table.columns[this.index]).name;
  }
  set name(value: unknown) {
    const header = required(headerArea(this.#table));
    writeEntries(this.context.workbook, this.#sheet, columnOf(header, this.index), String(value));
  }
  get values(): unknown {
    const area = columnOf(tableArea(this.#table), this.index);
    return Array.from({ length: area.rowCount }, (_, i) => [
      plainValue(findCell(this.#sheet, area.row + i, area.column)?.value),
    ]);
  }
  set values(input: unknown) {
    const area = columnOf(tableArea(this.#table), this.index);
    writeEntries(this.context.workbook, this.#sheet, area, input);
  }
  get filter(): ApiObject {
    return new ColumnFilterSurface(this.context, this.tableId, this.index);
  }

  getRange(): ApiObject {
    return this.context.range(this.#table.sheetId, columnOf(tableArea(this.#table), this.index));
  }
  getHeaderRowRange(): ApiObject {
    const header = required(headerArea(this.#table));
    return this.context.range(this.#table.sheetId, columnOf(header, this.index));
  }
  getDataBodyRange(): ApiObject {
    return this.context.range(this.#table.sheetId, columnOf(bodyArea(this.#table), this.index));
  }
  getTotalRowRange(): ApiObject {
    const totals = required(totalsArea(this.#table));
    return this.context.range(this.#table.sheetId, columnOf(totals, this.index));
  }
  delete(): void {
    deleteColumn(this.context.workbook, this.#sheet, this.#table, this.index);
  }
}

const columnOf = (area: Area, index: number): Area => ({
  ...area,
  column: area.column + index,
  columnCount: 1,
});
