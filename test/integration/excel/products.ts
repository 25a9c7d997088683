/** What can be inserted, for as many indicators as one likes: to count what it takes. */
import type { Plan, PlannedIndicator } from "../../../src/core/types";
import { detailedPlan } from "../../../src/dataset/details";
import { actualsTemplate } from "../../../src/sheets/actuals/actuals-template";
import { planComparison } from "../../../src/sheets/comparison/plan-comparison";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import { gapSheet } from "../../../src/sheets/gaps/gap-sheet";
import { columnIds, indicatorTable } from "../../../src/sheets/indicator-table/indicator-table";
import { monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { freeNames } from "../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { summarySheet } from "../../../src/sheets/summary/summary-sheet";

/** So many indicators of one plan, as long as those of the plan at hand. */
export function manyIndicators(count: number): PlannedIndicator[] {
  const plan = detailedPlan();
  const all = Array.from({ length: count }, (_, index) => {
    const one = plan.indicators[index % plan.indicators.length] as Plan["indicators"][number];
    const name = { zh: `${one.name.zh}${index}`, en: `${one.name.en} ${index}` };
    return { ...one, id: `${one.id}-${index}`, name };
  });
  const large: Plan = { ...plan, indicators: all };
  return all.map((indicator) => ({ plan: large, indicator }));
}

const named = { tableName: "CQ_T", sheetName: "S", locale: "zh-CN" } as const;
const nameOf = ({ indicator }: PlannedIndicator): string => indicator.id;
const linked = { indicator: "指标", year: "年份", value: "数值", unit: "单位" };
/** Of the table `T` that the linked monitoring sheet reads; it must be there before. */
export const ACTUALS_HEADINGS: string[] = Object.values(linked);

function gaps(entries: readonly PlannedIndicator[]): SheetSpec {
  const rows = entries.map((entry, row) => ({
    ...{ kind: "matched" as const, row, name: nameOf(entry), entry, actual: 1 },
  }));
  const cells = { row: 0, column: 0, rows: rows.length, columns: 1 };
  const found = {
    ...{ nameColumn: 0, actualColumn: 1, numericColumns: [1], headings: new Map() },
    ...{ hasHeader: false, rows, year: 2018 },
  };
  const actuals = new Map([[2018, { ...cells, column: 1 }]]);
  return gapSheet([found], {
    ...{ ...named, names: entries.map(nameOf), place: "Sheet1!A1:B9" },
    source: { sheet: "Sheet1", names: cells, actuals },
  });
}

/** Everything that the product inserts for any number of indicators. */
export const products: Readonly<Record<string, (entries: PlannedIndicator[]) => SheetSpec[]>> = {
  "a table with all columns": (entries) => [
    indicatorTable(entries, { ...named, columns: columnIds }),
  ],
  "a monitoring sheet with all options": (entries) => [
    monitoringSheet(entries, {
      ...{ ...named, topic: true, explanation: true, method: "compound", tolerance: 0.05 },
    }),
  ],
  "a monitoring sheet that is linked": (entries) => [
    monitoringSheet(entries, {
      ...named,
      actuals: { table: "T", ...linked, language: "zh", nameOf },
    }),
  ],
  "a summary": (entries) => [summarySheet(entries, named)],
  "a comparison": (entries) => [
    planComparison(
      entries.map((left) => ({ left, right: left })),
      named
    ),
  ],
  "a template of actual figures": (entries) => [actualsTemplate(entries, { ...named, nameOf })],
  "gap columns on a new sheet": (entries) => [gaps(entries)],
  "a mid-term evaluation": (entries) =>
    evaluationWorkbook(
      entries,
      { year: "midterm", locale: "zh-CN" },
      freeNames({ sheets: [], tables: [] })
    ),
};
