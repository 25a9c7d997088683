import { tidyName, withoutNoteMark } from "./name";
import { splitUnit } from "./unit";
import { readWhen, type When } from "./when";

/** What the figures below a heading are. */
export type FigureKind =
  | "value"
  /** A change against the year before. */
  | "change"
  /** Neither: a plan, a forecast, a rank, a share of the column before, an index, a rate of completion. */
  | "plan"
  | "forecast"
  | "rank"
  | "share"
  | "index"
  | "completion"
  /** 上年同期: the figure of the year before. */
  | "lastYear";

export interface Heading {
  readonly when: Omit<When, "rest">;
  readonly kind: FigureKind;
  readonly unit: string;
  /** A change counted in the unit of its figures: 比上年增减, where 比上年增长 is a rate. */
  readonly isDifference: boolean;
  /** What is left: the name of an indicator, a region; "" for 绝对额, 实际值 and the like. */
  readonly name: string;
}

/** Headings that say no more than that figures stand below. */
const GENERIC =
  /^(?:本年|当年|全年|年度|年内)?(?:绝对[额数值量]|总[量额]|总数|数[值量据额]?|实际值?|实际[数完]成?[值数额]?|实绩|完成[值数额量]?|实际完成[值数额量]?|完成情况|指标值|值|金额|年末[数值]?|年底[数值]?|期末[数值]?|统计[数值]|决算[数额]?|执行数|发展水平|水平|情况|本年|当年|本期|全年|value|actual|actual value|actual figure|total|amount|level)$/i;

/** The same word for the sum of the columns beside it. */
export const TOTAL = /^(?:合计|总计|小计|总数|总量|总额|合\s*计|total|sum)$/i;

const COMPARED =
  "(?:比|较|与)?(?:上年|去年|上一?年度|同期|上年同期|上月|前一年)?(?:同期|相比|决算|实际|执行|完成)*[数值]?";
const RISES =
  "(?:增长速度|增长率|增长|增速|增幅|增减幅?度?|增加|涨跌幅?|涨幅|升降|变化|变动|[±+＋][/\\-－−]?[\\-－−]?|同比|环比)";
const CHANGE = new RegExp(
  `^(?:累计|本月|当月|本期)?(?:名义|实际|可比|现价)?(?:同比|环比|年均|平均)?${COMPARED}(?:名义|实际)?${RISES}(?:同比|环比|率|幅度?|额|量|[百分点个]+|[(（]?[%％±+/-]+[)）]?)*$|^(?:比|较)(?:上年|去年|同期|上年同期|上月)(?:同期)?$|^同比$|^环比$|^(?:growth|increase|change)\\b.*$`,
  "i"
);
const DIFFERENCE = /(?:增减|增加|变化|变动|升降)[额量数值]?$|增长?[额量]$/;
const NAMED_CHANGE = new RegExp(
  `^(.*?[\\p{L}\\p{N})）])(?:同比|环比|(?:比|较)(?:上年|去年|上一?年度|上年同期|同期)(?:同期)?)(?:名义|实际)?(?:${RISES})?(?:率|幅度?|[%％])*$|^(.*?[\\p{L}\\p{N})）])(?:增长速度|增长率|增速|增幅)$`,
  "u"
);

const OTHERS: readonly (readonly [FigureKind, RegExp])[] = [
  ["lastYear", /^(?:上年|去年|上一?年度|上年同期|去年同期|同期)(?:同期|实际|完成)?[数值额]?$/],
  [
    "completion",
    /^(?:占|为|完成|达到?)?(?:年初|年度|全年|计划|预算|目标|调整)*(?:的)?(?:完成率|完成进度|进度|达成率|执行率|完成比例|完成(?:年度|全年)?(?:计划|预算|目标).*|为(?:年初|年度)?(?:计划|预算|目标).*|占(?:年初|年度|全年)?(?:计划|预算|目标).*)$/,
  ],
  [
    "completion",
    /^(?:完成|为|占)(?:年初|年度|全年)?(?:计划|预算|目标)数?(?:的)?(?:比例|百分比|[%％])*$/,
  ],
  ["completion", /^(?:比|较|与|距)(?:年初|年度|全年|本年)?(?:计划|预算|目标|预期).*$/],
  [
    "plan",
    /^(?:规划|年初|年度|全年|本年|当年|调整|五年|中期|期末)*(?:计划|预算|目标|预期|任务|规划|考核)(?:[数值额量]|目标|任务|指标|安排|预期)*$/,
  ],
  [
    "forecast",
    /^(?:全年|年度)?(?:预计|预测|预估|估计|初步|快报|初报|初步核算)(?:[数值额]|完成[值数]?|统计|核算)*$/,
  ],
  [
    "rank",
    /^(?:全国|全省|全市|在?全.)?(?:位次|排名|名次|排位|排序|位序|序位)(?:变化|升降)?$|^居.*位$|.(?:位次|排名|名次|位序)$/,
  ],
  [
    "completion",
    /(?:为|占|完成)(?:年初|调整|上年|去年|同期)?.*(?:上年|去年|预算|计划|目标|决算|同期)数?的?$/,
  ],
  ["share", /^(?:占.*(?:比重|比例|比|[%％])?|比重|占比|构成|结构|所占比[重例])$/],
  [
    "index",
    /^(?:指数|发展速度|定基指数|环比指数)?(?:[（(]?(?:以)?(?:上年|\d{4}年?)(?:同期)?(?:为|=|＝)?\s*100[）)]?)$|^(?:定基|环比)?(?:发展速度|指数)|为(?:以下|下列)?各年/,
  ],
];

