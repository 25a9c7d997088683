import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { sizeOf } from "../../workbook/sheet-spec";
import type { SheetSpec } from "../../workbook/sheet-spec";
import { usePane } from "../state/PaneContext";
import { PlacementChoice } from "./PlacementChoice";
import { SheetPreview } from "./SheetPreview";
import { useInsert } from "./useInsert";
import { usePlacementReport } from "./usePlacementReport";
import { useSelectedEntries } from "./useSelectedEntries";
import { usePageTexts } from "../usePageTexts";

/** Where a sheet goes and how it will look, and the button that inserts it where nothing is in the way. */
export function InsertSheet({ spec }: { readonly spec: SheetSpec }): JSX.Element {
  const { state, insertions } = usePane();
  const pages = usePageTexts();
  const entries = useSelectedEntries();
  const insert = useInsert();
  const { product, placement } = state.preferences;
  const look = usePlacementReport(sizeOf(spec), placement);
  return (
    <>
      <PlacementChoice look={look} sheetName={spec.sheetName} />
      <h3 className={classes.heading}>{pages.insert.preview}</h3>
      <SheetPreview spec={spec} />
      <PrimaryButton
        className={classes.insert}
        disabled={!look.free || insertions.job.state === "running"}
        text={pages.insert.insert}
        onClick={() => void insert.sheet(product, entries)}
      />
    </>
  );
}

const classes = mergeStyleSets({
  heading: { margin: "12px 0 4px", fontSize: 14, fontWeight: 600 },
  insert: { marginTop: 12 },
});
