/** What the objects of a batch share: the workbook, the level of API the host has, and who listens to events. */
import type { Area } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { ApiObject } from "./api-object";
import { EventRegistrations } from "./event-registrations";

/** Makes the objects that lead to each other: a range to its sheet, a sheet to its ranges. */
export interface Surfaces {
  workbook(context: HostContext): ApiObject;
  worksheet(context: HostContext, sheetId: string): ApiObject;
  range(context: HostContext, sheetId: string, area: Area): ApiObject;
  rangeAreas(context: HostContext, sheetId: string, areas: readonly Area[]): ApiObject;
  table(context: HostContext, tableId: string): ApiObject;
}

export class HostContext {
  readonly events = new EventRegistrations();
  /** Calls that the stand-in does not have, e.g. "Worksheet.shapes". A good test ends with none. */
  readonly unimplemented: string[] = [];

  constructor(
    readonly workbook: Workbook,
    /** The highest ExcelApi set, e.g. "1.17". */
    readonly apiLevel: string,
    private readonly surfaces: Surfaces
  ) {}

  root(): ApiObject {
    return this.surfaces.workbook(this);
  }
  worksheet(sheetId: string): ApiObject {
    return this.surfaces.worksheet(this, sheetId);
  }
  range(sheetId: string, area: Area): ApiObject {
    return this.surfaces.range(this, sheetId, area);
  }
  rangeOrNull(sheetId: string, area: Area | null): ApiObject | null {
    return area && this.range(sheetId, area);
  }
  rangeAreas(sheetId: string, areas: readonly Area[]): ApiObject {
    return this.surfaces.rangeAreas(this, sheetId, areas);
  }
  table(tableId: string): ApiObject {
    return this.surfaces.table(this, tableId);
  }
}
