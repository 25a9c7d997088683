import { baselineFigure, targetFigure } from "../../../src/core/figures";
import type { PathMethod } from "../../../src/core/path";
import type { PlannedIndicator } from "../../../src/core/types";
import { detailedPlan } from "../../../src/dataset/details";
import type { Locale } from "../../../src/i18n/locale";
import { monitoringSheet } from "../../../src/workbook/monitoring-sheet";
import type { SheetSpec } from "../../../src/workbook/sheet-spec";

/** Every indicator of the plan. */
export function allEntries(): PlannedIndicator[] {
  const plan = detailedPlan();
  return plan.indicators.map((indicator) => ({ plan, indicator }));
}

/**
 * The actual figures that the sheet is filled in with, by year: short of the path, on it, beyond the target, exactly
 * at the target, ending in different years, and none at all.
 */
export function actualsOf(entry: PlannedIndicator, index: number): ReadonlyMap<number, number> {
  const baseline = baselineFigure(entry);
  const target = targetFigure(entry);
  const from = baseline.ok ? baseline.value : 1;
  const to = target.ok ? target.value : 10;
  const years = [0, 2016, 2017, 2018, 2019, 2020][index % 6] ?? 0;
  const pace = [0.8, 1, 1.3, 0.99][index % 4] ?? 1;
  const figures = new Map<number, number>();
  for (let year = 2016; year <= years; year += 1) {
    const share = ((year - 2015) / 5) * pace;
    figures.set(year, Math.round((from + (to - from) * share) * 1000) / 1000);
  }
  return figures;
}

/** A monitoring sheet of the whole plan with these figures in its input cells. */
export function filledMonitoringSheet(
  method: PathMethod,
  tolerance: number,
  locale: Locale
): SheetSpec {
  const entries = allEntries();
  const spec = monitoringSheet(entries, {
    locale,
    method,
    tolerance,
    tableName: "CQ_Monitoring",
    sheetName: "Sheet1",
  });
  const cells = spec.cells.map((row) => [...row]);
  spec.inputs.forEach(({ area }, index) => {
    const entry = entries[index];
    const row = cells[area.row];
    if (!entry || !row) return;
    for (const [year, figure] of actualsOf(entry, index)) row[area.column + year - 2016] = figure;
  });
  return { ...spec, cells };
}
