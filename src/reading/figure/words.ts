import type { Basis } from "../../core/types";

export type Bound = "ge" | "gt" | "le" | "lt" | "approx";

/** What a word before or behind a figure says of it. */
export interface WordMeaning {
  readonly bound?: Bound;
  /** A bound only where nothing else bounds the figure: 控制在3.5%, but 控制在12%左右. */
  readonly weakBound?: Bound;
  readonly basis?: Basis | "average";
  readonly trend?: "up" | "down";
  /** Said again in Figure.hedge. */
  readonly isHedge?: boolean;
  readonly isStart?: boolean;
  /** Of several years: 五年增长40% is no rate of a year. */
  readonly isSpan?: boolean;
  /** Compared with the time before the plan: 较“十三五”末. */
  readonly isSinceBase?: boolean;
  /** A year that the word holds: of the figure itself, or of what it is compared with. */
  readonly holds?: "year" | "baseYear";
}

export type Word = readonly [pattern: string, meaning: WordMeaning];

const UP = "提高|提升|跃升|增加|增长|上升|扩大|拓展|延长|壮大|发展|增|升|扩";
const DOWN = "降低|下降|减少|压减|压缩|缩短|缩小|削减|降|减";
const YEAR = "(?:19|20)[0-9]{2}年?(?:末|底)?";

/** What stands before a figure; of several that fit, the longest counts. Examples stand in test/unit/reading/figure. */
export const LEADING: readonly Word[] = [
  [
    ">=|≥|>或=|不低于|不少于|不小于|不短于|不弱于|不下于|至少|最少|(?:大|高)于(?:或)?等于",
    { bound: "ge" },
  ],
  [">|超过|突破|破|大于|高于|多于|长于|超出|超|逾", { bound: "gt" }],
  [
    "<=|≤|<或=|不超过|不高于|不大于|不多于|不突破|不长于|至多|最多|(?:小|低)于(?:或)?等于",
    { bound: "le" },
  ],
  ["控制在|压控在|管控在", { weakBound: "le", basis: "level" }],
  ["<|低于|小于|少于|短于|不足|不到|不满", { bound: "lt" }],
  ["约为|大约|约|大致|接近|将近|近", { bound: "approx", isHedge: true }],
  ["力争|争取|力求|努力|预计|预期|原则上|鼓励|基本|大体|确保到|确保", { isHedge: true }],
  [
    "达到|达|到|为|是|保持在|保持|维持在|维持|稳定在|稳定|进入|进到|迈入|迈进|跻身|位居|居|位列|列",
    { basis: "level" },
  ],
  ["实现|完成|平均|建成|拥有|共有|的|在|均|都|各|分别|至|再|[:：]|=", {}],
  ["(?:全国|全省|全市|全区|全县|世界|全球|国内|国际|中西部|中部|西部|东部|同类城市|省内|市内)", {}],
  [`(?:${UP})(?:到|至|为)`, { basis: "level", trend: "up" }],
  [`(?:${DOWN})(?:到|至|为)`, { basis: "level", trend: "down" }],
  ["净增加?|提高|提升|增加|上升|扩大|延长|增", { basis: "increase", trend: "up" }],
  [DOWN, { basis: "increase", trend: "down" }],
  [
    "(?:年均|年度|平均|同比|每年|(?<![一二三四五六七八九十0-9])年)?(?:递增|增长)|年均增速|增速|增幅|涨幅|增长率",
    { basis: "growth", trend: "up" },
  ],
  [`(?:年均|同比)(?:${DOWN})`, { basis: "growth", trend: "down" }],
  ["年均", { basis: "average" }],
  ["累计|合计|共计|总计|共|新增|新建|新培育|新引进", { basis: "total" }],
  ["每年|每年度|逐年|年度", { basis: "yearly" }],
  ["(?:五|5|三|3|四|4|六|6|十|10)年(?:内|间|来)?", { isSpan: true }],
  ["(?:规划)?期内|“?十[一二三四五]五”?(?:时期|期间)?", {}],
  [`${YEAR}(?:的)?`, { holds: "year" }],
  [`(?:是|为|相当于)${YEAR}的(?=[^0-9]*$)`, { holds: "baseYear" }],
  [`(?:较|(?<!占)比|相比|相对于?|在)${YEAR}(?:的)?(?:基础上|基数上)?`, { holds: "baseYear" }],
  ["(?:较|比)(?:上年|去年|上一?年度)", {}],
  [
    "(?:较|(?<!占)比|相比)(?:基期|“?十[一二三四五]五”?(?:末|期末|时期|期间)?|期初|现状)",
    { isSinceBase: true },
  ],
  ["由|从|自", { isStart: true }],
  ["(?<![0-9A-Za-z+])\\+|↑", { basis: "increase", trend: "up" }],
  ["↓", { basis: "increase", trend: "down" }],
];

