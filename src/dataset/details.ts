import type { Erratum, Mention, Plan } from "../core/types";
import { builtInPlan } from "./built-in";
import json from "./generated/details.json";

/** What only the pane and the sheets need of the built-in plan: loaded with them, so that the first script is small. */
export interface PlanDetails {
  /** Must be that of the built-in plan: the two files are made together. */
  readonly version: string;
  /** The English notes of mentions by the Chinese ones. */
  readonly notes: Readonly<Record<string, string>>;
  readonly errata: readonly Erratum[];
}

const details = json as PlanDetails;
let detailed: Plan | undefined;

/**
 * The built-in plan with its notes in both languages and all its errata. Only for code that is loaded lazily (pane and
 * sheets): imported from the functions, it would make the first script larger.
 *
 * @throws where the details belong to other data
 */
export function detailedPlan(): Plan {
  detailed ??= withDetails(builtInPlan(), details);
  return detailed;
}

export function withDetails(plan: Plan, { version, notes, errata }: PlanDetails): Plan {
  if (version !== plan.version) {
    throw new Error(`The details of the data are of version ${version}, not ${plan.version}.`);
  }
  const inBoth = (mention: Mention): Mention => {
    const zh = mention.note?.zh;
    return zh === undefined ? mention : { ...mention, note: { zh, en: notes[zh] ?? zh } };
  };
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    mentions: indicator.mentions.map(inBoth),
  }));
  return { ...plan, indicators, errata };
}
