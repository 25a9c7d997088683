import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { usePane } from "./context/PaneContext";
import type { Tab } from "./state/state";

const TABS: readonly Tab[] = ["find", "formula", "check", "data", "settings"];

/** The id of a tab's button, which names the panel below it. */
export function tabId(tab: Tab): string {
  return `tab-${tab}`;
}

/** The parts of the pane. */
export function PaneTabs(): JSX.Element {
  const { state, dispatch, insertions, texts } = usePane();
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
      {TABS.map((tab) => (
        <PivotItem key={tab} itemKey={tab} headerText={texts.tabs[tab]} />
      ))}
    </Pivot>
  );
}
