import { checkActualFigures, type DoubtedCell } from "../../../src/excel/tables/actuals-check";
import { insert, insertSheets } from "../../../src/excel/insert/insertion";
import { insertGapColumns } from "../../../src/excel/tables/selection-gaps";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import { monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { columnLetters } from "../../../src/sheets/spec/address";
import type { Addin } from "../../excel/jsdom-host";
import { addTable } from "./actuals";
import { headlines, useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

const sheet = () => excel.workbook.sheet("Sheet1");

/** Where something is doubtful, and why. */
function told(doubted: readonly DoubtedCell[]): string[] {
  return doubted.map(
    ({ place, name, doubt }) =>
      `${place.sheet}!${columnLetters(place.column)}${place.row + 1} ${name} ${doubt.code}`
  );
}

async function format(address: string, numberFormat: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    cell.numberFormat = [[numberFormat]];
    await context.sync();
  });
}

async function addNames(names: Readonly<Record<string, string>>): Promise<void> {
  await excel.Excel.run(async (context) => {
    for (const [name, formula] of Object.entries(names)) context.workbook.names.add(name, formula);
    await context.sync();
  });
}

test("an empty workbook has nothing to check", async () => {
  expect(await checkActualFigures()).toEqual({ count: 0, doubted: [], calculated: [] });
});

test("arguments of CQ formulas are checked where they stand: in the formula, in cells, on other sheets", async () => {
  excel.workbook.addSheet("数据");
  excel.workbook.sheet("数据").enter("B2:B3", [[0.55], [56.1]]);
  sheet().enter("A1:B3", [
    ["高新技术企业", 0.23],
    ["高新技术企业", 2300],
    ["高新技术企业", "待定"],
  ]);
  sheet().enter("D1", "=CQ.PLANGAP(A1,B1)");
  sheet().enter("D2", '=CQ.PLANSTATUS("高新技术企业",$B$2,2018)');
  sheet().enter("D3", "=CQ.PLANGAP(A1:A3,B1:B3)");
  sheet().enter("D7", '=CQ.PLANPROGRESS("科技进步贡献率",数据!B2)');
  sheet().enter("D8", '=CQ.PLANGAP("科技进步贡献率",0.56)');
  sheet().enter("D9", '=CQ.PLANGAP("科技进步贡献率",数据!B3)');
  const { count, doubted } = await checkActualFigures();
  expect(count).toBe(6);
  expect(told(doubted)).toEqual([
    "Sheet1!B1 高新技术企业 otherMagnitude",
    "Sheet1!B3 高新技术企业 notAFigure",
    "Sheet1!D8 科技进步贡献率 otherMagnitude",
    "数据!B2 科技进步贡献率 otherMagnitude",
  ]);
  const [first, , written] = doubted;
  const rowsOf = (cell: DoubtedCell | undefined) => cell?.formulas.map(({ row }) => row + 1);
  expect(rowsOf(first)).toEqual([1, 3]);
  expect(rowsOf(written)).toEqual([8]);
});

test("arguments are followed by their names, and within tables by their columns", async () => {
  sheet().enter("A1:B3", [
    ["指标", "2018年"],
    ["科技进步贡献率", 0.55],
    ["高新技术企业", 2300],
  ]);
  await addTable(excel, "A1:B3", "实绩");
  await addNames({ 贡献率: "=Sheet1!$B$2", 占比: "=0.56" });
  sheet().enter("D6", '=CQ.PLANGAP("科技进步贡献率",贡献率)');
  sheet().enter("D7", '=CQ.PLANGAP("科技进步贡献率",占比)');
  sheet().enter("D2", "=CQ.PLANGAP(实绩[@指标],实绩[[#This Row],[2018年]])");
  sheet().enter("D8", "=CQ.PLANGAP(实绩[指标],实绩[2018年])");
  const { count, doubted, calculated } = await checkActualFigures();
  expect({ count, calculated }).toEqual({ count: 3, calculated: [] });
  expect(told(doubted)).toEqual([
    "Sheet1!B2 科技进步贡献率 otherMagnitude",
    "Sheet1!D7 科技进步贡献率 otherMagnitude",
  ]);
  expect(doubted[0]?.formulas.map(({ row }) => row + 1)).toEqual([2, 6, 8]);
});

test("an argument that is calculated is told as not checked; a cell with a formula is checked", async () => {
  sheet().enter("A1:A2", [[1], ["=A1/2"]]);
  sheet().enter("D1", '=CQ.PLANGAP("科技进步贡献率",A1*2,2018)');
  sheet().enter("D2", '=CQ.PLANGAP("科技进步贡献率",A2,2018)');
  sheet().enter("D3", '=CQ.PLANGAP("科技进步"&"贡献率",A1,2018)');
  sheet().enter("D4", '=CQ.PLANGAP("科技进步贡献率",B:B,2018)');
  const { doubted, calculated } = await checkActualFigures();
  expect(told(doubted)).toEqual(["Sheet1!A2 科技进步贡献率 otherMagnitude"]);
  expect(calculated.map(({ place, written }) => `D${place.row + 1} ${written}`)).toEqual([
    "D1 A1*2",
    'D3 "科技进步"&"贡献率"',
    "D4 B:B",
  ]);
});

