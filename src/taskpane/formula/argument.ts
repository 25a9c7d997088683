import type { FormulaDraft } from "../calls/draft";
import type { Parameter } from "../calls/signatures";

/** One argument of the formula that is being built, and what happens when it changes. */
export interface ArgumentFieldProps {
  readonly parameter: Parameter;
  readonly draft: FormulaDraft;
  readonly change: (typed: string) => void;
  /** Keeps the values of cells that were picked, for the preview. */
  readonly keep: (address: string, values: readonly (readonly unknown[])[]) => void;
}
