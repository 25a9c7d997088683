import { normaliseName } from "../core/normalise";
import { fail, succeed } from "../core/outcome";
import type { Outcome } from "../core/outcome";
import type { Method } from "../core/path";
import type { IndicatorKind, Topic } from "../core/types";
import type { FieldId } from "../i18n/choices";
import { zhCN as labels } from "../i18n/choices/zh-CN";
import { zhCN as citationLabels } from "../i18n/citation/zh-CN";
import { textOf } from "./cells";

export const methods = idsOf(labels.methods) satisfies readonly Method[];
const fieldIds = idsOf(labels.fields);
export const kinds = idsOf(citationLabels.kinds) satisfies readonly IndicatorKind[];

const methodWords = wordsFor(labels.methods);
const fieldWords = wordsFor(labels.fields);
const kindWords = wordsFor(citationLabels.kinds);

export function methodNamed(parameter: string, cell: unknown): Outcome<Method> {
  const text = textOf(cell);
  const method = methodWords.get(normaliseName(text));
  return method ? succeed(method) : notOneOf(parameter, text, methods);
}

export function fieldNamed(parameter: string, text: string): Outcome<FieldId> {
  const field = fieldWords.get(normaliseName(text));
  return field ? succeed(field) : notOneOf(parameter, text, fieldIds);
}

/** What PLANLIST lists: the indicators of topics, or of a kind such as 主要指标. */
export type Group = { readonly topics: readonly Topic[] } | { readonly kind: IndicatorKind };

export function groupNamed(
  parameter: string,
  text: string,
  topics: readonly Topic[]
): Outcome<Group> {
  const key = normaliseName(text);
  const named = topics.filter(({ id, name }) =>
    [id, name.zh, name.en].some((word) => normaliseName(word) === key)
  );
  if (named.length > 0) return succeed({ topics: named });
  const kind = kindWords.get(key);
  if (kind) return succeed({ kind });
  return notOneOf(parameter, text, [...kinds, ...topics.map(({ id }) => id)]);
}

function idsOf<Id extends string>(texts: Readonly<Record<Id, string>>): readonly Id[] {
  return Object.keys(texts) as Id[];
}

/** A choice can be typed as its id, which is an English word, or as its Chinese label. */
function wordsFor<Id extends string>(texts: Readonly<Record<Id, string>>): ReadonlyMap<string, Id> {
  const words = idsOf(texts).flatMap((id) =>
    [id, texts[id]].map((word) => [normaliseName(word), id] as const)
  );
  return new Map(words);
}

function notOneOf(argument: string, text: string, choices: readonly string[]) {
  return fail("invalidValue", { code: "notOneOf", argument, text, choices });
}
