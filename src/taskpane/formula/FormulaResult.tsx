import { useMemo } from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { CopyButton } from "../feedback/CopyButton";
import { usePane } from "../context/PaneContext";
import type { FormulaDraft } from "../calls/draft";
import { formulaText, missingParameters } from "../calls/draft";
import { evaluate } from "../calls/evaluate";
import type { PickedCells, CallResult } from "../calls/evaluate";
import { usePageTexts } from "../context/usePageTexts";
import { useNativeFormulas } from "./useNativeFormulas";

export interface FormulaResultProps {
  readonly draft: FormulaDraft;
  readonly picked: PickedCells;
}

/** How many rows of a spilled result are shown. */
const ROWS = 5;

/** The text of the formula and what it will show, and the button that inserts it. */
export function FormulaResult({ draft, picked }: FormulaResultProps): JSX.Element {
  const { services, insertions, texts, theme } = usePane();
  const pages = usePageTexts();
  const classes = getClasses(theme);
  const { formula } = pages;
  const isFile = services.surface === "file";
  const text = formulaText(draft);
  const missing = missingParameters(draft).map((id) => formula.parameters[id]);
  const complete = missing.length === 0;
  const result = useMemo(
    () => (complete ? evaluate(draft, services.functions, picked) : null),
    [complete, draft, services.functions, picked]
  );
  const calls = useMemo(() => (result ? [{ draft, result }] : []), [draft, result]);
  const native = useNativeFormulas(calls)?.[0] ?? "";

  return (
    <>
      {!isFile && (
        <>
          <h2 className={classes.heading}>{formula.text}</h2>
          <code className={classes.formula}>{text}</code>
        </>
      )}
      <h2 className={classes.heading}>{headingOf(result)}</h2>
      <div role="status">
        {result === null ? <p>{formula.missing(missing)}</p> : resultOf(result)}
      </div>
      <div className={classes.actions}>
        {isFile ? (
          <>
            <CopyButton
              label={formula.copyResult}
              text={tabbed(result)}
              texts={texts}
              copy={(copied) => services.copy(copied)}
            />
            {native && (
              <CopyButton
                label={formula.copyNative}
                text={native}
                texts={texts}
                copy={(copied) => services.copy(copied)}
              />
            )}
          </>
        ) : (
          <>
            <PrimaryButton
              disabled={!complete || insertions.busy}
              text={formula.insert}
              onClick={() =>
                void insertions.fill("formula", () => services.workbook.insertFormula(text))
              }
            />
            <CopyButton label={formula.copy} text={text} texts={texts} copy={services.copy} />
          </>
        )}
      </div>
    </>
  );

  function headingOf(of: CallResult | null): string {
    const rows = of?.kind === "cells" ? of.cells.length : 0;
    return rows > ROWS ? formula.resultOf(ROWS, rows) : formula.result;
  }

  function resultOf(of: CallResult): JSX.Element {
    if (of.kind === "unknown") return <p>{formula.resultUnknown}</p>;
    return (
      <table className={classes.result}>
        <tbody>
          {of.cells.slice(0, ROWS).map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} className={cell.error ? classes.error : undefined}>
                  {cell.text === "" ? formula.blank : cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
}

/** The cells as a spreadsheet takes them when they are pasted. */
function tabbed(result: CallResult | null): string {
  if (result?.kind !== "cells") return "";
  return result.cells.map((row) => row.map(({ text }) => text).join("\t")).join("\n");
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    heading: { margin: "16px 0 4px", fontSize: 14, fontWeight: 600 },
    formula: {
      display: "block",
      padding: 8,
      background: theme.palette.neutralLighterAlt,
      fontFamily: "Consolas, 'Courier New', monospace",
      userSelect: "all",
    },
    result: {
      borderCollapse: "collapse",
      // Long texts break, but never so that figures are squeezed.
      overflowWrap: "break-word",
      selectors: { td: { padding: "2px 12px 2px 0", verticalAlign: "top" } },
    },
    error: { color: theme.semanticColors.errorText },
    actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 8, marginTop: 12 },
  })
);
