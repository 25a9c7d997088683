import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import { usePageTexts } from "../context/usePageTexts";
import { SheetPreview, type SheetPreviewProps } from "./SheetPreview";

/** How something will look, under its heading. */
export function PreviewSection(props: SheetPreviewProps): JSX.Element {
  const pages = usePageTexts();
  return (
    <>
      <h3 className={heading}>{pages.insert.preview}</h3>
      <SheetPreview {...props} />
    </>
  );
}

const heading = mergeStyles({ margin: "12px 0 4px", fontSize: 14, fontWeight: 600 });
