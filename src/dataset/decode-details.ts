import type { Plan } from "../core/types";
import { type CompiledDetails, type CompiledPlanDetails, FORMAT } from "./format";
import { at, datasetError, errataOf, mentionsOf, rowsOf } from "./tables";

/**
 * The plans that `decode` gave, with every mention, and their errata.
 *
 * @throws where the details are damaged or belong to other data
 */
export function addDetails(
  plans: readonly Plan[],
  { format, plans: details }: CompiledDetails
): readonly Plan[] {
  if (format !== FORMAT) throw datasetError("wrongFormat");
  return plans.map((plan) => {
    const own = details.find(({ id }) => id === plan.id);
    if (own?.version !== plan.version) throw datasetError("versionsDiffer");
    return addPlanDetails(plan, own);
  });
}

function addPlanDetails(plan: Plan, details: CompiledPlanDetails): Plan {
  const mentions = mentionsOf(details.mentions, rowsOf(details.notes));
  return {
    ...plan,
    indicators: plan.indicators.map((indicator, position) => ({
      ...indicator,
      mentions: at(mentions, position),
    })),
    errata: errataOf(details.errata),
  };
}
