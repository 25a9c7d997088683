import type { Basis } from "../../core/types";
import type { Figure } from "../figure/figure";
import { withoutNoise } from "../../core/rounding";
import { isShareUnit } from "../figure/units";
import type { Change } from "./headings";
import { SUM_BRACKET } from "./names";
import type { BracketMeaning } from "./notes";

/** What decides what a figure says of time, beside the words in its cell. */
export interface BasisContext {
  readonly name: string;
  /** The row's, or the figure's own. */
  readonly unit: string | null;
  /** An amount's figure in per cent, by its own sign or its column's: a rate. */
  readonly hasRateUnit: boolean;
  /** Null where the figure stands in a column of targets. */
  readonly change: Change | null;
  readonly brackets: BracketMeaning | null;
  /** The row's figure of the past, and the level of the same year that stands beside this figure. */
  readonly baseline: number | null;
  readonly level: number | null;
  /** A plan of one year: its values are levels. */
  readonly isAnnual: boolean;
  /** A column for each year: every figure is of its own year. */
  readonly isSeries: boolean;
}

export interface BasisReading {
  readonly basis: Basis;
  /** False where another reading is as good: then it is asked. */
  readonly sure: boolean;
}

const GROWTH_NAME = /(?:增长|增速|增幅|涨幅|递增|增长(?:率|速度|幅度)|年均增长率?|增长指数)$/;
const FALL_NAME =
  /(?:降低|下降|减少|削减|降幅|压减|缩减|下降率|降低率|减少率|降低幅度|下降幅度|减少量|节约率)$/;
const RISE_NAME = /(?:净增|提高|提升|净增加)$|^净增/;
const FLOW_NAME =
  /新增|累计|获批|引进|新建|新开工|新签|新认定|新培育|新投产|减排量|削减量|节能量|减碳量|总投资|投资(?:额|规模)?$/;
/** States that a bracket changes, and never a sum of years: 人均预期寿命〔1〕. */
const STATE_NAME =
  /寿命|年限|人均|每[百千万]|平均|指数|系数|保有量|拥有量|蓄积量|面积|总数|总量|存量|规模|里程|浓度|水平|能力|得分|人口$|占比|比重|比例|率$/;
/** Counted year by year, where a bracket stands alone: 城镇保障性安居工程建设. */
const WORK_NAME =
  /建设|培训|改造|治理|完成|就业|投资|造林|修复|搬迁|转移|整治|开工|建成|投放|吸纳|供应|安置|救助|脱贫|人次/;

/** 新增劳动力平均受教育年限: what is added is no amount of it. */
const NO_AMOUNT = /平均|人均|户均|(?:率|比例|比重|占比|年限|水平|强度|密度|浓度|时间)$/;

/** Whether a name is of something of which there is no amount that could be added up over the years. */
export function hasNoAmount(name: string): boolean {
  return NO_AMOUNT.test(name);
}

/** What a figure of a table says of time. */
export function basisOf(figure: Figure, context: BasisContext): BasisReading {
  const { basis, sure } = wholeBasis(figure, context);
  return { basis, sure: sure && !LOST_OPENING.test(context.name) };
}

