import { lazy, Suspense, useState } from "react";
import { DefaultButton, IconButton } from "office-ui-fabric-react/lib/Button";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { HighContrastSelector, mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { usePane } from "../context/PaneContext";
import type { ListScope } from "../state/state";
import { useFilter } from "./useFilter";

// Dropdowns weigh as much as the rest of this view, and few searches need them.
const FilterBar = lazy(() =>
  import("./FilterBar").then((module) => ({ default: module.FilterBar }))
);

const SCOPES: readonly ListScope[] = ["all", "pinned", "recent"];

/** The search box, which indicators are searched, and the filter. */
export function SearchBar({ enterList }: { readonly enterList: () => void }): JSX.Element {
  const { state, dispatch, texts } = usePane();
  const conditions = Object.values(useFilter()).filter((condition) => condition !== null).length;
  const [filtering, setFiltering] = useState(conditions > 0);
  const filterLabel = conditions > 0 ? texts.find.filterActive(conditions) : texts.find.filter;

  return (
    <div role="search" className={classes.bar}>
      <div className={classes.line}>
        <SearchBox
          className={classes.search}
          value={state.query}
          placeholder={texts.find.placeholder}
          ariaLabel={texts.find.search}
          disableAnimation
          clearButtonProps={{ ariaLabel: texts.find.clearSearch, title: texts.find.clearSearch }}
          onChange={(_, query = "") => dispatch({ type: "search", query })}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            enterList();
          }}
        />
        <IconButton
          toggle
          checked={filtering}
          iconProps={{ iconName: "Filter" }}
          title={filterLabel}
          ariaLabel={filterLabel}
          aria-expanded={filtering}
          onClick={() => setFiltering(!filtering)}
        />
      </div>
      <div role="group" aria-label={texts.find.scope} className={classes.line}>
        {SCOPES.map((scope) => (
          <DefaultButton
            key={scope}
            toggle
            checked={state.scope === scope}
            text={texts.find.scopes[scope]}
            styles={{ root: classes.scope, rootChecked: classes.chosenScope }}
            onClick={() => dispatch({ type: "showScope", scope })}
          />
        ))}
      </div>
      {filtering && (
        <Suspense fallback={null}>
          <FilterBar />
        </Suspense>
      )}
    </div>
  );
}

const classes = mergeStyleSets({
  bar: { padding: "12px 12px 8px", display: "flex", flexDirection: "column", gap: 8 },
  line: { display: "flex", flexWrap: "wrap", gap: 8 },
  search: { flex: "1 1 96px", minWidth: 0 },
  scope: { minWidth: 0, height: 24, padding: "0 8px", borderRadius: 12, fontSize: 12 },
  chosenScope: {
    selectors: {
      [HighContrastSelector]: {
        background: "Highlight",
        color: "HighlightText",
        forcedColorAdjust: "none",
      },
    },
  },
});
