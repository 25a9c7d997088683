import type { Plan, PlannedIndicator } from "../../src/core/types";
import { detailedPlan } from "../../src/dataset/details";
import type { FreeNames } from "../../src/sheets/spec/free-names";
import {
  planComparison,
  planComparisonNames,
  type ComparedPair,
} from "../../src/sheets/comparison/plan-comparison";
import type { SheetSpec } from "../../src/sheets/spec/sheet-spec";
import { districtPackage, load } from "../data/district";

/** Indicators of the built-in plan and of a district's: two with the same unit, two ranges, other units, no number. */
export function comparedPairs(): ComparedPair[] {
  const city = detailedPlan();
  const [district] = load(districtPackage()).plans;
  if (!district) throw new Error("The district's plan has problems.");
  return [
    { left: entryOf(city, "industrial-rd-to-revenue-ratio"), right: entryOf(district, "rd-share") },
    { left: entryOf(city, "high-tech-enterprises"), right: entryOf(district, "incubators") },
    { left: entryOf(city, "national-high-tech-zones-new"), right: entryOf(district, "parks") },
    { left: entryOf(city, "high-tech-enterprises"), right: entryOf(district, "approval-days") },
    { left: entryOf(city, "innovative-city"), right: entryOf(district, "rank") },
  ];
}

/** Builds the comparison of them with names that are free. */
export function comparison(names: FreeNames): SheetSpec {
  const base = planComparisonNames("zh-CN");
  return planComparison(comparedPairs(), {
    locale: "zh-CN",
    tableName: names.table(base.table),
    sheetName: names.sheet(base.sheet),
  });
}

function entryOf(plan: Plan, id: string): PlannedIndicator {
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return { plan, indicator };
}
