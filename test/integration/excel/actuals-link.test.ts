import { readActuals } from "../../../src/core/actuals/check";
import {
  linkActiveTable,
  linkTable,
  readLinkedTable,
  unlinkTable,
} from "../../../src/excel/tables/actuals-table";
import type { Addin } from "../../excel/jsdom-host";
import { addTable, catalogue, ENTERPRISES, enterTable, HEADERS } from "./actuals";
import { useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

const sheet = (name = "Sheet1") => excel.workbook.sheet(name);

describe("the link", () => {
  test("is kept in the workbook and follows when table, sheet and cells are renamed and moved", async () => {
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", "统计公报"]]);
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
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
    sheet().enter("J1:L2", [
      ["Indicator", "Year", "Value"],
      ["High-tech enterprises", 2016, 1443],
    ]);
    await addTable(excel, "J1:L2", "Other");
    await linkActiveTable("zh-CN");
    await linkTable("Other", "zh-CN");
    expect(await readLinkedTable()).toMatchObject({ table: { name: "Other" } });
    await unlinkTable();
    expect(await readLinkedTable()).toEqual({ kind: "none" });
    await unlinkTable();
    expect(sheet().value("E5")).toBe(1443);
  });

  test("is told to be lost once the table is plain cells or its rows are deleted", async () => {
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
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
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
    await linkActiveTable("zh-CN");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    expect(await readLinkedTable()).toEqual({ kind: "lost" });
  });

  test("is refused outside a table, and for a table with other columns, and changes nothing then", async () => {
    await enterTable(excel, [["a", 1]], ["指标", "实际值"]);
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

  test("stays with the table that it was with where Excel refuses another", async () => {
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
    await linkActiveTable("zh-CN");
    sheet().enter("J1:L2", [
      ["Indicator", "Year", "Value"],
      ["High-tech enterprises", 2016, 1443],
    ]);
    await addTable(excel, "J1:L2", "Other");
    excel.faults.cellEditing = true;
    await expect(linkTable("Other", "zh-CN")).rejects.toMatchObject({ code: "cellEdit" });
    excel.faults.cellEditing = false;
    expect(await readLinkedTable()).toMatchObject({ table: { name: "统计表" } });
  });

  test("finds its sheet whatever that is called", async () => {
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "市局's 数据 (1)";
      await context.sync();
    });
    await linkActiveTable("zh-CN");
    expect(await readLinkedTable()).toMatchObject({ table: { sheet: "市局's 数据 (1)" } });
  });

  test("tells when a heading has been changed, and reads a table without rows", async () => {
    await enterTable(excel, [["", "", "", "", ""]]);
    await linkActiveTable("zh-CN");
    const reading = async () => {
      const link = await readLinkedTable();
      return link.kind === "linked" ? readActuals(link.table, catalogue) : link;
    };
    expect(await reading()).toMatchObject({ kind: "read", figures: [], pending: 0, problems: [] });
    sheet().enter("D4", "日期");
    expect(await reading()).toEqual({
      kind: "unreadable",
      faults: [{ code: "columnMissing", column: "year" }],
    });
  });

  test("can be made on a protected sheet, which is only read", async () => {
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    expect(await linkActiveTable("zh-CN")).toMatchObject({ kind: "linked" });
    expect(await readLinkedTable()).toMatchObject({ kind: "linked" });
  });

  test("reads neither a row of totals nor, without a header row, headings", async () => {
    await enterTable(excel, [[ENTERPRISES, 2016, 1443, "家", ""]]);
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
