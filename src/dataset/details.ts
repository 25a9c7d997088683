import type { Erratum, Mention, Plan } from "../core/types";
import { builtInPlan } from "./built-in";
import { type PackedColumn, unpack } from "./columns";
import json from "./generated/details.json";

/** What only the pane and the sheets need of the built-in plan: loaded with them, so that the first script is small. */
export interface PlanDetails {
  /** Must be that of the built-in plan: the two files are made together. */
  readonly version: string;
  /** The mentions of each indicator, whole, in the plan's order. */
  readonly mentions: PackedColumn;
  /** Of the targets of each indicator: what they say in English. */
  readonly glosses: PackedColumn;
  readonly errata: readonly Erratum[];
}

const details = json as unknown as PlanDetails;
let detailed: Plan | undefined;

/**
 * The built-in plan with all its places, notes and wordings in both languages, and all its errata. Only for code that is loaded lazily (pane and
 * sheets): imported from the functions, it would make the first script larger.
 *
 * @throws where the details belong to other data
 */
export function detailedPlan(): Plan {
  detailed ??= withDetails(builtInPlan(), details);
  return detailed;
}

export function withDetails(plan: Plan, { version, mentions, glosses, errata }: PlanDetails): Plan {
  if (version !== plan.version) {
    throw new Error(`The details of the data are of version ${version}, not ${plan.version}.`);
  }
  const whole = unpack(mentions) as readonly (readonly Mention[])[];
  const inEnglish = unpack(glosses) as readonly (readonly string[])[];
  const indicators = plan.indicators.map((indicator, position) => ({
    ...indicator,
    mentions: whole[position] ?? indicator.mentions,
    targets: indicator.targets.map((target, at) => ({
      ...target,
      gloss: inEnglish[position]?.[at] ?? "",
    })),
  }));
  return { ...plan, indicators, errata };
}