test("the figures beside gap columns are checked with their formats and units", async () => {
  sheet().enter("A1:C4", [
    ["指标", "单位", "2018年"],
    ["科技进步贡献率", "%", 55],
    ["高新技术企业", "家", 2300],
    ["技术合同成交额", "亿元", 266],
  ]);
  excel.workbook.select("Sheet1!A1:C4");
  await insertGapColumns({ year: 2018, side: "besideSelection", locale: "zh-CN" });
  expect(await checkActualFigures()).toEqual({ count: 3, doubted: [], calculated: [] });
  sheet().enter("C2", 0.55);
  await format("C2", "0%");
  sheet().enter("B4", "万元");
  expect(told((await checkActualFigures()).doubted)).toEqual([
    "Sheet1!C2 科技进步贡献率 percentSign",
    "Sheet1!C4 技术合同成交额 unitScaled",
  ]);
});

test("so are those of gap columns within a table", async () => {
  sheet().enter("A1:B3", [
    ["指标", "2018年"],
    ["科技进步贡献率", 55],
    ["高新技术企业", 2300],
  ]);
  await addTable(excel, "A1:B3", "实绩");
  excel.workbook.select("Sheet1!A1:B3");
  await insertGapColumns({ year: 2018, side: "besideSelection", locale: "zh-CN" });
  sheet().enter("B3", 0.23);
  const { count, doubted } = await checkActualFigures();
  expect(count).toBe(2);
  expect(told(doubted)).toEqual(["Sheet1!B3 高新技术企业 otherMagnitude"]);
});

test("what is typed into a monitoring sheet is checked, and nothing is changed", async () => {
  const spec = () =>
    monitoringSheet(headlines(), {
      locale: "zh-CN",
      tableName: "CQ_Monitoring",
      sheetName: "监测表",
    });
  await insert(spec, "activeCell");
  const { cells } = spec();
  const head = cells.findIndex((row) => row.includes("2016年实际值"));
  const column = columnLetters(cells[head]?.indexOf("2016年实际值") ?? 0);
  const rowOf = (name: string) => cells.findIndex((row) => row.includes(name)) + 1;
  expect(await checkActualFigures()).toEqual({ count: 0, doubted: [], calculated: [] });
  const place = `${column}${rowOf("科技进步贡献率")}`;
  sheet().enter(place, 0.53);
  sheet().enter(`${column}${rowOf("高新技术企业")}`, 1443);
  const before = excel.workbook.snapshot();
  const { count, doubted } = await checkActualFigures();
  expect(count).toBe(2);
  expect(told(doubted)).toEqual([`Sheet1!${place} 科技进步贡献率 otherMagnitude`]);
  expect(excel.workbook.snapshot()).toEqual(before);
});

test("so is what is typed into the detail sheet of an evaluation workbook, told with its place", async () => {
  await insertSheets((names) =>
    evaluationWorkbook(headlines(), { year: "midterm", locale: "zh-CN" }, names)
  );
  const detail = excel.workbook.sheet("中期评估 明细");
  const cells = detail.values("A1:D20");
  const rowOf = (name: string) => cells.findIndex((row) => row.includes(name)) + 1;
  const row = rowOf("科技进步贡献率");
  detail.enter(`I${row}`, 0.55);
  detail.enter(`I${rowOf("高新技术企业")}`, 2300);
  const { count, doubted } = await checkActualFigures();
  expect(count).toBe(2);
  expect(told(doubted)).toEqual([`中期评估 明细!I${row} 科技进步贡献率 otherMagnitude`]);
});

test("beside gap columns of several years the figures of each year are checked", async () => {
  sheet().enter("A1:C3", [
    ["指标", "2017年", "2018年"],
    ["科技进步贡献率", 54, 55],
    ["高新技术企业", 1800, 2300],
  ]);
  excel.workbook.select("Sheet1!A1:C3");
  await insertGapColumns({ side: "besideSelection", locale: "zh-CN" });
  sheet().enter("B3:C3", [["待定", 0.23]]);
  sheet().enter("B2", 0.54);
  const { count, doubted } = await checkActualFigures();
  expect(count).toBe(4);
  expect(told(doubted)).toEqual([
    "Sheet1!B2 科技进步贡献率 otherMagnitude",
    "Sheet1!B3 高新技术企业 notAFigure",
    "Sheet1!C3 高新技术企业 otherMagnitude",
  ]);
});
