import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";

/** What the sections of the tab share: headings, remarks below them, buttons in a row. */
export const getSectionClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    heading: { margin: "16px 0 4px", fontSize: 14, fontWeight: 600 },
    note: { fontSize: 12, lineHeight: 18, color: theme.palette.neutralSecondary },
    buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 8 },
  })
);