/** What stands behind a figure and its unit. */
export const TRAILING: readonly Word[] = [
  ["(?:\\(含\\)|（含）)?(?:及以上|以上|之上)|\\+", { bound: "ge" }],
  [
    "(?:\\(含\\)|（含）)?(?:及以下|及以内|以内|以下|之内|之下)|内(?![容部在外地需蒙])",
    { bound: "le" },
  ],
  ["左右|上下", { bound: "approx", isHedge: true }],
];

/** Between the digits and the unit: 30余项 are more than 30. */
export const BETWEEN: readonly Word[] = [["余|多", { bound: "gt", isHedge: true }]];

const BEFORE = compile(LEADING, (pattern) => `(?:${pattern})$`);
const BEHIND = compile(TRAILING, (pattern) => `^(?:${pattern})`);
const AMID = compile(BETWEEN, (pattern) => `^(?:${pattern})`);

export interface FoundWord {
  readonly text: string;
  readonly meaning: WordMeaning;
}

/** No word of the lists is longer. */
const LONGEST = 20;

/** The words that end where the figure begins, outermost last. */
export function wordsBefore(text: string, end: number): readonly FoundWord[] {
  return words((at) => longest(BEFORE, text.slice(Math.max(0, at - LONGEST), at)), end, -1, text);
}

/** The words that follow the figure. */
export function wordsBehind(text: string, start: number): readonly FoundWord[] {
  return words((at) => longest(BEHIND, text.slice(at, at + LONGEST)), start, 1, text);
}

/** What stands between digits and unit. */
export function wordBetween(text: string, start: number): FoundWord | null {
  return longest(AMID, text.slice(start, start + 1));
}

function words(
  next: (at: number) => FoundWord | null,
  from: number,
  step: 1 | -1,
  text: string
): readonly FoundWord[] {
  const found: FoundWord[] = [];
  let at = from;
  for (;;) {
    const blanks = blanksAt(text, at, step);
    const word = next(at + step * blanks);
    if (word === null) return found;
    found.push({ ...word, text: withBlanks(word.text, blanks, step) });
    at += step * (blanks + word.text.length);
  }
}

function blanksAt(text: string, at: number, step: 1 | -1): number {
  let count = 0;
  while (text.charAt(step === 1 ? at + count : at - 1 - count) === " ") count += 1;
  return count;
}

function withBlanks(word: string, blanks: number, step: 1 | -1): string {
  const gap = " ".repeat(blanks);
  return step === 1 ? gap + word : word + gap;
}

function longest(
  words: readonly (readonly [RegExp, WordMeaning])[],
  text: string
): FoundWord | null {
  let best: FoundWord | null = null;
  for (const [pattern, meaning] of words) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && found.length > (best?.text.length ?? 0)) {
      best = { text: found, meaning };
    }
  }
  return best;
}

function compile(list: readonly Word[], pattern: (source: string) => string) {
  return list.map(([source, meaning]) => [new RegExp(pattern(source)), meaning] as const);
}
