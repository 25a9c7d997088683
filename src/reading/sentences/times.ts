import { chineseNumber } from "../../core/chinese-numerals";
import type { YearSpan } from "./candidate";

/** A word of time in a sentence. */
export interface TimeMark {
  readonly start: number;
  readonly end: number;
  /** The year that what follows is told of; the last one of a span. */
  readonly year: number;
  /** Over several years, so that counts are sums: 五年, “十四五”期间. */
  readonly isSpan: boolean;
  /** What something is compared with or starts from: 较2020年, 由2020年的. */
  readonly isBase: boolean;
  /** Counted from where the text is: 五年 is past where the text tells of the past. */
  readonly isRelative: boolean;
}

interface TimeRule {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, period: YearSpan) => { year: number; isSpan: boolean };
  readonly examples: readonly string[];
}

const UNTIL = "(?:截至|截止|截止到|到|至|在|于|展望)?";

/** How plans tell of time, the longer words first. */
export const TIME_RULES: readonly TimeRule[] = [
  {
    pattern:
      /“?(?<![二三四五六七八九])(十[一二三四五六七八九]?|二十)五”?(?:规划)?(末期?|时期|期间|规划期间?|期末|以来|计划期间)?(?:末|内)?/g,
    read: ([whole, ordinal = ""]) => ({ year: eraEnd(ordinal), isSpan: !/末/.test(whole) }),
    examples: ["“十四五”期间", "“十三五”末", "十四五时期"],
  },
  {
    pattern: new RegExp(
      `${UNTIL}((?:19|20)[0-9]{2})年?[-—–~至到]((?:19|20)[0-9]{2})年(?:期间|间)?`,
      "g"
    ),
    read: ([, , last = ""]) => ({ year: Number(last), isSpan: true }),
    examples: ["2021—2025年", "2021年至2025年"],
  },
  {
    pattern: new RegExp(
      `${UNTIL}((?:19|20)[0-9]{2})年(?![0-9]{1,2}月[0-9]{1,2}日)(?!度?计划)(?:年?底|末|年末|前|初|全年|时)?`,
      "g"
    ),
    read: ([, year = ""]) => ({ year: Number(year), isSpan: false }),
    examples: ["到2025年", "2023年底", "截至2020年末"],
  },
  {
    pattern:
      /(?:今年|年初|去年|上年)以来|(?:过去|近|最近|此前|(?<![学以])前)(?:的)?(?:[三四五六]|十|[3-6]|10)年(?:来|间|里)?/g,
    read: (_found, { first }) => ({ year: first - 1, isSpan: true }),
    examples: ["过去五年", "近三年来"],
  },
  {
    pattern:
      /(?:今后|未来|接下来|下一步|用)?(?:的)?(?<![0-9.二三四五六七八九十])(?:[三四五六]|十|[3-6]|10)年(?:内|间|时间|左右)(?![级龄])|(?:今后|未来)(?:的)?(?:[三四五六]|十|[3-6]|10)年|(?<![0-9.二三四五六七八九十第])(?:五|5)年(?!生存|存活|保存)(?=[^级期龄制以及之]|$)/g,
    read: (_found, { last }) => ({ year: last, isSpan: true }),
    examples: ["今后五年", "五年内", "未来三年", "五年引育"],
  },
  {
    pattern: /(?:到|至)?(?:本)?规划期(?:内|末|间)?|期内|(?:到|至)?期末/g,
    read: ([whole = ""], { last }) => ({ year: last, isSpan: !/末/.test(whole) }),
    examples: ["规划期内", "到规划期末"],
  },
  {
    pattern: /今年|全年|本年度|年内/g,
    read: (_found, { last }) => ({ year: last, isSpan: false }),
    examples: ["今年", "全年"],
  },
];

/** The 10th five-year plan ended in 2005, and every other ends five years later. */
function eraEnd(ordinal: string): number {
  return 2005 + 5 * (chineseNumber(ordinal) - 10);
}

const BASE = /(?:比|较|相比|相对|相对于|与|同|在|以|由|从|自|超|超过|高于)$/;
const BASE_BEHIND =
  /^(?:的?[0-9.一二两三四五六七八九十]+倍|的?基础上|相比|为基数|为基期|的?基数上)/;

/** The words of time of a sentence, in their order. */
export function timesIn(text: string, period: YearSpan): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  for (const { pattern, read } of TIME_RULES) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (found[0] === "" || marks.some((mark) => start < mark.end && mark.start < end)) continue;
      const isRelative = /^(?:用|的)?(?:[三四五六十]|[3-6]|10)年|^.?期内/.test(found[0]);
      marks.push({
        start,
        end,
        ...read(found, period),
        isBase: isBase(text, start, end),
        isRelative,
      });
    }
  }
  return marks
    .filter(({ start }) => !isInTitle(text, start))
    .sort((left, right) => left.start - right.start);
}

/** The years of a document's title are its own: 《……行动计划（2015—2020年）》. */
function isInTitle(text: string, at: number): boolean {
  const opened = text.lastIndexOf("《", at);
  return opened >= 0 && text.slice(opened, at).indexOf("》") < 0 && text.indexOf("》", at) > 0;
}

function isBase(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start + 1);
  const starts = BASE.test(text.slice(Math.max(0, start - 3), start));
  const behind = text.slice(end, end + 6);
  if (BASE_BEHIND.test(behind)) return true;
  if (/^在/.test(text.charAt(start)) && BASE_BEHIND.test(behind)) return true;
  if (!starts) return false;
  return !/[^由从自]?[在]$/.test(before.slice(0, -1));
}
