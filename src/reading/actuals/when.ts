import { plain } from "../../core/actuals/number";

/** When a figure is of, as far as a heading, a title or a label tells. */
export interface When {
  readonly year?: number;
  /** Part of a year: 1-5月, 5月, 上半年, 一季度, 前三季度, 1-本月; "" for a whole year; left out where nothing is told. */
  readonly period?: string;
  /** Several years at once: 2016-2020. */
  readonly spansYears?: boolean;
  /** Written in two digits: 18年. */
  readonly isShort?: boolean;
  /** The text without what was read. */
  readonly rest: string;
}

const YEAR = "(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)";
const DASH = "\\s*(?:[-‐–—―~～至到]|--)+\\s*";
const MONTH = "(?:0?[1-9]|1[0-2]|[一二三四五六七八九]|十[一二]?)";
const NUMERALS = "一二三四五六七八九";
/** 五年累计, “十三五”累计, 年均: one figure of several years. */
const SEVERAL_YEARS =
  /(?:[二三四五六七八九十2-9]年|[“"]?十[一二三四五六]五[”"]?(?:期间|时期)?)(?:累计|合计|平均|年均)|年(?:平)?均/;

type Reader = readonly [pattern: RegExp, period: (match: RegExpExecArray) => string];

/** The first that fits is taken; "" is the whole year. */
const PERIODS: readonly Reader[] = [
  [
    new RegExp(`(?:自)?(?:本年|年初|1月|1)${DASH}(?:本月|报告期)(?:止|末)?(?:累计)?`),
    () => "1-本月",
  ],
  [new RegExp(`1${DASH}上月(?:止|末)?(?:累计)?`), () => "1-上月"],
  [
    new RegExp(`(${MONTH})月?份?${DASH}(${MONTH})\\s*月份?(?:累计)?`),
    ([, from, to]) => months(from, to),
  ],
  [
    /(?:自)?年初(?:累计|至今|以来)|(?:本年|当年|全年)?累计(?:完成|实际|发生)?(?=$|[数值额（(])|本月止累计/,
    () => "1-本月",
  ],
  [/(?:(?:截至|截止|至)[到至]?\s*)?(?:12|十二)月(?:31日|末|底)/, () => ""],
  [
    new RegExp(`((?:截至|截止|至)?[到至]?\\s*${MONTH}月(?:\\d{1,2}日|末|底))`),
    ([, text = ""]) => text,
  ],
  [/([上下])半年度?/, ([, half]) => `${half}半年`],
  [/前\s*([二三23])\s*(?:个)?季度/, ([, count = ""]) => `前${numeral(count)}季度`],
  [
    /(?:1|一)\s*[-–—~～至到]+\s*([二三四2-4])\s*季度?/,
    ([, to = ""]) => (numeral(to) === "四" ? "" : `前${numeral(to)}季度`),
  ],
  [/第?\s*([一二三四1-4])\s*季度?末?(?!\w)/, ([, quarter = ""]) => `${numeral(quarter)}季度`],
  [/\bQ([1-4])\b/i, ([, quarter = ""]) => `${numeral(quarter)}季度`],
  [/(?:本|当)(月|季度?|期)(?:数|实际)?/, ([, part = ""]) => `本${part.slice(0, 1)}`],
  [new RegExp(`(${MONTH})\\s*月份?(?!\\d*日)`), ([, month]) => `${arabic(month)}月`],
  [/全年|年末|年底|期末|年度/, () => ""],
];

/**
 * Reads the year and the part of the year that a text tells.
 *
 * @example readWhen("2018年1—6月") // { year: 2018, period: "1-6月", rest: "" }
 * @example readWhen("2018年末") // { year: 2018, period: "", rest: "" }
 */
export function readWhen(text: string): When {
  const folded = withArabicYear(plain(text));
  const dated =
    /(?<!\d)((?:19|20|21)\d\d)\s*(?:[./](0?[1-9]|1[0-2])|-(0[1-9]|1[0-2](?=-\d)))(?:[-./](\d{1,2}))?(?!\d)/.exec(
      folded
    );
  if (dated) {
    const [whole, year, pointed, hyphened, day] = dated;
    const month = pointed ?? hyphened;
    const isYearEnd = Number(month) === 12 && Number(day) === 31;
    return {
      year: Number(year),
      period: isYearEnd ? "" : `${Number(month)}月`,
      rest: tidied(folded.replace(whole, "")),
    };
  }
  const span = new RegExp(
    `${YEAR}\\s*年?(?:度|末|底)?${DASH}(?:(?:19|20|21)?\\d\\d)\\s*年?(?:度|末|底)?(?!\\d|月)`
  );
  if (span.test(folded)) return { spansYears: true, rest: tidied(folded.replace(span, "")) };
  if (SEVERAL_YEARS.test(folded) && !new RegExp(YEAR).test(folded)) {
    return { spansYears: true, rest: tidied(folded) };
  }
  const year = new RegExp(`(${YEAR})\\s*(?:年\\s*度|年)?`).exec(folded);
  const afterYear = year ? folded.replace(year[0], "") : folded;
  const wholeYear = /^\s*(?:末|底)/.exec(year ? folded.slice(year.index + year[0].length) : "");
  if (year && wholeYear) {
    return { year: Number(year[1]), period: "", rest: tidied(afterYear.replace(/末|底/, "")) };
  }
  for (const [pattern, read] of PERIODS) {
    const found = pattern.exec(afterYear);
    if (!found) continue;
    const rest = tidied(afterYear.replace(found[0], ""));
    return { ...(year ? { year: Number(year[1]) } : {}), period: read(found), rest };
  }
  return year ? { year: Number(year[1]), rest: tidied(afterYear) } : { rest: folded };
}

/**
 * A period with "this month" replaced where the month is known; "" where it is the whole year.
 *
 * @example resolvedPeriod("1-上月", 5) // "1-4月"
 */
export function resolvedPeriod(period: string, month: number | null): string {
  if (month === null) return period;
  const resolved = period
    .replace("1-本月", `1-${month}月`)
    .replace("1-上月", `1-${month - 1}月`)
    .replace(/^本月$/, `${month}月`);
  return resolved === "1-12月" ? "" : resolved;
}

/** @example withArabicYear("二〇一九年") // "2019年" */
function withArabicYear(text: string): string {
  return text.replace(/[一二][〇○零一二三四五六七八九]{3}(?=年)/g, (year) =>
    [...year].map((digit) => NUMERALS.indexOf(digit) + 1).join("")
  );
}

/** @example monthOf("1-9月") // 9 */
export function monthOf(period: string): number | null {
  const month = /^(?:1-)?(\d{1,2})月$/.exec(period)?.[1];
  return month === undefined ? null : Number(month);
}

function months(from: string | undefined, to: string | undefined): string {
  const [first, last] = [arabic(from), arabic(to)];
  return first === 1 && last === 12 ? "" : `${first}-${last}月`;
}

function arabic(month = ""): number {
  if (/^\d+$/.test(month)) return Number(month);
  const ten = month.startsWith("十") ? 10 : 0;
  return ten + NUMERALS.indexOf(month.slice(ten === 10 ? 1 : 0) || " ") + 1;
}

function numeral(digit: string): string {
  return /\d/.test(digit) ? NUMERALS.charAt(Number(digit) - 1) : digit;
}

/** Empty brackets and marks at the ends are what is left of a date. */
function tidied(text: string): string {
  return text
    .replace(/[（(]\s*[）)]/g, "")
    .replace(/^[\s,，、·:：]+|[\s,，、·:：]+$/g, "")
    .trim();
}
