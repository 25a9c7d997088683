/** Turns what happens in the workbook into the events the add-in registered for. */
import type { WorkbookEvent } from "../model/events";
import { type EventRegistrations, EventType, WHOLE_WORKBOOK } from "../richapi/event-registrations";
import { type RichApiMessage, workbookEvent } from "./rich-api-messages";

const sheetEvents = {
  sheetAdded: EventType.worksheetAdded,
  sheetDeleted: EventType.worksheetDeleted,
  sheetActivated: EventType.worksheetActivated,
  sheetDeactivated: EventType.worksheetDeactivated,
} as const;

/** The messages for an event: one for the object itself, one for the collection it is in. */
export function messagesFor(
  event: WorkbookEvent,
  registrations: EventRegistrations
): RichApiMessage[] {
  const found = describe(event);
  if (!found) return [];
  return found.targets
    .filter((target) => registrations.has(found.type, target))
    .map((target) => workbookEvent(found.type, target, found.args));
}

interface Description {
  readonly type: number;
  readonly targets: readonly string[];
  readonly args: Record<string, unknown>;
}

function describe(event: WorkbookEvent): Description | null {
  const worksheetId = event.sheetId;
  const local = { source: "Local", worksheetId };
  const onSheet = [worksheetId, WHOLE_WORKBOOK];
  switch (event.type) {
    case "changed": {
      const { address, changeType, details = {} } = event;
      const args = { ...local, address, changeType, ...details };
      return { type: EventType.worksheetChanged, targets: onSheet, args };
    }
    case "formatChanged": {
      const args = { ...local, address: event.address };
      return { type: EventType.worksheetFormatChanged, targets: onSheet, args };
    }
    case "selectionChanged": {
      const args = { worksheetId, address: event.address };
      return { type: EventType.worksheetSelectionChanged, targets: onSheet, args };
    }
    case "calculated": {
      const args = { worksheetId, address: event.address };
      return { type: EventType.worksheetCalculated, targets: onSheet, args };
    }
    case "sheetRenamed": {
      const args = { ...local, nameBefore: event.before, nameAfter: event.after };
      return { type: EventType.worksheetNameChanged, targets: onSheet, args };
    }
    case "tableChanged": {
      const { tableId, address, changeType } = event;
      const args = { ...local, tableId, address, changeType };
      const targets = [tableId, worksheetId, WHOLE_WORKBOOK];
      return { type: EventType.tableChanged, targets, args };
    }
    case "tableAdded":
    case "tableDeleted": {
      const { tableId, name: tableName } = event;
      const type = event.type === "tableAdded" ? EventType.tableAdded : EventType.tableDeleted;
      return { type, targets: onSheet, args: { ...local, tableId, tableName } };
    }
    default:
      return { type: sheetEvents[event.type], targets: onSheet, args: local };
  }
}
