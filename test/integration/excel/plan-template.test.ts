import type { Locale } from "../../../src/i18n/locale";
import { planTableTexts } from "../../../src/i18n/plan-table";
import { planOfTable } from "../../../src/reading/conversion/convert-table";
import { insert } from "../../../src/excel/insert/insertion";
import { readActivePlanTable, readPlanTableNamed } from "../../../src/excel/plans/plan-table";
import { planTemplate, planTemplateNames } from "../../../src/sheets/plan-template";
import type { Addin } from "../../excel/jsdom-host";
import { useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

/** Inserts the template on a new sheet. */
function insertTemplate(locale: Locale) {
  const base = planTemplateNames(locale);
  const build = (names: Parameters<Parameters<typeof insert>[0]>[0]) =>
    planTemplate({
      locale,
      tableName: names.table(base.table),
      sheetName: names.sheet(base.sheet),
    });
  return insert(build, "newSheet");
}

/**
 * Writes below a heading of the template, or beside a label above it.
 *
 * @returns the address of the cell that was written last
 */
async function fill(sheetName: string, cells: Readonly<Record<string, unknown>>): Promise<string> {
  let last = "";
  const sheet = excel.workbook.sheet(sheetName);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange().load("values");
    await context.sync();
    for (const [place, value] of Object.entries(cells)) {
      const [label = "", below = "0"] = place.split("+");
      const row = range.values.findIndex((line) => line.includes(label));
      const column = range.values[row]?.indexOf(label) ?? -1;
      const target = below === "0" ? [row, column + 1] : [row + Number(below), column];
      const address = `${String.fromCharCode(65 + (target[1] ?? 0))}${(target[0] ?? 0) + 1}`;
      sheet.enter(address, [[value]] as never);
      last = address;
    }
  });
  return last;
}

const PLAN = {
  "规划名称*": "某区科技创新“十四五”规划",
  "发布机关*": "某区人民政府",
  "发布日期*": "2021-12-30",
  "规划期*": "2021-2025",
};

const ROW = {
  "指标*+2": "高新技术企业",
  "单位+2": "家",
  "基期值+2": 1035,
  "目标要求+2": "不少于",
  "目标值+2": 3000,
};

describe("the template of a plan", () => {
  test("filled in and read again, it is the plan", async () => {
    const { sheet } = await insertTemplate("zh-CN");
    await fill(sheet, { ...PLAN, ...ROW });
    excel.workbook.select(`${sheet}!A20`);
    const table = await readActivePlanTable();
    const { plans, problems, notes } = planOfTable(table, {});
    expect(problems).toEqual([]);
    expect(plans).toMatchObject([
      {
        title: { zh: "某区科技创新“十四五”规划" },
        issuedOn: "2021-12-30",
        baseYear: 2020,
        targetYear: 2025,
        indicators: [
          {
            name: { zh: "高新技术企业" },
            observations: [{ year: 2020, value: 1035 }],
            targets: [{ year: 2025, comparator: "ge", lower: 3000 }],
          },
        ],
      },
    ]);
    expect(notes).toContainEqual({ code: "exampleLeftOut", line: 18 });
  });

  test.each<Locale>(["zh-CN", "en-US"])("left as it is in %s, it is no plan", async (locale) => {
    await insertTemplate(locale);
    const table = await readPlanTableNamed("CQ_PlanTemplate");
    const { plans, problems, notes } = planOfTable(table, {});
    expect(plans).toEqual([]);
    expect(problems).toMatchObject([{ code: "rowsMissing" }]);
    expect(notes).toMatchObject([{ code: "exampleLeftOut" }]);
  });

  test.each<Locale>(["zh-CN", "en-US"])("its example is a sound row in %s", async (locale) => {
    await insertTemplate(locale);
    const table = await readPlanTableNamed("CQ_PlanTemplate");
    const asRow = {
      ...table,
      grid: {
        ...table.grid,
        rows: table.grid.rows.map((cells) =>
          cells.map((cell) => {
            const text = cell.text.replace(/^(?:示例：|Example: )/, "");
            return typeof cell.value === "string" ? { value: text, text } : cell;
          })
        ),
      },
    };
    const settings = { title: "规划", issuer: "机关", issuedOn: "2021-12-30", period: "2021-2025" };
    const { plans, problems } = planOfTable(asRow, { settings });
    expect(problems).toEqual([]);
    expect(plans[0]?.indicators).toMatchObject([
      {
        kind: "headline",
        direction: "higher",
        attribute: "预期性",
        targets: [{ comparator: "ge", lower: 2000 }],
      },
    ]);
  });

  test("cells of choices offer their words, cells of figures take numbers", async () => {
    const { sheet } = await insertTemplate("zh-CN");
    const rules = excel.workbook.sheet(sheet).data.validations.map(({ rule }) => rule);
    expect(rules).toContainEqual({ list: { inCellDropDown: true, source: "越高越好,越低越好" } });
    expect(rules.filter((rule) => "custom" in (rule as object))).toHaveLength(4);
  });

  test.each<Locale>(["zh-CN", "en-US"])(
    "what must be filled in is marked with a star in %s, and nothing else",
    async (locale) => {
      const { sheet } = await insertTemplate(locale);
      const shown = excel.workbook.sheet(sheet);
      const marked = shown
        .values(shown.usedAddress)
        .flat()
        .filter((value) => typeof value === "string" && value.endsWith("*"));
      const labels = planTableTexts(locale);
      const { title, issuer, issuedOn, period } = labels.settings;
      expect(marked).toEqual(
        [title, issuer, issuedOn, period, labels.headings.name].map((label) => `${label}*`)
      );
    }
  );

  test("a problem names the sheet, the row and the heading", async () => {
    const { sheet } = await insertTemplate("zh-CN");
    await fill(sheet, { ...PLAN, ...ROW, "目标上限+2": "三千多" });
    const table = await readPlanTableNamed("CQ_PlanTemplate");
    expect(planOfTable(table, {}).problems).toEqual([
      { file: sheet, line: 19, column: "目标上限", value: "三千多", code: "notANumber" },
    ]);
  });
});

