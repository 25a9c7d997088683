/** What the check view may find in a workbook. */
import type { FormulaCell } from "../src/core/formula/formula-cell";
import type { ComparedTable } from "../src/excel/tables/table-check";
import { builtInPlan } from "../src/dataset/built-in";
import { services } from "./services";

/** Tables made with other data, with figures that differ, and one that says nothing of its data. */
export const checkedTables: readonly ComparedTable[] = [
  {
    sheetId: "1",
    sheet: "指标表",
    table: "CQ_Indicators",
    area: { row: 2, column: 0, rows: 4, columns: 5 },
    versions: [{ plan: builtInPlan(), madeWith: "0.9.0" }],
    changed: services.catalogue.entries.slice(0, 2).map((entry, at) => ({
      address: `G${at + 4}`,
      area: { row: at + 3, column: 6, rows: 1, columns: 1 },
      ...{ entry, name: entry.indicator.name.zh },
      header: "2020年目标值",
      shown: 2900 + at,
      current: at === 0 ? 3000 : null,
      update:
        at === 0 ? { can: true, format: "0", formatNow: "0" } : { can: false, why: "noFigure" },
    })),
    lines: [],
  },
  {
    sheetId: "2",
    sheet: "监测表 2018",
    table: "CQ_Monitoring",
    area: { row: 2, column: 0, rows: 4, columns: 5 },
    versions: [{ plan: builtInPlan(), madeWith: null }],
    changed: [],
    lines: [],
  },
];

export const formulaCells: readonly FormulaCell[] = (
  [
    ["B2", '=CQ.PLANTARGET("高新技术企业",2020)', 3000, "working"],
    ["B3", '=[2]!_xldudf_CQ_PLANTARGET("高新技术企业",2020)', "#NAME?", "mangled"],
    ["B4", '=CQ.PLANVALUE("高新技术企业",2012)', "#N/A", "error"],
    ["B5", '=CQ.PLANGAP("研究与试验发展经费投入强度",C5)', "#BUSY!", "stuck"],
  ] as const
).map(([address, formula, value, state], at) => ({
  functionName: "PLANTARGET",
  indicator: "高新技术企业",
  indicatorName: "高新技术企业",
  sheetId: "1",
  sheet: "Sheet1",
  row: at + 1,
  column: 1,
  address,
  formula,
  value,
  state,
  protectedSheet: false,
}));
