/**
 * Digits that a computed figure keeps, counted from the first digit of the largest number it was computed from.
 * A double carries 15 to 17; the last ones of a computed figure are noise. No plan prints more than ten.
 */
const DIGITS = 14;

/**
 * A computed figure without the binary noise of its last digits: 0.93, not 0.9300000000000002.
 * Published figures are never passed through here, and would not change if they were.
 *
 * @param value what was computed
 * @param operands the numbers it was computed from: a small difference of large numbers has few sure digits
 * @example withoutNoise(2.5 - 1.57, 2.5, 1.57) // 0.93
 */
export function withoutNoise(value: number, ...operands: readonly number[]): number {
  const largest = Math.max(Math.abs(value), ...operands.map(Math.abs));
  const decimals = DIGITS - 1 - Math.floor(Math.log10(largest));
  // Adding 0 makes a negative zero a plain one. The other cases are 0, what is no number, and the tiniest numbers.
  if (!(decimals <= 100)) return value + 0;
  const rounded = decimals < 0 ? value.toPrecision(DIGITS) : value.toFixed(decimals);
  return Number(rounded) + 0;
}
