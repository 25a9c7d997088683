import { addSheet } from "../../model/sheets";
import { ApiCollection, type ApiObject, required } from "../api-object";
import { WHOLE_WORKBOOK } from "../event-registrations";
import { registerEvent, worksheetEvents } from "../event-source";
import type { HostContext } from "../host-context";

export class WorksheetCollectionSurface extends ApiCollection {
  readonly className = "WorksheetCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  items(): ApiObject[] {
    return this.context.workbook.data.sheets.map(({ id }) => this.context.worksheet(id));
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const registered = registerEvent(name, worksheetEvents, this.context.events, WHOLE_WORKBOOK);
    return registered ? null : super.call(name, args);
  }

  add(name: string | null): ApiObject {
    return this.context.worksheet(addSheet(this.context.workbook, name ?? undefined).id);
  }
  getActiveWorksheet(): ApiObject {
    return this.context.worksheet(this.context.workbook.data.activeSheetId);
  }
  getItem(key: string): ApiObject {
    return required(this.getItemOrNullObject(key));
  }
  getItemOrNullObject(key: string): ApiObject | null {
    const sheet = this.context.workbook.findSheet(key);
    return sheet ? this.context.worksheet(sheet.id) : null;
  }
  override getCount(visibleOnly?: boolean | null): number {
    return shown(this.context, visibleOnly).length;
  }
  getFirst(visibleOnly: boolean | null): ApiObject {
    return this.context.worksheet(required(shown(this.context, visibleOnly)[0]).id);
  }
  getLast(visibleOnly: boolean | null): ApiObject {
    return this.context.worksheet(required(shown(this.context, visibleOnly).at(-1)).id);
  }
}

const shown = ({ workbook }: HostContext, visibleOnly: boolean | null | undefined) =>
  workbook.data.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
