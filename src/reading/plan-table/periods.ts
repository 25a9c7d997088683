import { chineseNumber } from "../../core/chinese-numerals";
import { plainText } from "../figure/characters";

/** First and last year of a plan. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** 十一五 began in 2006; each has five years. */
const FIRST_OF_ELEVENTH = 2006;
const YEARS_OF_A_PLAN = 5;

/** The years of the five-year plan that a text names. @example fiveYearPlan("“十四五”末") // { from: 2021, to: 2025 } */
export function fiveYearPlan(text: string): Period | null {
  const named = /十([一二三四五六七八九])五|第(十[一二三四五六七八九])个五年/.exec(text);
  if (named === null) return null;
  const number = chineseNumber(named[2] ?? `十${named[1] ?? ""}`);
  const from = FIRST_OF_ELEVENTH + (number - 11) * YEARS_OF_A_PLAN;
  return { from, to: from + YEARS_OF_A_PLAN - 1 };
}

/** A period as people write it. @example readPeriod("2021—2025年") // { from: 2021, to: 2025 } */
export function readPeriod(text: string): Period | null {
  const years = (plainText(text).match(/(?:19|20)[0-9]{2}/g) ?? []).map(Number);
  const [from, to = from] = years;
  if (from === undefined || to === undefined || years.length > 2 || to < from) return null;
  return { from, to };
}

/** The period that the title or the first rows of a table tell: a suggestion, no answer. */
export function periodIn(texts: readonly string[]): Period | null {
  for (const text of texts) {
    const span = /((?:19|20)[0-9]{2})年?\s*[-–—~～至]+\s*((?:19|20)[0-9]{2})/.exec(plainText(text));
    if (span) return readPeriod(`${span[1] ?? ""}-${span[2] ?? ""}`);
    const plan = fiveYearPlan(text);
    if (plan) return plan;
    const annual = /((?:19|20)[0-9]{2})年?.*(?:计划|目标任务|安排)/.exec(plainText(text));
    if (annual) return readPeriod(annual[1] ?? "");
  }
  return null;
}
