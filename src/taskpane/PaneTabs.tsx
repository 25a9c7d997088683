import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
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

/** The parts of the pane. */
export function PaneTabs(): JSX.Element {
  const { state, dispatch, services, insertions, texts } = usePane();
  const isFile = services.surface === "file";
  return (
    <Pivot
      role="none"
      headersOnly
      selectedKey={state.tab}
      getTabId={(tab) => tabId(tab as Tab)}
      styles={{
        root: { padding: "0 4px", display: "flex", flexWrap: "wrap" },
        link: { margin: 0, padding: "0 6px", height: 40 },
        linkIsSelected: { margin: 0, padding: "0 6px", height: 40 },
      }}
      onLinkClick={(item) => {
        // What was done in one part says nothing in another; what failed stays until it is read.
        if (insertions.job.state === "done") insertions.dismiss();
        dispatch({ type: "showTab", tab: item?.props.itemKey as Tab });
      }}
    >
      {TABS[services.surface].map((tab) => (
        <PivotItem
          key={tab}
          itemKey={tab}
          headerText={isFile && tab === "formula" ? texts.calculator : texts.tabs[tab]}
        />
      ))}
    </Pivot>
  );
}
