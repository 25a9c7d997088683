import type { Call } from "./formula-text";

/**
 * working: it shows a value. error: it shows an error with a reason of its own, such as an unknown indicator.
 * stuck: Excel does not know the function or waits for it. mangled: Excel has changed the function's name.
 */
export type FormulaState = "working" | "error" | "stuck" | "mangled";

/** A cell with a formula of the add-in; what its first call is. */
export interface FormulaCell extends Pick<Call, "functionName" | "indicator"> {
  /** The indicator's name: the text itself, or what the cell holds that is referred to, where that is on the same sheet. */
  readonly indicatorName: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly formula: string;
  readonly value: unknown;
  readonly state: FormulaState;
  readonly protectedSheet: boolean;
}
