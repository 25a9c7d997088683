import { insert, insertSheets } from "../../../src/workbook/insertion";
import { evaluationWorkbook } from "../../../src/workbook/evaluation/evaluation";
import { checkForUpdates } from "../../../src/workbook/update-check";
import type { Addin } from "../../excel/jsdom-host";
import { headlines, headlineTable, startExcel } from "./excel";

let excel: Addin;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

test("sheets that the add-in has just made differ in nothing", async () => {
  await insert(headlineTable, "activeCell");
  await insertSheets((names) =>
    evaluationWorkbook(headlines(), { kind: "final", locale: "zh-CN" }, names)
  );
  expect((await checkForUpdates()).changed).toEqual([]);
});

test("a figure that differs is named, and stays as it is", async () => {
  await insert(headlineTable, "activeCell");
  excel.workbook.sheet("Sheet1").enter("G7", 2900);
  const before = excel.workbook.snapshot();
  const { changed } = await checkForUpdates();
  expect(changed).toMatchObject([
    { sheet: "Sheet1", table: "CQ_Indicators", address: "G7", shown: 2900, current: 3000 },
  ]);
  expect(excel.workbook.snapshot()).toEqual(before);
});

test("a workbook without tables has nothing to compare", async () => {
  expect((await checkForUpdates()).changed).toEqual([]);
});
