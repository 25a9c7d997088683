import { baselineFigure, targetFigure } from "../../../src/core/figures";
import type { PathMethod } from "../../../src/core/path";
import type { PlannedIndicator } from "../../../src/core/types";
import { detailedPlan } from "../../../src/dataset/details";
import type { Locale } from "../../../src/i18n/locale";
import type { LinkedActuals } from "../../../src/sheets/actuals/actuals-formula";
import { monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { plainCells } from "../../../src/sheets/spec/plain-cells";
import type { Cell, SheetSpec } from "../../../src/sheets/spec/sheet-spec";

export interface MonitoringVariant {
  readonly method: PathMethod;
  readonly tolerance: number;
  readonly locale: Locale;
}

const names = { tableName: "CQ_Monitoring", sheetName: "Sheet1" };

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

/** Where the monitoring sheet has its actual figures from: typed into it, or from a table on another sheet. */
export type ActualsFrom = "cells" | "table";

/** A monitoring sheet of the whole plan with these figures in its input cells. */
export function filledMonitoringSheet(options: MonitoringVariant): SheetSpec {
  const entries = allEntries();
  const spec = monitoringSheet(entries, { ...options, ...names });
  const cells = spec.cells.map((row) => [...row]);
  spec.inputs.forEach(({ area }, index) => {
    const entry = entries[index];
    const row = cells[area.row];
    if (!entry || !row) return;
    for (const [year, figure] of actualsOf(entry, index)) row[area.column + year - 2016] = figure;
  });
  return { ...spec, cells };
}

/** A monitoring sheet of the whole plan, and the sheet with the table that it takes these figures from. */
export function linkedMonitoringSheets(options: MonitoringVariant): [SheetSpec, SheetSpec] {
  const entries = allEntries();
  const rows = entries.flatMap((entry, index) =>
    [...actualsOf(entry, index)].map(([year, figure]) => actualRow(entry, year, figure))
  );
  const spec = monitoringSheet(entries, { ...options, ...names, actuals: source });
  return [spec, actualsSheet(rows)];
}

/** What a table can hold for an indicator and 2016, and what the monitoring sheet shows for it. */
export const doubtfulRows: readonly {
  readonly what: string;
  readonly rows: (entry: PlannedIndicator) => Cell[][];
  readonly shown: number | string;
}[] = [
  { what: "a number", rows: (entry) => [actualRow(entry, 2016, 7.5)], shown: 7.5 },
  { what: "zero", rows: (entry) => [actualRow(entry, 2016, 0)], shown: 0 },
  { what: "no row", rows: () => [], shown: "" },
  { what: "no value yet", rows: (entry) => [actualRow(entry, 2016, null)], shown: "" },
  {
    what: "two rows",
    rows: (entry) => [actualRow(entry, 2016, 7.5), actualRow(entry, 2016, 7.5)],
    shown: "#N/A",
  },
  {
    what: "a second row without a value",
    rows: (entry) => [actualRow(entry, 2016, 7.5), actualRow(entry, 2016, null)],
    shown: 7.5,
  },
  { what: "a text", rows: (entry) => [actualRow(entry, 2016, "暂无")], shown: "#N/A" },
  { what: "a number as text", rows: (entry) => [actualRow(entry, 2016, "7.5")], shown: "#N/A" },
  {
    what: "an error",
    rows: (entry) => [actualRow(entry, 2016, { formula: "=1/0" })],
    shown: "#N/A",
  },
  {
    what: "another unit",
    rows: (entry) => [[entry.indicator.name.zh, 2016, 7.5, "别的单位", null]],
    shown: "#N/A",
  },
  {
    what: "no unit",
    rows: (entry) => [[entry.indicator.name.zh, 2016, 7.5, null, null]],
    shown: 7.5,
  },
  {
    what: "a year as text",
    rows: (entry) => [[entry.indicator.name.zh, "2016", 7.5, null, null]],
    shown: "",
  },
  {
    what: "a name with wildcards",
    rows: (entry) => [[`${entry.indicator.name.zh.slice(0, 2)}*`, 2016, 7.5, null, null]],
    shown: "",
  },
  {
    what: "errors elsewhere in the row of a year",
    rows: (entry) => [
      [entry.indicator.name.zh, { formula: "=NA()" }, 1, null, null],
      actualRow(entry, 2016, 7.5),
    ],
    shown: 7.5,
  },
];

/** The indicators that the doubtful rows are about, one for each: those with a unit, which can be another one. */
function doubtfulEntries(): PlannedIndicator[] {
  return allEntries()
    .filter(({ indicator }) => indicator.unit.zh !== "")
    .slice(0, doubtfulRows.length);
}

/** A monitoring sheet over a table of doubtful rows, and the sheet with that table. */
export function doubtfulMonitoringSheets(): [SheetSpec, SheetSpec] {
  const entries = doubtfulEntries();
  const rows = entries.flatMap((entry, index) => doubtfulRows[index]?.rows(entry) ?? []);
  const spec = monitoringSheet(entries, { locale: "zh-CN", ...names, actuals: source });
  return [spec, actualsSheet(rows)];
}

const HEADERS = ["指标", "年份", "数值", "单位", "来源"];

const source: LinkedActuals = {
  table: "统计数据",
  indicator: "指标",
  year: "年份",
  value: "数值",
  unit: "单位",
  language: "zh",
  nameOf: ({ indicator }) => indicator.name.zh,
};

function actualRow({ indicator }: PlannedIndicator, year: number, value: Cell): Cell[] {
  return [indicator.name.zh, year, value, indicator.unit.zh || null, "统计公报"];
}

function actualsSheet(rows: readonly Cell[][]): SheetSpec {
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: HEADERS.length };
  const look = { style: "TableStyleLight1", bandedRows: false, filterButtons: true };
  return {
    ...plainCells("数据", [HEADERS, ...rows]),
    tables: [{ name: source.table, area, ...look }],
  };
}
