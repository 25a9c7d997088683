import { useMemo, useState } from "react";
import type { ClipboardEvent } from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { missingParameters, type FormulaDraft } from "../calls/draft";
import { evaluate } from "../calls/evaluate";
import { signatures } from "../calls/signatures";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { CalculatedRows } from "./CalculatedRows";
import { callRows, rowsText, typedRows } from "./call-rows";
import type { CalculatedCall } from "./useNativeFormulas";

const nothingPicked = new Map<string, never>();

/** The calculator for many rows, pasted or typed: a call for each. */
export function SeveralRows({ id }: { readonly id: FormulaDraft["function"] }): JSX.Element {
  const { services } = usePane();
  const { formula } = usePageTexts();
  const [text, setText] = useState("");
  const calls = useMemo(
    () =>
      callRows(id, typedRows(text)).map((draft): CalculatedCall => {
        const isComplete = missingParameters(draft).length === 0;
        const unknown = { kind: "unknown" } as const;
        return {
          draft,
          result: isComplete ? evaluate(draft, services.functions, nothingPicked) : unknown,
        };
      }),
    [id, text, services.functions]
  );
  const paste = (event: ClipboardEvent): void => {
    const { clipboardData: data } = event;
    const [html, plain] = [data.getData("text/html"), data.getData("text/plain")];
    // Text is pasted as the browser does it, into what stands there already.
    if (!/<table/i.test(html)) return;
    event.preventDefault();
    void import("../../reading/grid/pasted-grid").then(({ pastedGrid }) => {
      const grid = pastedGrid({ html, text: plain });
      // A single column is none to the reader of tables.
      setText(grid ? rowsText(grid) : plain);
    });
  };
  const columns = signatures[id].map((parameter) =>
    parameter.optional
      ? formula.mayBeLeftOut(formula.parameters[parameter.id])
      : formula.parameters[parameter.id]
  );
  return (
    <>
      <TextField
        label={formula.rows}
        description={formula.rowsHint(columns)}
        multiline
        rows={6}
        resizable={false}
        value={text}
        onPaste={paste}
        onChange={(_event, typed = "") => setText(typed)}
      />
      <CalculatedRows calls={calls} />
    </>
  );
}
