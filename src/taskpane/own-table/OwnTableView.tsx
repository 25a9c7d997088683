import { useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import { ownTableTexts } from "../../i18n/own-table";
import type { Grid } from "../../reading/grid/grid";
import { usePane } from "../context/PaneContext";
import { FileButton } from "../data/loading/FileButton";
import type { ChosenFile } from "../services/plans";
import type { WorkbookService } from "../services/workbook";
import { BroughtFiles } from "./BroughtFiles";
import { PasteField } from "./PasteField";
import { RecognisedTable } from "./RecognisedTable";

/** What the user brought. */
type Brought =
  | { readonly kind: "cells"; readonly grid: Grid }
  | { readonly kind: "files"; readonly files: readonly ChosenFile[] };

/** What was brought stays as long as the page, while another tab is shown. */
const broughtBefore = new WeakMap<WorkbookService, Brought | null>();

/** 实际值: a table or files of the user's own, with what the plan says of their indicators. */
export function OwnTableView(): JSX.Element {
  const { services, locale } = usePane();
  const texts = ownTableTexts(locale);
  const [brought, show] = useState<Brought | null>(broughtBefore.get(services.workbook) ?? null);
  const setBrought = (next: Brought | null): void => {
    broughtBefore.set(services.workbook, next);
    show(next);
  };
  const bringFiles = (files: readonly ChosenFile[]): void => {
    if (files.length > 0) setBrought({ kind: "files", files });
  };
  return (
    <div className={classes.view}>
      <h2 className={classes.heading}>{texts.title}</h2>
      {brought === null ? (
        <>
          <p>{texts.about}</p>
          <PasteField bring={(grid) => setBrought({ kind: "cells", grid })} />
          <p>{texts.fileKinds}</p>
          <FileButton label={texts.files} accept=".xlsx,.csv,.tsv,.txt" bring={bringFiles} />
        </>
      ) : (
        <>
          <DefaultButton text={texts.again} onClick={() => setBrought(null)} />
          {brought.kind === "cells" ? (
            <RecognisedTable brought={brought.grid} />
          ) : (
            <BroughtFiles files={brought.files} />
          )}
        </>
      )}
    </div>
  );
}

const classes = mergeStyleSets({
  view: { padding: "8px 12px 0", selectors: { p: { margin: "4px 0 8px" } } },
  heading: { margin: "8px 0 4px", fontSize: 14, fontWeight: 600 },
});
