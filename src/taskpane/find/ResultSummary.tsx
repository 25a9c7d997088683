import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../context/PaneContext";
import type { ListRow } from "./rows";

/** How many indicators the list shows, and choosing all of them. */
export function ResultSummary({ rows }: { readonly rows: readonly ListRow[] }): JSX.Element {
  const { state, dispatch, texts, theme } = usePane();
  const ids = rows.flatMap((row) => (row.kind === "indicator" ? [row.id] : []));
  const searched = state.query.trim() !== "";
  const complete = ids.every((id) => state.selected.includes(id));
  return (
    <div className={getClass(theme)}>
      <span role="status">
        {searched ? texts.find.found(ids.length) : texts.find.count(ids.length)}
      </span>
      {ids.length > 0 && (
        <ActionButton
          styles={{ root: { height: 24, padding: 0 }, label: { margin: 0, fontSize: 12 } }}
          text={texts.find.selectAll}
          disabled={complete}
          onClick={() => dispatch({ type: "select", ids })}
        />
      )}
    </div>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: 24,
    padding: "0 12px 4px",
    fontSize: 12,
    color: theme.palette.neutralSecondary,
    borderBottom: `1px solid ${theme.palette.neutralLight}`,
  })
);
