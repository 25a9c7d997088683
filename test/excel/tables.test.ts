import { createWorkbook } from "./workbook";
import type { Workbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";
import { findTable } from "./model/table-lookup";
import { addColumn, addRows, deleteColumn, deleteRows } from "./model/table-lines";
import { convertToRange, deleteTable, resizeTable, setTotals } from "./model/tables";
import { parseAddress } from "./model/address";
import type { TableData } from "./model/data";

/** A table T in A1:B3 with a text below it. */
function setUp(): { workbook: Workbook; sheet: Worksheet; table: TableData } {
  const workbook = createWorkbook();
  const sheet = workbook.sheet();
  sheet.enter("A1:B3", [
    ["指标", "目标"],
    ["甲", 1],
    ["乙", 2],
  ]);
  sheet.enter("A5", "below");
  const table = sheet.addTable("A1:B3", { name: "T" });
  return { workbook, sheet, table };
}

describe("a table", () => {
  it("takes rows in its middle and pushes what is below down", () => {
    const { workbook, sheet, table } = setUp();
    expect(addRows(workbook, sheet.data, table, 1, [["丙", 3]])).toBe(1);
    expect(table.address).toBe("A1:B4");
    expect(sheet.values("A1:B6").map(([first]) => first)).toEqual([
      "指标",
      "甲",
      "丙",
      "乙",
      "",
      "below",
    ]);
  });

  it("loses rows, and what is below moves up", () => {
    const { workbook, sheet, table } = setUp();
    deleteRows(workbook, sheet.data, table, 0);
    expect(table.address).toBe("A1:B2");
    expect(sheet.values("A2:A4")).toEqual([["乙"], [""], ["below"]]);
    expect(() => deleteRows(workbook, sheet.data, table, 5)).toThrow("invalid");
  });

  it("takes and loses columns", () => {
    const { workbook, sheet, table } = setUp();
    addColumn(workbook, sheet.data, table, 1, null, "实际");
    expect(table.columns.map(({ name }) => name)).toEqual(["指标", "实际", "目标"]);
    expect(sheet.values("A1:C2")).toEqual([
      ["指标", "实际", "目标"],
      ["甲", "", 1],
    ]);
    deleteColumn(workbook, sheet.data, table, 0);
    expect(table).toMatchObject({
      address: "A1:B3",
      columns: [{ name: "实际" }, { name: "目标" }],
    });
    expect(sheet.values("A1:B1")).toEqual([["实际", "目标"]]);
  });

  it("shows a total row and hides it again", () => {
    const { workbook, sheet, table } = setUp();
    setTotals(workbook, sheet.data, table, true);
    sheet.enter("B4", "=SUM([目标])");
    sheet.enter("D1", "=T[[#Totals],[目标]]");
    expect(table.address).toBe("A1:B4");
    expect(sheet.value("D1")).toBe(3);
    setTotals(workbook, sheet.data, table, false);
    expect(table.address).toBe("A1:B3");
    expect(sheet.values("B4:D4")).toEqual([["", "", ""]]);
  });

  it("can be resized, but its header stays", () => {
    const { workbook, sheet, table } = setUp();
    resizeTable(workbook, sheet.data, table, parseAddress("A1:C4").area);
    expect(table.columns.map(({ name }) => name)).toEqual(["指标", "目标", "Column1"]);
    const elsewhere = parseAddress("A2:C4").area;
    expect(() => resizeTable(workbook, sheet.data, table, elsewhere)).toThrow("invalid");
  });

  it("becomes plain cells, or goes with its cells", () => {
    const { workbook, sheet, table } = setUp();
    convertToRange(workbook, sheet.data, table);
    expect(findTable(workbook, "T")).toBeUndefined();
    expect(sheet.value("A2")).toBe("甲");
    const again = sheet.addTable("A1:B3", { name: "T" });
    deleteTable(workbook, sheet.data, again);
    expect(sheet.usedAddress).toBe("A5");
  });

  it("keeps a table beside it from being torn by an insertion", () => {
    const { workbook, sheet, table } = setUp();
    sheet.addTable("B5:C6", { name: "U" });
    expect(() => addRows(workbook, sheet.data, table, null, [["丙", 3]])).not.toThrow();
    expect(() => addRows(workbook, sheet.data, table, null, [["丁", 4]])).toThrow("conflict");
  });
});
