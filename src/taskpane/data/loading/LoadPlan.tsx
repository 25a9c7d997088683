import { useState } from "react";
import type { ChosenFile } from "../../services/plans";
import { usePane } from "../../state/PaneContext";
import { getSectionClasses } from "../section-styles";
import { usePlanTexts } from "../usePlanTexts";
import { DropZone } from "./DropZone";
import { FileButton } from "./FileButton";
import { usePlanDesk } from "./PlanDeskContext";

/** Where a plan can come from. */
export function LoadPlan(): JSX.Element {
  const classes = getSectionClasses(usePane().theme);
  const { desk } = usePlanDesk();
  const { load } = usePlanTexts();
  const [empty, setEmpty] = useState(false);
  const bring = (files: readonly ChosenFile[]): void => {
    setEmpty(files.length === 0);
    if (files.length > 0) void desk.read(files);
  };
  return (
    <>
      <h2 className={classes.heading}>{load.title}</h2>
      <p className={classes.note}>{load.hint}</p>
      <div className={classes.buttons}>
        <FileButton label={load.files} bring={bring} />
        <FileButton label={load.folder} folder bring={bring} />
      </div>
      <DropZone bring={bring} fail={(error) => desk.fail(error)} />
      <p role="status" className={classes.note}>
        {empty ? load.noFiles : load.kinds}
      </p>
    </>
  );
}
