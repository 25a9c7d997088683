import { insert } from "../../../src/excel/insert/insertion";
import { linkTable, readLinkedTable } from "../../../src/excel/tables/actuals-table";
import { readPrintedTable } from "../../../src/excel/tables/printed-table";
import { readActuals } from "../../../src/core/actuals/check";
import { arrangedActuals } from "../../../src/sheets/actuals/arranged-actuals";
import { arrangement } from "../../../src/taskpane/data/actuals/arrangement";
import type { Addin } from "../../excel/jsdom-host";
import { catalogue } from "./actuals";
import { useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

const sheet = () => excel.workbook.sheet("Sheet1");

/** A yearbook's table at B2: a title, a unit, two rows of headings of which the upper one is merged. */
async function enterYearbook(): Promise<void> {
  sheet().enter("B2", "表5-1 主要科技指标");
  sheet().enter("B4:F7", [
    ["指标", "单位", "2017年", "", "2018年"],
    ["", "", "绝对额", "比上年增长（%）", "绝对额"],
    ["高新技术企业", "家", "2 027", 40.5, 2504],
    ["技术合同成交额", "万元", 1213000, -52.8, 2662000],
  ]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("D4:E4").merge(false);
    await context.sync();
  });
}

test("a single selected cell stands for its sheet, whose merged headings are read as a person reads them", async () => {
  await enterYearbook();
  excel.workbook.select("Sheet1!D6");
  const before = excel.workbook.snapshot();
  const table = await readPrintedTable();
  expect(excel.workbook.snapshot()).toEqual(before);
  expect(table.address).toBe("Sheet1!B2:F7");
  const found = arrangement(table, {}, catalogue);
  expect(found?.questions).toEqual([]);
  expect(found?.figures.map(({ year, value, source }) => [year, value, source])).toEqual([
    [2017, 2027, "Sheet1!D6"],
    [2018, 2504, "Sheet1!F6"],
  ]);
  expect(found?.left.map(({ source, doubt }) => [source, doubt.code])).toEqual([
    ["Sheet1!D7", "unitScaled"],
    ["Sheet1!F7", "unitScaled"],
  ]);
  expect(found?.changes).toBe(2);
});

test("what is arranged can be linked, and a factor that was confirmed stands beside its figure", async () => {
  await enterYearbook();
  excel.workbook.select("Sheet1!B2:F7");
  const table = await readPrintedTable();
  const { figures = [] } = arrangement(table, { unit: "万元" }, catalogue) ?? {};
  await insert(
    (names) =>
      arrangedActuals(figures, {
        locale: "zh-CN",
        catalogue,
        tableName: names.table("CQ_Actuals"),
        sheetName: names.sheet("实际值"),
      }),
    "newSheet"
  );
  expect(excel.workbook.sheet("实际值").values("A3:G7")).toEqual([
    ["指标", "年份", "数值", "单位", "来源", "原数值", "换算系数"],
    ["高新技术企业", 2017, 2027, "家", "Sheet1!D6", 2027, 1],
    ["高新技术企业", 2018, 2504, "家", "Sheet1!F6", 2504, 1],
    ["技术合同成交额", 2017, 121.3, "亿元", "Sheet1!D7", 1213000, 0.0001],
    ["技术合同成交额", 2018, 266.2, "亿元", "Sheet1!F7", 2662000, 0.0001],
  ]);
  await linkTable("CQ_Actuals", "zh-CN");
  const link = await readLinkedTable();
  if (link.kind !== "linked") throw new Error(link.kind);
  const reading = readActuals(link.table, catalogue);
  if (reading.kind !== "read") throw new Error(reading.kind);
  expect(reading.figures).toHaveLength(4);
  expect(reading.problems.filter(({ code }) => code !== "missingYears" && code !== "jump")).toEqual(
    []
  );
});

test("an empty sheet is refused", async () => {
  await expect(readPrintedTable()).rejects.toMatchObject({
    problem: { code: "nothingRecognised" },
  });
});
