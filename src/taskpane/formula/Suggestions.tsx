import { css } from "office-ui-fabric-react/lib/Utilities";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { usePane } from "../context/PaneContext";

export interface SuggestionsProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  /** The option that Enter chooses; null: none yet. */
  readonly active: number | null;
  readonly choose: (at: number) => void;
}

export function suggestionId(at: number): string {
  return `suggestion-${at}`;
}

/** The choices below a text field, which keeps the focus; within an element that they are placed in. */
export function Suggestions({ label, options, active, choose }: SuggestionsProps): JSX.Element {
  const classes = getClasses(usePane().theme);
  return (
    <ul id="suggestions" role="listbox" aria-label={label} className={classes.list}>
      {options.map(({ key, text }, at) => (
        <li
          key={key}
          id={suggestionId(at)}
          role="option"
          aria-selected={at === active}
          className={css(classes.option, at === active && classes.active)}
          // A click would first take the focus out of the field, which closes the list.
          onMouseDown={(event) => {
            event.preventDefault();
            choose(at);
          }}
        >
          {text}
        </li>
      ))}
    </ul>
  );
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    /** Over what follows, which so stays under the mouse when a click there closes the list. */
    list: {
      position: "absolute",
      top: "100%",
      left: 0,
      right: 36,
      zIndex: 1,
      margin: 0,
      background: theme.palette.white,
      padding: 0,
      listStyle: "none",
      border: `1px solid ${theme.semanticColors.inputBorder}`,
      borderTop: "none",
    },
    option: {
      padding: "6px 8px",
      cursor: "pointer",
      selectors: { ":hover": { background: theme.palette.neutralLighter } },
    },
    active: {
      background: theme.palette.neutralLight,
      outline: "1px solid transparent",
      outlineOffset: -1,
    },
  })
);
