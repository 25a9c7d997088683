import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

/** The functions by their ids. */
export type FunctionId = keyof typeof zhCN.functions;

/** The errors that the help pages explain. */
export type ExplainedError = keyof typeof zhCN.errors;

export const functionIds = Object.keys(zhCN.functions) as readonly FunctionId[];

/** Descriptions, help and error explanations in a language. */
export function functionTexts(locale?: Locale): typeof zhCN {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
