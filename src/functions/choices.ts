import { normaliseName } from "../core/normalise";
import { fail, succeed } from "../core/outcome";
import type { Outcome } from "../core/outcome";
import type { PathMethod } from "../core/path";
import type { IndicatorKind, Topic } from "../core/types";
import { fieldIds, fieldLabel, methodLabel } from "../i18n/choices";
import type { FieldId } from "../i18n/choices";
import { kindText } from "../i18n/citation";
import type { Locale } from "../i18n/locale";
import { textOf } from "./cells";

export const methods: readonly PathMethod[] = ["linear", "compound"];
export const kinds: readonly IndicatorKind[] = ["headline", "commitment", "baseline", "parameter"];

const methodWords = wordsFor(methods, methodLabel);
const fieldWords = wordsFor(fieldIds, fieldLabel);
const kindWords = wordsFor(kinds, kindText);

export function methodNamed(parameter: string, cell: unknown): Outcome<PathMethod> {
  const text = textOf(cell);
  const method = methodWords.get(normaliseName(text));
  return method ? succeed(method) : notOneOf(parameter, text, methods);
}

export function fieldNamed(parameter: string, text: string): Outcome<FieldId> {
  const field = fieldWords.get(normaliseName(text));
  return field ? succeed(field) : notOneOf(parameter, text, fieldIds);
}

/** What PLANLIST lists: the indicators of a topic, or of a kind such as 主要指标. */
export type Group = { readonly topic: string } | { readonly kind: IndicatorKind };

export function groupNamed(
  parameter: string,
  text: string,
  topics: readonly Topic[]
): Outcome<Group> {
  const key = normaliseName(text);
  const topic = topics.find(({ id, name }) =>
    [id, name.zh, name.en].some((word) => normaliseName(word) === key)
  );
  if (topic) return succeed({ topic: topic.id });
  const kind = kindWords.get(key);
  if (kind) return succeed({ kind });
  return notOneOf(parameter, text, [...kinds, ...topics.map(({ id }) => id)]);
}

/** Every word for a choice: its id and its label in either language. */
function wordsFor<Id extends string>(
  ids: readonly Id[],
  label: (id: Id, locale: Locale) => string
): ReadonlyMap<string, Id> {
  const words = ids.flatMap((id) =>
    [id, label(id, "zh-CN"), label(id, "en-US")].map((word) => [normaliseName(word), id] as const)
  );
  return new Map(words);
}

function notOneOf(argument: string, text: string, choices: readonly string[]) {
  return fail("invalidValue", { code: "notOneOf", argument, text, choices });
}
