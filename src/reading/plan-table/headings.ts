import type { FlatColumn } from "../../i18n/plan-table";
import { plainText } from "../figure/characters";
import { withoutMarks } from "../figure/read-figures";
import { tightText } from "./cells";
import { chineseHeading } from "./english";
import { isUnit, plainUnit } from "./names";
import { fiveYearPlan, type Period } from "./periods";
import { headingOf } from "./vocabulary";

/** What a column of a plan's table holds, as far as its heading tells. */
export type ColumnRole =
  /** 序号. */
  | { readonly kind: "number" }
  /** 指标; of several (一级指标, 三级指标) the highest level is the name. */
  | { readonly kind: "name"; readonly level: number }
  | { readonly kind: "topic" }
  | { readonly kind: "unit" }
  | { readonly kind: "attribute" }
  /** One of several columns of which a tick tells the attribute: 预期性 | 约束性. */
  | { readonly kind: "tick"; readonly attribute: string }
  | { readonly kind: "responsible" }
  /** A column of the template, such as 目标上限 or 章. */
  | { readonly kind: "plain"; readonly key: FlatColumn }
  /** A figure of the past. */
  | { readonly kind: "value"; readonly year: number }
  | { readonly kind: "target"; readonly year: number }
  /** 年均/累计: what happens over the period. */
  | { readonly kind: "change"; readonly year: number; readonly change: Change }
  /** Known, but no part of a plan's targets: 权重, the goals of the plan before. */
  | { readonly kind: "passed" }
  /** Figures of others (全国2025年), or words that nobody here knows: asked where it holds figures. */
  | { readonly kind: "unknown" }
  | { readonly kind: "blank" };

/** 年均增长 (rate), 累计 (sum), 年均/累计 (either), 比2020年增减 (difference). */
export type Change = "rate" | "sum" | "either" | "difference";

export interface TableHeading {
  readonly role: ColumnRole;
  /** As printed, in one line. */
  readonly text: string;
  /** What brackets of the heading say of all its figures: 2025年（亿元）. */
  readonly unit: string | null;
  /** 指标（单位）: the names end with their units. */
  readonly hasUnits: boolean;
}

const WORDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:序号?|编号|No\.?|№|#|项次|行次|排序)$/i, { kind: "number" }],
  [
    /^(?:类别|分类|类型|方面|大类|类目|专题|目标分类|指标(?:分类|大类)|\p{Script=Han}{0,4}(?:领域|维度|板块|类别|门类))$/u,
    { kind: "topic" },
  ],
  [/^(?:[一1]级指标)$/, { kind: "topic" }],
  [/^(?:[二2]级指标)$/, { kind: "name", level: 2 }],
  [/^(?:[三3]级指标)$/, { kind: "name", level: 3 }],
  [/^(?:[四4]级指标)$/, { kind: "name", level: 4 }],
  [
    /^(?:(?:主要|核心|具体|规划|发展|预期|重点|关键|考核|评价|监测|分项|总体|约束性|预期性)?(?:指标|目标)(?:名称|内容|项目|体系|及单位|和单位|与单位)?|名称|项目|项目名称|内容|指标项|主要指标名称|单项指标|子指标)$/,
    { kind: "name", level: 1 },
  ],
  [/^(?:计量|指标)?单位$/, { kind: "unit" }],
  [/^(?:指标|目标)?(?:属性|性质)(?:类型)?$|^(?:指标|目标)类型$/, { kind: "attribute" }],
  [
    /^(?:(?:牵头|责任|主管|负责|主要责任|配合|实施|落实|承担|指标)(?:责任)?(?:单位|部门|处室|科室|机构)|(?:责任|牵头)(?:单位|部门)?及?(?:配合)?(?:单位|部门)|责任主体|部门)$/,
    { kind: "responsible" },
  ],
  [
    /^(?:备注|附注|注释?|说明|指标(?:说明|解释|含义|内涵)|(?:数据|指标|资料)?来源|依据|统计(?:口径|范围|部门)|口径|计算方法)$/,
    { kind: "plain", key: "note" },
  ],
  [
    /^(?:权重|分值|得分|评分(?:标准)?|满分|频次|统计频次|评价(?:结果|方式|标准)?|完成(?:情况|率|进度)|进展情况|考核方式|代码|类)$/,
    { kind: "passed" },
  ],
  [/^(?:完成(?:时限|时间|年限)|目标年份|时限)$/, { kind: "plain", key: "targetYear" }],
];

