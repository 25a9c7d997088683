import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { PathMethod } from "../../core/path";
import type { TableRules } from "../../workbook/statistical-table";
import { usePane } from "../state/PaneContext";
import { placements } from "../state/state";
import { usePageTexts } from "../usePageTexts";

const RULES: readonly TableRules[] = ["threeLine", "grid"];
const MARKS: readonly string[] = ["—", "…", "-", ""];
const METHODS: readonly PathMethod[] = ["linear", "compound"];

/** How insertions are made unless somebody says otherwise. */
export function InsertionPreferences(): JSX.Element {
  const { state, dispatch, texts } = usePane();
  const pages = usePageTexts();
  const { placement, rules, mark, method } = state.preferences;
  const { settings } = pages;
  const { selection } = texts;
  return (
    <div className={fields}>
      <Dropdown
        label={settings.placement}
        selectedKey={placement}
        options={placements.map((key) => ({ key, text: selection.placements[key] }))}
        onChange={(_event, _option, at = 0) => {
          dispatch({ type: "prefer", preferences: { placement: placements[at] } });
        }}
      />
      <Dropdown
        label={settings.rules}
        selectedKey={rules}
        options={RULES.map((key) => ({ key, text: settings.rulesNames[key] }))}
        onChange={(_event, _option, at = 0) => {
          dispatch({ type: "prefer", preferences: { rules: RULES[at] } });
        }}
      />
      <Dropdown
        label={settings.mark}
        selectedKey={mark}
        options={MARKS.map((key) => ({ key, text: key === "" ? settings.blank : key }))}
        onChange={(_event, _option, at = 0) => {
          dispatch({ type: "prefer", preferences: { mark: MARKS[at] } });
        }}
      />
      <Dropdown
        label={settings.method}
        selectedKey={method}
        options={METHODS.map((key) => ({ key, text: pages.card[key] }))}
        onChange={(_event, _option, at = 0) => {
          dispatch({ type: "prefer", preferences: { method: METHODS[at] } });
        }}
      />
    </div>
  );
}

const fields = mergeStyles({ display: "flex", flexDirection: "column", gap: 8 });
