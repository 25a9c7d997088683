import path from "node:path";
import { carryPlans } from "../../../src/dataset/plans-at-hand";
import { carryPlan } from "../../../src/excel/plans/plan-store";
import { readActivePlanTable } from "../../../src/excel/plans/plan-table";
import { planOfTable } from "../../../src/reading/conversion/convert-table";
import type { Addin } from "../../excel/jsdom-host";
import { startExcel } from "./excel";

const dist = path.join(__dirname, "../../../dist");

/** A table as plans print it, pasted into a sheet: a title, headings in two rows, blank cells where cells were merged. */
const PASTED = [
  ["专栏1 “十四五”时期经济社会发展主要指标", "", "", "", "", ""],
  ["类别", "指标", "基期", "目标", "变化", "属性"],
  ["", "", "2020年", "2025年", "年均/累计", ""],
  ["经济发展", "1.地区生产总值（亿元）", 1860.4, "2600左右", "7", "预期性"],
  ["", "2.全员劳动生产率（万元/人）", 12.8, ">17", "", "预期性"],
  ["民生福祉", "3.城镇调查失业率（%）", 5.3, "5.5以内", "", "预期性"],
  ["", "4.城镇新增就业（万人）", "—", "—", "〔30〕", "预期性"],
  ["绿色生态", "5.单位GDP能源消耗降低（%）", "—", "—", "〔13.5〕", "约束性"],
  ["注：〔 〕内为五年累计数。", "", "", "", "", ""],
];

const SETTINGS = {
  ...{ id: "city", title: "某市“十四五”规划纲要", issuer: "某市人民代表大会" },
  ...{ issuedOn: "2021-02-06", period: "2021-2025" },
};

let excel: Addin;

beforeEach(async () => {
  carryPlans([], null);
  excel = await startExcel();
  excel.workbook.sheet("Sheet1").enter("B3:G11", PASTED as never);
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

test("cells that were pasted and selected become a plan that formulas answer", async () => {
  excel.workbook.select("Sheet1!B3:G11");
  const before = excel.workbook.sheet("Sheet1").data;
  const { plans, problems, table } = planOfTable(await readActivePlanTable(), {
    settings: SETTINGS,
  });
  expect(problems).toEqual([]);
  expect(table?.questions).toEqual([]);
  expect(excel.workbook.sheet("Sheet1").data).toEqual(before);
  const [plan] = plans;
  if (plan === undefined) throw new Error("there is no plan");
  await carryPlan(plan, { asDefault: false });

  const workbook = excel.workbook.snapshot();
  excel.dispose();
  excel = await startExcel({ distDir: dist, setUp: (opened) => opened.restore(workbook) });
  const target = (name: string) => excel.functions.call("PLANTARGET", [[[name]], null]);
  expect(await target("city/地区生产总值")).toEqual([[2600]]);
  expect(await target("city/全员劳动生产率")).toEqual([[17]]);
  expect(await target("city/城镇调查失业率")).toEqual([[5.5]]);
  expect(await target("city/城镇新增就业")).toEqual([[30]]);
});

test("a problem of selected cells is told of the cell where it is", async () => {
  excel.workbook.sheet("Sheet1").enter("E6", [["#REF!"]] as never);
  excel.workbook.select("Sheet1!B3:G11");
  const brought = await readActivePlanTable();
  expect(brought.origin).toMatchObject({ name: null });
  expect(planOfTable(brought, { settings: SETTINGS }).problems).toMatchObject([
    { code: "errorValue", line: 6, value: "#REF!" },
  ]);
});
