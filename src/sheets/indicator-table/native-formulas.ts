import { ABOUT, type Status } from "../../core/status";
import type { Direction } from "../../core/types";
import type { PathMethod } from "../../core/path";
import type { Marks } from "./marks";
import { quoted } from "../../core/formula/formula-text";

/*
 * The plan's arithmetic as native Excel expressions over cell references: the same figures as core gives, without the
 * add-in. They use only functions that every Excel since 2007, WPS and LibreOffice have. References are structured
 * ones or A1 addresses; the marks are what a cell shows where there is no result.
 *
 * What differs from row to row (direction, requirement, unit, name) is an expression too, never chosen here: one column
 * of a table has one formula, which Excel may fill into every row, also into those that a user adds.
 */

/** Where a row says whether more or less is better, and in which words. */
export interface RowDirection {
  readonly cell: string;
  readonly words: Readonly<Record<Direction, string>>;
}

/**
 * 差距: target minus actual, turned where less is better: positive means still to go. A row that does not say its
 * direction has none: #N/A.
 *
 * @param direction null in a table of which no indicator has a direction of its own: more is better in all rows
 */
export function nativeGap(target: string, actual: string, direction: RowDirection | null): string {
  const more = `${target}-${actual}`;
  if (direction === null) return nativeWithoutNoise(more, target, actual);
  const { cell, words } = direction;
  const less = `${actual}-${target}`;
  const either = `IF(${cell}=${quoted(words.lower)},${less},IF(${cell}=${quoted(words.higher)},${more},NA()))`;
  return nativeWithoutNoise(either, target, actual);
}

/**
 * A figure without binary noise, as core's `withoutNoise` gives it: fourteen digits, counted from the first digit of the
 * larger of the two figures that it was computed from.
 */
export function nativeWithoutNoise(expression: string, a: string, b: string): string {
  return `ROUND(${expression},14-LEN(INT(MAX(ABS(${a}),ABS(${b})))))`;
}

/** Shares and rates: more digits than anybody reads, fewer than binary noise has. */
function share(expression: string): string {
  return `ROUND(${expression},14)`;
}

/** The condition that a row's requirement is one of these words; null where no row has such a requirement. */
export function isOneOf(cell: string, words: readonly string[]): string {
  return `OR(${words.map((word) => `${cell}=${quoted(word)}`).join(",")})`;
}

/** 完成进度: the share of the way from baseline to target, of a total the share that is done. */
export function nativeProgress(baseline: string, target: string, actual: string): string {
  if (baseline === FROM_ZERO) return share(`${actual}/${target}`);
  return share(`(${actual}-${baseline})/(${target}-${baseline})`);
}

/** 所需年均增速: the compound annual growth that leads from one figure to another, as RRI gives it. */
export function nativeGrowth(from: string, to: string, years: string): string {
  return share(`(${to}/${from})^(1/(${years}))-1`);
}

/** The start of a total over the period, in the place of a baseline. */
export const FROM_ZERO = "0";

/**
 * 目标路径: the figure on the way from baseline to target after a share of the time. From 0 it is linear: there is no rate that
 * leads away from it.
 */
export function nativePath(
  baseline: string,
  target: string,
  elapsed: string,
  method: PathMethod,
  mark: string
): string {
  if (baseline === FROM_ZERO) return nativeWithoutNoise(`${target}*${elapsed}`, target, "0");
  const figure = (way: string): string => nativeWithoutNoise(way, baseline, target);
  if (method === "linear") return figure(`${baseline}+(${target}-${baseline})*${elapsed}`);
  const compound = figure(`${baseline}*(${target}/${baseline})^(${elapsed})`);
  return `IF(MIN(${baseline},${target})>0,${compound},${quoted(mark)})`;
}

export interface StatusOperands {
  readonly actual: string;
  readonly baseline: string;
  readonly target: string;
  /** The path's figure of the actual figure's year; in the target year the target. */
  readonly expected: string;
  /** A condition: the actual figure is one of the target year. */
  readonly isTargetYear: string;
  /** Share of the way from baseline to target that a figure may be short of the path and still be on it. */
  readonly tolerance: number;
  readonly direction: RowDirection | null;
  /** Null where no row of the table asks for anything but to be reached. */
  readonly requirement: RowRequirement | null;
}

/** What a row's target asks for, as conditions on its cell of the requirement. */
export interface RowRequirement {
  /** The target itself does not meet it: "more than", "less than". */
  readonly excludesTarget: string;
  /** Short of it by a tenth is nearly met: 左右. */
  readonly isAbout: string;
  /** Beyond its far bound it is not met either. */
  readonly isRange: string;
  readonly farBound: string;
}

export type StatusTexts = Readonly<Record<Status, string>>;