/**
 * What a heading says, in the frame of the plan's period: 2025年 is a target of a plan that runs until then, and history
 * for the next one.
 *
 * @param printed both rows of a heading in two rows
 */
export function readPlanHeading(printed: string, period: Period): TableHeading {
  const unmarked = withoutMarks(printed.replace(/\s+/g, " ").trim()).unmarked;
  const printedText = tightText(plainText(unmarked.replace(CALL, "")));
  const isOwn = headingOf(printedText) !== undefined;
  const plain = isOwn ? printedText : chineseHeading(printedText);
  const { text, unit, hasUnits } = splitBrackets(plain);
  const role =
    text === "" ? ({ kind: "blank" } as const) : roleOf(text, unit === null ? plain : text, period);
  return { role, text: tightText(printed), unit, hasUnits };
}

/** 累计〔1〕, 2025年[2]: the number of a note, no part of the heading. */
const CALL = /(?<=[^\s〔[［])\s?[〔[［][0-9]{1,2}[〕\]］](?=$|\s|[（(])/g;

const TICK_HEADING = /^(?:指标)?(?:属性|性质|类型)?(预期性|约束性)(?:指标)?$/;

function splitBrackets(text: string) {
  const bracket = /^(.*?)[（(［[]([^）)\]］]*)[）)］\]]$/.exec(text);
  const [, before = "", content = ""] = bracket ?? [];
  const told = content.replace(/^(?:计量)?单位[:：]?/, "");
  if (bracket && /^(?:计量)?单位/.test(content) && told === "") {
    return { text: before, unit: null, hasUnits: true };
  }
  if (bracket && before !== "" && isUnit(told)) {
    return { text: before, unit: plainUnit(told), hasUnits: false };
  }
  const sign = /^(.*[^（(±])[±+]?([%‰])$/.exec(text);
  if (sign?.[1] !== undefined) return { text: sign[1], unit: sign[2] ?? null, hasUnits: false };
  return { text, unit: null, hasUnits: false };
}

function roleOf(text: string, whole: string, period: Period): ColumnRole {
  const words = text.replace(/[\s:：“”"]/g, "");
  const tick = TICK_HEADING.exec(words)?.[1];
  if (tick !== undefined) return { kind: "tick", attribute: tick };
  const known = WORDS.find(([pattern]) => pattern.test(words));
  // The template's own words come first: there 类别 is the kind, and 编号 the id.
  const own = headingOf(text) ?? headingOf(whole);
  if (own !== undefined) return ownRole(own, known?.[1], period);
  return known?.[1] ?? timeRole(whole, period) ?? { kind: "unknown" };
}

function ownRole(key: FlatColumn, known: ColumnRole | undefined, period: Period): ColumnRole {
  switch (key) {
    case "name":
      return { kind: "name", level: 1 };
    case "unit":
    case "topic":
    case "attribute":
    case "responsible":
      return { kind: key };
    case "baseline":
      return { kind: "value", year: period.from - 1 };
    case "target":
      return { kind: "target", year: period.to };
    default:
      return known?.kind === "responsible" ? known : { kind: "plain", key };
  }
}

const YEAR = /(?:19|20)[0-9]{2}/g;
const SPAN = /((?:19|20)[0-9]{2})年?[-–—~～至到]+((?:19|20)[0-9]{2})/;
const PLAN = /[“"]?(?:第?十[一二三四五六七八九](?:个)?五(?:年)?)[”"]?(?:规划)?(?:时期|期间)?/g;
const CHANGE =
  /年平?均|累计|净?增加值?|下降|降低|减少|提升|增长率?|增速|增幅|增减|变化|变动|递增|提高|升降|合计|总计|增量/g;
const PAST = /实际|完成|现状|基期|基数|基准|基础|实绩|实现|预计|初步|当前|已达|年报|快报|公布/g;
const AIM = /目标|规划|预期|计划|远景|期末|展望|控制|任务|要求/g;
const FILLER =
  /[±年末底到至达的为及或和与（）()[\]［］〔〕【】/、,，:：%‰\-—–~～\s“”"增]|时期|期间|全市|我市|本市|全区|我区|全县|我县|当[年期]|本年|数值?|指标值?|值|额|幅度?|情况|水平|比|较|五|5|期|左右|绝对|总|量|规模|发展|比率/g;
const OTHERS = /全国|国家|世界|全球|省|平均|先进|同类|国际/;

/** Columns of figures, by the years and words of their headings; null where a word remains that nobody knows. */
function timeRole(heading: string, period: Period): ColumnRole | null {
  const isShare = /[%‰]/.test(heading);
  const base = period.from - 1;
  const plan = fiveYearPlan(heading);
  const span = SPAN.exec(heading);
  const years = (heading.match(YEAR) ?? []).map(Number);
  const words = heading.replace(YEAR, "").replace(PLAN, "");
  const has = (pattern: RegExp) => words.match(pattern) !== null;
  const rest = words.replace(CHANGE, "").replace(PAST, "").replace(AIM, "").replace(FILLER, "");
  const isCompared = /[比较]/.test(words);
  // 2025年比2020年增长 is of 2025.
  const named = isCompared ? Math.max(...years) : years[years.length - 1];
  const last = span ? Number(span[2]) : years.length > 0 ? (named ?? null) : (plan?.to ?? null);
  if (/^(?:指标值|数值|计划[值数]|任务[值数])$/.test(words))
    return { kind: "target", year: last ?? period.to };
  if (rest !== "" || OTHERS.test(words)) return null;
  if (last === null && !has(CHANGE) && !has(PAST) && !has(AIM)) return null;
  if (has(CHANGE) || span) {
    const compared = isCompared && years.every((year) => year <= base);
    const isPast = last !== null && last <= base && !compared;
    if (isPast) return { kind: "passed" };
    return {
      kind: "change",
      year: compared ? period.to : (last ?? period.to),
      change: changeOf(words, isShare),
    };
  }
  const year = last ?? (has(PAST) && !has(AIM) ? base : period.to);
  if (has(PAST) && !has(AIM) && year >= base - YEARS_BACK && year <= period.to)
    return { kind: "value", year };
  if (year > base) return isPlausible(year, period) ? { kind: "target", year } : null;
  if (year < base - YEARS_BACK) return null;
  // What the plan before had aimed at is no figure of the past.
  return has(AIM) && !has(PAST) ? { kind: "passed" } : { kind: "value", year };
}

function changeOf(words: string, isShare: boolean): Change {
  const isRate = /年平?均|增速|递增|增长率/.test(words) || (isShare && /增[长幅]/.test(words));
  // 累计增加值, 累计下降: how far it has changed in all, no sum.
  const isMove = /净?增加|下降|降低|减少|提高|提升/.test(words);
  const isSum = /累计|合计|总计/.test(words) && !isMove;
  if (isRate) return isSum ? "either" : "rate";
  if (isSum) return "sum";
  return isMove || /[比较]|增减|变化|变动|提高|升降|增量/.test(words) ? "difference" : "either";
}

/** Beyond the period only the years that plans look ahead to. */
function isPlausible(year: number, { to }: Period): boolean {
  return year <= to || [2030, 2035, 2050].includes(year) || year - to <= YEARS_AHEAD;
}

const YEARS_AHEAD = 5;
/** A figure of longer ago is no baseline; more often the year is a slip. */
const YEARS_BACK = 10;
