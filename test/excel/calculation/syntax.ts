/** The tree a formula is read into. */
import type { Area } from "../model/address";

export type Node =
  | { kind: "literal"; value: number | string | boolean | null }
  | { kind: "error"; code: string }
  | { kind: "array"; rows: Node[][] }
  | { kind: "reference"; sheet?: string; area: Area }
  | { kind: "structured"; reference: StructuredReference }
  | { kind: "name"; name: string }
  | { kind: "call"; name: string; args: Node[] }
  | { kind: "unary"; operator: "-" | "+" | "@" | "%" | "#"; operand: Node }
  | { kind: "binary"; operator: string; left: Node; right: Node };

/** `Table[[#Headers],[a]:[b]]`, `[@a]`. Column names are without their escapes. */
export interface StructuredReference {
  /** Absent inside the table itself. */
  readonly table?: string;
  readonly items: readonly StructuredItem[];
  /** First and last column; absent for all columns. */
  readonly columns?: readonly [string, string];
}

export type StructuredItem = "#All" | "#Headers" | "#Data" | "#Totals" | "#This Row";

/** The formula cannot be read: Excel would not take it. */
export class FormulaSyntaxError extends Error {}
