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

const SHARE = "share";

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

/**
 * How many times as large a figure is in a unit as in that of an indicator: 1 in the same unit. Brackets, spaces and width do
 * not matter. A multiple alone, as number formats write it (12万), is one of the indicator's unit.
 *
 * @returns null for a unit of another kind
 * @example timesIn("万元", { zh: "亿元", en: "100 million yuan" }) // 10000
 */
export function timesIn(unit: string, { zh, en }: Bilingual): number | null {
  const given = measureOf(unit);
  for (const own of [zh, en].map(measureOf)) {
    const isBare = given.base === "" && given.scale > 1 && own.base !== SHARE;
    if (!isBare && given.base !== own.base) continue;
    return withoutNoise(own.scale / given.scale);
  }
  return null;
}

function measureOf(written: string): { readonly base: string; readonly scale: number } {
  const unit = normaliseName(written);
  if (POINTS.test(unit)) return { base: "points", scale: 1 };
  const share = shares[unit];
  if (share !== undefined) return { base: SHARE, scale: share };
  const [word = "", scale = 1] = multiples.find(([multiple]) => unit.startsWith(multiple)) ?? [];
  return { base: unit.slice(word.length), scale };
}
