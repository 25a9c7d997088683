import { useState } from "react";
import type { KeyboardEvent } from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { qualifiedId } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { nameText, planTitle } from "../figures";
import { usePane } from "../state/PaneContext";
import type { CellFieldProps } from "./CellField";
import { PickButton } from "./PickButton";
import { Suggestions, suggestionId } from "./Suggestions";
import { formulaName } from "./target-formula";
import { usePageTexts } from "../usePageTexts";

/** How many indicators are suggested while a name is typed. */
const SUGGESTIONS = 6;

/** An indicator, found as in the search, or the cells of the sheet that name it. */
export function IndicatorPicker({
  parameter,
  label,
  typed,
  change,
  keep,
}: CellFieldProps): JSX.Element {
  const { services, locale } = usePane();
  const pages = usePageTexts();
  const [query, setQuery] = useState<string | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const found = query === null ? [] : services.search(query).slice(0, SUGGESTIONS);
  const entries = found.map(({ entry }) => entry);
  const open = entries.length > 0;
  // A single suggestion leaves no choice; among several the first arrow key begins.
  const active = entries.length === 1 ? 0 : moved;

  const suggestionText = ({ plan, indicator }: PlannedIndicator): string => {
    const name = nameText(indicator, locale);
    return services.catalogue.plans.length > 1 ? `${name} · ${planTitle(plan, locale)}` : name;
  };
  const choose = (entry: PlannedIndicator): void => {
    setQuery(null);
    change(formulaName(services.catalogue, entry, locale));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!open) return;
    const { length } = entries;
    const chosen = active === null ? undefined : entries[active];
    if (event.key === "ArrowDown") setMoved(((active ?? -1) + 1) % length);
    else if (event.key === "ArrowUp") setMoved(((active ?? 0) + length - 1) % length);
    else if (event.key === "Enter" && chosen) choose(chosen);
    else if (event.key === "Escape") setQuery(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div className={classes.line}>
        <TextField
          className={classes.field}
          label={label}
          required={!parameter.optional}
          placeholder={pages.formula.chooseIndicator}
          value={query ?? typed}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? "suggestions" : undefined}
          aria-activedescendant={open && active !== null ? suggestionId(active) : undefined}
          autoComplete="off"
          onChange={(_event, text = "") => {
            setQuery(text);
            setMoved(null);
            change(text);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setQuery(null)}
        />
        <PickButton
          label={label}
          pick={(address, values) => {
            if (values) keep(address, values);
            setQuery(null);
            change(`=${address}`);
          }}
        />
      </div>
      {open && (
        <Suggestions
          label={pages.formula.suggestions}
          options={entries.map((entry) => ({
            key: qualifiedId(entry),
            text: suggestionText(entry),
          }))}
          active={active}
          choose={(at) => {
            const chosen = entries[at];
            if (chosen) choose(chosen);
          }}
        />
      )}
    </>
  );
}

const classes = mergeStyleSets({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: 4 },
  field: { flex: 1 },
});
