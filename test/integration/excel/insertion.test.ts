import { baselineFigure, targetFigure } from "../../../src/core/figures";
import { gapToTarget } from "../../../src/core/gap";
import { insert, insertFormula, insertValue, inspect } from "../../../src/excel/insert/insertion";
import { freeNames } from "../../../src/sheets/spec/free-names";
import { extentOf } from "../../../src/sheets/spec/sheet-spec";
import type { Addin } from "../../excel/jsdom-host";
import { requiredChange } from "../required-change";
import { headlines, headlineTable, useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

describe("an inserted table", () => {
  test("stands where the active cell was, with title, unit, header, ten rows, source and notes", async () => {
    excel.workbook.select("Sheet1!B2");
    const report = await insert(headlineTable, "activeCell");
    expect(report).toMatchObject({
      sheet: "Sheet1",
      address: "B2:J19",
      tables: ["CQ_Indicators"],
    });
    const sheet = excel.workbook.sheet("Sheet1");
    expect(sheet.value("B2")).toBe("重庆市科技创新“十三五”规划主要指标与目标值");
    expect(sheet.value("J3")).toBe(""); // units differ, and there is a column for them
    expect(sheet.values("B4:D4")).toEqual([["序号", "指标", "计量单位"]]);
    expect(sheet.values("B8:H8")).toEqual([[4, "高新技术企业", "家", "预期性", 338, 1035, 3000]]);
    expect(sheet.value("B15")).toMatch(/^注：/);
    expect(sheet.value("B19")).toMatch(/^资料来源：/);
    expect(excel.workbook.table("CQ_Indicators").address).toBe("B4:J14");
  });

  test("calculates the same gap and yearly change as core, of shares in points, without the add-in", async () => {
    await insert(headlineTable, "activeCell");
    const rows = excel.workbook.sheet("Sheet1").values("A4:I13");
    headlines().forEach((entry, index) => {
      const [baseline, target] = [baselineFigure(entry), targetFigure(entry)];
      if (!baseline.ok || !target.ok) throw new Error("a headline indicator without figures");
      const [gap, growth] = [gapToTarget(entry, baseline.value), requiredChange(entry)];
      if (!gap.ok || !growth.ok) throw new Error("a headline indicator without arithmetic");
      const row = rows[index] ?? [];
      expect(row.slice(5, 7)).toEqual([baseline.value, target.value]);
      expect(row[7]).toBeCloseTo(gap.value, 11);
      expect(row[8]).toBeCloseTo(growth.value, 11);
    });
  });

  test("shows each indicator with its own decimals and growth as a percentage, of shares in points", async () => {
    await insert(headlineTable, "activeCell");
    const sheet = excel.workbook.sheet("Sheet1");
    expect(sheet.text("F5")).toBe("1.57"); // R&D intensity
    expect(sheet.text("G7")).toBe("3000"); // high-tech enterprises
    expect(sheet.text("G12")).toBe("400.0"); // technology contracts
    expect(sheet.text("I5")).toBe("0.186");
    expect(sheet.text("I7")).toBe("23.7%");
  });

  test("is a plain Excel Table in the three-line style with native formulas", async () => {
    await insert(headlineTable, "activeCell");
    const sheet = excel.workbook.sheet("Sheet1");
    expect(excel.workbook.table("CQ_Indicators")).toMatchObject({
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
    });
    expect(sheet.formula("H7")).toMatch(/^=IF\(COUNT\(/);
    expect(sheet.formula("H7")).not.toContain("CQ.");
    expect(sheet.format("A3")).toMatchObject({ font: { bold: true, name: "宋体" } });
    expect(sheet.format("A3").borders).toMatchObject({
      top: { style: "Continuous", weight: "Medium" },
      bottom: { style: "Continuous", weight: "Thin" },
    });
    expect(sheet.format("A13").borders).toMatchObject({ bottom: { weight: "Medium" } });
    expect(sheet.data.merges).toEqual([
      "A1:I1",
      "A14:I14",
      "A15:I15",
      "A16:I16",
      "A17:I17",
      "A18:I18",
    ]);
  });

  test("takes one request to look and one to write, and is one undo step", async () => {
    const before = excel.host.undo.steps;
    excel.traffic.reset();
    await insert(headlineTable, "activeCell");
    expect(excel.traffic.requests).toBe(2);
    expect(excel.host.undo.steps - before).toBe(1);
    // Merged cells cannot be seen otherwise, and looking at them costs the list in Excel on the desktop.
    const losses = excel.host.undo.losses.map(({ api }) => api);
    expect(new Set(losses)).toEqual(new Set(["Range.getMergedAreasOrNullObject"]));
  });

  test("gets names that are free: a second one beside the first", async () => {
    await insert(headlineTable, "activeCell");
    excel.workbook.select("Sheet1!L1");
    const report = await insert(headlineTable, "activeCell");
    expect(report.tables).toEqual(["CQ_Indicators_2"]);
    expect(excel.workbook.sheet("Sheet1").formula("S7")).toContain("CQ_Indicators_2[[#This Row]");
  });

  test("leaves wide columns wide and makes narrow ones wide enough", async () => {
    const { columns } = excel.workbook.sheet("Sheet1").data;
    columns["0"] = { size: 300 };
    columns["1"] = { size: 20 };
    await insert(headlineTable, "activeCell");
    expect(columns["0"].size).toBe(300);
    expect(columns["1"].size).toBeGreaterThan(150);
  });
});

describe("texts from the data", () => {
  const hostile = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "3-5",
    "60%",
    "2016年11月3日",
    "'quoted",
    "TRUE",
    "#N/A",
    "1,000",
  ];

  test("stay text, whatever they begin with or look like", async () => {
    await insert((names) => {
      const spec = headlineTable(names);
      const cells = spec.cells.map((row, index) =>
        index < 3
          ? row
          : row.map((cell, column) => (column === 1 ? (hostile[index - 3] ?? null) : cell))
      );
      return { ...spec, cells, merges: [] };
    }, "activeCell");
    const sheet = excel.workbook.sheet("Sheet1");
    expect(sheet.values("B4:B14").flat()).toEqual(hostile);
    expect(sheet.formulas("B4:B14").flat()).toEqual(hostile);
    expect(sheet.numberFormat("B4")).toBe("General");
  });

  test("stay text in the active cell too", async () => {
    await insertValue("=1+1");
    expect(excel.workbook.sheet("Sheet1").value("A1")).toBe("=1+1");
  });
});

describe("the place of an insertion", () => {
  const extent = extentOf(headlineTable(freeNames({ sheets: [], tables: [] })));

  test("next free is below everything on the sheet, with a blank row between", async () => {
    excel.workbook.sheet("Sheet1").enter("C3:D8", Array(6).fill(["x", "y"]));
    expect(await inspect(extent, "nextFree")).toMatchObject({
      sheet: "Sheet1",
      address: "C10:K27",
      obstacles: [],
    });
    const report = await insert(headlineTable, "nextFree");
    expect(report.address).toBe("C10:K27");
    expect(excel.workbook.sheet("Sheet1").values("C3:D8")).toEqual(Array(6).fill(["x", "y"]));
  });

  test("a new sheet has a free name, is shown, and is ready to print", async () => {
    excel.workbook.addSheet("指标表");
    const report = await insert(headlineTable, "newSheet");
    expect(report).toMatchObject({
      sheet: "指标表 (2)",
      address: "A1:I18",
      tables: ["CQ_Indicators"],
    });
    const sheet = excel.workbook.sheet("指标表 (2)");
    expect(excel.workbook.sheet().name).toBe("指标表 (2)");
    expect(sheet.data.showGridlines).toBe(false);
    expect(sheet.data.freezePanes).not.toBeNull();
    expect(sheet.data.pageLayout).toMatchObject({
      properties: { orientation: "Landscape", paperSize: "A4", centerHorizontally: true },
      printTitleRows: "3:3",
    });
    expect(JSON.stringify(sheet.data.pageLayout.headersFooters)).toContain("第 &P 页，共 &N 页");
  });

  test("a new sheet takes one request to look, one to write and one to be shown", async () => {
    excel.traffic.reset();
    await insert(headlineTable, "newSheet");
    expect(excel.traffic.requests).toBe(3);
  });

  test("looking changes nothing", async () => {
    excel.workbook.sheet("Sheet1").enter("B5", "here");
    const before = excel.workbook.snapshot();
    expect(await inspect(extent, "activeCell")).toMatchObject({
      sheet: "Sheet1",
      address: "A1:I18",
      obstacles: [{ kind: "occupied", address: "B5", cells: 1 }],
    });
    await inspect(extent, "nextFree");
    await inspect(extent, "newSheet");
    expect(excel.workbook.snapshot()).toEqual(before);
  });
});

describe("a value or formula for the active cell", () => {
  test("is written there", async () => {
    excel.workbook.select("Sheet1!C3");
    expect(await insertValue(3000)).toMatchObject({ sheet: "Sheet1", address: "C3" });
    excel.workbook.select("Sheet1!C4");
    await insertFormula('=CQ.PLANTARGET("高新技术企业",2020)');
    const sheet = excel.workbook.sheet("Sheet1");
    expect(sheet.value("C3")).toBe(3000);
    expect(sheet.formula("C4")).toBe('=CQ.PLANTARGET("高新技术企业",2020)');
  });

  test("has its number format where the cell has none, and leaves one that the user has chosen", async () => {
    const sheet = excel.workbook.sheet("Sheet1");
    sheet.data.cells["C4"] = { style: { numberFormat: "0.00" } };
    excel.workbook.select("Sheet1!C3");
    await insertValue(50, '0"以上"');
    excel.workbook.select("Sheet1!C4");
    await insertValue(50, '0"以上"');
    expect([sheet.numberFormat("C3"), sheet.numberFormat("C4")]).toEqual(['0"以上"', "0.00"]);
  });

  test("may go into an unlocked cell of a protected sheet", async () => {
    const sheet = excel.workbook.sheet("Sheet1");
    sheet.enter("A1", "");
    sheet.data.cells["A1"] = { style: { locked: false } };
    sheet.protect();
    await insertValue(3000);
    expect(sheet.value("A1")).toBe(3000);
  });
});
