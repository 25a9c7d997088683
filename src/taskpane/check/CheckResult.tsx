import { useState } from "react";
import { DefaultButton, MessageBarButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { FormulaCell } from "../../core/formula/formula-cell";
import type { FormulaName } from "../../excel/formulas/formulas";
import type { ComparedTable } from "../../excel/tables/table-check";
import { ProblemBar } from "../feedback/ProblemBar";
import { usePane } from "../context/PaneContext";
import { usePageTexts } from "../context/usePageTexts";
import type { ErrorReasons } from "./error-reasons";
import type { FoundFigures } from "./figure-lines";
import { FiguresSection } from "./FiguresSection";
import { FormulaList } from "./FormulaList";
import { FreezeActions, type FreezeActionsProps } from "./FreezeActions";
import type { CellPlace } from "../feedback/PlaceLink";
import { repairReport, type ActionReport } from "./reports";
import { UpdateSection } from "./UpdateSection";

/** What a check of the workbook has found. */
export interface CheckFindings {
  readonly cells: readonly FormulaCell[];
  /** Defined names with formulas of the add-in. */
  readonly names: readonly FormulaName[];
  readonly reasons: ErrorReasons;
  readonly tables: readonly ComparedTable[];
  readonly figures: FoundFigures;
}

export interface CheckResultProps extends FreezeActionsProps {
  readonly found: CheckFindings;
  readonly report: ActionReport | null;
  readonly again: () => void;
}

/** What was found, and what can be done about it. */
export function CheckResult(props: CheckResultProps): JSX.Element {
  const { found, report, again, run, ...freezing } = props;
  const { workbook } = usePane().services;
  const words = usePageTexts().check;
  const [problem, setProblem] = useState<unknown>(null);
  const { cells, names, reasons, tables, figures } = found;
  const broken = cells.filter(({ state }) => state === "stuck" || state === "mangled");
  const errors = cells.filter(({ state }) => state === "error");

  const undo = report?.undo;

  const goTo = (place: CellPlace): void => {
    setProblem(null);
    workbook.goTo(place).catch(setProblem);
  };

  return (
    <>
      <p role="status">{words.found(cells.length, broken.length) + words.errors(errors.length)}</p>
      {cells.length === 0 && names.length === 0 && <p>{words.nothingHint}</p>}
      {names.length > 0 && <p>{words.names(names.map(({ name }) => name))}</p>}
      {report && (
        <MessageBar
          messageBarType={report.complete ? MessageBarType.success : MessageBarType.warning}
          isMultiline
          actions={undo && <MessageBarButton text={words.update.undo} onClick={() => run(undo)} />}
        >
          {report.text}
        </MessageBar>
      )}
      {problem !== null && <ProblemBar error={problem} onDismiss={() => setProblem(null)} />}
      <div className={classes.actions}>
        {broken.length > 0 && (
          <PrimaryButton
            text={words.repair(broken.length)}
            onClick={() => run(async () => repairReport(await workbook.repairFormulas(), words))}
          />
        )}
        <DefaultButton text={words.again} onClick={again} />
      </div>
      <FiguresSection figures={figures} goTo={goTo} />
      <UpdateSection tables={tables} goTo={goTo} run={run} />
      <FreezeActions run={run} {...freezing} />
      {cells.length > 0 && (
        <>
          <h2 className={classes.heading}>{words.formulas}</h2>
          <FormulaList cells={cells} reasons={reasons} figures={figures.checked} goTo={goTo} />
        </>
      )}
    </>
  );
}

const classes = mergeStyleSets({
  heading: { margin: "0 0 8px", fontSize: 14, fontWeight: 600 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 8, margin: "8px 0" },
});
