/** AutoCorrect in tables: OfficeDev/office-js#5909, #2093, #1916, #6745. */
import { activeSheet, useFixtureAddin } from "./fixture-addin";
import { createWorkbook } from "./workbook";

const fixture = useFixtureAddin();

/** A table of three rows: 指标, 目标, 差距. */
async function withTable(body: unknown[][]): Promise<void> {
  fixture.sheet.enter("A1:C1", [["指标", "目标", "差距"]]);
  fixture.sheet.enter("A2:C4", body as never);
  fixture.sheet.addTable("A1:C4", { name: "计划" });
  await Promise.resolve();
}

const set = (address: string, formulas: unknown[][]): Promise<void> =>
  fixture.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
    await context.sync();
  });

const blank = [
  ["a", 1, ""],
  ["b", 2, ""],
  ["c", 3, ""],
];

describe("a formula set into a column of a table", () => {
  it("fills every blank cell of the column, as if it were copied", async () => {
    await withTable(blank);
    await set("C3", [["=B3*2"]]);
    expect(fixture.sheet.formulas("C2:C4")).toEqual([["=B2*2"], ["=B3*2"], ["=B4*2"]]);
    expect(fixture.sheet.values("C2:C4")).toEqual([[2], [4], [6]]);
  });

  it("is the last of several: it takes the place of the others", async () => {
    await withTable(blank);
    await set("C2:C4", [["=1+1"], ["=2+2"], ["=3+3"]]);
    expect(fixture.sheet.values("C2:C4")).toEqual([[6], [6], [6]]);
  });

  it("fills cells that were set to nothing, and leaves constants", async () => {
    await withTable(blank);
    await set("C2:C4", [["=1+1"], [""], [7]]);
    expect(fixture.sheet.formulas("C2:C4")).toEqual([["=1+1"], ["=1+1"], [7]]);
  });

  it("changes neither the header nor the total row nor a cell outside the table", async () => {
    await withTable(blank);
    fixture.addin.workbook.table("计划").showTotals = true;
    fixture.addin.workbook.table("计划").address = "A1:C4";
    await set("C3:C5", [["=B3"], ["=SUM(B2:B3)"], ["=5"]]);
    expect(fixture.sheet.formulas("C1:C5")).toEqual([
      ["差距"],
      ["=B2"],
      ["=B3"],
      ["=SUM(B2:B3)"],
      ["=5"],
    ]);
  });

  it("keeps structured references and absolute addresses as they are", async () => {
    await withTable(blank);
    await set("C4", [["=[@目标]/$B$2+B$2"]]);
    expect(fixture.sheet.formula("C2")).toBe("=[@目标]/$B$2+B$2");
  });

  it("stays alone where the user has turned AutoCorrect off", () => {
    const workbook = createWorkbook({ fillsFormulas: false });
    workbook.sheet().enter("A1:B3", [
      ["a", "b"],
      [1, ""],
      [2, ""],
    ]);
    workbook.sheet().addTable("A1:B3");
    workbook.sheet().enter("B2:B3", [["=1+1"], ["=2+2"]]);
    expect(workbook.sheet().values("B2:B3")).toEqual([[2], [4]]);
  });
});

describe("rows added to a table", () => {
  const add = (values: (string | number)[][]): Promise<void> =>
    fixture.run(async (context) => {
      context.workbook.tables.getItem("计划").rows.add(undefined, values);
      await context.sync();
    });

  it("all get the last of their formulas", async () => {
    await withTable(blank);
    await add([
      ["d", 4, "=1+1"],
      ["e", 5, "=1+2"],
    ]);
    expect(fixture.sheet.values("C2:C6")).toEqual([[3], [3], [3], [3], [3]]);
  });

  it("get the formula of a calculated column where they are blank", async () => {
    await withTable(blank);
    await set("C2", [["=B2*2"]]);
    await add([["d", 4, ""]]);
    expect(fixture.sheet.formula("C5")).toBe("=B5*2");
  });

  it("begin with the blank row that a table without rows shows", async () => {
    await fixture.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["指标", "目标"]];
      table.rows.add(undefined, [
        ["高新技术企业", 3000],
        ["发明专利", 15],
      ]);
      await context.sync();
    });
    expect(fixture.addin.workbook.tables[0]?.address).toBe("A1:B3");
    expect(fixture.sheet.values("A2:B3")).toEqual([
      ["高新技术企业", 3000],
      ["发明专利", 15],
    ]);
  });
});

describe("rows of the sheet that are inserted into a table or deleted from it", () => {
  beforeEach(() => {
    fixture.sheet.enter("A1:B4", [
      ["指标", "两倍"],
      [1, "=A2*2"],
      [2, "=A3*2"],
      [3, "=A4*2"],
    ]);
    fixture.sheet.addTable("A1:B4", { name: "计划" });
  });
  const onSheet = (use: (sheet: Excel.Worksheet) => void): Promise<void> =>
    fixture.run(async (context) => {
      use(activeSheet(context));
      await context.sync();
    });

  it("make it longer, with the formula of its calculated column, or shorter", async () => {
    await onSheet((sheet) => sheet.getRange("3:3").insert("Down"));
    expect(fixture.addin.workbook.table("计划").address).toBe("A1:B5");
    expect(fixture.sheet.formula("B3")).toBe("=A3*2");
    await onSheet((sheet) => sheet.getRange("4:5").delete("Up"));
    expect(fixture.addin.workbook.table("计划").address).toBe("A1:B3");
    expect(fixture.sheet.values("A2:A3")).toEqual([[1], [""]]);
  });

  it("may not take its header or a part of its width", async () => {
    await expect(onSheet((sheet) => sheet.getRange("1:2").delete("Up"))).rejects.toMatchObject({
      code: "InsertDeleteConflict",
    });
    await expect(onSheet((sheet) => sheet.getRange("A3").delete("Up"))).rejects.toMatchObject({
      code: "InsertDeleteConflict",
    });
  });

  it("take it away when they are all of it", async () => {
    await onSheet((sheet) => sheet.getRange("1:4").delete("Up"));
    expect(fixture.addin.workbook.tables).toEqual([]);
  });
});
