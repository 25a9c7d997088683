import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { nameText } from "../figures";
import { usePane } from "../context/PaneContext";
import type { SheetProduct } from "../state/state";
import { usePageTexts } from "../context/usePageTexts";
import { ColumnChoice } from "./ColumnChoice";
import { InsertMonitoring } from "./InsertMonitoring";
import { InsertSheets } from "./InsertSheets";
import { comparesActuals, isPlainCells, unsuitable } from "./products";
import { RunningTotalsChoice } from "./RunningTotalsChoice";
import { useSelectedEntries } from "../context/useSelectedEntries";

/** A product of the selected indicators, with its options; or why there is none of them. */
export function FromIndicators({ product }: { readonly product: SheetProduct }): JSX.Element {
  const { state, dispatch, locale } = usePane();
  const { insert } = usePageTexts();
  const entries = useSelectedEntries();
  const problem = unsuitable(product, entries, state.preferences);
  if (problem !== null) return <p>{insert.unsuitable[problem]}</p>;
  return (
    <>
      <p>
        {insert.indicators(
          entries.length,
          entries.slice(0, 3).map(({ indicator }) => nameText(indicator, locale))
        )}
      </p>
      {product === "table" && <ColumnChoice />}
      {comparesActuals(product, state.preferences) && <RunningTotalsChoice entries={entries} />}
      {isPlainCells(product) && (
        <Checkbox
          styles={{ root: { margin: "8px 0" } }}
          label={insert.withNames}
          checked={state.preferences.withNames}
          onChange={(_event, withNames = false) =>
            dispatch({ type: "prefer", preferences: { withNames } })
          }
        />
      )}
      {product === "monitoring" ? (
        <InsertMonitoring entries={entries} />
      ) : (
        <InsertSheets key={product} product={product} entries={entries} />
      )}
    </>
  );
}
