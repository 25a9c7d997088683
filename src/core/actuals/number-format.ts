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

/**
 * What a percentage format divides by: 100, 1000 or 10000; null for other formats.
 *
 * @example formatShare("0.0%") // 100
 */
export function formatShare(format: unknown): number | null {
  const codes = formatCodes(format);
  if (codes.includes("%")) return 100;
  if (codes.includes("‰")) return 1000;
  return codes.includes("‱") ? 10_000 : null;
}

/**
 * The words that a number format writes behind (or a currency sign before) a number, where they may be its unit.
 *
 * @example formatUnit('#,##0"万元"') // "万元"
 */
export function formatUnit(format: unknown, value: number): string {
  const sections = sectionsOf(String(format ?? ""));
  const at = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const section = (sections[at] ?? "")
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/[_*]./g, "");
  const written = [...section.matchAll(/"([^"]*)"|[\\!](.)|([¥￥])/g)]
    .map(([, quoted = "", escaped = "", bare = ""]) => quoted + escaped + bare)
    .join("")
    .trim();
  return /^[¥￥]$/.test(written) ? "元" : /[\p{L}%‰]/u.test(written) ? written : "";
}

/** Parted by semicolons outside quotation marks. */
function sectionsOf(format: string): string[] {
  return format.match(/(?:"[^"]*"|[\\!].|[^;])+/g) ?? [];
}
