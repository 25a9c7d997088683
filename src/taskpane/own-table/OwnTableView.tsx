import { useState } from "react";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { Grid } from "../../reading/grid/grid";
import { usePane } from "../context/PaneContext";
import { ownTableTexts } from "../../i18n/own-table";
import { PasteField } from "./PasteField";
import { RecognisedTable } from "./RecognisedTable";

/** 实际值: a table of the user's own, with what the plan says of its indicators beside it. */
export function OwnTableView(): JSX.Element {
  const texts = ownTableTexts(usePane().locale);
  const [brought, setBrought] = useState<Grid | null>(null);
  return (
    <div className={classes.view}>
      <h2 className={classes.heading}>{texts.title}</h2>
      {brought ? (
        <RecognisedTable brought={brought} again={() => setBrought(null)} />
      ) : (
        <>
          <p>{texts.about}</p>
          <PasteField bring={setBrought} />
        </>
      )}
    </div>
  );
}

const classes = mergeStyleSets({
  view: { padding: "8px 12px 0", selectors: { p: { margin: "4px 0 8px" } } },
  heading: { margin: "8px 0 4px", fontSize: 14, fontWeight: 600 },
});
