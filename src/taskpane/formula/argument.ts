import type { FormulaDraft } from "../calls/draft";
import type { SignatureParameter } from "../calls/signatures";

/** One argument of the formula that is being built, and what happens when it changes. */
export interface ArgumentFieldProps {
  readonly parameter: SignatureParameter;
  readonly draft: FormulaDraft;
  readonly change: (typed: string) => void;
  /** Keeps the values of cells that were picked, for the preview. */
  readonly keep: (address: string, values: readonly (readonly unknown[])[]) => void;
}
