import type { Method } from "../../core/path";
import type { Direction } from "../../core/types";
import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** What PLANINFO and PLANLIST can tell of an indicator. */
export type FieldId = keyof typeof zhCN.fields;

const texts = (locale?: Locale) => inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);

/** 线性, 复合, 累计. */
export function methodLabel(method: Method, locale?: Locale): string {
  return texts(locale).methods[method];
}

/** 指标名称, 单位, 目标值 … */
export function fieldLabel(field: FieldId, locale?: Locale): string {
  return texts(locale).fields[field];
}

/** 越高越好, 越低越好. */
export function directionText(direction: Direction, locale?: Locale): string {
  return texts(locale).directions[direction];
}

/** All fields, in the order in which Excel offers them. */
export const fieldIds = Object.keys(zhCN.fields) as readonly FieldId[];
