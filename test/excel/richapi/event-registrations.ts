/** Which events the add-in asked for. The numbers are office.js' own. */

export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of all sheets or tables. */
export const WHOLE_WORKBOOK = "Workbook";

export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  add(eventType: number, target: string): void {
    const key = `${eventType} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(eventType: number, target: string): void {
    const key = `${eventType} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  has(eventType: number, target: string): boolean {
    return (this.counts.get(`${eventType} ${target}`) ?? 0) > 0;
  }
}
