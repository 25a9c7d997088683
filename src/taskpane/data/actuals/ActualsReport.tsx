import { useMemo } from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { Severity } from "../../../core/actuals/problem";
import { PlaceLink, type CellPlace } from "../../feedback/PlaceLink";
import { CopyButton } from "../../feedback/CopyButton";
import { usePane } from "../../context/PaneContext";
import type { CheckedActuals } from "./linked-actuals";
import { reportOf, reportText, severities, type ReportedProblem } from "./report";
import { useActualsTexts } from "./useActualsTexts";

/** A pane that lists thousands of problems helps nobody to mend them; the copied report has them all. */
const SHOWN = 50;

export interface ActualsReportProps {
  readonly checked: CheckedActuals;
  readonly goTo: (place: CellPlace) => void;
}

/** What the linked table holds and what is wrong with it. */
export function ActualsReport({ checked, goTo }: ActualsReportProps): JSX.Element {
  const { services, locale, texts, theme } = usePane();
  const { section, headings, separator } = useActualsTexts();
  const classes = getClasses(theme);
  const { table, reading } = checked;
  const report = useMemo(
    () => (reading.kind === "read" ? reportOf(table, reading, locale) : null),
    [table, reading, locale]
  );
  if (reading.kind === "unreadable" || report === null) {
    const reasons = reading.kind === "unreadable" ? reading.faults.map(headings) : [];
    return (
      <MessageBar messageBarType={MessageBarType.error} isMultiline>
        {section.unreadable(table.name, reasons.join(separator))}
      </MessageBar>
    );
  }
  const found = section.found(reading.figures.length, reading.pending);
  const clean = reading.problems.length === 0;
  return (
    <>
      <p role="status">{clean ? `${found}${section.clean}` : found}</p>
      {severities.map((severity) => group(severity, report[severity]))}
      {!clean && (
        <CopyButton
          label={section.copy}
          text={reportText(found, report, locale)}
          texts={texts}
          copy={services.copy}
        />
      )}
    </>
  );

  function group(severity: Severity, problems: readonly ReportedProblem[]): JSX.Element | null {
    if (problems.length === 0) return null;
    const title = section.group(section.severities[severity], problems.length);
    return (
      <section key={severity} aria-label={title}>
        <h3 className={severity === "error" ? classes.error : classes.doubt}>{title}</h3>
        <ul className={classes.list}>
          {problems.slice(0, SHOWN).map(({ place, text }, at) => (
            <li key={at}>
              <PlaceLink place={place} goTo={goTo} /> {text}
            </li>
          ))}
        </ul>
        {problems.length > SHOWN && <p>{section.more(problems.length - SHOWN)}</p>}
      </section>
    );
  }
}

const getClasses = memoizeFunction((theme: ITheme) => {
  const heading = { margin: "12px 0 4px", fontSize: 14, fontWeight: 600 } as const;
  return mergeStyleSets({
    error: { ...heading, color: theme.semanticColors.errorText },
    doubt: heading,
    list: {
      margin: 0,
      padding: 0,
      listStyle: "none",
      selectors: { li: { padding: "6px 0", borderTop: `1px solid ${theme.palette.neutralLight}` } },
    },
  });
});