/** 高标准农田面积累计建成）: which words stood in the bracket nobody can tell. */
const LOST_OPENING = /^[^（(〔[]*[）)]/;

function wholeBasis(figure: Figure, context: BasisContext): BasisReading {
  const { change } = context;
  if (figure.comparator === "multiple" || figure.comparator === "coverage" || figure.isRank) {
    return sure("level");
  }
  if (figure.bracketed) return bracketBasis(figure, context);
  if (figure.basis === "growth") return { basis: "growth", sure: !mayBeOfPeriod(figure) };
  if (figure.basis === "yearly" || figure.basis === "increase") return sure(figure.basis);
  // 降至8.5% is a level, also of an indicator whose name speaks of a fall.
  if (figure.basis === "level" && figure.trend !== null) return sure("level");
  if (figure.basis === "total") return sure(isChange(context) ? "increase" : "total");
  return change === null ? nameBasis(figure, context) : changeBasis(figure, change, context);
}

/** No year grows by so much that nobody would say that it is a year's: 增长40% may be of the whole period. */
const LARGE_RATE = 20;

function mayBeOfPeriod({ printed, lower, upper }: Figure): boolean {
  return (lower ?? upper ?? 0) > LARGE_RATE && !/年|同比|平均/.test(printed);
}

/** In a column of targets the name alone tells. */
function nameBasis(figure: Figure, context: BasisContext): BasisReading {
  const { name, unit, isAnnual, isSeries } = context;
  const words = nameWords(name);
  if (FALL_NAME.test(words) || RISE_NAME.test(words)) return sure("increase");
  if (GROWTH_NAME.test(words)) return sure(unit === null || isRate(unit) ? "growth" : "increase");
  if (isSeries || isRate(unit)) return sure("level");
  if (YEARLY_NAME.test(words)) return sure(isAnnual ? "level" : "yearly");
  if (!isFlowName(name)) return sure("level");
  if (isAnnual) return sure(/新增|累计|获批|新/.test(words) ? "total" : "level");
  return besideYear(figure, context);
}

/** What passes by, with a figure of a year beside it: 新增就业 12 → 13 is a year's again, 12 → 60 the sum of five. */
function besideYear({ lower, upper }: Figure, { name, baseline }: BasisContext): BasisReading {
  const amount = lower ?? upper;
  if (baseline === null || baseline <= 0 || amount === null || isSumName(name))
    return sure("total");
  const years = amount / baseline;
  return years < YEARS_OF_A_SUM / 2
    ? { basis: "level", sure: false }
    : { basis: "total", sure: years >= YEARS_OF_A_SUM - 1 };
}

/** So many figures of a year add up to one of the period. */
export const YEARS_OF_A_SUM = 5;

/** 每年新增绿地, 年均完成投资: so much in every year, if it is no rate. */
const YEARLY_NAME =
  /^(?:每年|逐年|年均|年度?)(?:度)?(?:新增|净增|新建|新引进|引进|新培育|培育|新认定|改造|完成|投资|投入|培训|治理|开工|建设|造林)/;

function changeBasis(figure: Figure, change: Change, context: BasisContext): BasisReading {
  const { name } = context;
  const hasLevel = context.level !== null;
  const words = nameWords(name);
  const isFlow = isCounted(name);
  if (change === "sum") {
    return sure(isChange(context) || (hasLevel && !isFlow) ? "increase" : "total");
  }
  if (change === "difference" || isAmount(figure)) {
    return sure(isFlow && change !== "difference" ? "total" : "increase");
  }
  if (isDifference(figure, context)) return { basis: "increase", sure: change !== "rate" };
  if (FALL_NAME.test(words)) {
    return { basis: "growth", sure: change === "rate" || context.brackets !== null };
  }
  if (hasLevel || GROWTH_NAME.test(words)) return sure("growth");
  // A level such as 城镇调查失业率 that stands in the column of rates holds in every year.
  if (isRate(context.unit) && !context.hasRateUnit) return sure("yearly");
  if (context.hasRateUnit || context.unit === null) return sure("growth");
  return { basis: "yearly", sure: false };
}

function bracketBasis(figure: Figure, context: BasisContext): BasisReading {
  const { change, brackets, baseline } = context;
  const hasLevel = context.level !== null;
  if (figure.basis === "growth" || figure.basis === "yearly" || figure.basis === "increase") {
    return sure(figure.basis);
  }
  // 1800（力争2000） hopes for more of the same.
  if (hasLevel && figure.hedge !== "" && change === null) return { basis: "level", sure: false };
  if (brackets === "average") return sure(isRate(context.unit) ? "growth" : "yearly");
  const told =
    brackets === "period" || change === "sum" || change === "either" || figure.basis === "total";
  const square = /[〔[［【〖﹝]/.test(figure.printed);
  const known = told || (square && brackets === null) || change !== null;
  const words = nameWords(context.name);
  const isFlow = isCounted(context.name);
  if (isDifference(figure, context)) return { basis: "increase", sure: known };
  // Beside the level of a year stands its change, of what is counted year by year the sum.
  if (isChange(context) || (hasLevel && !isFlow)) return { basis: "increase", sure: known };
  if (isState(words) && !isFlow && baseline === null) return { basis: "increase", sure: known };
  if (baseline === null) return { basis: "total", sure: known && isFlow };
  // Beside a figure of the past alone: of a flow the sum, of a stock the change.
  const amount = figure.lower ?? figure.upper ?? 0;
  if (isFlow) return { basis: "total", sure: known && amount > baseline };
  if (amount >= Math.abs(baseline)) return { basis: "total", sure: false };
  return { basis: "increase", sure: known };
}

/** 770家, 0.7个百分点 in a column of growth: no rate. */
function isAmount({ unit }: Figure): boolean {
  return unit !== null && !/^[%‰]$/.test(unit);
}

/** Just what lies between the figure of the past and the level beside it. */
function isDifference({ lower, upper, unit }: Figure, { level, baseline }: BasisContext): boolean {
  const amount = lower ?? upper;
  if (level === null || baseline === null || amount === null || unit !== null) return false;
  return amount !== 0 && withoutNoise(Math.abs(level - baseline), level, baseline) === amount;
}

/** Shares, rates and falls change; they do not add up. */
function isChange({ name, unit }: BasisContext): boolean {
  const words = nameWords(name);
  return isRate(unit) || unit === null || FALL_NAME.test(words) || RISE_NAME.test(words);
}

/** 新增就业, and what brackets behind the name call a sum of the period: 实际利用外资（五年累计）, not 高标准农田（累计建成）. */
function isFlowName(name: string): boolean {
  const words = nameWords(name);
  return isSumName(name) || (FLOW_NAME.test(words) && !hasNoAmount(words));
}

/** Whether a bracket alone makes the figures sums: 新增就业, 保障性住房建设. */
export function isCounted(name: string): boolean {
  return isFlowName(name) || WORK_NAME.test(nameWords(name));
}

function isSumName(name: string): boolean {
  return SUM_BRACKET.test(name) || /累计/.test(nameWords(name));
}

/** Whether a name is of something that stands, and does not pass by: 森林覆盖率, not 新增就业. */
export function isState(name: string): boolean {
  return STATE_NAME.test(nameWords(name));
}

function isRate(unit: string | null): boolean {
  return unit !== null && isShareUnit(unit);
}

/** A name without what brackets add behind it. */
function nameWords(name: string): string {
  return name.replace(/[（(][^（）()]*[）)]$/, "").replace(/[*＊]+$/, "");
}

function sure(basis: Basis): BasisReading {
  return { basis, sure: true };
}
