import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { PlannedIndicator } from "../../core/types";
import { isTotal } from "../../sheets/indicator-table/basis";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

/** The user's word that actual figures are running totals; asked where a target is a total over the period. */
export function RunningTotalsChoice({
  entries,
}: {
  readonly entries: readonly PlannedIndicator[];
}): JSX.Element | null {
  const { state, dispatch } = usePane();
  const { insert } = usePageTexts();
  const totals = new Set(entries.filter(isTotal).map(({ indicator }) => indicator)).size;
  if (totals === 0) return null;
  return (
    <Checkbox
      styles={{ root: { margin: "8px 0" } }}
      label={insert.runningTotals(totals)}
      checked={state.preferences.runningTotals}
      onChange={(_event, runningTotals = false) =>
        dispatch({ type: "prefer", preferences: { runningTotals } })
      }
    />
  );
}
