/** The text a cell displays: enough of Excel's number formats for reports (decimals, thousands, percent, affixes, dates). */
import { dateText, isDateFormat } from "./date-text";

/**
 * @example displayText(0.2372, "0.0%") // "23.7%"
 * @example displayText(3000, '#,##0"家"') // "3,000家"
 */
export function displayText(value: string | number | boolean, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const sections = numberFormat.split(";");
  const negative = value < 0 ? sections[1] : undefined;
  const zero = value === 0 ? sections[2] : undefined;
  const section = zero ?? negative ?? sections[0] ?? "General";
  if (section === "General" || section === "@") return generalText(value);
  return sectionText(negative === undefined ? value : -value, section);
}

function generalText(value: number): string {
  const rounded = Number(value.toPrecision(11));
  return Math.abs(rounded) >= 1e11 ? rounded.toExponential(5).toUpperCase() : String(rounded);
}

const placeholder = /[#0?,]*[#0?](?:\.[#0?]*)?|\.[#0?]+/;

function sectionText(value: number, section: string): string {
  const format = section.replace(/\[[^\]]*\]|_.|\*./g, "");
  const literals: string[] = [];
  const masked = format.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => {
    literals.push(quoted ?? escaped ?? "");
    return "\uE000";
  });
  if (isDateFormat(masked)) return restore(dateText(value, masked), literals);
  if (/E\+0+/i.test(masked)) return restore(scientificText(value, masked), literals);
  const match = placeholder.exec(masked);
  if (!match) return restore(masked, literals);
  const [pattern] = match;
  const percent = masked.includes("%");
  const decimals = /\.([#0?]*)/.exec(pattern)?.[1] ?? "";
  const required = decimals.replace(/[^0]/g, "").length;
  const digits = new Intl.NumberFormat("en-US", {
    useGrouping: pattern.includes(","),
    minimumIntegerDigits: Math.max(1, (pattern.split(".")[0] ?? "").replace(/[^0]/g, "").length),
    minimumFractionDigits: required,
    maximumFractionDigits: decimals.length,
  }).format(percent ? value * 100 : value);
  return restore(masked.replace(placeholder, digits), literals);
}

/** "0.00E+00": digits after the point, and of the exponent. */
function scientificText(value: number, format: string): string {
  const [, decimals = "", exponent = ""] = /\.?(0*)E\+(0+)/i.exec(format) ?? [];
  const [mantissa = "", power = ""] = value.toExponential(decimals.length).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${mantissa}E${sign}${power.slice(1).padStart(exponent.length, "0")}`;
}

function restore(masked: string, literals: string[]): string {
  let next = 0;
  return masked.replace(/\uE000/g, () => literals[next++] ?? "");
}
