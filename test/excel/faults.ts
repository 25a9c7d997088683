/** Failures on demand. */
import { type ErrorCode, ExcelError } from "./model/errors";

/** How a request fails. */
export type Fault =
  /** Excel refuses: before anything is done, or after so many actions. */
  | { readonly code: string; readonly message?: string; readonly afterActions?: number }
  /** The connection to the workbook is gone. */
  | {
      readonly transport:
        "sessionLost" | "activityLimit" | "requestTooLarge" | "responseTooLarge" | "internal";
    }
  /** No answer ever comes, though Excel may carry it out; `reached` hears when there is nothing left but to wait. */
  | { readonly silent: true; readonly carriedOut?: boolean; readonly reached?: () => void };

export class Faults {
  /** The user is typing in a cell: every request fails with InvalidOperationInCellEditMode, or waits if it asked to. */
  private editing = false;
  private afterEditing: (() => void)[] = [];
  private readonly planned = new Map<number, Fault>();
  private readonly plannedCalls = new Map<string, ErrorCode>();
  private seen = 0;

  /** Makes the n-th request from now fail (1 is the next). Each `context.sync()` is one request. */
  failRequest(n: number, fault: Fault): void {
    this.planned.set(this.seen + n, fault);
  }

  /**
   * Makes the next use of one member fail, wherever it stands in its batch; what was done before it stays.
   * @param member e.g. "TableCollection.add" or "Range.values"
   */
  failCall(member: string, code: ErrorCode): void {
    this.plannedCalls.set(member, code);
  }

  /** Told of every call; throws the failure planned for it. */
  beforeCall(member: string): void {
    const code = this.plannedCalls.get(member);
    if (code === undefined) return;
    this.plannedCalls.delete(member);
    throw new ExcelError(code, "The stand-in Excel was told to fail.");
  }

  /** Takes back what was planned. */
  clear(): void {
    this.planned.clear();
    this.plannedCalls.clear();
    this.cellEditing = false;
  }

  get cellEditing(): boolean {
    return this.editing;
  }
  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.afterEditing;
    this.afterEditing = [];
    for (const go of waiting) go();
  }

  /** Resolves when the user has left the cell. */
  async editingEnded(): Promise<void> {
    if (this.editing) await new Promise<void>((resolve) => this.afterEditing.push(resolve));
  }

  /** Counts a request; the fault planned for it, if any. */
  next(): Fault | undefined {
    this.seen++;
    const fault = this.planned.get(this.seen);
    this.planned.delete(this.seen);
    return fault;
  }
}
