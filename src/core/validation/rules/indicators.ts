import { rowsByIndicator } from "../by-indicator";
import { placeOf, type PlanTables, type Row } from "../model";
import type { IndicatorFault, Problem } from "../problem";

type Column = "id" | "kind" | "decimals" | "unit_zh" | "unit_en";
type ColumnFault = readonly [Column, IndicatorFault];

interface Figures {
  readonly plan: Row<"plans"> | undefined;
  readonly values: readonly Row<"values">[];
  readonly targets: readonly Row<"targets">[];
}

/** Each indicator has the figures its kind calls for, a mention, and the right decimals. */
export function indicatorProblems(tables: PlanTables): readonly Problem[] {
  const { plans, indicators, values, targets, mentions } = tables;
  const valuesOf = rowsByIndicator(values.rows);
  const targetsOf = rowsByIndicator(targets.rows);
  const mentionsOf = rowsByIndicator(mentions.rows);
  return indicators.rows.flatMap((indicator) => {
    const { plan, id } = indicator;
    const figures: Figures = {
      plan: plans.rows.find((candidate) => candidate.id === plan),
      values: valuesOf(plan, id),
      targets: targetsOf(plan, id),
    };
    const faults = [...unitFaults(indicator)];
    if (mentions.complete && mentionsOf(plan, id).length === 0) {
      faults.push(["id", { code: "mentionMissing" }]);
    }
    // Only where every figure's row could be read can one be called missing.
    if (values.complete && targets.complete) {
      faults.push(...kindFaults(indicator, figures), ...decimalFaults(indicator, figures));
    }
    return faults.map(([column, fault]) => ({
      ...placeOf(indicators, indicator, column),
      ...fault,
    }));
  });
}

function unitFaults(indicator: Row<"indicators">): readonly ColumnFault[] {
  if ((indicator.unit_zh === "") === (indicator.unit_en === "")) return [];
  return [[indicator.unit_zh === "" ? "unit_zh" : "unit_en", { code: "unitInOneLanguage" }]];
}

/** A headline has its baseline and its target; a baseline has values and no target; the rest targets. */
function kindFaults(indicator: Row<"indicators">, figures: Figures): readonly ColumnFault[] {
  const { plan, values, targets } = figures;
  const { kind } = indicator;
  if (kind === "baseline") {
    if (targets.length > 0) return [["kind", { code: "targetUnexpected", kind }]];
    return values.length > 0 ? [] : [["kind", { code: "figureMissing" }]];
  }
  if (kind !== "headline") return targets.length > 0 ? [] : [["kind", { code: "figureMissing" }]];
  if (plan === undefined) return [];
  const faults: ColumnFault[] = [];
  if (!values.some(({ year, from }) => year === plan.base_year && from === null)) {
    faults.push(["kind", { code: "baselineMissing", year: plan.base_year }]);
  }
  if (!targets.some(({ year }) => year === plan.target_year)) {
    faults.push(["kind", { code: "targetMissing", year: plan.target_year }]);
  }
  return faults;
}

/** The declared decimals are those of the most precise figure that the plan publishes in the indicator's unit. */
function decimalFaults(indicator: Row<"indicators">, figures: Figures): readonly ColumnFault[] {
  const published = [
    ...figures.values.map(({ value }) => value),
    ...figures.targets.flatMap((target) =>
      target.unit_zh === null ? [target.lower, target.upper] : []
    ),
  ].filter((figure) => figure !== null);
  if (published.length === 0) return [];
  const expected = Math.max(...published.map(decimalsOf));
  return indicator.decimals === expected
    ? []
    : [["decimals", { code: "decimalsDisagree", expected }]];
}

/** How many decimals it takes to write a figure. @example decimalsOf(4.74) // 2 */
function decimalsOf(figure: number): number {
  return String(figure).split(".")[1]?.length ?? 0;
}
