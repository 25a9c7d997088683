import type { Problem } from "../../core/validation/problem";
import { enUS } from "./en-US";
import { inLocale } from "../locale";
import type { Locale } from "../locale";
import { zhCN } from "./zh-CN";

/**
 * What is wrong and how to mend it, in one sentence.
 *
 * @example problemText(problem, "en-US") // 'A number is expected: digits only ...; it is "1,035".'
 */
export function problemText(problem: Problem, locale?: Locale): string {
  const { faults } = texts(locale);
  // The code selects the message made for it, which TypeScript cannot see through the index.
  const word = faults[problem.code] as (details: Problem) => string;
  return word(problem);
}

/**
 * A problem with its place, as compilers print it, so that editors can jump there.
 *
 * @param folder the folder of the package, put before the file name
 * @example problemLine(problem, "data", "en-US") // 'data/targets.csv:17 column lower: …'
 */
export function problemLine(problem: Problem, folder: string, locale?: Locale): string {
  const { file, line, column } = problem;
  const path = [folder, file].filter((part) => part !== "").join("/");
  const place = line === null ? path : `${path}:${line}`;
  return texts(locale).line(place, column, problemText(problem, locale));
}

/** The last line of a check: how many problems, or that there are none. */
export function problemCountText(count: number, locale?: Locale): string {
  return texts(locale).count(count);
}

function texts(locale?: Locale) {
  return inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
}
