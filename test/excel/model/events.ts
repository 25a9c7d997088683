/** What happens in the workbook, told to whoever listens; the host turns it into Office.js events. */

export type WorkbookEvent =
  | {
      type: "changed";
      sheetId: string;
      address: string;
      changeType: ChangeType;
      details?: ChangeDetails;
    }
  | { type: "formatChanged"; sheetId: string; address: string }
  | { type: "selectionChanged"; sheetId: string; address: string }
  | { type: "calculated"; sheetId: string; address: string }
  | { type: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; sheetId: string }
  | { type: "sheetRenamed"; sheetId: string; before: string; after: string }
  | { type: "tableAdded" | "tableDeleted"; sheetId: string; tableId: string; name: string }
  | {
      type: "tableChanged";
      sheetId: string;
      tableId: string;
      address: string;
      changeType: ChangeType;
    }
  | { type: "rowSorted" | "columnSorted"; sheetId: string; address: string }
  | { type: "rowHiddenChanged"; sheetId: string; address: string; changeType: string }
  | { type: "formulaChanged"; sheetId: string; formulaDetails: FormulaDetail[] }
  | { type: "protectionChanged"; sheetId: string; isProtected: boolean }
  | { type: "visibilityChanged"; sheetId: string; before: string; after: string }
  | { type: "sheetMoved"; sheetId: string; before: number; after: number }
  | { type: ChartEventType; sheetId: string; chartId: string }
  | { type: "tableSelectionChanged"; sheetId: string; tableId: string; address: string }
  | { type: CommentEventType; sheetId: string; commentId: string; replyIds: string[] }
  | { type: "workbookActivated" };

export type ChartEventType = "chartAdded" | "chartActivated" | "chartDeactivated" | "chartDeleted";
export type CommentEventType = "commentAdded" | "commentChanged" | "commentDeleted";

export interface FormulaDetail {
  cellAddress: string;
  previousFormula: string;
}

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Given for a change of one cell. */
export interface ChangeDetails {
  valueBefore: unknown;
  valueAfter: unknown;
}

export type WorkbookListener = (event: WorkbookEvent) => void;

export class WorkbookEvents {
  private readonly listeners = new Set<WorkbookListener>();

  /** Calls the listener for every event from now on; the answer stops that. */
  on(listener: WorkbookListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
