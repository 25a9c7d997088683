import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { calculatedPath } from "../indicator-table/figure-format";
import { exceptRunningTotals, rowBasis, whereCompared } from "../indicator-table/basis";
import { columnHeader } from "../indicator-table/indicator-columns";
import { changeFormat, isByPoints } from "../indicator-table/points";
import * as native from "../indicator-table/native-formulas";
import { besideTable } from "../spec/free-names";
import type { Cell } from "../spec/sheet-spec";
import type { StatisticalColumn } from "../spec/statistical-table";
import { quoted } from "../../core/formula/formula-text";
import { thisRow, wholeColumn } from "../spec/structured-reference";
import { planColumn, type MonitoringContext } from "./monitoring-columns";

/**
 * The second table of a monitoring sheet, of the same rows: the path's figure of each year, and how the actual figures changed
 * from year to year. It finds the actual figures by the row's number, however either table is sorted.
 *
 * @param widths of the first table's columns, which stand above or beside these
 */
export function pathBlockColumns(
  entries: readonly PlannedIndicator[],
  monitoring: MonitoringContext,
  widths: readonly number[]
): StatisticalColumn[] {
  const { locale, years } = monitoring;
  const context = { ...monitoring, tableName: besideTable(monitoring.tableName) };
  const texts = sheetTexts(locale).monitoring;
  const computed = (
    header: string,
    formula: string,
    numberFormats: readonly string[]
  ): StatisticalColumn => ({
    header,
    cells: entries.map((): Cell => ({ formula: `=${formula}` })),
    align: "right",
    numberFormats,
  });
  const columns = [
    ...PLAN_COLUMNS.map((column) => planColumn(column, entries, context)),
    ...years.map((year) =>
      computed(texts.path(year), pathOf(year, context), entries.map(calculatedPath))
    ),
    ...years.map((year) =>
      computed(
        texts.yearOnYear(year),
        yearOnYear(year, context, monitoring.tableName),
        entries.map(changeFormat)
      )
    ),
  ];
  const facts = context.columns.includes("basis")
    ? [basisOfRow(entries, context, monitoring.tableName)]
    : [];
  return [...columns, ...facts].map((column, index) => ({
    ...column,
    width: widths[index] ?? CHANGE_WIDTH,
  }));
}

/** Read from the first table, where the user can say that the figures of a total are running totals. */
function basisOfRow(
  entries: readonly PlannedIndicator[],
  context: MonitoringContext,
  monitoringTable: string
): StatisticalColumn {
  const { basis } = sheetTexts(context.locale).columns;
  // Joined with nothing, a blank stays one.
  const read = `${numberedCell(basis, context, monitoringTable)}&${quoted("")}`;
  const cells = entries.map((): Cell => ({ formula: `=IFERROR(${read},"")` }));
  return { ...planColumn("basis", entries, context), cells, printed: false };
}

const PLAN_COLUMNS = ["number", "name", "unit", "baseline", "target"] as const;

/** Of a column of changes that no column of the first table stands above, in characters. */
const CHANGE_WIDTH = 8;

function pathOf(year: number, context: MonitoringContext): string {
  const { baseYear, targetYear, method, marks, locale, tableName } = context;
  const target = thisRow(tableName, columnHeader("target", context));
  const missing = native.missing(target, marks);
  const share = `(${year}-${baseYear})/(${targetYear}-${baseYear})`;
  return whereCompared(rowBasis(context), locale, marks, (start) => {
    if (year === targetYear) return native.ifNumbers([target], target, missing);
    const value = native.nativePath(start, target, share, method, marks.none);
    return native.ifNumbers([start, target], value, missing);
  });
}

/**
 * Blank until both years have a figure; the year before the first is the base year. Found by the row's number, exactly and
 * in one step: an array over the whole column for each cell would take a minute with ten thousand rows. A blank cell that
 * is found counts as no number, though Excel would calculate with it as 0.
 */
function yearOnYear(year: number, context: MonitoringContext, monitoringTable: string): string {
  const { baseYear, locale, marks, tableName } = context;
  const { actual, guard } = sheetTexts(locale).monitoring;
  const of = (header: string): string => numberedCell(header, context, monitoringTable);
  const now = of(actual(year));
  const before =
    year - 1 === baseYear
      ? thisRow(tableName, columnHeader("baseline", context))
      : of(actual(year - 1));
  const unit = thisRow(tableName, columnHeader("unit", context));
  const rate = native.orMark(`${now}/${before}-1`, marks.none);
  const change = `IF(${isByPoints(unit, locale)},ROUND(${now}-${before},10),${rate})`;
  const usable = `AND(${of(guard.check)}="",ISNUMBER(${now}),ISNUMBER(${before}))`;
  const shown = `IFERROR(IF(${usable},${change},${quoted("")}),${quoted("")})`;
  return exceptRunningTotals(shown, context);
}

/** The cell of the first table that stands in a column of the row with this row's number. */
function numberedCell(header: string, context: MonitoringContext, monitoringTable: string): string {
  const number = columnHeader("number", context);
  return native.cellOfRow(
    wholeColumn(monitoringTable, number),
    thisRow(context.tableName, number),
    wholeColumn(monitoringTable, header)
  );
}
