import { placeOf, type PlanTables, type Row } from "../model";
import type { IndicatorFault, Problem } from "../problem";

type Column = "id" | "kind" | "decimals" | "unit_zh" | "unit_en";
type ColumnFault = readonly [Column, IndicatorFault];

interface Figures {
  readonly plan: Row<"plans"> | undefined;
  readonly values: readonly Row<"values">[];
  readonly targets: readonly Row<"targets">[];
  readonly mentioned: boolean;
  /** Whether every figure's row could be read: only then can one be called missing. */
  readonly complete: boolean;
}

/** Each indicator has the figures its kind calls for, a mention, and the right decimals. */
export function indicatorProblems(tables: PlanTables): readonly Problem[] {
  const { indicators } = tables;
  return indicators.rows.flatMap((indicator) => {
    const figures = figuresOf(indicator, tables);
    const faults = [
      ...unitFaults(indicator),
      ...mentionFaults(figures, tables.mentions.complete),
      ...(figures.complete
        ? [...kindFaults(indicator, figures), ...decimalFaults(indicator, figures)]
        : []),
    ];
    return faults.map(([column, fault]) => ({
      ...placeOf(indicators, indicator, column),
      ...fault,
    }));
  });
}

function figuresOf(indicator: Row<"indicators">, tables: PlanTables): Figures {
  const { plans, values, targets, mentions } = tables;
  const own = (row: { readonly plan: string; readonly indicator: string }) =>
    row.plan === indicator.plan && row.indicator === indicator.id;
  return {
    plan: plans.rows.find((plan) => plan.id === indicator.plan),
    values: values.rows.filter(own),
    targets: targets.rows.filter(own),
    mentioned: mentions.rows.some(own),
    complete: values.complete && targets.complete,
  };
}

function unitFaults(indicator: Row<"indicators">): readonly ColumnFault[] {
  if ((indicator.unit_zh === "") === (indicator.unit_en === "")) return [];
  return [[indicator.unit_zh === "" ? "unit_zh" : "unit_en", { code: "unitInOneLanguage" }]];
}

function mentionFaults(figures: Figures, complete: boolean): readonly ColumnFault[] {
  return figures.mentioned || !complete ? [] : [["id", { code: "mentionMissing" }]];
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
  if (!values.some(({ year }) => year === plan.base_year)) {
    faults.push(["kind", { code: "baselineMissing", year: plan.base_year }]);
  }
  if (!targets.some(({ year }) => year === plan.target_year)) {
    faults.push(["kind", { code: "targetMissing", year: plan.target_year }]);
  }
  return faults;
}

/** The declared decimals are those of the most precise figure that the plan publishes. */
function decimalFaults(indicator: Row<"indicators">, figures: Figures): readonly ColumnFault[] {
  const published = [
    ...figures.values.map(({ value }) => value),
    ...figures.targets.flatMap(({ lower, upper }) => [lower, upper]),
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
