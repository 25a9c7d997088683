import { assemble } from "../core/validation/assemble";
import { placeOf, type PlanTables } from "../core/validation/model";
import { checkPackage } from "../core/validation/package";
import { topicProblems } from "../core/validation/rules/topics";
import type { Problem } from "../core/validation/problem";
import type { Plan } from "../core/types";
import { LIMITS } from "./files/limits";
import type { PackageReading } from "./package/package-files";
import { syllablesOf } from "./pinyin";
import type { ReadingOptions } from "./plan-reading";

type Check = { readonly plans: readonly Plan[]; readonly problems: readonly Problem[] };

/** How many names are spelt between two reports. */
const NAMES_A_REPORT = 200;

/** Checks the tables of plans by the rules of every plan, and makes the plans where they are sound. */
export function checkAndAssemble(
  { descriptor, tables: texts, problems: unreadable }: Omit<PackageReading, "notes">,
  { takenIds = [], onProgress: report = () => undefined }: ReadingOptions
): Check {
  if (descriptor === null) return { plans: [], problems: unreadable };
  // Every rule looks plans up by their id, which takes long where there are many.
  const tooMany = texts.get("plans");
  if (tooMany && tooMany.rows.length - 1 > LIMITS.plans) {
    const place = { file: tooMany.file, line: null, column: null, value: "" };
    return { plans: [], problems: [{ ...place, code: "tooManyPlans", limit: LIMITS.plans }] };
  }
  report({ stage: "check", share: 0.3 });
  const { tables, problems: broken } = checkPackage(descriptor, texts);
  const problems = [
    ...unreadable,
    ...broken,
    ...idProblems(tables, takenIds),
    ...topicProblems(tables, takenIds),
  ];
  if (problems.length > 0) return { plans: [], problems };
  const count = tables.indicators.rows.length;
  let spelt = 0;
  const plans = assemble(tables, (name) => {
    if (spelt++ % NAMES_A_REPORT === 0) {
      report({ stage: "assemble", share: 0.7 + (0.3 * spelt) / count });
    }
    return syllablesOf(name);
  });
  return { plans, problems };
}

/** The built-in plan always answers to its own id, so that old workbooks never change their results. */
function idProblems({ plans }: PlanTables, takenIds: readonly string[]): readonly Problem[] {
  return plans.rows
    .filter(({ id }) => takenIds.includes(id))
    .map((plan) => ({ ...placeOf(plans, plan, "id"), code: "planIdTaken" }));
}
