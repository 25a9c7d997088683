import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { problemLine } from "../../../i18n/validation";
import { CopyButton } from "../../feedback/CopyButton";
import type { PlanReading, PlanSource } from "../../services/plans";
import { usePane } from "../../context/PaneContext";
import { getSectionClasses } from "../section-styles";
import { usePlanTexts } from "../usePlanTexts";
import { LoadingHeader } from "./LoadingHeader";
import { isSingleTable } from "./plan-desk";
import { ProblemList } from "./ProblemList";
import { ReadingNotes } from "./ReadingNotes";
import { usePlanDesk } from "./PlanDeskContext";

export interface CheckReportProps {
  readonly source: PlanSource;
  readonly result: PlanReading;
}

/** Everything that is wrong with what was brought; none of it is loaded. */
export function CheckReport({ source, result }: CheckReportProps): JSX.Element {
  const { services, locale, texts, theme } = usePane();
  const classes = getSectionClasses(theme);
  const { desk } = usePlanDesk();
  const { report } = usePlanTexts();
  const { problems, notes } = result;
  const table = "table" in source ? source.table : null;
  const name = table?.origin?.name ?? undefined;
  const copied = problems.map((problem) => problemLine(problem, "", locale)).join("\n");
  return (
    <>
      <LoadingHeader title={report.title(problems.length)} />
      <p>{report.explanation}</p>
      <div className={classes.buttons}>
        {name !== undefined && (
          <DefaultButton text={report.readAgain} onClick={() => void desk.bringTable(name)} />
        )}
        <DefaultButton text={report.again} onClick={() => desk.leave()} />
        {isSingleTable(source) && (
          <DefaultButton text={report.editFields} onClick={() => desk.ask(source, result)} />
        )}
        <CopyButton label={report.copy} text={copied} texts={texts} copy={services.copy} />
      </div>
      <ReadingNotes notes={notes} plans={[]} />
      <ProblemList problems={problems} table={table} />
    </>
  );
}
