import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { usePane } from "../context/PaneContext";
import { placements } from "../state/state";
import { usePageTexts } from "../context/usePageTexts";

/** Where a sheet goes. */
export function PlacementChoice(): JSX.Element {
  const { state, dispatch, texts } = usePane();
  const pages = usePageTexts();
  return (
    <Dropdown
      label={pages.insert.where}
      selectedKey={state.preferences.placement}
      options={placements.map((key) => ({ key, text: texts.selection.placements[key] }))}
      onChange={(_event, _option, at = 0) =>
        dispatch({ type: "prefer", preferences: { placement: placements[at] } })
      }
    />
  );
}
