import { useEffect, useMemo, useState } from "react";
import { plainCells } from "../../sheets/spec/plain-cells";
import type { Cell } from "../../sheets/spec/sheet-spec";
import type { FormulaDraft } from "../calls/draft";
import type { CallResult } from "../calls/evaluate";
import { usePane } from "../context/PaneContext";
import type { ShownCell } from "../services/services";
import { nativeCall } from "./native-call";

/** A call and what it gives. */
export interface CalculatedCall {
  readonly draft: FormulaDraft;
  readonly result: CallResult;
}

/**
 * The calls as native formulas, as far as those calculate the same; "" for the others. null until it is known, and where there is a
 * workbook, which takes the functions themselves.
 *
 * @param calls the same list as long as it holds the same
 */
export function useNativeFormulas(calls: readonly CalculatedCall[]): readonly string[] | null {
  const { results, catalogue } = usePane().services;
  const formulas = useMemo(
    () => calls.map(({ draft }) => nativeCall(draft, catalogue)),
    [calls, catalogue]
  );
  const [shown, setShown] = useState<readonly ShownCell[] | null>(null);
  useEffect(() => {
    let wanted = true;
    setShown(null);
    const cells = formulas.map((formula): Cell[] => [formula === null ? null : { formula }]);
    void results?.(plainCells("", cells)).then((rows) => {
      if (wanted) setShown(rows.map(([value = null]) => value));
    });
    return () => {
      wanted = false;
    };
  }, [results, formulas]);
  if (shown === null || shown.length !== calls.length) return null;
  return formulas.map((formula, at) =>
    formula !== null && isSame(calls[at]?.result, shown[at] ?? null) ? formula : ""
  );
}

/** Differences of binary noise are none. */
function isSame(result: CallResult | undefined, shown: ShownCell): boolean {
  const [row = [], another] = result?.kind === "cells" ? result.cells : [];
  const [cell, next] = row;
  if (!cell || another || next || cell.error || cell.text === "") return false;
  if (typeof shown !== "number") return cell.text === shown;
  const value = Number(cell.text);
  return Math.abs(value - shown) <= Math.abs(value) * 1e-9 + 1e-12;
}
