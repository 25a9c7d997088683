import type { SheetTable } from "../src/excel/tables/actuals-table";

/** A table of actual figures with one problem of most kinds. */
const rows: readonly (readonly unknown[])[] = [
  ["高新技术企业", 2016, 1443, "家", "统计公报"],
  ["高新技术企业", 2017, 2027, "家", "统计公报"],
  ["高新技术企业", 2018, 2504, "家", "统计公报"],
  ["高企", 2019, 3141, "家", "快报"],
  ["研究与试验发展经费投入强度", 2016, 1.72, "%", "统计公报"],
  ["研究与试验发展经费投入强度", 2017, 1.88, "%", "统计公报"],
  ["研究与试验发展经费投入强度", 2017, 1.87, "%", "年鉴"],
  ["研究与试验发展经费投入强度", 43101, 2.01, "%", "统计公报"],
  ["科技进步贡献率", 2016, 0.543, "", "测算"],
  ["科技进步贡献率", 2017, "暂无", "%", ""],
  ["高新科技企业", 2016, 1443, "家", ""],
  ["科技进步贡献率", 2018, "", "%", ""],
];

export const actualsTable: SheetTable = {
  sheetId: "1",
  sheet: "实际值",
  name: "CQ_Actuals",
  area: { row: 3, column: 0, rows: rows.length + 1, columns: 5 },
  headers: ["指标", "年份", "数值", "单位", "来源"],
  values: rows,
  numberFormats: rows.map((row) => row.map(() => "General")),
};

/** The same table with a percentage that was typed, which formulas would take for a hundredth of it. */
export const percentTable: SheetTable = {
  ...actualsTable,
  values: rows.map((row, at) => (at === 4 ? [row[0], 2016, 0.0172, "%", "统计公报"] : row)),
  numberFormats: rows.map((row, at) => row.map(() => (at === 4 ? "0.00%" : "General"))),
};