/** 评价. Differences are without binary noise, so that it decides nothing. "More than" and "less than" exclude the bound itself. */
export function nativeStatus(operands: StatusOperands, texts: StatusTexts, marks: Marks): string {
  const { actual, baseline, target, expected, tolerance, direction, requirement } = operands;
  const short = (figure: string): string => nativeGap(figure, actual, direction);
  const reached = `${short(target)}<=0`;
  const met =
    requirement === null
      ? reached
      : `IF(${requirement.excludesTarget},${short(target)}<0,${reached})`;
  const behind = quoted(texts.behind);
  const judged = (allowance: string): string =>
    `IF(${short(expected)}<=${allowance},${quoted(texts.onPath)},${behind})`;
  const otherwise =
    tolerance === 0
      ? `IF(${operands.isTargetYear},${behind},${ifNumbers([expected], judged("0"), withoutPath(expected, marks))})`
      : ifNumbers(
          [expected, baseline],
          judged(`ROUND(ABS(${target}-${baseline})*${tolerance},10)`),
          withoutPath(expected, marks)
        );
  const result =
    requirement === null
      ? `IF(${met},${quoted(texts.met)},${otherwise})`
      : `IF(${met},${withinRange(operands, requirement, texts)},${unlessNear(operands, requirement, texts, otherwise)})`;
  return ifNumbers([target], result, missing(target, marks));
}

/** The mark where there is no path to compare with: that of the path's own cell. */
function withoutPath(expected: string, { none, notAvailable }: Marks): string {
  return `IF(${expected}=${quoted(none)},${quoted(none)},${quoted(notAvailable)})`;
}

/** What a target that is reached is called: a range is left on its far side. */
function withinRange(
  { actual, direction }: StatusOperands,
  { isRange, farBound }: RowRequirement,
  texts: StatusTexts
): string {
  const beyond =
    direction === null
      ? quoted(texts.above)
      : `IF(${direction.cell}=${quoted(direction.words.lower)},${quoted(texts.below)},${quoted(texts.above)})`;
  const isBeyond = `${nativeGap(farBound, actual, direction)}<0`;
  return `IF(${isRange},IF(${isBeyond},${beyond},${quoted(texts.met)}),${quoted(texts.met)})`;
}

/** What a target of 左右 that is not reached is called. */
function unlessNear(
  { actual, target, tolerance, direction, isTargetYear }: StatusOperands,
  { isAbout }: RowRequirement,
  texts: StatusTexts,
  otherwise: string
): string {
  const allowance = `ROUND(ABS(${target})*${tolerance || ABOUT},10)`;
  const isNear = `${nativeGap(target, actual, direction)}<=${allowance}`;
  const behind = `IF(AND(${isAbout},${isTargetYear}),${quoted(texts.behind)},${otherwise})`;
  return `IF(AND(${isAbout},${isNear}),${quoted(texts.nearlyMet)},${behind})`;
}

/** The expression where all operands are numbers, else another one: COUNT counts numbers only. */
export function ifNumbers(operands: readonly string[], then: string, otherwise: string): string {
  const cells = operands.filter((operand) => operand !== FROM_ZERO);
  return `IF(COUNT(${cells.join(",")})=${cells.length},${then},${otherwise})`;
}

/**
 * The mark of a result that an operand is missing for: where the target is no figure to compare with there can be none,
 * else it is not available. It names the marks and never refers to a cell for them: a cell that was emptied would give 0.
 */
export function missing(target: string, { none, notAvailable }: Marks): string {
  if (none === notAvailable) return quoted(none);
  const isUnpublished = `${target}=${quoted(notAvailable)}`;
  return `IF(OR(ISNUMBER(${target}),${isUnpublished}),${quoted(notAvailable)},${quoted(none)})`;
}

/** How many rows of some columns meet all conditions, whatever errors stand in other rows. */
export function countRows(conditions: readonly string[]): string {
  return `SUMPRODUCT(--ISNUMBER(1/(${conditions.map((condition) => `(${condition})`).join("*")})))`;
}

/**
 * The number that stands in a column of the row with this number (序号); #N/A where none does. One step a row, not a
 * comparison with each of them. INDEX alone gives 0 for a blank: of a single cell LOOKUP takes a number or nothing.
 */
export function numberOfRow(numbers: string, number: string, column: string): string {
  return `LOOKUP(${BEYOND},${cellOfRow(numbers, number, column)})`;
}

/** Larger than any figure. */
const BEYOND = "9E+307";

/** What stands in a column of the row with this number; #N/A where there is no such row. */
export function cellOfRow(numbers: string, number: string, column: string): string {
  return `INDEX(${column},MATCH(${number},${numbers},0))`;
}

/**
 * The number that stands in a column of the row with this name; #N/A where none does. Compared with "=": MATCH and
 * COUNTIF take * and ? in a name for wildcards.
 */
export function numberOfName(names: string, name: string, column: string): string {
  return `LOOKUP(2,1/((${names}=${name})*ISNUMBER(${column})),${column})`;
}

/** The numbers that stand in a column of the rows that meet a condition: the last one; #N/A where none does. */
export function lastNumberWhere(condition: string, cells: string): string {
  return `LOOKUP(2,1/((${condition})>0),${cells})`;
}

/** Nothing while a cell is empty, so that a row to be filled in later does not look like a result. */
export function blankWhere(reference: string, otherwise: string): string {
  return `IF(${reference}="","",${otherwise})`;
}

/** The mark where the numbers allow no result, such as a baseline of zero. */
export function orMark(expression: string, mark: string): string {
  return `IFERROR(${expression},${quoted(mark)})`;
}
