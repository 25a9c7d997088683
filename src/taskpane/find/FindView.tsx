import { useMemo, useRef } from "react";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { LazyView } from "../LazyView";
import { nearResult, selectionBar } from "../next-views";
import { useSelectedEntries } from "../context/useSelectedEntries";
import { usePane } from "../context/PaneContext";
import { ResultList } from "./ResultList";
import { ResultSummary } from "./ResultSummary";
import { SearchBar } from "./SearchBar";
import { resultRows } from "./rows";
import { useFilter } from "./useFilter";

/** Find indicators, choose some, and put them into the workbook. */
export function FindView(): JSX.Element {
  const { state, services } = usePane();
  const results = useRef<HTMLDivElement>(null);
  const filter = useFilter();
  const selected = useSelectedEntries();
  const { query, scope, pinned, recent } = state;
  const { catalogue, search } = services;
  const rows = useMemo(
    () => resultRows(catalogue.entries, { query, scope, filter, pinned, recent }, search),
    [catalogue, search, query, scope, filter, pinned, recent]
  );

  const enterList = (): void => {
    results.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  };

  return (
    <div className={classes.view}>
      <SearchBar enterList={enterList} />
      <ResultSummary rows={rows} />
      <div ref={results} className={classes.results} data-is-scrollable="true">
        {rows.length === 0 ? <LazyView load={nearResult} /> : <ResultList rows={rows} />}
      </div>
      {selected.length > 0 && <LazyView load={selectionBar} />}
    </div>
  );
}

const classes = mergeStyleSets({
  view: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    minHeight: 0,
  },
  results: {
    flex: 1,
    minHeight: 56,
    overflowY: "auto",
    position: "relative",
  },
});
