import { chineseNumber, MAGNITUDES } from "../chinese-numerals";
import { withoutNoise } from "../rounding";

const ARABIC = /(-?)([0-9]+(?:\.[0-9]+)?)([百千万亿]?)/g;
const GROUPED = /[0-9]{1,3}(?:[, ][0-9]{3})+(?![0-9])(?:\.[0-9]+)?/g;
const NUMERAL = "[一二两三四五六七八九十百千万亿]+";
const CHINESE = new RegExp(NUMERAL, "g");
const PART = new RegExp(`(${NUMERAL})分之(${NUMERAL}|[0-9]+(?:\\.[0-9]+)?)`, "g");
const FRACTION = /([0-9]+)[/⁄]([1-9][0-9]*)/g;

/**
 * Every number that a short expression of a plan may be stating. Where it can be read in two ways,
 * both are given: a magnitude belongs to the number or to the unit (400亿元 is 400 in 亿元), a
 * hyphen is a minus sign or a dash, a comma parts thousands or figures, a part of one may be counted in per cent.
 *
 * @example figuresIn("3%—5%")  // [3, 5]
 * @example figuresIn("千名")    // [1000]
 * @example figuresIn("400亿元") // [400, 40000000000, 100000000]
 */
export function figuresIn(text: string): readonly number[] {
  const plain = text.normalize("NFKC");
  return [
    ...arabicIn(plain),
    ...arabicIn(plain.replace(GROUPED, (grouped) => grouped.replace(/[, ]/g, ""))),
    ...chineseIn(plain),
    ...partsIn(plain),
  ].filter((figure, index, all) => all.indexOf(figure) === index);
}

function arabicIn(text: string): readonly number[] {
  return [...text.matchAll(ARABIC)].flatMap(([, minus, digits = "", magnitude = ""]) => {
    const figure = Number(digits);
    const readings = magnitude === "" ? [figure] : [figure, figure * (MAGNITUDES[magnitude] ?? 1)];
    return minus === "" ? readings : [...readings, ...readings.map((reading) => -reading)];
  });
}

function chineseIn(text: string): readonly number[] {
  return [...text.matchAll(CHINESE)].flatMap(([numeral]) => {
    const withoutMagnitude = numeral.replace(/(.)[万亿]+$/, "$1");
    return [chineseNumber(numeral), chineseNumber(withoutMagnitude)];
  });
}

/** Of a figure in the standard tables. */
const MOST_DECIMALS = 10;

/** 1/3, 三分之二, 百分之四十, 三成, 一半: as a part of one, and in per cent. */
function partsIn(text: string): readonly number[] {
  const numeral = (digits: string) =>
    /^[0-9]/.test(digits) ? Number(digits) : chineseNumber(digits);
  const parts = [
    ...[...text.matchAll(FRACTION)].map(([, part, whole]) => Number(part) / Number(whole)),
    ...[...text.matchAll(PART)].map(([, whole = "", part = ""]) => numeral(part) / numeral(whole)),
    ...[...text.matchAll(/([一二三四五六七八九])成/g)].map(
      ([, tenths = ""]) => numeral(tenths) / 10
    ),
    ...(text.includes("一半") ? [0.5] : []),
  ].map((part) => withoutNoise(part));
  return parts
    .flatMap((part) => [part, withoutNoise(part * 100)])
    .flatMap((part) => [part, Number(part.toFixed(MOST_DECIMALS))]);
}
