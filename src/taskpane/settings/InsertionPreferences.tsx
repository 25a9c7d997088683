import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { PathMethod } from "../../core/path";
import type { Marks } from "../../sheets/indicator-table/marks";
import type { TableRules } from "../../sheets/spec/statistical-table";
import { usePane } from "../context/PaneContext";
import { placements } from "../state/state";
import { usePageTexts } from "../context/usePageTexts";

/** null: each table in its usual style. */
const RULES: readonly (TableRules | null)[] = [null, "threeLine", "grid"];
const MARKS: readonly string[] = ["—", "..", "…", "-", "/", ""];
const METHODS: readonly PathMethod[] = ["linear", "compound"];

/** How insertions are made unless somebody says otherwise. */
export function InsertionPreferences(): JSX.Element {
  const { state, dispatch, services, texts } = usePane();
  const pages = usePageTexts();
  const { placement, rules, method } = state.preferences;
  const { settings } = pages;
  const { selection } = texts;
  return (
    <div className={fields}>
      {services.surface === "workbook" && (
        <Dropdown
          label={settings.placement}
          selectedKey={placement}
          options={placements.map((key) => ({ key, text: selection.placements[key] }))}
          onChange={(_event, _option, at = 0) => {
            dispatch({ type: "prefer", preferences: { placement: placements[at] } });
          }}
        />
      )}
      <Dropdown
        label={settings.rules}
        selectedKey={String(rules)}
        options={RULES.map((key) => ({
          key: String(key),
          text: key === null ? settings.usual : settings.rulesNames[key],
        }))}
        onChange={(_event, _option, at = 0) => {
          dispatch({ type: "prefer", preferences: { rules: RULES[at] } });
        }}
      />
      <MarkChoice mark="none" />
      <MarkChoice mark="notAvailable" />
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

function MarkChoice({ mark }: { readonly mark: keyof Marks }): JSX.Element {
  const { state, dispatch } = usePane();
  const { settings } = usePageTexts();
  const { marks } = state.preferences;
  return (
    <Dropdown
      label={settings.marks[mark]}
      selectedKey={marks[mark]}
      options={MARKS.map((key) => ({ key, text: key === "" ? settings.blank : key }))}
      onChange={(_event, _option, at = 0) => {
        dispatch({ type: "prefer", preferences: { marks: { ...marks, [mark]: MARKS[at] ?? "" } } });
      }}
    />
  );
}

const fields = mergeStyles({ display: "flex", flexDirection: "column", gap: 8 });
