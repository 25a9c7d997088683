import { createCatalogue } from "../../../../src/core/lookup";
import { builtInPlan } from "../../../../src/dataset/built-in";
import type { Locale } from "../../../../src/i18n/locale";
import { mergeFigures } from "../../../../src/reading/actuals/brought-figures";
import { readReturnedFiles } from "../../../../src/reading/actuals/returned-files";
import { filledSheets } from "../../../../src/sheets/monitoring/filled-sheets";
import { monitoringSheet } from "../../../../src/sheets/monitoring/monitoring-sheet";
import { freeNames } from "../../../../src/sheets/spec/free-names";
import type { Cell, SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import { xlsxFile } from "../../../../src/xlsx/xlsx";

const catalogue = createCatalogue([builtInPlan()]);
const codes = ["H01", "H02", "H04"];
const entries = catalogue.entries.filter(({ indicator }) => codes.includes(indicator.code));
const nothingTaken = { sheets: [], tables: [] };

/** What a department types: by the name of the indicator and the year. */
type Typed = Readonly<Record<string, Cell>>;

/** A monitoring sheet as it was sent out, with cells typed over. */
async function returned(name: string, typed: Typed, locale: Locale = "zh-CN") {
  const options = { locale, tableName: "CQ_Monitoring", sheetName: "监测表" };
  const spec = monitoringSheet(entries, options);
  const headings = spec.cells[2] ?? [];
  const cells = spec.cells.map((row) =>
    row.map((cell, column) => typed[`${String(row[1])} ${String(headings[column])}`] ?? cell)
  );
  return { name, bytes: await xlsxFile([{ ...spec, cells }]) };
}

const values = (figures: readonly { name: string; year: number | null; value: number | null }[]) =>
  figures.map(({ name, year, value }) => [name, year, value]);

describe("monitoring sheets that departments sent back", () => {
  test("give the actual figures filled in, and nothing of what the sheets compute or cite", async () => {
    const files = [
      await returned("甲.xlsx", { "高新技术企业 2018年实际值": 2300 }),
      await returned("乙.xlsx", { "科技进步贡献率 2018年实际值": 57 }),
    ];
    const { figures, read, others } = await readReturnedFiles(files, catalogue);
    expect(values(figures)).toEqual([
      ["高新技术企业", 2018, 2300],
      ["科技进步贡献率", 2018, 57],
    ]);
    expect(figures[0]?.place).toMatchObject({ file: "甲.xlsx", sheet: "监测表" });
    expect({ read, others }).toEqual({ read: ["甲.xlsx", "乙.xlsx"], others: [] });
  });

  test("tell of a baseline or target that is not the plan's any more, and take nothing of it", async () => {
    const files = [
      await returned("甲.xlsx", {
        "高新技术企业 2020年目标值": 2900,
        "高新技术企业 2015年基期值": "",
        "高新技术企业 2018年实际值": 2300,
      }),
      await returned("乙.xlsx", { "科技进步贡献率 2018年实际值": 57 }),
    ];
    const { figures, changed } = await readReturnedFiles(files, catalogue);
    expect(values(figures)).toEqual([
      ["高新技术企业", 2018, 2300],
      ["科技进步贡献率", 2018, 57],
    ]);
    expect(
      changed.map(({ place, name, heading, shown, current }) => [
        ...[place.file, place.sheet, name, heading, shown, current],
      ])
    ).toEqual([
      ["甲.xlsx", "监测表", "高新技术企业", "2015年基期值", "", 1035],
      ["甲.xlsx", "监测表", "高新技术企业", "2020年目标值", "2900", 3000],
    ]);
  });

  test("may be in the other language", async () => {
    const file = await returned("a.xlsx", { "High-tech enterprises 2018 actual": 2300 }, "en-US");
    const { figures } = await readReturnedFiles([file], catalogue);
    expect(figures.map(({ year, value }) => [year, value])).toEqual([[2018, 2300]]);
  });

  test("pass the gate: what it asks about or refuses is listed with its reason, and not taken", async () => {
    const file = await returned("甲.xlsx", {
      "科技进步贡献率 2018年实际值": 0.57,
      "高新技术企业 2018年实际值": "约2300",
    });
    const merged = mergeFigures((await readReturnedFiles([file], catalogue)).figures);
    expect(merged.agreed).toEqual([]);
    expect(merged.doubtful.map(({ doubt }) => doubt?.code)).toEqual([
      "otherMagnitude",
      "notAFigure",
    ]);
  });

  test("that differ are a conflict that only the user decides; the same figure twice is none", async () => {
    const files = [
      await returned("甲.xlsx", {
        "高新技术企业 2018年实际值": 2300,
        "科技进步贡献率 2018年实际值": 57,
      }),
      await returned("乙.xlsx", {
        "高新技术企业 2018年实际值": 2310,
        "科技进步贡献率 2018年实际值": 57,
      }),
    ];
    const { figures } = await readReturnedFiles(files, catalogue);
    const { agreed, conflicts } = mergeFigures(figures);
    expect(values(agreed)).toEqual([["科技进步贡献率", 2018, 57]]);
    expect(conflicts.map(({ figures: given }) => values(given))).toEqual([
      [
        ["高新技术企业", 2018, 2300],
        ["高新技术企业", 2018, 2310],
      ],
    ]);
    const chosen = new Map(conflicts.map(({ key }) => [key, 1]));
    expect(values(mergeFigures(figures, chosen).agreed)).toContainEqual([
      "高新技术企业",
      2018,
      2310,
    ]);
  });

  test("become one, whose input cells hold the figures, with a list of where each came from", async () => {
    const files = [
      await returned("甲.xlsx", { "高新技术企业 2018年实际值": 2300 }),
      await returned("乙.xlsx", { "高新技术企业 2018年实际值": 2310 }),
      await returned("丙.xlsx", { "科技进步贡献率 2017年实际值": 55 }),
    ];
    const merged = mergeFigures((await readReturnedFiles(files, catalogue)).figures);
    const options = { locale: "zh-CN", method: "linear" } as const;
    const [sheet, list] = filledSheets(merged, options, freeNames(nothingTaken));
    expect(cell(sheet, "科技进步贡献率", "2017年实际值")).toBe(55);
    expect(cell(sheet, "高新技术企业", "2018年实际值")).toBeNull();
    expect(list?.cells.slice(1).map((row) => [row[0], row[3], row[5]])).toEqual([
      ["科技进步贡献率", "丙.xlsx", "采用"],
      ["高新技术企业", "甲.xlsx", "未采用"],
      ["高新技术企业", "乙.xlsx", "未采用"],
    ]);
  });

  test("are told from files without one", async () => {
    const bytes = new TextEncoder().encode("指标,2018年\n高新技术企业,2300\n");
    const found = await readReturnedFiles([{ name: "表.csv", bytes }], catalogue);
    expect(found).toMatchObject({ figures: [], changed: [], read: [], others: ["表.csv"] });
    expect(found.problems).toEqual([]);
  });
});

function cell(spec: SheetSpec | undefined, name: string, heading: string): Cell | undefined {
  const headings = spec?.cells.find((row) => row.includes(heading)) ?? [];
  const row = spec?.cells.find((cells) => cells[1] === name);
  return row?.[headings.indexOf(heading)];
}
