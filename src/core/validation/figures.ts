const ARABIC = /(-?)([0-9]+(?:\.[0-9]+)?)([百千万亿]?)/g;
const CHINESE = /[一二两三四五六七八九十百千万亿]+/g;

const DIGITS = "零一二三四五六七八九";
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const UNITS = { ...SMALL_UNITS, ...LARGE_UNITS };

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
    const readings = magnitude === "" ? [figure] : [figure, figure * (UNITS[magnitude] ?? 1)];
    return minus === "" ? readings : [...readings, ...readings.map((reading) => -reading)];
  });
  const chinese = [...text.matchAll(CHINESE)].flatMap(([numeral]) => {
    const withoutMagnitude = numeral.replace(/(.)[万亿]+$/, "$1");
    const readings = [chineseNumber(numeral), chineseNumber(withoutMagnitude)];
    return [...new Set(readings)];
  });
  return [...arabic, ...chinese];
}

/** @example chineseNumber("二十三") // 23, chineseNumber("万") // 10000 */
function chineseNumber(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of numeral) {
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (small !== undefined) {
      section += (digit || 1) * small;
      digit = 0;
    } else if (large !== undefined) {
      total = (total + section + digit || 1) * large;
      section = 0;
      digit = 0;
    } else {
      digit = character === "两" ? 2 : DIGITS.indexOf(character);
    }
  }
  return total + section + digit;
}
