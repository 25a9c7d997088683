import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { SheetSpec } from "../../workbook/sheet-spec";
import { usePane } from "../state/PaneContext";
import { useInsert } from "./useInsert";
import { useSelectedEntries } from "./useSelectedEntries";
import { usePageTexts } from "../usePageTexts";

/** The new sheets that will be made, and the button that makes them all. */
export function InsertWorkbook({ specs }: { readonly specs: readonly SheetSpec[] }): JSX.Element {
  const { state, insertions } = usePane();
  const pages = usePageTexts();
  const entries = useSelectedEntries();
  const insert = useInsert();
  return (
    <>
      <p>{pages.insert.newSheets(specs.length)}</p>
      <ul>
        {specs.map(({ sheetName }) => (
          <li key={sheetName}>{sheetName}</li>
        ))}
      </ul>
      <PrimaryButton
        disabled={insertions.job.state === "running"}
        text={pages.insert.insert}
        onClick={() => void insert.sheet(state.preferences.product, entries)}
      />
    </>
  );
}
