import type { KeyboardEvent } from "react";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { HighContrastSelector, mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "./context/PaneContext";
import type { Surface } from "./services/services";
import type { Tab } from "./state/state";

/** Formulas are checked in a workbook; a file has none of the add-in's. Beside a workbook its own tables are the user's. */
const TABS: Readonly<Record<Surface, readonly Tab[]>> = {
  workbook: ["find", "formula", "check", "data", "settings"],
  file: ["find", "ownTable", "formula", "data", "settings"],
};

/** The id of a tab's button, which names the panel below it. */
export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

/**
 * The parts of the pane. One stop of the Tab key, in which the arrow keys move. Fabric's Pivot would bring its zone of
 * focus and its styles, a twentieth of all that is loaded before the pane is seen.
 */
export function PaneTabs(): JSX.Element {
  const { state, dispatch, services, insertions, texts, theme } = usePane();
  const isFile = services.surface === "file";
  const classes = getClasses(theme);

  const show = (tab: Tab): void => {
    // What was done in one part says nothing in another; what failed stays until it is read.
    if (insertions.job.state === "done") insertions.dismiss();
    dispatch({ type: "showTab", tab });
  };

  return (
    <div role="tablist" aria-label={texts.name} className={classes.tabs} onKeyDown={moveFocus}>
      {TABS[services.surface].map((tab) => (
        <ActionButton
          key={tab}
          id={tabId(tab)}
          role="tab"
          aria-selected={tab === state.tab}
          tabIndex={tab === state.tab ? 0 : -1}
          className={tab === state.tab ? classes.selected : classes.tab}
          text={isFile && tab === "formula" ? texts.calculator : texts.tabs[tab]}
          onClick={() => show(tab)}
        />
      ))}
    </div>
  );
}

/** Moves the focus among the tabs, round their ends, as every tab list does. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at + tabs.length - 1) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  tabs[target]?.focus();
}

const getClasses = memoizeFunction((theme: ITheme) => {
  const tab = { position: "relative", height: 40, padding: "0 2px" } as const;
  return mergeStyleSets({
    tabs: { display: "flex", flexWrap: "wrap", flex: "none", padding: "0 4px" },
    tab,
    selected: {
      ...tab,
      selectors: {
        ".ms-Button-label": { fontWeight: 600 },
        ":before": {
          content: '""',
          position: "absolute",
          bottom: 0,
          left: 6,
          right: 6,
          height: 2,
          background: theme.palette.themePrimary,
          selectors: { [HighContrastSelector]: { background: "Highlight" } },
        },
        [HighContrastSelector]: { color: "Highlight" },
      },
    },
  });
});
