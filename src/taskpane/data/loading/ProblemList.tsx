import { useMemo } from "react";
import { List } from "office-ui-fabric-react/lib/List";
import { mergeStyleSets } from "office-ui-fabric-react/lib/Styling";
import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { memoizeFunction } from "office-ui-fabric-react/lib/Utilities";
import type { Problem } from "../../../core/validation/problem";
import { problemText } from "../../../i18n/validation";
import type { BroughtTable } from "../../../reading/conversion/brought-table";
import { formatArea } from "../../../sheets/spec/address";
import { PlaceLink } from "../../feedback/PlaceLink";
import type { CellPlace } from "../../feedback/PlaceLink";
import { usePane } from "../../context/PaneContext";
import { usePlanTexts } from "../usePlanTexts";
import { usePlanDesk } from "./PlanDeskContext";

/** A line of the report: a file, or what is wrong in it. */
type ReportRow =
  | { readonly kind: "file"; readonly file: string; readonly count: number }
  | { readonly kind: "problem"; readonly problem: Problem };

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** The single table in which they are; null where they are in files. */
  readonly table: BroughtTable | null;
}

/** Each problem with its place and how to mend it, file by file; drawn only as far as it is in view. */
export function ProblemList({ problems, table }: ProblemListProps): JSX.Element {
  const { locale } = usePane();
  const { report } = usePlanTexts();
  const rows = useMemo(() => [...reportRows(problems)], [problems]);
  // The list draws a page anew only when its items or this object change.
  const version = useMemo(() => ({ locale }), [locale]);
  return (
    <List
      aria-label={report.list}
      items={rows}
      version={version}
      onRenderCell={(row?: ReportRow) => (row ? <ReportLine row={row} table={table} /> : null)}
    />
  );
}

interface ReportLineProps {
  readonly row: ReportRow;
  readonly table: BroughtTable | null;
}

function ReportLine({ row, table }: ReportLineProps): JSX.Element {
  const { services, locale, theme } = usePane();
  const { desk } = usePlanDesk();
  const { report } = usePlanTexts();
  const classes = getClasses(theme);
  if (row.kind === "file") {
    return <h3 className={classes.file}>{report.file(row.file, row.count)}</h3>;
  }
  const { problem } = row;
  const place = table && problemPlace(table, problem);
  const goTo = (cell: CellPlace): void =>
    void services.workbook.goTo(cell).catch((error: unknown) => desk.failToShow(error));
  return (
    <div className={classes.problem}>
      <div className={classes.place}>
        {place ? (
          <>
            <PlaceLink place={place} goTo={goTo} /> {problem.column}
          </>
        ) : (
          report.place(problem.line, problem.column) || report.wholeFile
        )}
      </div>
      <div>{problemText(problem, locale)}</div>
    </div>
  );
}

/** The problems under their files, both in the order in which they come. */
function reportRows(problems: readonly Problem[]): readonly ReportRow[] {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const others = files.get(problem.file);
    if (others) others.push(problem);
    else files.set(problem.file, [problem]);
  }
  return [...files].flatMap(([file, members]) => [
    { kind: "file" as const, file, count: members.length },
    ...members.map((problem) => ({ kind: "problem" as const, problem })),
  ]);
}

/** The cell of the workbook that a problem of a table is about; null where it is about no one cell. */
function problemPlace(
  { file, grid, origin }: BroughtTable,
  { line, column }: Problem
): CellPlace | null {
  if (!origin || line === null || column === null) return null;
  const at = grid.rows
    .map((cells) => cells.findIndex(({ text }) => text.trim() === column))
    .find((index) => index >= 0);
  if (at === undefined) return null;
  const area = { row: line - 1, column: at, rows: 1, columns: 1 };
  return { sheetId: origin.sheetId, sheet: file, area, address: formatArea(area) };
}

const getClasses = memoizeFunction((theme: ITheme) =>
  mergeStyleSets({
    file: { margin: 0, padding: "12px 0 4px", fontSize: 14, lineHeight: 20, fontWeight: 600 },
    problem: {
      padding: "8px 0",
      borderTop: `1px solid ${theme.palette.neutralLighter}`,
      lineHeight: 20,
    },
    place: { fontSize: 12, lineHeight: 16, color: theme.palette.neutralSecondary },
  })
);
