import { useCallback, useEffect, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { mergeStyles } from "office-ui-fabric-react/lib/Styling";
import type { Scope } from "../../excel/formulas/formulas";
import { ProblemBar } from "../feedback/ProblemBar";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import { CheckResult, type CheckFindings } from "./CheckResult";
import { checkLink } from "../data/actuals/linked-actuals";
import { errorReasons } from "./error-reasons";
import type { ActionReport } from "./reports";

type Check =
  | { readonly state: "running" }
  | {
      readonly state: "done";
      readonly found: CheckFindings;
      /** What was done to the formulas before this check. */
      readonly report: ActionReport | null;
    }
  | { readonly state: "failed"; readonly error: unknown };

/** The add-in's formulas and figures in this workbook, and the repair of formulas that Excel has left broken. */
export function CheckView(): JSX.Element {
  const { services } = usePane();
  const words = usePageTexts().check;
  const { workbook } = services;
  const [scope, setScope] = useState<Scope>("selection");
  const [check, setCheck] = useState<Check>({ state: "running" });

  const run = useCallback(
    async (operation: () => Promise<ActionReport | null>): Promise<void> => {
      setCheck({ state: "running" });
      try {
        const report = await operation();
        const cells = await workbook.checkFormulas();
        const names = await workbook.checkNames();
        const reasons = await errorReasons(cells, services, words);
        const tables = await workbook.checkForUpdates();
        const link = await checkLink(services.actuals, services.catalogue);
        const figures = { checked: await services.actuals.checkFigures(), link };
        setCheck({ state: "done", found: { cells, names, reasons, tables, figures }, report });
      } catch (error) {
        setCheck({ state: "failed", error });
      }
    },
    [workbook, services, words]
  );
  const look = useCallback(() => run(async () => null), [run]);

  useEffect(() => {
    void look();
  }, [look]);

  switch (check.state) {
    case "running":
      return (
        <div role="status" className={page}>
          <ProgressIndicator label={words.running} />
        </div>
      );
    case "failed":
      return (
        <div className={page}>
          <ProblemBar error={check.error}>
            <DefaultButton text={words.again} onClick={() => void look()} />
          </ProblemBar>
        </div>
      );
    case "done":
      return (
        <div className={page}>
          <CheckResult
            {...check}
            scope={scope}
            setScope={setScope}
            run={(operation) => void run(operation)}
            again={() => void look()}
          />
        </div>
      );
  }
}

const page = mergeStyles({
  padding: "8px 12px 16px",
  overflowWrap: "anywhere",
  selectors: { p: { margin: "4px 0 8px" } },
});
