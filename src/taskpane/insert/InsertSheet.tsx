import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { sizeOf } from "../../workbook/sheet-spec";
import type { SheetSpec } from "../../workbook/sheet-spec";
import { usePane } from "../state/PaneContext";
import { InsertButton } from "./InsertButton";
import { PlacementChoice } from "./PlacementChoice";
import { SheetPreview } from "./SheetPreview";
import { usePlacementReport } from "./usePlacementReport";
import { usePageTexts } from "../usePageTexts";

/** Where a sheet goes and how it will look, and the button that inserts it where nothing is in the way. */
export function InsertSheet({ spec }: { readonly spec: SheetSpec }): JSX.Element {
  const { state } = usePane();
  const pages = usePageTexts();
  const look = usePlacementReport(sizeOf(spec), state.preferences.placement);
  return (
    <>
      <PlacementChoice look={look} sheetName={spec.sheetName} />
      <h3 className={heading}>{pages.insert.preview}</h3>
      <SheetPreview spec={spec} />
      <InsertButton disabled={!look.free} />
    </>
  );
}

const heading = mergeStyles({ margin: "12px 0 4px", fontSize: 14, fontWeight: 600 });
