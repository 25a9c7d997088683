import type { SheetSpec } from "../../workbook/sheet-spec";
import { InsertButton } from "./InsertButton";
import { usePageTexts } from "../usePageTexts";

/** The new sheets that will be made, and the button that makes them all. */
export function InsertWorkbook({ specs }: { readonly specs: readonly SheetSpec[] }): JSX.Element {
  const pages = usePageTexts();
  return (
    <>
      <p>{pages.insert.newSheets(specs.length)}</p>
      <ul>
        {specs.map(({ sheetName }) => (
          <li key={sheetName}>{sheetName}</li>
        ))}
      </ul>
      <InsertButton />
    </>
  );
}
