import { readActuals } from "../../../src/core/actuals/check";
import { sheetName } from "../../../src/core/actuals/name";
import { createCatalogue, findIndicator } from "../../../src/core/lookup";
import type { PlannedIndicator } from "../../../src/core/types";
import { detailedPlan } from "../../../src/dataset/details";
import type { Locale } from "../../../src/i18n/locale";
import { workbookTexts } from "../../../src/i18n/workbook";
import {
  linkActiveTable,
  linkTable,
  readLinkedTable,
  sourceOf,
  unlinkTable,
} from "../../../src/workbook/actuals-table";
import { actualsTemplate, actualsTemplateNames } from "../../../src/workbook/actuals-template";
import { insert } from "../../../src/workbook/insertion";
import { monitoringNames, monitoringSheet } from "../../../src/workbook/monitoring-sheet";
import type { Addin } from "../../excel/jsdom-host";
import { headlines, startExcel } from "./excel";

const catalogue = createCatalogue([detailedPlan()]);

let excel: Addin;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  expect(excel.workbook.dropped).toEqual([]);
  excel.dispose();
});

const sheet = (name = "Sheet1") => excel.workbook.sheet(name);

function entry(name: string): PlannedIndicator {
  const found = findIndicator(catalogue, name);
  if (!found.ok) throw new Error(name);
  return found.value;
}

const ENTERPRISES = "高新技术企业";
const INTENSITY = "研究与试验发展经费投入强度";
const HEADERS = ["指标", "年份", "数值", "单位", "来源"];

/** A native table at C4 of Sheet1, as a user would make it. */
async function enterTable(
  rows: readonly (readonly unknown[])[],
  headers: readonly string[] = HEADERS,
  name = "统计表"
): Promise<void> {
  const columns = "CDEFGH".slice(0, headers.length).at(-1);
  const address = `C4:${columns}${4 + rows.length}`;
  sheet().enter(address, [[...headers], ...rows.map((row) => [...row])] as never);
  await excel.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add(address, true);
    table.name = name;
    await context.sync();
  });
  excel.workbook.select("Sheet1!C5");
}

/** The linked table as formulas refer to it. */
async function linkedSource() {
  const link = await readLinkedTable();
  if (link.kind !== "linked") throw new Error(link.kind);
  const reading = readActuals(link.table, catalogue);
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading.faults));
  const { columns } = reading;
  return {
    ...sourceOf(link.table, columns),
    nameOf: (some: PlannedIndicator) => sheetName(catalogue, some, columns.language),
  };
}

/** A monitoring sheet on a new sheet, and what its cells show, by indicator and header. */
async function monitor(entries: readonly PlannedIndicator[], locale: Locale = "zh-CN") {
  const actuals = await linkedSource();
  const base = monitoringNames(locale);
  const report = await insert(
    (names) =>
      monitoringSheet(entries, {
        locale,
        actuals,
        tableName: names.table(base.table),
        sheetName: names.sheet(base.sheet),
      }),
    "newSheet"
  );
  const [corner = "", end = ""] = report.address.split(":");
  return (index: number, header: string): unknown => {
    const values = sheet(report.sheet).values(`${corner}:${end}`);
    return values[3 + index]?.[(values[2] ?? []).indexOf(header)];
  };
}

const actual = workbookTexts("zh-CN").monitoring.actual;

