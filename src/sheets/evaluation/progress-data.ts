import type { PlannedIndicator } from "../../core/types";
import { quoted } from "../../core/formula/formula-text";
import { sheetTexts } from "../../i18n/sheets";
import { sourceLine } from "../indicator-table/source-notes";
import type { Area, Cell, SheetSpec } from "../spec/sheet-spec";
import { statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import type { EvaluationContext, SheetNames } from "./context";
import { detailFigures } from "./detail-figures";
import { timeShare, type Rating } from "./ratings";

/** How thick the line of the time elapsed is, as a share of the way from baseline to target. */
const LINE = 0.006;
/** Sorts those without progress to the end; what is added keeps those of equal progress apart. */
const LAST = "-1000";
const APART = "0.000000001";

/** Rank, sort key, number, progress, status, label; then the parts of the bars. */
const LABEL_COLUMN = 5;

/**
 * What the chart of progress draws: the indicators sorted by progress, and of each the parts of its bar: up to the time elapsed in
 * the colour of its status, what is missing to it, a line at the time elapsed, and what lies beyond it.
 */
export function progressData(
  context: EvaluationContext,
  charted: readonly PlannedIndicator[],
  ratings: readonly Rating[],
  names: SheetNames
): SheetSpec {
  const { locale, plan, rules } = context;
  const { columns, monitoring, evaluation } = sheetTexts(locale);
  const own = (header: string): string => thisRow(names.table, header);
  const detail = detailFigures(context, names.table);
  const ofRank = detailFigures(context, names.table, evaluation.rank);
  const keys = wholeColumn(names.table, evaluation.sortKey);
  const rank = own(evaluation.rank);
  const column = (header: string, formula: string, numberFormat = "0.0%"): StatisticalColumn => ({
    header,
    cells: charted.map((): Cell => ({ formula: `=${formula}` })),
    align: "right",
    numberFormats: charted.map(() => numberFormat),
    width: 10,
  });
  const [progress, time] = [own(columns.progress), timeShare(context)];
  const hasStatus = (status: string): string =>
    `ISNUMBER(${progress})*(${own(monitoring.status)}=${quoted(status)})`;
  const shown = `ROUND(${progress}*100,1)&"%"`;
  return statisticalTable({
    sheetName: names.sheet,
    tableName: names.table,
    title: evaluation.progressDataTitle,
    unitNote: "",
    columns: [
      {
        header: evaluation.rank,
        cells: charted.map((_, index) => index + 1),
        align: "center",
        numberFormats: charted.map(() => "0"),
      },
      column(
        evaluation.sortKey,
        `IFERROR(${ofRank.number(columns.progress)},${LAST})-${rank}*${APART}`,
        "0.0000"
      ),
      column(
        columns.number,
        `INDEX(${wholeColumn(names.table, evaluation.rank)},MATCH(SMALL(${keys},ROWS(${keys})+1-${rank}),${keys},0))`,
        "0"
      ),
      column(columns.progress, detail.number(columns.progress)),
      { ...column(monitoring.status, `IFERROR(${detail.text(monitoring.status)},"")`, "General") },
      {
        ...column(
          evaluation.bar,
          `IFERROR(${detail.text(columns.name)},"")&IF(ISNUMBER(${progress})," "&${shown},"")`,
          "General"
        ),
        align: "left",
        width: 40,
      },
      ...ratings.map(({ status }) =>
        column(evaluation.upToTime(status), `IF(${hasStatus(status)},MIN(${progress},${time}),0)`)
      ),
      column(
        evaluation.toTime,
        `${time}-MAX(0,MIN(${time},IF(ISNUMBER(${progress}),${progress},0)))`
      ),
      column(monitoring.timeProgress, String(LINE)),
      ...ratings.map(({ status }) =>
        column(
          evaluation.beyondTime(status),
          `IF(${hasStatus(status)},MAX(0,${progress}-${time}),0)`
        )
      ),
    ],
    footnotes: [sourceLine([plan], locale)],
    rules,
    filterButtons: false,
    locale,
  });
}

/** The cells with the names of the bars. @param table the area of the table of these data */
export function barCells(table: Area): Area {
  return {
    ...table,
    row: table.row + 1,
    rows: table.rows - 1,
    column: table.column + LABEL_COLUMN,
    columns: 1,
  };
}

/** The cells of each part of the bars, in the order in which they are drawn. */
export function barParts(table: Area): Area[] {
  const names = barCells(table);
  const count = table.columns - LABEL_COLUMN - 1;
  return Array.from({ length: count }, (_, index) => ({
    ...names,
    column: names.column + 1 + index,
  }));
}
