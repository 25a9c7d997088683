import { useCallback, useEffect, useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { FormulaCell, Scope } from "../../workbook/formulas/formulas";
import { CopyButton } from "../feedback/CopyButton";
import { errorText } from "../feedback/error-text";
import { usePane } from "../state/PaneContext";
import { FormulaList } from "./FormulaList";
import { FreezeActions } from "./FreezeActions";
import { repairReport } from "./reports";
import type { Report } from "./reports";
import { usePageTexts } from "../usePageTexts";

type Check =
  | { readonly state: "running" }
  | {
      readonly state: "done";
      readonly cells: readonly FormulaCell[];
      /** What was done to the formulas before this check. */
      readonly report: Report | null;
    }
  | { readonly state: "failed"; readonly error: unknown };

/** The add-in's formulas in this workbook, and the repair of those that Excel has left broken. */
export function CheckView(): JSX.Element {
  const { services, locale, texts } = usePane();
  const pages = usePageTexts();
  const { workbook } = services;
  const [scope, setScope] = useState<Scope>("selection");
  const [check, setCheck] = useState<Check>({ state: "running" });

  const run = useCallback(
    async (operation: () => Promise<Report | null>): Promise<void> => {
      setCheck({ state: "running" });
      try {
        const report = await operation();
        setCheck({ state: "done", cells: await workbook.checkFormulas(), report });
      } catch (error) {
        setCheck({ state: "failed", error });
      }
    },
    [workbook]
  );
  const look = useCallback(() => run(async () => null), [run]);

  useEffect(() => {
    void look();
  }, [look]);

  if (check.state === "running") {
    return (
      <div role="status" className={classes.page}>
        <ProgressIndicator label={pages.check.running} />
      </div>
    );
  }
  if (check.state === "failed") {
    const message = errorText(check.error, locale);
    return (
      <div className={classes.page}>
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {message}
        </MessageBar>
        <div className={classes.actions}>
          <DefaultButton text={pages.check.again} onClick={() => void look()} />
          <CopyButton
            label={texts.problem.copy}
            text={message}
            texts={texts}
            copy={services.copy}
          />
        </div>
      </div>
    );
  }
  const { cells, report } = check;
  const broken = cells.filter(({ state }) => state === "stuck" || state === "mangled");
  const errors = cells.filter(({ state }) => state === "error");
  return (
    <div className={classes.page}>
      <p role="status">
        {pages.check.found(cells.length, broken.length) + pages.check.errors(errors.length)}
      </p>
      {cells.length === 0 && <p>{pages.check.nothingHint}</p>}
      {report && (
        <MessageBar
          messageBarType={report.complete ? MessageBarType.success : MessageBarType.warning}
          isMultiline
        >
          {report.text}
        </MessageBar>
      )}
      <div className={classes.actions}>
        {broken.length > 0 && (
          <PrimaryButton
            text={pages.check.repair(broken.length)}
            onClick={() =>
              void run(async () => repairReport(await workbook.repairFormulas(), pages.check))
            }
          />
        )}
        <DefaultButton text={pages.check.again} onClick={() => void look()} />
      </div>
      <FreezeActions scope={scope} setScope={setScope} run={(operation) => void run(operation)} />
      {cells.length > 0 && <h2 className={classes.heading}>{pages.check.formulas}</h2>}
      <FormulaList cells={cells} />
    </div>
  );
}

const classes = mergeStyleSets({
  page: {
    padding: "8px 12px 16px",
    overflowWrap: "anywhere",
    selectors: { p: { margin: "4px 0 8px" } },
  },
  heading: { margin: "0 0 8px", fontSize: 14, fontWeight: 600 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 8, margin: "8px 0" },
});
