import type { Clause } from "./clauses";
import { type Context, yearAt } from "./context";
import type { Draft } from "./draft";
import { trimmedName } from "./naming";
import type { Surroundings } from "./surroundings";

/** A target in words: what is to be reached can be told, but no figure of its own is printed. */
export interface WordingStatement {
  readonly name: string;
  readonly printed: string;
  readonly start: number;
}

interface WordingRule {
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

const LEVEL =
  "(?:全国|全省|全市|全区|全州|国家|世界|国际|国内|同类[^，。]{0,8}|同行业|中等发达国家|中等发达经济体|发达地区|中西部|西部|中部|东部|省内|区域|周边[^，。]{0,6}|GDP|地区生产总值|经济)[^，。；、]{0,12}";

/** The wordings that plans use for targets without a figure, each behind the name. */
export const WORDING_RULES: readonly WordingRule[] = [
  {
    pattern: new RegExp(
      `(?:力争|争取)?(?:达到|接近|不低于|高于|超过|快于|优于|低于|好于|略高于|明显高于|高出|超出)${LEVEL}(?:平均水平|平均|先进水平|领先水平|水平|平均值|增速|增长|增幅)`
    ),
    examples: ["全社会研发经费投入强度达到全省平均水平", "居民收入增速高于经济增速"],
  },
  {
    pattern:
      /与(?:经济|地区生产总值|GDP|居民|物价|国民经济)[^，。；、]{0,10}?(?:大体|基本|保持)?(?:同步|同步增长|一致|相协调|相适应)/,
    examples: ["居民收入增长与经济发展大体同步"],
  },
  {
    pattern:
      /(?:稳中有升|稳中有进|稳中有降|稳中提质|只增不减|只降不升|不下降|不降低|持续下降|持续改善|保持稳定|总体稳定|基本稳定|稳步提高|稳步增长)$/,
    examples: ["进出口总额稳中有升"],
  },
  {
    pattern:
      /(?:力争)?(?:保持|位居|居|跨入|迈入|跻身|进入|处于|达到|走在|迈进)(?:[在于])?(?:全国|全省|全市|世界|国际|国内|西部地区|中西部|东部|同类[^，。]{0,6}|区域|省内|副省级城市)[^，。；、]{0,10}?(?:前列|第一方阵|第一梯队|第一序列|先进行列|领先地位|领先|前茅|上游|先进水平|一流行列)/,
    examples: ["科技创新能力跨入全省第一梯队"],
  },
];

const LONGEST_NAME = 24;

/** The targets in words of the clauses that hold no figure, where the text speaks of targets. */
export function wordingsOf(around: Surroundings, context: Context): readonly Draft[] {
  const { clauses, timeless, times } = around.anatomy;
  if (!context.isTargets) return [];
  return clauses.flatMap((clause) => {
    const wording = around.holdsFigure(clause) ? null : wordingStatement(timeless, clause);
    const time = yearAt(context, times, clause.end, null);
    if (wording === null || time.isPast) return [];
    const before = timeless.slice(clause.start, wording.start + 2);
    return [draftOf(wording, time.year, /力争|争取|力求|基本/.exec(before)?.[0] ?? "")];
  });
}

function draftOf({ name, printed, start }: WordingStatement, year: number, hedge: string): Draft {
  return {
    ...{ name, printed, at: start, year, hedge, parent: null, kind: "commitment" },
    ...{ topic: null, attribute: null },
    ...{ comparator: "qualitative", lower: null, upper: null, multiple: null, unit: null },
    ...{ basis: null, baseline: null, baseYear: null, reasons: ["wording"] },
  };
}

/**
 * The target in words of a clause; null where it has none.
 *
 * @example wordingOf("进出口总额稳中有升", { start: 0, end: 9 }) // { name: "进出口总额", printed: "稳中有升", … }
 */
export function wordingStatement(
  timeless: string,
  { start, end }: Clause
): WordingStatement | null {
  const text = timeless.slice(start, end);
  for (const { pattern } of WORDING_RULES) {
    const found = pattern.exec(text.trimEnd());
    if (found === null) continue;
    const name = trimmedName(text.slice(0, found.index));
    if (name.length < 2 || name.length > LONGEST_NAME || /[的地]$/.test(name)) return null;
    return { name, printed: found[0], start: start + found.index };
  }
  return null;
}
