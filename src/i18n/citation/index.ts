import type { Citation, PlanPlace } from "../../core/citation";
import type { Status } from "../../core/status";
import type { Attribute, Comparator, IndicatorKind } from "../../core/types";
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

/** 预期性, 约束性. */
export function attributeText(attribute: Attribute, locale?: Locale): string {
  return texts(locale).attributes[attribute];
}

/** 主要指标, 目标任务, 现状数据, 政策参数. */
export function kindText(kind: IndicatorKind, locale?: Locale): string {
  return texts(locale).kinds[kind];
}

/** 已达标, 达到预期, 滞后. */
export function statusText(status: Status, locale?: Locale): string {
  return texts(locale).statuses[status];
}
