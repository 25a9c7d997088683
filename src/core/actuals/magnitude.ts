import { withoutNoise } from "../rounding";
import type { Indicator } from "../types";

/** A figure outside this many times the plan's own is looked at. */
const FAR = 10;

/** What would be within this many times the plan's own figures fits them. */
const FITTING = 2;

/**
 * The number that was likely meant, where a number is far from all figures that the plan prints for the indicator and
 * would fit them with another factor: a hundred for shares (0.55 for 55%), ten thousand or a hundred million for
 * counts and money.
 *
 * Far is outside a tenth of the smallest and ten times the largest figure; fitting is from half the smallest to twice
 * the largest.
 *
 * @returns null for a number that is not far, or that no factor explains
 * @example likelyMagnitude(0.55, contributionRate) // 55: the plan goes from 52.9 to 60
 */
export function likelyMagnitude(value: number, indicator: Indicator): number | null {
  const range = printedRange(indicator);
  if (!range || value === 0) return null;
  const { least, greatest } = range;
  const size = Math.abs(value);
  if (size >= least / FAR && size <= greatest * FAR) return null;
  for (const factor of magnitudeFactors(indicator)) {
    // 0.0012 times 10,000 is 12, as in a cell, not a little less.
    const likely = withoutNoise(size > greatest ? size / factor : size * factor);
    if (likely >= least / FITTING && likely <= greatest * FITTING) return likely * Math.sign(value);
  }
  return null;
}

/** Sizes of figures from one up to another. */
export interface SizeRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The sizes that are far from the plan's figures and would fit them with another factor: the rule of `likelyMagnitude` for
 * what can only compare numbers, such as the validation of a cell.
 *
 * @example doubtfulSizes(contributionRate) // [{ from: 0.26, to: 1.2 }, { from: 2645, to: 12000 }]
 */
export function doubtfulSizes(indicator: Indicator): SizeRange[] {
  const range = printedRange(indicator);
  if (!range) return [];
  const { least, greatest } = range;
  const [low, high] = [least / FITTING, greatest * FITTING];
  return magnitudeFactors(indicator)
    .flatMap((factor) => [
      { from: low / factor, to: Math.min(high / factor, least / FAR) },
      { from: Math.max(low * factor, greatest * FAR), to: high * factor },
    ])
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => ({ from: withoutNoise(from), to: withoutNoise(to) }));
}

/** The smallest and the largest figure that a plan prints for an indicator, without their signs. */
export interface PrintedRange {
  readonly least: number;
  readonly greatest: number;
}

const ranges = new WeakMap<Indicator, PrintedRange | null>();

/** Remembered, as a column of ten thousand figures asks for the same few. Null where the plan prints no figure. */
export function printedRange(indicator: Indicator): PrintedRange | null {
  const known = ranges.get(indicator);
  if (known !== undefined) return known;
  const sizes = printedFigures(indicator).map(Math.abs);
  const range =
    sizes.length === 0 ? null : { least: Math.min(...sizes), greatest: Math.max(...sizes) };
  ranges.set(indicator, range);
  return range;
}

/** Levels only: an increase, a total over years or a rate of growth says nothing of how large a year's figure is. */
function printedFigures({ observations, targets }: Indicator): number[] {
  const levels = targets.filter(({ basis, unit }) => basis === "level" && unit === null);
  const bounds = levels.flatMap(({ lower, upper }) => [lower, upper]);
  const products = levels.map(({ multiple, multipleBase }) => {
    const base = observations.find(({ year }) => year === multipleBase)?.value;
    return multiple === null || base === undefined ? null : multiple * base;
  });
  const published = observations.filter(({ from }) => from === null).map(({ value }) => value);
  const printed = [...published, ...bounds, ...products];
  return printed.filter((figure): figure is number => figure !== null);
}

/** By what a figure is too large or too small that was meant in another unit or as a share: 100 for %, 1000 for ‰. */
export function magnitudeFactors({ unit }: Indicator): readonly number[] {
  if (unit.zh === "%") return [100];
  return unit.zh === "‰" ? [1000] : [10_000, 100_000_000];
}
