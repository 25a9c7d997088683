import { magnitudeFactors, printedRange } from "../../core/actuals/magnitude";
import { isNeverNegative } from "../../core/actuals/typed-figure";
import { quoted } from "../../core/formula/formula-text";
import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { published } from "../indicator-table/figure-format";
import { columnHeader, type TableContext } from "../indicator-table/indicator-columns";
import { lastNumberWhere, nativeWithoutNoise } from "../indicator-table/native-formulas";
import type { Cell } from "../spec/sheet-spec";
import type { StatisticalColumn } from "../spec/statistical-table";
import { thisRow } from "../spec/structured-reference";

/*
 * The gate for actual figures (core/actuals/reading) as native formulas, so that it stands guard where the add-in is not: a
 * row whose figure is no number, a negative share, or far from the plan's own figures and fitting with another factor, is not
 * computed with, and says why. The facts of the rule stand in cells of the row.
 */

/** The cells of a row's actual figures, and what their errors mean. */
export interface GuardedCells {
  /** A reference to one cell, or to several side by side. */
  readonly cells: string;
  readonly areSeveral: boolean;
  readonly areLinked: boolean;
}

/** Ten thousand is followed by its square: figures in 元 where the plan has 亿元. */
const TEN_THOUSAND = 10_000;

/** What the plan prints of each indicator, and what is doubtful about the row's figures. Nobody needs them on paper. */
export function guardColumns(
  entries: readonly PlannedIndicator[],
  context: TableContext,
  guarded: GuardedCells
): StatisticalColumn[] {
  const { guard } = sheetTexts(context.locale).monitoring;
  const facts = (
    header: string,
    cellOf: (entry: PlannedIndicator) => Cell,
    formats?: (entry: PlannedIndicator) => string
  ): StatisticalColumn => ({
    header,
    cells: entries.map(cellOf),
    align: "right",
    ...(formats ? { numberFormats: entries.map(formats) } : {}),
    printed: false,
  });
  const formulas = (header: string, formula: string): StatisticalColumn =>
    facts(header, () => ({ formula: `=${formula}` }));
  return [
    facts(guard.least, ({ indicator }) => printedRange(indicator)?.least ?? null, published),
    facts(guard.greatest, ({ indicator }) => printedRange(indicator)?.greatest ?? null, published),
    facts(
      guard.factor,
      ({ indicator }) => magnitudeFactors(indicator)[0] ?? null,
      () => "0"
    ),
    facts(
      guard.negative,
      ({ indicator }) => guard.choices[isNeverNegative(indicator) ? "no" : "yes"]
    ),
    facts(guard.format, published),
    formulas(guard.suspect, suspect(context, guarded)),
    { ...formulas(guard.check, check(context, guarded)), align: "left" },
  ];
}

/** The cell that says what is doubtful about the row's figures; blank where nothing is. */
export function checkCell({ tableName, locale }: TableContext): string {
  return thisRow(tableName, sheetTexts(locale).monitoring.guard.check);
}

/** A figure as the plan would print it: 17.0. */
export function printedFigure(cell: string, { tableName, locale }: TableContext): string {
  return `TEXT(${cell},${thisRow(tableName, sheetTexts(locale).monitoring.guard.format)})`;
}

function references({ tableName, locale }: TableContext) {
  const { guard } = sheetTexts(locale).monitoring;
  const cell = (header: string): string => thisRow(tableName, header);
  const factor = cell(guard.factor);
  return {
    least: cell(guard.least),
    greatest: cell(guard.greatest),
    factors: [factor, `IF(${factor}=${TEN_THOUSAND},${TEN_THOUSAND ** 2},${factor})`] as const,
    isNeverNegative: `${cell(guard.negative)}=${quoted(guard.choices.no)}`,
    suspect: cell(guard.suspect),
  };
}

/** The row's doubtful number, of several the last one; blank where there is none. */
function suspect(context: TableContext, { cells, areSeveral }: GuardedCells): string {
  const { least, greatest, factors, isNeverNegative: neverNegative } = references(context);
  const size = `ABS(${cells})`;
  const fits = (figure: string): string => `(${figure}>=${least}/2)*(${figure}<=${greatest}*2)`;
  const otherMagnitude = factors.map(
    (factor) =>
      `(${size}<${least}/10)*${fits(`${size}*${factor}`)}+(${size}>${greatest}*10)*${fits(`${size}/${factor}`)}`
  );
  const doubt = `ISNUMBER(${cells})*((${cells}<0)*(${neverNegative})+${otherMagnitude.join("+")})`;
  const found = areSeveral
    ? lastNumberWhere(doubt, cells)
    : `IF(ISNUMBER(${cells}),IF(${doubt}>0,${cells},""),"")`;
  return `IFERROR(${found},"")`;
}

function check(context: TableContext, guarded: GuardedCells): string {
  const { guard } = sheetTexts(context.locale).monitoring;
  const { cells, areLinked } = guarded;
  const { suspect: figure } = references(context);
  const others = `SUMPRODUCT((1-ISNUMBER(${cells}))*(LEN(TRIM(${cells}))>0))`;
  const errors = `SUMPRODUCT(--ISERROR(${cells}))`;
  // The linked table answers #N/A where it cannot be used, and any other error where it is no longer there.
  const error = areLinked
    ? `IF(SUMPRODUCT(--ISNA(${cells}))=${errors},${quoted(guard.unusable)},${quoted(guard.lost)})`
    : quoted(guard.error);
  const doubt = `IF(${figure}="","",${doubtful(context)})`;
  return `IF(${errors}>0,${error},IF(${others}>0,${quoted(guard.noNumber)},${doubt}))`;
}

/** Why the doubtful number is one. */
function doubtful(context: TableContext): string {
  const { locale, tableName, marks } = context;
  const { guard } = sheetTexts(locale).monitoring;
  const {
    least,
    greatest,
    factors,
    isNeverNegative: neverNegative,
    suspect: figure,
  } = references(context);
  const [first, second] = factors;
  const size = `ABS(${figure})`;
  const larger = `${figure}*IF(${size}*${first}>=${least}/2,${first},${second})`;
  const smaller = `${figure}/IF(${size}/${first}<=${greatest}*2,${first},${second})`;
  const either = `IF(${size}<${least}/10,${larger},${smaller})`;
  const likely = nativeWithoutNoise(either, figure, figure);
  const unit = thisRow(tableName, columnHeader("unit", context));
  const [before, between, after] = guard.looksLike;
  const negative = `${quoted(before)}&${figure}&${quoted(guard.negativeFigure)}`;
  const other = `${quoted(before)}&${figure}&${quoted(between)}&${likely}&IF(${unit}=${quoted(marks.none)},"",${after === "" ? "" : `${quoted(after)}&`}${unit})`;
  return `IF(AND(${figure}<0,${neverNegative}),${negative},${other})`;
}
