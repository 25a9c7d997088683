import { useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { ChosenFile } from "../../services/plans";
import { usePane } from "../../context/PaneContext";
import { getSectionClasses } from "../section-styles";
import { usePlanTexts } from "../usePlanTexts";
import { DropZone } from "./DropZone";
import { FileButton } from "./FileButton";
import { insertPlanTemplate } from "./template";
import { usePlanDesk } from "./PlanDeskContext";

/** Where a plan can come from. */
export function LoadPlan(): JSX.Element {
  const { services, locale, theme } = usePane();
  const classes = getSectionClasses(theme);
  const { desk, work } = usePlanDesk();
  const { load } = usePlanTexts();
  const [empty, setEmpty] = useState(false);
  const bring = (files: readonly ChosenFile[]): void => {
    setEmpty(files.length === 0);
    if (files.length > 0) void desk.bring({ files });
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
      <div className={classes.buttons}>
        {services.surface === "workbook" && (
          <DefaultButton text={load.table} onClick={() => void desk.bringTable()} />
        )}
        <DefaultButton
          text={load.template}
          disabled={work.storing.state === "running"}
          onClick={() =>
            void desk.makeTemplate(() => insertPlanTemplate(services.workbook, locale))
          }
        />
      </div>
      <p className={classes.note}>{load.templateHint}</p>
    </>
  );
}
