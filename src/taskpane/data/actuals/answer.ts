import type { Linking } from "../../../excel/tables/actuals-table";

/** What came of the last thing that was asked for, where that is not to be seen from the link itself. */
export type Answer =
  | { readonly kind: "unsuitable"; readonly linking: Extract<Linking, { kind: "unsuitable" }> }
  | { readonly kind: "unlinked" }
  /** A table was inserted that is not linked. */
  | { readonly kind: "inserted"; readonly table: string }
  /** A printed table was made into one of actual figures that is not linked. */
  | { readonly kind: "arranged"; readonly table: string; readonly count: number }
  | { readonly kind: "failed"; readonly error: unknown };

/** Does something with the link. null: the link says it all. */
export type LinkAction = () => Promise<Answer | null>;

/** A change that links a table. */
export function linking(attempt: () => Promise<Linking>): LinkAction {
  return async () => {
    const result = await attempt();
    return result.kind === "unsuitable" ? { kind: "unsuitable", linking: result } : null;
  };
}
