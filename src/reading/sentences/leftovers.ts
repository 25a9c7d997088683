import type { LeftOutReason } from "./candidate";

/** @example "2016年11月3日", "11月30日" */
const DAY = /(?:(?:19|20)[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日/g;

/** @example "国发〔2006〕7号" */
const DOCUMENT_NUMBER =
  /[\p{Script=Han}]{0,6}[〔［[（(](?:19|20)[0-9]{2}[〕］\])）]?\s*[0-9]+号?/gu;

/** Digits that no figure holds, by what they are; the first rule that fits counts. Each with examples. */
const RULES: readonly (readonly [LeftOutReason, RegExp, readonly string[]])[] = [
  ["documentNumber", DOCUMENT_NUMBER, ["国发〔2006〕7号"]],
  [
    "date",
    /(?:19|20)[0-9]{2}(?:年[0-9]{1,2}月(?:[0-9]{1,2}日?)?|-[0-9]{1,2}-[0-9]{1,2}|[-—–~至]+(?:19|20)[0-9]{2}年?|年)?/g,
    ["2016年11月3日", "2021—2025年"],
  ],
  ["date", /[0-9]{1,2}月(?:[0-9]{1,2}日)?/g, ["5月1日"]],
  ["ordinal", /第[0-9]+[\p{Script=Han}]?/gu, ["第3批"]],
  ["proportion", /[0-9.]+\s*[:：∶]\s*[0-9.]+/g, ["18:1"]],
  [
    "name",
    /[A-Za-z.]+[-—]?[0-9]+[A-Za-z0-9.]*|[0-9]+[A-Za-z+＋][A-Za-z0-9+＋]*/g,
    ["5G", "PM2.5", "IPv6", "3+5+N"],
  ],
  ["noUnit", /[0-9][0-9.,]*/g, ["12345"]],
];

/** Digits of a sentence that neither a figure nor a word of time holds. */
export function leftoversOf(
  plain: string,
  taken: readonly { readonly start: number; readonly end: number }[]
): readonly { readonly at: number; readonly printed: string; readonly reason: LeftOutReason }[] {
  if (!/[0-9]/.test(plain)) return [];
  const found: { at: number; end: number; printed: string; reason: LeftOutReason }[] = [];
  const isTaken = (start: number, end: number) =>
    taken.some((each) => start < each.end && each.start < end) ||
    found.some((each) => start < each.end && each.at < end);
  for (const [reason, pattern] of RULES) {
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isTaken(match.index, end)) continue;
      found.push({ at: match.index, end, printed: match[0], reason });
    }
  }
  return found.sort((left, right) => left.at - right.at);
}

/** The figures that are not the digits of a date or of a document's number. */
export function withoutNumbersAndDates<
  Span extends { readonly start: number; readonly end: number },
>(plain: string, spans: readonly Span[]): readonly Span[] {
  const numbers = [...plain.matchAll(DOCUMENT_NUMBER), ...plain.matchAll(DAY)];
  if (numbers.length === 0) return spans;
  const isDigits = ({ start, end }: Span) =>
    numbers.some((each) => start < each.index + each[0].length && each.index < end);
  return spans.filter((span) => !isDigits(span));
}
