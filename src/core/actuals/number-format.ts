/** Excel's number formats as far as they make a cell look like another number than it holds. */

/** General, in Chinese too, and text: they show a number as it is. */
const GENERAL = /general|g\/通用格式|@/gi;

/** Text that Excel shows without quotation marks around it. */
const BARE_TEXT = /[\p{Script=Han}\p{Sc}￥()+\s]/gu;

/** Digits, groups of thousands, decimals, an exponent, a sign before or a % behind. */
const NUMBER_ITSELF = /^-?[0#?,]*[0#?](?:\.[0#?]*)?(?:e[+-]?[0#?]+)?-?[%‰‱]?$|^\.[0#?]+[%‰‱]?$/i;

/** A minus, or brackets as accountants write them, or red. */
const NEGATIVE = /[-−–(（]|负|\[(?:red|红色)\]/i;

/** A minus right before the digits, quoted or not. */
const SHOWN_MINUS = /[-−–]["\\\s]*[0#?.]/;

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
 * Whether a cell shows the number that it holds, in digits: no part of it, no date or fraction, not without its sign, and not
 * nothing. A percentage counts as shown: `formatShare` tells what it divides by.
 *
 * @example showsNumber("yyyy-mm-dd", 43101) // false
 */
export function showsNumber(format: unknown, value: number): boolean {
  const written = String(format ?? "");
  if (written === "") return true;
  if (isScalingFormat(written)) return false;
  const sections = sectionsOf(written);
  const numbers = sections.slice(0, 3).map(codesOf);
  // With conditions of its own a format chooses as it likes.
  if (/\[[<>=]/.test(written)) {
    const signs = numbers.map((codes) => /[%‰‱]?$/.exec(codes)?.[0]);
    return numbers.every(isNumberItself) && new Set(signs).size === 1;
  }
  const at = sectionAt(sections, value);
  const codes = numbers[at] ?? "";
  if (value === 0 && at === 2) return (sections[at] ?? "").trim() !== "";
  if (!isNumberItself(codes) || (value === 0 && !/[0?]/.test(codes))) return false;
  return value < 0
    ? at === 0 || NEGATIVE.test(sections[at] ?? "")
    : !SHOWN_MINUS.test((sections[at] ?? "").replace(/[_*]./g, ""));
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
  const section = (sections[sectionAt(sections, value)] ?? "")
    .replace(GENERAL, "")
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]|[_*]./g, "");
  const written = [...section.matchAll(/"([^"]*)"|[\\!](.)|([\p{Script=Han}\p{Sc}￥])/gu)]
    .map(([, quoted = "", escaped = "", bare = ""]) => quoted + escaped + bare)
    .join("")
    .trim();
  return /^[¥￥]$/.test(written) ? "元" : /[\p{L}\p{Sc}%‰]/u.test(written) ? written : "";
}

/** Which section a number is shown by: of those for positive, negative numbers and zero. */
function sectionAt(sections: readonly string[], value: number): number {
  return value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
}

/** Without text; General as the digits that it shows. */
function codesOf(section: string): string {
  return formatCodes(section.replace(GENERAL, "0")).replace(BARE_TEXT, "");
}

function isNumberItself(codes: string): boolean {
  return NUMBER_ITSELF.test(codes);
}

/** Parted by semicolons outside quotation marks; a blank one shows nothing. */
function sectionsOf(format: string): string[] {
  const sections: string[] = [];
  let from = 0;
  for (const { 0: part, index } of format.matchAll(/"[^"]*"|[\\!_*].|;/g)) {
    if (part !== ";") continue;
    sections.push(format.slice(from, index));
    from = index + 1;
  }
  return [...sections, format.slice(from)];
}
