const DIGITS = "零一二三四五六七八九";
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** What the characters that stand for a magnitude multiply by. */
export const MAGNITUDES: Readonly<Record<string, number>> = { ...SMALL_UNITS, ...LARGE_UNITS };

/**
 * The number that Chinese numerals write; a magnitude alone is one of it.
 *
 * @example chineseNumber("二十三") // 23
 * @example chineseNumber("万") // 10000
 */
export function chineseNumber(numeral: string): number {
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
