import type { Area } from "../../model/address";
import { findCell, plainValue } from "../../model/cells";
import type { SheetData, TableData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { addRows, deleteRows } from "../../model/table-lines";
import { bodyArea } from "../../model/table-lookup";
import { writeEntries } from "../../model/writing";
import { ApiCollection, ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";

const tableOf = ({ workbook }: HostContext, tableId: string): TableData =>
  required(workbook.data.tables.find(({ id }) => id === tableId));

export class TableRowCollectionSurface extends ApiCollection {
  readonly className = "TableRowCollection";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string
  ) {
    super();
  }

  items(): ApiObject[] {
    const { rowCount } = bodyArea(tableOf(this.context, this.tableId));
    return Array.from(
      { length: rowCount },
      (_, index) => new TableRowSurface(this.context, this.tableId, index)
    );
  }

  /** One value for a single cell, or a matrix with a line a row. */
  add(index: number | null, values: unknown): ApiObject {
    const { workbook } = this.context;
    const table = tableOf(this.context, this.tableId);
    const { columnCount } = bodyArea(table);
    const rows = Array.isArray(values)
      ? (values as unknown[][])
      : [Array<unknown>(columnCount).fill(values ?? "")];
    const at = index === -1 ? null : index;
    const sheet = workbook.sheetById(table.sheetId);
    return new TableRowSurface(
      this.context,
      this.tableId,
      addRows(workbook, sheet, table, at, rows)
    );
  }
}

class TableRowSurface extends ApiObject {
  readonly className = "TableRow";

  constructor(
    private readonly context: HostContext,
    private readonly tableId: string,
    private readonly rowIndex: number
  ) {
    super();
  }

  get #table(): TableData {
    return tableOf(this.context, this.tableId);
  }
  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.#table.sheetId);
  }
  get #area(): Area {
    const body = bodyArea(this.#table);
    if (this.rowIndex >= body.rowCount) throw new ExcelError("InvalidArgument");
    return { ...body, row: body.row + this.rowIndex, rowCount: 1 };
  }

  get index(): number {
    return this.rowIndex;
  }
  get values(): unknown {
    const { row, column, columnCount } = this.#area;
    return [
      Array.from({ length: columnCount }, (_, j) =>
        plainValue(findCell(this.#sheet, row, column + j)?.value)
      ),
    ];
  }
  set values(input: unknown) {
    writeEntries(this.context.workbook, this.#sheet, this.#area, input);
  }
  getRange(): ApiObject {
    return this.context.range(this.#table.sheetId, this.#area);
  }
  delete(): void {
    deleteRows(this.context.workbook, this.#sheet, this.#table, this.rowIndex);
  }
}
