import type { Citation, PlanPlace } from "../../core/citation";
import type { Status } from "../../core/status";
import type { Computation } from "../../core/figures";
import type { Attribute, Basis, Comparator, IndicatorKind } from "../../core/types";
import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

const texts = (locale?: Locale) => inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);

/**
 * The citation as it stands in a footnote.
 *
 * @example citationText(citation(entry), "zh-CN")
 * // 《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）第二章第三节 专栏2 第4项
 */
export function citationText(cited: Citation, locale?: Locale): string {
  return texts(locale).citation(cited);
}

/** The place alone: 第二章第三节 专栏2 第4项. */
export function placeText(place: PlanPlace, locale?: Locale): string {
  return texts(locale).place(place);
}

/** 不少于, 超过, 约 … */
export function comparatorText(comparator: Comparator, locale?: Locale): string {
  return texts(locale).comparators[comparator];
}

/**
 * How a target comes about that the plan does not print, for a note beside it.
 *
 * @param unit the indicator's, in the same language
 * @example computedText(computation(entry, target), "家", "zh-CN") // 目标值1792家为计算所得：2015年公布值896家的2倍
 */
export function computedText(computed: Computation, unit: string, locale?: Locale): string {
  return texts(locale).computed(computed, unit);
}

/** A range by the bound on its far side, as a formula reads it: 区间至5. */
export function rangeText(far: string, locale?: Locale): string {
  return texts(locale).rangeTo(far);
}

/** 期末值, 较基期增减, 规划期累计, 增长率, 每年. */
export function basisText(basis: Basis, locale?: Locale): string {
  return texts(locale).bases[basis];
}

/** 力争, 左右 …; a hedge that has no translation stands as the plan prints it. */
export function hedgeText(hedge: string, locale?: Locale): string {
  return texts(locale).hedged(hedge);
}

/** 预期性, 约束性. */
export function attributeText(attribute: Attribute, locale?: Locale): string {
  return texts(locale).attributes[attribute];
}

/** 主要指标, 目标任务, 现状数据, 政策参数. */
export function kindText(kind: IndicatorKind, locale?: Locale): string {
  return texts(locale).kinds[kind];
}

/** 已达标, 基本达标, 达到预期, 滞后, 高于上限, 低于下限. */
export function statusText(status: Status, locale?: Locale): string {
  return texts(locale).statuses[status];
}
