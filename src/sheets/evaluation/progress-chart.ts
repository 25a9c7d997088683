import { withoutNoise } from "../../core/rounding";
import { sheetTexts } from "../../i18n/sheets";
import { chartColors } from "../spec/chart-colors";
import { plainCells } from "../spec/plain-cells";
import type { Area, Cell, ChartSeries, SheetArea, SheetSpec } from "../spec/sheet-spec";
import { fonts } from "../spec/statistical-table";
import type { EvaluationContext } from "./context";
import { barCells, barParts } from "./progress-data";
import type { Rating } from "./ratings";

/** Of rows, in points: one bar a row, with its name in so many lines, and two more for title and axis each. */
const LEAST_HEIGHT = 19;
const LINE_HEIGHT = 15;
const AROUND = 4;

/** Where the parts of the bars stand. */
export interface BarSource {
  readonly sheet: string;
  /** The area of the table of progress. */
  readonly table: Area;
  /** How many lines the longest name takes beside the bars. */
  readonly lines: number;
}

/**
 * 完成进度与时间进度: the progress of all charted indicators against the time elapsed, best first, in the colours of their status, and
 * what the colours mean. A part of a sheet.
 */
export function progressChart(
  context: EvaluationContext,
  ratings: readonly Rating[],
  source: BarSource,
  columns: number
): SheetSpec {
  const { locale, year } = context;
  const { evaluation } = sheetTexts(locale);
  const bars = source.table.rows - 1;
  const rows = bars + AROUND;
  const blank = Array<Cell>(columns).fill(null);
  const keys = keysOf(context, ratings);
  const plain = plainCells("", [
    ...Array.from({ length: rows }, () => blank),
    blank.map((_, column) => keys[column]?.text ?? null),
  ]);
  return {
    ...plain,
    styles: [
      {
        area: { row: rows, column: 0, rows: 1, columns },
        style: { font: fonts[locale].text, size: 10.5 },
      },
      ...keys.map(({ color }, column) => ({
        area: { row: rows, column, rows: 1, columns: 1 },
        style: {
          fill: color,
          color: isDark(color) ? "#FFFFFF" : "#000000",
          horizontal: "center" as const,
        },
      })),
    ],
    charts: [
      {
        name: "CQ_Progress",
        type: "bar",
        title: evaluation.progressChart(year),
        area: { row: 0, column: 0, rows, columns },
        numberFormat: "0%",
        series: barSeries(context, ratings, source),
        legend: false,
        font: fonts[locale].text,
      },
    ],
    columnWidths: blank.map(() => 0),
    rowHeights: plain.cells.map((_, row) =>
      row < bars ? Math.max(LEAST_HEIGHT, source.lines * LINE_HEIGHT) : LEAST_HEIGHT
    ),
    page: { ...plain.page, printAreas: [{ row: 0, column: 0, rows: rows + 1, columns }] },
  };
}

/** What the colours mean, each in its own: cells show them the same everywhere, legends do not. */
function keysOf(
  context: EvaluationContext,
  ratings: readonly Rating[]
): { readonly text: string; readonly color: string }[] {
  const { evaluation } = sheetTexts(context.locale);
  return [
    { text: evaluation.timeKey(elapsed(context)), color: chartColors.time },
    ...ratings.map(({ status, color }) => ({ text: status, color })),
  ];
}

/** The time elapsed in the year evaluated. @example "60%" */
function elapsed({ plan: { baseYear, targetYear }, year }: EvaluationContext): string {
  return `${withoutNoise(((year - baseYear) / (targetYear - baseYear)) * 100)}%`;
}

/** Whether white can be read on a colour: by its luminance. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(color.slice(at, at + 2), 16)
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

function barSeries(
  { locale }: EvaluationContext,
  ratings: readonly Rating[],
  { sheet, table }: BarSource
): ChartSeries[] {
  const { evaluation, monitoring } = sheetTexts(locale);
  const at = (area: Area): SheetArea => ({ sheet, area });
  const parts = [
    ...ratings.map(({ status, color }) => ({ name: status, color })),
    { name: evaluation.toTime, color: chartColors.toDo },
    { name: monitoring.timeProgress, color: chartColors.time },
    ...ratings.map(({ status, color }) => ({ name: evaluation.beyondTime(status), color })),
  ];
  const areas = barParts(table);
  return parts.map((part, index) => ({
    name: part.name,
    values: at(areas[index] ?? table),
    categories: at(barCells(table)),
    look: "filled",
    color: part.color,
  }));
}
