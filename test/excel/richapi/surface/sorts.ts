import type { Area } from "../../model/address";
import type { SheetData, TableData } from "../../model/data";
import { sortArea, type SortField } from "../../model/sorting";
import { bodyArea } from "../../model/table-lookup";
import { ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { sheetOf, type Target } from "./target";

export class RangeSortSurface extends ApiObject {
  readonly className = "RangeSort";

  constructor(private readonly target: Target) {
    super();
  }

  apply(
    fields: readonly SortField[],
    matchCase: boolean | null,
    hasHeaders: boolean | null,
    orientation: string | null
  ): void {
    const area = required(this.target.areas[0]);
    const columns = orientation === "Columns";
    sortArea(
      this.target.context.workbook,
      sheetOf(this.target),
      hasHeaders ? withoutFirst(area, columns) : area,
      fields,
      { matchCase: matchCase ?? false, columns }
    );
  }
}

const withoutFirst = (area: Area, columns: boolean): Area =>
  columns
    ? { ...area, column: area.column + 1, columnCount: area.columnCount - 1 }
    : { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };

export class TableSortSurface extends ApiObject {
  readonly className = "TableSort";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string
  ) {
    super();
  }

  get #table(): TableData {
    return required(this.context.workbook.data.tables.find(({ id }) => id === this.tableId));
  }
  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.#table.sheetId);
  }

  get fields(): unknown {
    return this.#table.sort?.fields ?? [];
  }
  get matchCase(): boolean {
    return this.#table.sort?.matchCase ?? false;
  }
  get method(): string {
    return "PinYin";
  }

  apply(fields: readonly SortField[], matchCase: boolean | null): void {
    this.#table.sort = { fields, matchCase: matchCase ?? false };
    this.reapply();
  }
  /** The rows stay as they are; only the arrows in the headers go. */
  clear(): void {
    delete this.#table.sort;
    this.context.workbook.touch();
  }
  reapply(): void {
    const { sort } = this.#table;
    if (!sort) return;
    sortArea(this.context.workbook, this.#sheet, bodyArea(this.#table), sort.fields, sort);
  }
}
