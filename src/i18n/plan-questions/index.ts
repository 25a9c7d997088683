import type { Question } from "../../core/questions";
import type { Locale } from "../locale";
import { planQuestionTexts as texts } from "./texts";

export { understoodTarget, understoodValue } from "./understood";
export type { StatedTarget } from "./understood";

/** A question about a table. @example questionText(question) // “城镇调查失业率”越高越好，还是越低越好？ */
export function questionText(question: Question, locale?: Locale): string {
  // What is asked selects the sentence made for it, which TypeScript cannot see through the index.
  const word = texts(locale).questions[question.asks] as (details: Question) => string;
  return word(question);
}

/** An answer that is offered. @example choiceText("target:2025") // 2025年目标值 */
export function choiceText(asks: Question["asks"], choice: string, locale?: Locale): string {
  const { choices, noUnit, target, value } = texts(locale);
  const [kind = "", year = ""] = choice.split(":");
  if (kind === "target") return target(year);
  if (kind === "value") return value(year);
  if (asks === "unit" && kind === "none") return noUnit;
  return choices[kind as keyof typeof choices];
}
