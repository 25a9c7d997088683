/** Objects with events: office.js registers through hidden members such as `_RegisterDataChangedEvent()`. */
import { ApiObject } from "./api-object";
import { type EventRegistrations, EventType } from "./event-registrations";

/** Event numbers by what stands between "_Register" or "_Unregister" and the end of the member's name. */
export type EventMembers = Readonly<Record<string, number>>;

export const worksheetEvents: EventMembers = {
  DataChangedEvent: EventType.worksheetChanged,
  ActivatedEvent: EventType.worksheetActivated,
  DeactivatedEvent: EventType.worksheetDeactivated,
  AddedEvent: EventType.worksheetAdded,
  DeletedEvent: EventType.worksheetDeleted,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
  CalculatedEvent: EventType.worksheetCalculated,
  FormatChangedEvent: EventType.worksheetFormatChanged,
  RowSortedEvent: EventType.worksheetRowSorted,
  ColumnSortedEvent: EventType.worksheetColumnSorted,
  /** A click that changes nothing is not emulated: the event never comes. */
  SingleClickedEvent: EventType.worksheetSingleClicked,
  RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged,
  FormulaChangedEvent: EventType.worksheetFormulaChanged,
  ProtectionChangedEvent: EventType.worksheetProtectionChanged,
  EventNameChanged: EventType.worksheetNameChanged,
  EventVisibilityChanged: EventType.worksheetVisibilityChanged,
  EventMoved: EventType.worksheetMoved,
};

export const tableEvents: EventMembers = {
  DataChangedEvent: EventType.tableChanged,
  AddedEvent: EventType.tableAdded,
  DeletedEvent: EventType.tableDeleted,
  SelectionChangedEvent: EventType.tableSelectionChanged,
};

export const chartEvents: EventMembers = {
  AddedEvent: EventType.chartAdded,
  ActivatedEvent: EventType.chartActivated,
  DeactivatedEvent: EventType.chartDeactivated,
  DeletedEvent: EventType.chartDeleted,
};

export const commentEvents: EventMembers = {
  AddedEvent: EventType.commentAdded,
  ChangedEvent: EventType.commentChanged,
  DeletedEvent: EventType.commentDeleted,
};

export const workbookEvents: EventMembers = { ActivatedEvent: EventType.workbookActivated };

/** Handles the registration members; false when the member is none or its event is not implemented. */
export function registerEvent(
  member: string,
  events: EventMembers,
  registrations: EventRegistrations,
  target: string
): boolean {
  const [, verb, name = ""] = /^_(Register|Unregister)(\w+)$/.exec(member) ?? [];
  const eventType = events[name];
  if (verb === undefined || eventType === undefined) return false;
  if (verb === "Register") registrations.add(eventType, target);
  else registrations.remove(eventType, target);
  return true;
}

export abstract class EventSource extends ApiObject {
  readonly #registrations: EventRegistrations;
  readonly #events: EventMembers;
  readonly #target: string;

  constructor(registrations: EventRegistrations, events: EventMembers, target: string) {
    super();
    this.#registrations = registrations;
    this.#events = events;
    this.#target = target;
  }

  override call(name: string, args: readonly unknown[]): unknown {
    const registered = registerEvent(name, this.#events, this.#registrations, this.#target);
    return registered ? null : super.call(name, args);
  }
}
