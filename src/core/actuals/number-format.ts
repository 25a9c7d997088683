/** Excel's number formats as far as they make a cell look like another number than it holds. */

/**
 * The codes of a number format, without quoted or escaped text, gaps, fillers and parts in brackets.
 *
 * @example formatCodes('[Red]0.0"%"') // "0.0"
 */
export function formatCodes(format: unknown): string {
  return String(format ?? "").replace(/"[^"]*"|\[[^\]]*\]|[\\!_*]./g, "");
}

/** @example isPercentFormat("0.0%") // true; not where the sign is only text: '0.0"%"' shows 2.1 as 2.1% */
export function isPercentFormat(format: unknown): boolean {
  return formatCodes(format).includes("%");
}

/**
 * Whether a format shows a part of the number: a comma behind the digits divides by a thousand, and a point that is
 * only text among the digits looks like a decimal point.
 *
 * @example isScalingFormat('0!.0,"万"') // true: 123456 looks like 12.3万; not "#,##0", which groups digits
 */
export function isScalingFormat(format: unknown): boolean {
  const hasPointAsText = /[0#?](?:[\\!]\.|"\.")[0#?]/.test(String(format ?? ""));
  return hasPointAsText || /[0#?.],+(?![,0#?])/.test(formatCodes(format));
}
