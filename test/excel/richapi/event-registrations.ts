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
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
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
