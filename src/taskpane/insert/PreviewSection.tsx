import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { SheetSpec } from "../../sheets/spec/sheet-spec";
import { usePageTexts } from "../usePageTexts";
import { SheetPreview } from "./SheetPreview";

export interface PreviewSectionProps {
  readonly spec: SheetSpec;
  /** What stands in the rows already, before the new cells. */
  readonly rowNames?: readonly string[];
}

/** How something will look, under its heading. */
export function PreviewSection(props: PreviewSectionProps): JSX.Element {
  const pages = usePageTexts();
  return (
    <>
      <h3 className={heading}>{pages.insert.preview}</h3>
      <SheetPreview {...props} />
    </>
  );
}

const heading = mergeStyles({ margin: "12px 0 4px", fontSize: 14, fontWeight: 600 });
