import { builtInPlan } from "../../../src/dataset/built-in";
import { insert, insertSheets } from "../../../src/excel/insert/insertion";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import { checkForUpdates } from "../../../src/excel/tables/update-check";
import type { Addin } from "../../excel/jsdom-host";
import { headlines, headlineTable, useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

test("sheets that the add-in has just made differ in nothing", async () => {
  await insert(headlineTable, "activeCell");
  await insertSheets((names) =>
    evaluationWorkbook(headlines(), { year: "final", locale: "zh-CN" }, names)
  );
  const tables = await checkForUpdates();
  expect(tables.map(({ table }) => table)).toEqual([
    "CQ_Indicators",
    "CQ_EvaluationSummary",
    "CQ_ChartData",
    "CQ_Evaluation",
    "CQ_EvaluationPath",
    "CQ_Laggards",
  ]);
  const atHand = builtInPlan().version;
  for (const { changed, versions } of tables) {
    expect(changed).toEqual([]);
    expect(versions.map(({ madeWith }) => madeWith)).toEqual([atHand]);
  }
});

test("a sheet that was copied or saved elsewhere still tells which data it was made with", async () => {
  const { address } = await insert(headlineTable, "activeCell");
  const sheet = excel.workbook.sheet("Sheet1");
  // The last line is the source, the one above it the last note.
  const rows = Number(address.split(":")[1]?.replace(/[A-Z]+/, ""));
  const recorded = `A${rows - 1}`;
  expect(sheet.value(recorded)).toMatch(/指标数据版本\d/);
  sheet.enter(recorded, "　　9．指标数据版本0.9.0。");
  const [table] = await checkForUpdates();
  expect(table?.versions).toMatchObject([{ madeWith: "0.9.0" }]);
  expect(table?.changed).toEqual([]);
});

test("a figure that differs is named, and stays as it is", async () => {
  await insert(headlineTable, "activeCell");
  excel.workbook.sheet("Sheet1").enter("G7", 2900);
  const before = excel.workbook.snapshot();
  expect(await checkForUpdates()).toMatchObject([
    {
      sheet: "Sheet1",
      table: "CQ_Indicators",
      changed: [{ address: "G7", shown: 2900, current: 3000 }],
    },
  ]);
  expect(excel.workbook.snapshot()).toEqual(before);
});

test("a workbook without tables has nothing to compare", async () => {
  expect(await checkForUpdates()).toEqual([]);
});
