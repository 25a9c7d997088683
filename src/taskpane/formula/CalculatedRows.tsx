import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { missingParameters } from "../calls/draft";
import type { CallResult } from "../calls/evaluate";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { CopyButton } from "../feedback/CopyButton";
import { useNativeFormulas, type CalculatedCall } from "./useNativeFormulas";

/** How many are shown; what is copied holds them all. */
const SHOWN = 200;

/** The results of several calls, to be copied as values or as native formulas. */
export function CalculatedRows({
  calls,
}: {
  readonly calls: readonly CalculatedCall[];
}): JSX.Element | null {
  const { services, texts } = usePane();
  const { formula, insert } = usePageTexts();
  const native = useNativeFormulas(calls);
  if (calls.length === 0) return null;
  const values = calls.map((call) => valueOf(call.result));
  const formulas = native?.map((text, at) => text || (values[at] ?? ""));
  const hasFormulas = native?.some((text) => text !== "") ?? false;
  return (
    <>
      <h2 className={classes.heading}>{formula.result}</h2>
      <table className={classes.result}>
        <tbody>
          {calls.slice(0, SHOWN).map(({ draft, result }, at) => (
            <tr key={at}>
              <td>{draft.arguments.indicator ?? draft.arguments.query ?? ""}</td>
              <td>
                {result.kind === "unknown"
                  ? formula.missing(missingParameters(draft).map((id) => formula.parameters[id]))
                  : textOf(result)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {calls.length > SHOWN && <p>{insert.moreRows(calls.length - SHOWN)}</p>}
      <CopyButton
        label={formula.copyValues}
        text={values.join("\r\n")}
        texts={texts}
        copy={(text) => services.copy(text)}
      />
      {hasFormulas && formulas && (
        <CopyButton
          label={formula.copyNative}
          text={formulas.join("\r\n")}
          texts={texts}
          copy={(text) => services.copy(text)}
        />
      )}
      {hasFormulas && <p>{formula.nativeHint}</p>}
    </>
  );
}

/** What a cell takes: an error is no value, so its row stays blank. */
function valueOf(result: CallResult): string {
  if (result.kind === "unknown") return "";
  const [row = []] = result.cells;
  return row.map(({ text, error }) => (error ? "" : safe(text))).join("\t");
}

function textOf(result: Extract<CallResult, { kind: "cells" }>): string {
  const [row = []] = result.cells;
  return row.map(({ text }) => text).join(" ");
}

/** A text that begins like a formula is pasted as a text; a negative number is one. */
function safe(text: string): string {
  return /^[=+\-@]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
}

const classes = mergeStyleSets({
  heading: { margin: "16px 0 4px", fontSize: 14, fontWeight: 600 },
  result: {
    borderCollapse: "collapse",
    overflowWrap: "break-word",
    selectors: { td: { padding: "2px 12px 2px 0", verticalAlign: "top" } },
  },
});
