import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";

export interface InsertButtonProps {
  /** Whether nothing is in the way. */
  readonly free: boolean;
  readonly onInsert: () => void;
}

/** Inserts what the page shows. It stays in view at the bottom, however long the page above it is. */
export function InsertButton({ free, onInsert }: InsertButtonProps): JSX.Element {
  const { insertions, services, theme } = usePane();
  const pages = usePageTexts();
  return (
    <div className={getClass(theme)}>
      <PrimaryButton
        disabled={!free || insertions.busy}
        text={services.surface === "file" ? pages.insert.download : pages.insert.insert}
        onClick={onInsert}
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
