import { useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { qualifiedId } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { Suggestions, suggestionId } from "./Suggestions";

/** How many indicators are suggested while a name is typed. */
const SUGGESTIONS = 6;

export interface IndicatorFieldProps {
  readonly label: string;
  readonly required: boolean;
  readonly placeholder: string;
  /** What the list of suggestions is called. */
  readonly suggestions: string;
  /** What stands in the field while nobody types. */
  readonly text: string;
  /** The indicators that a query means, best first. */
  search(query: string): readonly PlannedIndicator[];
  /** How a suggestion reads. */
  nameOf(entry: PlannedIndicator): string;
  choose(entry: PlannedIndicator): void;
  type(text: string): void;
  /** Stands beside the field; may end the typing. */
  readonly beside?: (endTyping: () => void) => ReactNode;
}

/** A text field that finds an indicator as the search does, by mouse or keyboard. */
export function IndicatorField(props: IndicatorFieldProps): JSX.Element {
  const { label, required, placeholder, suggestions, text, beside } = props;
  const [query, setQuery] = useState<string | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const entries = query === null ? [] : props.search(query).slice(0, SUGGESTIONS);
  const open = entries.length > 0;
  // A single suggestion leaves no choice; among several the first arrow key begins.
  const active = entries.length === 1 ? 0 : moved;

  const choose = (entry: PlannedIndicator | undefined): void => {
    if (!entry) return;
    setQuery(null);
    props.choose(entry);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!open) return;
    const { length } = entries;
    if (event.key === "ArrowDown") setMoved(((active ?? -1) + 1) % length);
    else if (event.key === "ArrowUp") setMoved(((active ?? 0) + length - 1) % length);
    else if (event.key === "Enter" && active !== null) choose(entries[active]);
    else if (event.key === "Escape") setQuery(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={classes.place}>
      <div className={classes.line}>
        <TextField
          className={classes.field}
          label={label}
          required={required}
          placeholder={placeholder}
          value={query ?? text}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? "suggestions" : undefined}
          aria-activedescendant={open && active !== null ? suggestionId(active) : undefined}
          autoComplete="off"
          onChange={(_event, typed = "") => {
            setQuery(typed);
            setMoved(null);
            props.type(typed);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setQuery(null)}
        />
        {beside?.(() => setQuery(null))}
      </div>
      {open && (
        <Suggestions
          label={suggestions}
          options={entries.map((entry) => ({ key: qualifiedId(entry), text: props.nameOf(entry) }))}
          active={active}
          choose={(at) => choose(entries[at])}
        />
      )}
    </div>
  );
}

const classes = mergeStyleSets({
  place: { position: "relative" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: 4 },
  field: { flex: 1 },
});
