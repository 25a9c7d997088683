import { findIndicator } from "../../core/lookup";
import type { Catalogue } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import type { FunctionId } from "../../i18n/functions";
import type { FormulaDraft } from "../calls/draft";
import { argumentOf } from "../calls/draft";

/** The indicator that a draft names; null while it names none, or cells. */
export function draftedIndicator(
  catalogue: Catalogue,
  { arguments: { indicator } }: FormulaDraft
): PlannedIndicator | null {
  const argument = argumentOf("indicator", indicator);
  if (argument.kind !== "text") return null;
  const found = findIndicator(catalogue, argument.value);
  return found.ok ? found.value : null;
}

/** The years that a function can take: of the indicator, or of all of them while none is chosen. */
export function yearsFor(id: FunctionId, entries: readonly PlannedIndicator[]): readonly number[] {
  const years = entries.flatMap(({ plan, indicator }) => {
    if (id === "PLANTARGET") return indicator.targets.map(({ year }) => year);
    const observed = indicator.observations.map(({ year }) => year);
    if (id === "PLANVALUE") return observed;
    const { baseYear, targetYear } = plan;
    const period = Array.from({ length: targetYear - baseYear + 1 }, (_, at) => baseYear + at);
    // Growth needs years left, and may start from any published figure.
    return id === "PLANGROWTH" ? [...observed, ...period.slice(0, -1)] : period;
  });
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The draft without a year that its function cannot take for its indicator. */
export function fitting(draft: FormulaDraft, catalogue: Catalogue): FormulaDraft {
  const { year, ...others } = draft.arguments;
  const argument = argumentOf("year", year);
  if (argument.kind !== "number") return draft;
  const entry = draftedIndicator(catalogue, draft);
  const years = yearsFor(draft.function, entry ? [entry] : catalogue.entries);
  return years.includes(argument.value) ? draft : { ...draft, arguments: others };
}
