import { normaliseName } from "../normalise";
import { withoutNoise } from "../rounding";
import type { Bilingual } from "../types";

/** What stands before a unit and multiplies it. Longer words first: 万亿 is not 万. */
const multiples: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
  ["100million", 1e8],
  ["10000", 1e4],
  ["1000", 1e3],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
];

/** Of differences between shares: no share itself, whatever the multiples above would make of 百. */
const POINTS = /^个?百分点$|^percentagepoints?$/;

/** Shares of a whole, by their usual names. */
const shares: Readonly<Record<string, number>> = {
  "%": 0.01,
  percent: 0.01,
  "‰": 0.001,
  "‱": 0.0001,
  比重: 1,
  比例: 1,
  占比: 1,
  小数: 1,
  share: 1,
  ratio: 1,
};

export type UnitComparison =
  | { readonly kind: "same" }
  | { readonly kind: "different" }
  /** A figure in the unit given is this many times as large as in the plan's: 10000 for 万元 against 亿元. */
  | { readonly kind: "scaled"; readonly times: number };

/**
 * Compares the unit of a figure with that of an indicator. Brackets, spaces and width do not matter.
 *
 * @example compareUnits("万元", { zh: "亿元", en: "100 million yuan" }) // { kind: "scaled", times: 10000 }
 */
export function compareUnits(unit: string, { zh, en }: Bilingual): UnitComparison {
  const given = measureOf(normaliseName(unit));
  for (const own of [zh, en].map((text) => measureOf(normaliseName(text)))) {
    if (given.base !== own.base) continue;
    const times = withoutNoise(own.scale / given.scale);
    return times === 1 ? { kind: "same" } : { kind: "scaled", times };
  }
  return { kind: "different" };
}

/**
 * Whether a text is a multiple without a unit, as number formats write it: 12万.
 *
 * @example isBareMultiple("万") // true
 */
export function isBareMultiple(unit: string): boolean {
  return multiples.some(([word]) => word === normaliseName(unit));
}

function measureOf(unit: string): { readonly base: string; readonly scale: number } {
  if (POINTS.test(unit)) return { base: "points", scale: 1 };
  const share = shares[unit];
  if (share !== undefined) return { base: "share", scale: share };
  const multiple = multiples.find(([word]) => unit.startsWith(word) && unit.length > word.length);
  return multiple
    ? { base: unit.slice(multiple[0].length), scale: multiple[1] }
    : { base: unit, scale: 1 };
}
