import { type Area, contains } from "../../model/address";
import { addTable } from "../../model/tables";
import { findTable, tablesTouching } from "../../model/table-lookup";
import { ApiCollection, type ApiObject, required } from "../api-object";
import { WHOLE_WORKBOOK } from "../event-registrations";
import { registerEvent, tableEvents } from "../event-source";
import type { HostContext } from "../host-context";
import { placeArgument } from "./target";

/** The tables of a worksheet, or of the workbook. */
export class TableCollectionSurface extends ApiCollection {
  readonly className = "TableCollection";

  constructor(
    private readonly context: HostContext,
    /** null for the whole workbook. */
    private readonly sheetId: string | null
  ) {
    super();
  }

  items(): ApiObject[] {
    return this.context.workbook.data.tables
      .filter((table) => this.sheetId === null || table.sheetId === this.sheetId)
      .map(({ id }) => this.context.table(id));
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const target = this.sheetId ?? WHOLE_WORKBOOK;
    const registered = registerEvent(name, tableEvents, this.context.events, target);
    return registered ? null : super.call(name, args);
  }

  /** An address without a sheet means this sheet, or the active one for the workbook's collection. */
  add(address: unknown, hasHeaders: boolean): ApiObject {
    const { workbook } = this.context;
    const qualified =
      typeof address === "string" && !address.includes("!") && this.sheetId !== null
        ? this.context.range(this.sheetId, placeArgument(this.context, address).area)
        : address;
    const { sheet, area } = placeArgument(this.context, qualified);
    return this.context.table(addTable(workbook, sheet, area, hasHeaders).id);
  }

  getItem(key: string): ApiObject {
    return required(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): ApiObject | null {
    const table = findTable(this.context.workbook, String(key), this.sheetId ?? undefined);
    return table ? this.context.table(table.id) : null;
  }
}

/** The tables that a range touches or, on demand, holds as a whole. */
export class ScopedTableCollectionSurface extends ApiCollection {
  readonly className = "TableScopedCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheetId: string,
    private readonly area: Area,
    private readonly fullyContained: boolean
  ) {
    super();
  }

  items(): ApiObject[] {
    const { workbook } = this.context;
    const sheet = workbook.sheetById(this.sheetId);
    return tablesTouching(workbook, sheet, this.area)
      .filter(({ area }) => !this.fullyContained || contains(this.area, area))
      .map(({ table }) => this.context.table(table.id));
  }

  getFirst(): ApiObject {
    return required(this.items()[0]);
  }
  getItem(key: string): ApiObject {
    return required(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): ApiObject | null {
    const table = findTable(this.context.workbook, String(key), this.sheetId);
    const inside = this.items().some((item) => item.identity()["Id"] === table?.id);
    return table && inside ? this.context.table(table.id) : null;
  }
}
