import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../state/PaneContext";
import { usePageTexts } from "../usePageTexts";
import { useInsert } from "./useInsert";
import { useSelectedEntries } from "./useSelectedEntries";

/** Inserts what the page shows. It stays in view at the bottom, however long the page above it is. */
export function InsertButton({ disabled = false }: { readonly disabled?: boolean }): JSX.Element {
  const { state, insertions, theme } = usePane();
  const pages = usePageTexts();
  const entries = useSelectedEntries();
  const insert = useInsert();
  return (
    <div className={getClass(theme)}>
      <PrimaryButton
        disabled={disabled || insertions.job.state === "running"}
        text={pages.insert.insert}
        onClick={() => void insert.sheet(state.preferences.product, entries)}
      />
    </div>
  );
}

const getClass = memoizeFunction((theme: ITheme) =>
  mergeStyles({
    position: "sticky",
    bottom: 0,
    margin: "0 -12px",
    padding: "8px 12px",
    borderTop: `1px solid ${theme.palette.neutralLight}`,
    background: theme.palette.white,
  })
);