describe("the link", () => {
  test("is kept in the workbook and follows when table, sheet and cells are renamed and moved", async () => {
    await enterTable([[ENTERPRISES, 2016, 1443, "家", "统计公报"]]);
    expect(await readLinkedTable()).toEqual({ kind: "none" });
    expect(await linkActiveTable("zh-CN")).toMatchObject({ kind: "linked" });

    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.tables.getItem("统计表").name = "年度数据";
      worksheet.name = "统计 2016";
      worksheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await readLinkedTable()).toMatchObject({
      kind: "linked",
      table: {
        name: "年度数据",
        sheet: "统计 2016",
        area: { row: 5, column: 2, rows: 2, columns: 5 },
        headers: HEADERS,
        values: [[ENTERPRISES, 2016, 1443, "家", "统计公报"]],
      },
    });
  });

  test("goes to another table when that is linked, and away when it is undone", async () => {
    await enterTable([[ENTERPRISES, 2016, 1443, "家", ""]]);
    sheet().enter("J1:L2", [
      ["Indicator", "Year", "Value"],
      ["High-tech enterprises", 2016, 1443],
    ]);
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("Sheet1");
      worksheet.tables.add("J1:L2", true).name = "Other";
      await context.sync();
    });
    await linkActiveTable("zh-CN");
    await linkTable("Other", "zh-CN");
    expect(await readLinkedTable()).toMatchObject({ table: { name: "Other" } });
    await unlinkTable();
    expect(await readLinkedTable()).toEqual({ kind: "none" });
    await unlinkTable();
    expect(sheet().value("E5")).toBe(1443);
  });

  test("is told to be lost once the table is plain cells or its rows are deleted", async () => {
    await enterTable([[ENTERPRISES, 2016, 1443, "家", ""]]);
    await linkActiveTable("zh-CN");
    const linked = excel.workbook.snapshot();
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("统计表").convertToRange();
      await context.sync();
    });
    expect(await readLinkedTable()).toEqual({ kind: "lost" });

    excel.workbook.restore(linked);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("4:5").delete("Up");
      await context.sync();
    });
    expect(await readLinkedTable()).toEqual({ kind: "lost" });
  });

  test("is lost with the sheet", async () => {
    await enterTable([[ENTERPRISES, 2016, 1443, "家", ""]]);
    await linkActiveTable("zh-CN");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    expect(await readLinkedTable()).toEqual({ kind: "lost" });
  });

  test("is refused outside a table, and for a table with other columns, and changes nothing then", async () => {
    await enterTable([["a", 1]], ["指标", "实际值"]);
    const before = excel.workbook.snapshot();
    expect(await linkActiveTable("zh-CN")).toMatchObject({
      kind: "unsuitable",
      table: { name: "统计表" },
      faults: [{ code: "columnMissing", column: "year" }],
    });
    expect(excel.workbook.snapshot()).toEqual(before);
    excel.workbook.select("Sheet1!Z9");
    await expect(linkActiveTable("zh-CN")).rejects.toMatchObject({ code: "noTable" });
  });

  test("can be made on a protected sheet, which is only read", async () => {
    await enterTable([[ENTERPRISES, 2016, 1443, "家", ""]]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    expect(await linkActiveTable("zh-CN")).toMatchObject({ kind: "linked" });
    expect(await readLinkedTable()).toMatchObject({ kind: "linked" });
  });

  test("reads neither a row of totals nor, without a header row, headings", async () => {
    await enterTable([[ENTERPRISES, 2016, 1443, "家", ""]]);
    await linkActiveTable("zh-CN");
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("统计表").showTotals = true;
      await context.sync();
    });
    expect(await readLinkedTable()).toMatchObject({
      table: { values: [[ENTERPRISES, 2016, 1443, "家", ""]] },
    });
  });
});

describe("a template", () => {
  test("has a row for each indicator and year, can be linked at once, and waits for its figures", async () => {
    const entries = [entry(ENTERPRISES), entry(INTENSITY)];
    const base = actualsTemplateNames("zh-CN");
    const report = await insert(
      (names) =>
        actualsTemplate(entries, {
          locale: "zh-CN",
          tableName: names.table(base.table),
          sheetName: names.sheet(base.sheet),
          nameOf: (some) => sheetName(catalogue, some, "zh"),
        }),
      "newSheet"
    );
    expect(report).toMatchObject({ sheet: "实际值", address: "A1:E14", tables: ["CQ_Actuals"] });
    await linkTable("CQ_Actuals", "zh-CN");
    const link = await readLinkedTable();
    if (link.kind !== "linked") throw new Error(link.kind);
    expect(readActuals(link.table, catalogue)).toMatchObject({
      figures: [],
      pending: 10,
      problems: [],
    });
    expect(sheet("实际值").values("A4:E6")).toEqual([
      HEADERS,
      [ENTERPRISES, 2016, "", "家", ""],
      [ENTERPRISES, 2017, "", "家", ""],
    ]);

    const shown = await monitor(entries);
    expect([2016, 2017].map((year) => shown(0, actual(year)))).toEqual(["", ""]);
    sheet("实际值").enter("C5:C6", [[1443], [2027]]);
    expect([2016, 2017, 2018].map((year) => shown(0, actual(year)))).toEqual([1443, 2027, ""]);
    expect(shown(0, "差距")).toBe(973);
    expect(shown(0, "最新年份")).toBe(2017);
  });
});

