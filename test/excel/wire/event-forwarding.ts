/** Turns what happens in the workbook into the events the add-in registered for. */
import type { WorkbookEvent } from "../model/events";
import { type EventRegistrations, EventType, WHOLE_WORKBOOK } from "../richapi/event-registrations";
import { type RichApiMessage, workbookEvent } from "./rich-api-messages";

const chartEvents = {
  chartAdded: EventType.chartAdded,
  chartActivated: EventType.chartActivated,
  chartDeactivated: EventType.chartDeactivated,
  chartDeleted: EventType.chartDeleted,
} as const;

const commentEvents = {
  commentAdded: EventType.commentAdded,
  commentChanged: EventType.commentChanged,
  commentDeleted: EventType.commentDeleted,
} as const;

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
  if (event.type === "workbookActivated") {
    return { type: EventType.workbookActivated, targets: [WHOLE_WORKBOOK], args: {} };
  }
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
    case "rowSorted":
    case "columnSorted": {
      const isRow = event.type === "rowSorted";
      const type = isRow ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted;
      return { type, targets: onSheet, args: { ...local, address: event.address } };
    }
    case "rowHiddenChanged": {
      const { address, changeType } = event;
      const args = { ...local, address, changeType };
      return { type: EventType.worksheetRowHiddenChanged, targets: onSheet, args };
    }
    case "formulaChanged": {
      const args = { ...local, formulaDetails: event.formulaDetails };
      return { type: EventType.worksheetFormulaChanged, targets: onSheet, args };
    }
    case "protectionChanged": {
      const args = { ...local, isProtected: event.isProtected };
      return { type: EventType.worksheetProtectionChanged, targets: onSheet, args };
    }
    case "visibilityChanged": {
      const args = { ...local, visibilityBefore: event.before, visibilityAfter: event.after };
      return { type: EventType.worksheetVisibilityChanged, targets: onSheet, args };
    }
    case "sheetMoved": {
      const args = { ...local, positionBefore: event.before, positionAfter: event.after };
      return { type: EventType.worksheetMoved, targets: [WHOLE_WORKBOOK], args };
    }
    case "tableSelectionChanged": {
      const { tableId, address } = event;
      const args = { tableId, worksheetId, address, isInsideTable: address !== "" };
      return { type: EventType.tableSelectionChanged, targets: [tableId], args };
    }
    case "chartAdded":
    case "chartActivated":
    case "chartDeactivated":
    case "chartDeleted": {
      const { chartId } = event;
      const targets = [chartId, worksheetId];
      return { type: chartEvents[event.type], targets, args: { ...local, chartId } };
    }
    case "commentAdded":
    case "commentChanged":
    case "commentDeleted": {
      const { commentId, replyIds } = event;
      const changeType = event.type === "commentChanged" ? { changeType: "CommentEdited" } : {};
      const args = { ...local, ...changeType, commentDetails: [{ commentId, replyIds }] };
      return { type: commentEvents[event.type], targets: onSheet, args };
    }
    default:
      return { type: sheetEvents[event.type], targets: onSheet, args: local };
  }
}
