import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { Scope } from "../../excel/formulas/formulas";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { freezeReport, thawReport } from "./reports";
import type { ActionReport } from "./reports";

const SCOPES: readonly Scope[] = ["selection", "sheet", "workbook"];

export interface FreezeActionsProps {
  readonly scope: Scope;
  readonly setScope: (scope: Scope) => void;
  readonly run: (operation: () => Promise<ActionReport>) => void;
}

/** Turns formulas into values for colleagues without the add-in, and back. */
export function FreezeActions({ scope, setScope, run }: FreezeActionsProps): JSX.Element {
  const { workbook } = usePane().services;
  const words = usePageTexts().check;
  return (
    <>
      <h2 className={classes.heading}>{words.freezing}</h2>
      <p>{words.freezingHint}</p>
      <Dropdown
        label={words.scope}
        selectedKey={scope}
        options={SCOPES.map((key) => ({ key, text: words.scopes[key] }))}
        onChange={(_event, _option, at = 0) => setScope(SCOPES[at] ?? scope)}
      />
      <div className={classes.actions}>
        <DefaultButton
          text={words.freeze}
          onClick={() => run(async () => freezeReport(await workbook.freezeFormulas(scope), words))}
        />
        <DefaultButton
          text={words.thaw}
          onClick={() => run(async () => thawReport(await workbook.thawFormulas(scope), words))}
        />
      </div>
    </>
  );
}

const classes = mergeStyleSets({
  heading: { margin: "16px 0 4px", fontSize: 14, fontWeight: 600 },
  actions: { display: "flex", flexWrap: "wrap", gap: 8, margin: "8px 0 16px" },
});
