import { readActuals } from "../../../src/core/actuals/check";
import { usableName } from "../../../src/core/lookup";
import type { PlannedIndicator } from "../../../src/core/types";
import type { Locale } from "../../../src/i18n/locale";
import { sheetTexts } from "../../../src/i18n/sheets";
import {
  linkActiveTable,
  linkTable,
  readLinkedTable,
} from "../../../src/excel/tables/actuals-table";
import {
  actualsTemplate,
  actualsTemplateNames,
} from "../../../src/sheets/actuals/actuals-template";
import { insert } from "../../../src/excel/insert/insertion";
import { monitoringNames, monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import type { Addin } from "../../excel/jsdom-host";
import {
  catalogue,
  ENTERPRISES,
  enterTable,
  entry,
  HEADERS,
  INTENSITY,
  linkedSource,
} from "./actuals";
import { headlines, useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

const sheet = (name = "Sheet1") => excel.workbook.sheet(name);

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

const actual = sheetTexts("zh-CN").monitoring.actual;

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
          nameOf: (some) => usableName(catalogue, some, "zh"),
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
    await enterTable(excel, rows);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(ENTERPRISES)]);
    expect(shown(0, actual(2016))).toBe(expected);
  });

  test("cannot tell a percentage from a number, which only the check can", async () => {
    await enterTable(excel, [[INTENSITY, 2016, "1.72%", "%", ""]]);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(INTENSITY)]);
    expect(shown(0, actual(2016))).toBe(0.0172);
    const link = await readLinkedTable();
    if (link.kind !== "linked") throw new Error(link.kind);
    expect(readActuals(link.table, catalogue)).toMatchObject({
      figures: [],
      problems: [{ code: "percentSign", name: INTENSITY, row: 0, likely: 1.72 }],
    });
  });

  test("judges by no year at all while one of them is in doubt", async () => {
    await enterTable(excel, [
      [ENTERPRISES, 2016, 1443, "家", ""],
      [ENTERPRISES, 2017, "暂无", "家", ""],
    ]);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(ENTERPRISES)]);
    expect(shown(0, "评价")).toBe("请核对：实际值重复、不是数字或单位不符");
    for (const header of ["差距", "完成进度", "时间进度", "所需年均增速"]) {
      expect(shown(0, header)).toBe("");
    }
  });

  test("takes a text that shows nothing for a blank", async () => {
    await enterTable(excel, [
      [ENTERPRISES, 2016, 1443, "家", ""],
      [ENTERPRISES, 2017, '=""', "家", ""],
    ]);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(ENTERPRISES)]);
    expect([shown(0, actual(2017)), shown(0, "最新年份")]).toEqual(["", 2016]);
  });

  test("says so when the table is deleted", async () => {
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
    await linkActiveTable("zh-CN");
    const shown = await monitor([entry(ENTERPRISES)]);
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("统计表").delete();
      await context.sync();
    });
    expect(shown(0, "评价")).toBe("请核对：实际值表已删除或无法读取");
    expect(shown(0, "差距")).toBe("");
  });

  test("follows when table and columns are renamed", async () => {
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
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
    await enterTable(excel, [[INTENSITY, 2016, 1.72]], ["指标", "年度", "实际值"]);
    await linkActiveTable("en-US");
    const shown = await monitor([entry(INTENSITY)], "en-US");
    expect(shown(0, sheetTexts("en-US").monitoring.actual(2016))).toBe(1.72);
  });

  test("reads headings with characters that formulas use", async () => {
    await enterTable(excel, [[INTENSITY, 2016, 1.72]], ["[指标]", "'年份'", "实际-值"]);
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
    await enterTable(excel, rows);
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
