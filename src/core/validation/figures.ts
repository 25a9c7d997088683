import { chineseNumber, MAGNITUDES } from "../chinese-numerals";

const ARABIC = /(-?)([0-9]+(?:\.[0-9]+)?)([百千万亿]?)/g;
const CHINESE = /[一二两三四五六七八九十百千万亿]+/g;

/**
 * Every number that a short expression of a plan may be stating. Where it can be read in two ways,
 * both are given: a magnitude belongs to the number or to the unit (400亿元 is 400 in 亿元), a
 * hyphen is a minus sign or a dash.
 *
 * @example figuresIn("3%—5%")  // [3, 5]
 * @example figuresIn("千名")    // [1000]
 * @example figuresIn("400亿元") // [400, 40000000000, 100000000]
 */
export function figuresIn(text: string): readonly number[] {
  const arabic = [...text.matchAll(ARABIC)].flatMap(([, minus, digits = "", magnitude = ""]) => {
    const figure = Number(digits);
    const readings = magnitude === "" ? [figure] : [figure, figure * (MAGNITUDES[magnitude] ?? 1)];
    return minus === "" ? readings : [...readings, ...readings.map((reading) => -reading)];
  });
  const chinese = [...text.matchAll(CHINESE)].flatMap(([numeral]) => {
    const withoutMagnitude = numeral.replace(/(.)[万亿]+$/, "$1");
    const readings = [chineseNumber(numeral), chineseNumber(withoutMagnitude)];
    return [...new Set(readings)];
  });
  return [...arabic, ...chinese];
}