describe("a monitoring sheet over the linked table", () => {
  const cases: [string, readonly (readonly unknown[])[], unknown][] = [
    ["a number", [[ENTERPRISES, 2016, 1443, "家", ""]], 1443],
    ["zero", [[ENTERPRISES, 2016, 0, "家", ""]], 0],
    ["a number without a unit", [[ENTERPRISES, 2016, 1443, "", ""]], 1443],
    ["no row", [[ENTERPRISES, 2017, 2027, "家", ""]], ""],
    ["another indicator's row", [[INTENSITY, 2016, 1.72, "%", ""]], ""],
    ["a row that waits for its value", [[ENTERPRISES, 2016, "", "家", ""]], ""],
    [
      "two rows",
      [
        [ENTERPRISES, 2016, 1443, "家", ""],
        [ENTERPRISES, 2016, 1443, "家", ""],
      ],
      "#N/A",
    ],
    [
      "a second row that waits for its value",
      [
        [ENTERPRISES, 2016, 1443, "家", ""],
        [ENTERPRISES, 2016, "", "家", ""],
      ],
      1443,
    ],
    [
      "a number and a text",
      [
        [ENTERPRISES, 2016, 1443, "家", ""],
        [ENTERPRISES, 2016, "暂无", "家", ""],
      ],
      "#N/A",
    ],
    ["a text", [[ENTERPRISES, 2016, "暂无", "家", ""]], "#N/A"],
    ["a number as text", [[ENTERPRISES, 2016, "'1443", "家", ""]], "#N/A"],
    ["a truth value", [[ENTERPRISES, 2016, true, "家", ""]], "#N/A"],
    ["an error", [[ENTERPRISES, 2016, "=1/0", "家", ""]], "#N/A"],
    ["a formula's number", [[ENTERPRISES, 2016, "=1400+43", "家", ""]], 1443],
    ["another unit", [[ENTERPRISES, 2016, 0.1443, "万家", ""]], "#N/A"],
    ["a year as text", [[ENTERPRISES, "'2016", 1443, "家", ""]], ""],
    ["an alias", [["高企", 2016, 1443, "家", ""]], ""],
    ["a name with a wildcard", [["高新*企业", 2016, 1443, "家", ""]], ""],
    ["a longer name", [[`${ENTERPRISES}数`, 2016, 1443, "家", ""]], ""],
    [
      "errors in another row",
      [
        ["=NA()", 2016, 1, "家", ""],
        [ENTERPRISES, "=1/0", 1, "家", ""],
        [ENTERPRISES, 2017, "=1/0", "家", ""],
        [ENTERPRISES, 2016, 1443, "家", ""],
      ],
      1443,
    ],
  ];

  test.each(cases)("shows for %s what can be relied on", async (_what, rows, expected) => {
    await enterTable(rows);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(ENTERPRISES)]);
    expect(shown(0, actual(2016))).toBe(expected);
  });

  test("judges by no year at all while one of them is in doubt", async () => {
    await enterTable([
      [ENTERPRISES, 2016, 1443, "家", ""],
      [ENTERPRISES, 2017, "暂无", "家", ""],
    ]);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(ENTERPRISES)]);
    for (const header of ["最新年份", "最新实际值", "差距", "完成进度", "评价"]) {
      expect(shown(0, header)).toBe("#N/A");
    }
  });

  test("follows when table and columns are renamed", async () => {
    await enterTable([[ENTERPRISES, 2016, 1443, "家", ""]]);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(ENTERPRISES)]);
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("统计表").name = "数据2016";
      await context.sync();
    });
    sheet().enter("E4", "实际值");
    sheet().enter("E5", 1500);
    expect(shown(0, actual(2016))).toBe(1500);
  });

  test("finds the names of a Chinese table from an English sheet, and needs no column of units", async () => {
    await enterTable([[INTENSITY, 2016, 1.72]], ["指标", "年度", "实际值"]);
    await linkActiveTable("en-US");
    const shown = await monitor([entry(INTENSITY)], "en-US");
    expect(shown(0, workbookTexts("en-US").monitoring.actual(2016))).toBe(1.72);
  });

  test("reads headings with characters that formulas use", async () => {
    await enterTable([[INTENSITY, 2016, 1.72]], ["[指标]", "'年份'", "实际-值"]);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(INTENSITY)]);
    expect(shown(0, actual(2016))).toBe(1.72);
  });

  test("of several indicators shows each figure in its own cell", async () => {
    const entries = headlines();
    const figure = (at: number, year: number): number => at * 10 + year / 1000;
    const rows = entries.flatMap(({ indicator }, at) =>
      [2016, 2018, 2020].map((year) => [
        indicator.name.zh,
        year,
        figure(at, year),
        indicator.unit.zh,
        "",
      ])
    );
    await enterTable(rows);
    await linkActiveTable("zh-CN");
    const shown = await monitor(entries);
    entries.forEach((_, at) => {
      expect([2016, 2017, 2018, 2019, 2020].map((year) => shown(at, actual(year)))).toEqual([
        figure(at, 2016),
        "",
        figure(at, 2018),
        "",
        figure(at, 2020),
      ]);
    });
  });
});
