import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { HighContrastSelector, mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { LazyView } from "../LazyView";
import type { LoadView } from "../LazyView";
import { usePane } from "../context/PaneContext";
import type { DataSection } from "../state/state";
import { dataSections } from "../state/state";
import { usePlanTexts } from "./usePlanTexts";

const sections: Readonly<Record<DataSection, LoadView>> = {
  plans: async () => (await import("./plans/PlansSection")).PlansSection,
  comparison: async () => (await import("./comparison/ComparisonSection")).ComparisonSection,
  actuals: async () => (await import("./actuals/ActualsSection")).ActualsSection,
};

/** Actual figures are linked within a workbook. */
const FILE_SECTIONS: readonly DataSection[] = ["plans", "comparison"];

/** The data beside the built-in plan: one section at a time, each with code of its own. */
export function DataView(): JSX.Element {
  const { state, dispatch, services } = usePane();
  const texts = usePlanTexts();
  const offered = services.surface === "file" ? FILE_SECTIONS : dataSections;
  const shown = offered.includes(state.dataSection) ? state.dataSection : "plans";
  return (
    <div className={classes.view}>
      {offered.length > 1 && (
        <div role="group" aria-label={texts.sectionChoice} className={classes.choice}>
          {offered.map((section) => (
            <DefaultButton
              key={section}
              toggle
              checked={section === shown}
              text={texts.sections[section]}
              styles={{ root: classes.section, rootChecked: classes.chosen }}
              onClick={() => dispatch({ type: "showSection", section })}
            />
          ))}
        </div>
      )}
      <LazyView key={shown} load={sections[shown]} />
    </div>
  );
}

const classes = mergeStyleSets({
  view: {
    padding: "8px 12px 16px",
    overflowWrap: "anywhere",
    selectors: { p: { margin: "4px 0 8px" } },
  },
  choice: { display: "flex", flexWrap: "wrap", gap: 8, margin: "4px 0 8px" },
  section: { minWidth: 0, height: 24, padding: "0 8px", borderRadius: 12, fontSize: 12 },
  chosen: {
    selectors: {
      [HighContrastSelector]: {
        background: "Highlight",
        color: "HighlightText",
        forcedColorAdjust: "none",
      },
    },
  },
});