describe("numbers that look otherwise than they are", () => {
  test.each([
    [
      "a number of which the format shows a part",
      "目标值+2",
      123456,
      '0!.0,"万"',
      { column: "目标值", value: "123456", code: "scalingFormat" },
    ],
    [
      "a date that stands for a year",
      "目标年+2",
      46022,
      "yyyy/m/d",
      { column: "目标年", value: "2025-12-31", code: "dateForYear" },
    ],
  ])("%s is pointed out", async (_, place, value, format, expected) => {
    const { sheet } = await insertTemplate("zh-CN");
    await formatted(sheet, await fill(sheet, { ...PLAN, ...ROW, [place]: value }), format);
    const table = await readPlanTableNamed("CQ_PlanTemplate");
    const { problems } = planOfTable(table, {});
    expect(problems).toContainEqual(expect.objectContaining({ line: 19, ...expected }));
  });

  test("a share of what is counted in another unit is asked about", async () => {
    const { sheet } = await insertTemplate("zh-CN");
    await formatted(sheet, await fill(sheet, { ...PLAN, ...ROW, "目标值+2": 0.6 }), "0%");
    const { plans, table } = planOfTable(await readPlanTableNamed("CQ_PlanTemplate"), {});
    expect(plans).toEqual([]);
    expect(table?.questions).toMatchObject([{ asks: "basis", printed: "60%", suggestion: null }]);
  });

  async function formatted(sheet: string, address: string, format: string): Promise<void> {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).numberFormat = [[format]];
      await context.sync();
    });
  }

  test("a date of issue that Excel keeps as a date is one", async () => {
    const { sheet } = await insertTemplate("zh-CN");
    await fill(sheet, { ...PLAN, ...ROW, "发布日期*": 44560 });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("B8:B16").numberFormat =
        "yyyy/m/d" as never;
      await context.sync();
    });
    const table = await readPlanTableNamed("CQ_PlanTemplate");
    const { plans, problems } = planOfTable(table, {});
    expect(problems).toEqual([]);
    expect(plans[0]?.issuedOn).toBe("2021-12-30");
  });
});

test("with the cursor in the plan's own fields, the only table of the sheet is read", async () => {
  const { sheet } = await insertTemplate("zh-CN");
  excel.workbook.select(`${sheet}!B8`);
  expect((await readActivePlanTable()).origin).toMatchObject({ name: "CQ_PlanTemplate" });
});

test("on a sheet without a table there is nothing to read, and the workbook stays as it is", async () => {
  excel.workbook.select("Sheet1!A1");
  await expect(readActivePlanTable()).rejects.toMatchObject({ code: "noTableToRead" });
});
