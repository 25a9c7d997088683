import type { Obstacle } from "../../../src/core/insertion/obstacle";
import { insertionText } from "../../../src/i18n/insertion";
import {
  insert,
  insertBeside,
  insertFormula,
  insertValue,
  type Placement,
} from "../../../src/excel/insert/insertion";
import { InsertionError } from "../../../src/excel/session/insertion-error";
import type { Addin } from "../../excel/jsdom-host";
import type { Worksheet } from "../../excel/model/worksheet";
import { headlineTable, startExcel } from "./excel";

let excel: Addin;
let sheet: Worksheet;

beforeEach(async () => {
  excel = await startExcel();
  sheet = excel.workbook.sheet("Sheet1");
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

/** The problem of an insertion that has to fail; the workbook must be as it was. */
async function refused(insertion: () => Promise<unknown>): Promise<InsertionError["problem"]> {
  const before = excel.workbook.snapshot();
  const error: unknown = await insertion().then(
    () => "it was inserted",
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(InsertionError);
  expect(excel.workbook.snapshot()).toEqual(before);
  const { problem } = error as InsertionError;
  for (const locale of ["zh-CN", "en-US"] as const) {
    expect(insertionText({ problem }, locale)).not.toBe("");
  }
  return problem;
}

async function obstacles(placement: Placement = "activeCell"): Promise<readonly Obstacle[]> {
  const problem = await refused(() => insert(headlineTable, placement));
  if (problem.code !== "obstructed") throw new Error(`refused as ${problem.code}`);
  return problem.details.obstacles;
}

describe("a table is not written (the area is A1:I18)", () => {
  test("over a cell in use", async () => {
    sheet.enter("C5", "mine");
    expect(await obstacles()).toEqual([{ kind: "occupied", address: "C5", cells: 1 }]);
  });

  test("over a formula that shows nothing", async () => {
    sheet.enter("K1", "");
    sheet.enter("C5", '=IF(K1="","",1)');
    expect(await obstacles()).toEqual([{ kind: "occupied", address: "C5", cells: 1 }]);
  });

  test("over the results that a formula elsewhere spills into the area", async () => {
    excel.workbook.select("Sheet1!B1");
    sheet.enter("A5", "={1,2,3}");
    await excel.calculated();
    expect(sheet.value("B5")).toBe(2);
    expect((await obstacles()).map(({ kind }) => kind)).toContain("occupied");
  });

  test("over blank cells that somebody has formatted", async () => {
    sheet.data.cells["C5"] = { style: { fill: { color: "#FFFF00" } } };
    expect(await obstacles()).toEqual([{ kind: "formatted", address: "C5" }]);
  });

  test("over validation", async () => {
    sheet.data.validations.push({ address: "C5:D6", rule: { list: { source: "a,b" } } });
    expect((await obstacles()).map(({ kind }) => kind)).toContain("validated");
  });

  test("over a merged area that begins outside and only reaches in", async () => {
    excel.workbook.select("Sheet1!B2");
    sheet.merge("A1:B2");
    expect(await obstacles()).toContainEqual({ kind: "merged", address: "A1:B2" });
  });

  test("over another table, whose blank cells look free", async () => {
    sheet.enter("H17:H18", [["h"], [""]]);
    sheet.addTable("H17:I30", { name: "Mine" });
    expect(await obstacles()).toContainEqual({ kind: "table", name: "Mine", address: "H17:I30" });
  });

  test("right under a table, which would take the new rows in", async () => {
    sheet.enter("A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    sheet.addTable("A1:B2", { name: "Mine" });
    excel.workbook.select("Sheet1!A3");
    expect(await obstacles()).toEqual([{ kind: "besideTable", name: "Mine", address: "A1:B2" }]);
    excel.workbook.select("Sheet1!A4");
    await expect(insert(headlineTable, "activeCell")).resolves.toMatchObject({ address: "A4:I21" });
  });

  test("under a filtered range", async () => {
    sheet.enter("A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    sheet.data.autoFilter = { address: "A1:B2", criteria: {} };
    excel.workbook.select("Sheet1!A3");
    expect(await obstacles()).toEqual([{ kind: "autoFilter", address: "A1:B2" }]);
  });

  test("where rows or columns are hidden", async () => {
    sheet.data.rows["4"] = { hidden: true };
    expect(await obstacles()).toEqual([{ kind: "hidden", address: "A1:I18" }]);
  });

  test("on a protected sheet", async () => {
    sheet.protect({}, "secret");
    expect(await obstacles()).toEqual([{ kind: "protectedSheet", sheet: "Sheet1" }]);
  });

  test("on a new sheet of a workbook whose structure is protected", async () => {
    excel.workbook.data.structureProtected = true;
    expect(await obstacles("newSheet")).toEqual([{ kind: "protectedWorkbook" }]);
  });

  test("beyond the last row or column", async () => {
    excel.workbook.select("Sheet1!XFD1048576");
    const problem = await refused(() => insert(headlineTable, "activeCell"));
    expect(problem).toEqual({ code: "noRoom", details: { rows: 18, columns: 9 } });
  });

  test("while a cell is being edited", async () => {
    excel.faults.cellEditing = true;
    const before = excel.workbook.snapshot();
    await expect(insert(headlineTable, "activeCell")).rejects.toMatchObject({ code: "cellEdit" });
    expect(excel.workbook.snapshot()).toEqual(before);
    excel.faults.cellEditing = false;
  });
});

describe("a single cell is not written", () => {
  test("when it is in use, even by a formula that shows nothing", async () => {
    sheet.enter("A1", '=IF(K1="","",1)');
    const problem = await refused(() => insertValue(3000));
    expect(problem).toMatchObject({
      code: "cellObstructed",
      details: { address: "A1", obstacles: [{ kind: "occupied", address: "A1", cells: 1 }] },
    });
  });

  test("when a formula elsewhere spills a blank into it, which would become #SPILL!", async () => {
    sheet.enter("A1", '={1,"",3}');
    await excel.calculated();
    expect(sheet.values("A1:C1")).toEqual([[1, "", 3]]);
    excel.workbook.select("Sheet1!B1");
    const problem = await refused(() => insertValue(3000));
    expect(problem).toMatchObject({
      code: "cellObstructed",
      details: { address: "B1", obstacles: [{ kind: "spilled", address: "B1" }] },
    });
  });

  test("when it is locked on a protected sheet", async () => {
    sheet.protect();
    expect(await refused(() => insertFormula("=1+1"))).toMatchObject({
      details: { obstacles: [{ kind: "protectedSheet", sheet: "Sheet1" }] },
    });
  });

  test("when a merged area hides it", async () => {
    sheet.merge("A1:B1");
    const problem = await refused(() => insertBeside("出处"));
    expect(problem).toMatchObject({
      details: { address: "B1", obstacles: [{ kind: "merged", address: "B1" }] },
    });
    // Excel drops what is written there; to ask beforehand would cost the undo list.
    expect(excel.workbook.dropped.splice(0)).toHaveLength(1);
    expect(excel.host.undo.losses).toEqual([]);
    await insertValue(3000);
    expect(sheet.value("A1")).toBe(3000);
  });
});

test("an Excel without the needed functions is told apart before anything is asked of it", async () => {
  excel.dispose();
  excel = await startExcel({ api: "1.8" });
  const problem = await refused(() => insert(headlineTable, "activeCell"));
  expect(problem).toEqual({ code: "oldHost", details: { requirement: "ExcelApi 1.13" } });
  expect(excel.traffic.requests).toBe(0);
});
