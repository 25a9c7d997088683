import { formatArea, MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../model/address";
import type { SheetData } from "../../model/data";
import { ApiObject, required } from "../api-object";
import type { HostContext } from "../host-context";
import { areaArgument } from "./target";

export class FreezePanesSurface extends ApiObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string
  ) {
    super();
  }

  get #sheet(): SheetData {
    return this.context.workbook.sheetById(this.sheetId);
  }
  #freeze(address: string | null): void {
    this.#sheet.freezePanes = address;
    this.context.workbook.touch("looks");
  }

  /** Freezes everything above and left of the range's end. */
  freezeAt(range: unknown): void {
    const area = areaArgument(this.context, this.#sheet, range);
    const rowCount = area.row + area.rowCount;
    const columnCount = area.column + area.columnCount;
    this.#freeze(formatArea({ row: 0, column: 0, rowCount, columnCount }));
  }
  freezeRows(count: number | null): void {
    const rowCount = count ?? 1;
    this.#freeze(formatArea({ row: 0, column: 0, rowCount, columnCount: MAX_COLUMNS }));
  }
  freezeColumns(count: number | null): void {
    const columnCount = count ?? 1;
    this.#freeze(formatArea({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount }));
  }
  unfreeze(): void {
    this.#freeze(null);
  }
  getLocation(): ApiObject {
    return required(this.getLocationOrNullObject());
  }
  getLocationOrNullObject(): ApiObject | null {
    const { freezePanes } = this.#sheet;
    return this.context.rangeOrNull(
      this.sheetId,
      freezePanes ? parseAddress(freezePanes).area : null
    );
  }
}
