import type { FormulaError, Scalar } from "./values";

/** A formula as a tree. */
export type Node =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "error"; readonly error: FormulaError }
  | { readonly kind: "list"; readonly rows: readonly (readonly Scalar[])[] }
  /** Cells by their address; without a sheet those of the formula's own. */
  | { readonly kind: "cells"; readonly sheet: string | null; readonly address: string }
  /** Columns of a table, in the formula's own row or in all rows. */
  | {
      readonly kind: "table";
      readonly table: string;
      readonly thisRow: boolean;
      readonly first: string;
      readonly last: string;
    }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Node[] }
  | { readonly kind: "negative"; readonly operand: Node }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
    };