const COMPLETED = /^(?:全年|年度|本年|累计|实际)*完成[％%]?$/;

/** 18年 is 2018 where the table has others like it; 12年 before other words is a span of years. */
const SHORT_YEAR = /^['’‘]?(\d\d)年度?[末底]?(.*)$/;

/** What is longer is no heading, and is not looked at any closer. */
const LONGEST_HEADING = 200;

/**
 * What a heading says of the figures below it.
 *
 * @example readHeading("2018年（万元）") // year 2018, kind "value", unit "万元", name ""
 * @example readHeading("比上年增长（%）") // kind "change", unit "%"
 */
export function readHeading(text: string): Heading {
  if (text.length > LONGEST_HEADING) {
    return { when: {}, kind: "value", unit: "", isDifference: false, name: text };
  }
  const { text: written, unit: bracketed } = splitUnit(withoutNoteMark(text));
  const unit = /[%％]\s*$/.test(written) ? "%" : bracketed;
  const [, short, beside = ""] = SHORT_YEAR.exec(written.trim()) ?? [];
  if (short !== undefined && (beside === "" || GENERIC.test(beside))) {
    const when = { year: 2000 + Number(short), isShort: true };
    return { when, kind: "value", unit, isDifference: false, name: "" };
  }
  // The year that something is compared with is not the year of the figures.
  const compared =
    /(?:比|较|与|以|为)\s*(?:19|20)\d\d\s*年?(?:为100|相比)?|(?:上年|(?:19|20)\d\d年?)\s*[=＝]\s*100/.exec(
      written
    );
  const { rest, ...when } = readWhen(compared ? written.replace(compared[0], "") : written);
  // 年末 and the like belong to a name that they stand in.
  const isNamed = when.period === "" && when.year === undefined && !GENERIC.test(tidyName(rest));
  const isYearEnd = when.period === "" && when.year !== undefined && /^截[至止]到?$/.test(rest);
  const words = isYearEnd ? "" : unbracketed(tidyName(isNamed && rest !== "" ? written : rest));
  const isDifference = unit === "" && DIFFERENCE.test(words);
  const is = (kind: FigureKind, name = ""): Heading => ({
    when,
    kind,
    unit,
    isDifference: kind === "change" && isDifference,
    name,
  });
  if (compared) return is(/100/.test(compared[0]) ? "index" : "change");
  // 完成（%） may be how much of a plan was completed, whatever the indicator is counted in.
  if (unit === "%" && COMPLETED.test(words)) return is("completion");
  if (words === "" || GENERIC.test(words)) return is("value");
  if (CHANGE.test(words)) return is("change");
  const other = OTHERS.find(([, pattern]) => pattern.test(words));
  if (other) return is(other[0], other[0] === "share" ? words : "");
  const [, before, named] = NAMED_CHANGE.exec(words) ?? [];
  const name = before ?? named;
  return name === undefined ? is("value", withoutValueWord(words, when)) : is("change", name);
}

/** @example unbracketed("（初步核算数）") // "初步核算数" */
function unbracketed(text: string): string {
  return /^[（(]([^（()）]*)[）)]$/.exec(text)?.[1] ?? text;
}

/** 实际值 behind a name, or what is left beside a year. */
function withoutValueWord(words: string, { year }: Omit<When, "rest">): string {
  const bare = words.replace(/[（(]?(?:实际值|实际完成值|完成值|绝对[额数值])[）)]?$/, "").trim();
  return bare === "" && year !== undefined ? "" : bare || words;
}
