import { useMemo } from "react";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { qualifiedId } from "../../core/lookup";
import { nearDocuments } from "../../core/search-near";
import { usePane } from "../context/PaneContext";
import { passes } from "./filter";
import { NoResult } from "./NoResult";
import { ResultList } from "./ResultList";
import type { IndicatorListRow } from "./rows";
import { useFilter } from "./useFilter";

/** How many names are offered. */
const OFFERED = 6;

/** What stands in the place of an empty list: what may have been meant, or why there is nothing. */
export function NearResult(): JSX.Element {
  const { texts } = usePane();
  const rows = useNearRows();
  if (rows.length === 0) return <NoResult />;
  return (
    <>
      <h2 className={heading}>{texts.find.near}</h2>
      <ResultList rows={rows} />
    </>
  );
}

/** Of all that the filter lets through, also where only pinned or recent indicators are searched. */
function useNearRows(): readonly IndicatorListRow[] {
  const { state, services } = usePane();
  const filter = useFilter();
  const { query } = state;
  return useMemo(() => {
    // What the query does find is only hidden by the filter: then nothing else was meant.
    if (query.trim() === "" || services.search(query).length > 0) return [];
    return nearDocuments(services.searchIndexes(), query, OFFERED)
      .map(({ document }) => document.entry)
      .filter((entry) => passes(entry, filter))
      .map((entry) => ({ kind: "indicator", id: qualifiedId(entry), entry, match: null }));
  }, [query, filter, services]);
}

const heading = mergeStyles({
  margin: 0,
  padding: "12px 12px 4px",
  fontSize: 12,
  lineHeight: 16,
  fontWeight: 600,
});
