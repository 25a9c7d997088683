import type { FreeNames } from "../../../src/sheets/spec/free-names";
import { indicatorTable } from "../../../src/sheets/indicator-table/indicator-table";
import { insert, insertSheets, type Placement } from "../../../src/excel/insert/insertion";
import type { Addin } from "../../excel/jsdom-host";
import { headlines, headlineTable, startExcel } from "./excel";

let excel: Addin;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

/** The headline table, and what somebody else does between our look and our write. */
function meanwhile(act: () => void): (names: FreeNames) => ReturnType<typeof headlineTable> {
  let built = 0;
  return (names) => {
    built += 1;
    // The first time it is built to learn its size, before the look.
    if (built === 2) act();
    return headlineTable(names);
  };
}

function both(placement: Placement) {
  return Promise.allSettled([insert(headlineTable, placement), insert(headlineTable, placement)]);
}

describe("two insertions begun at once", () => {
  test("on new sheets both succeed, one after the other", async () => {
    const results = await both("newSheet");
    expect(results).toMatchObject([
      { value: { sheet: "指标表", tables: ["CQ_Indicators"] } },
      { value: { sheet: "指标表 (2)", tables: ["CQ_Indicators_2"] } },
    ]);
    for (const sheet of ["指标表", "指标表 (2)"]) {
      expect(excel.workbook.sheet(sheet).value("G7")).toBe(3000);
    }
  });

  test("at the same cell: the second is refused, and the first keeps all it wrote", async () => {
    await insert(headlineTable, "activeCell");
    const alone = excel.workbook.sheet("Sheet1").formulas("A1:I18");
    excel.dispose();
    excel = await startExcel();
    const [first, second] = await both("activeCell");
    expect(first).toMatchObject({ value: { address: "A1:I18" } });
    expect(second).toMatchObject({ status: "rejected", reason: { code: "obstructed" } });
    expect(excel.workbook.sheet("Sheet1").formulas("A1:I18")).toEqual(alone);
    expect(excel.workbook.table("CQ_Indicators").address).toBe("A3:I13");
  });

  test("of which the first fails: the second comes after all of it is taken back", async () => {
    excel.faults.failRequest(2, { code: "GeneralException", afterActions: 60 });
    const [first, second] = await both("activeCell");
    expect(first).toMatchObject({ reason: { code: "undone" } });
    expect(second).toMatchObject({ value: { address: "A1:I18", tables: ["CQ_Indicators"] } });
    expect(excel.workbook.table("CQ_Indicators").address).toBe("A3:I13");
  });
});

describe("a name that somebody else takes between look and write", () => {
  test("of a sheet: his sheet is not deleted when ours is taken back", async () => {
    const build = meanwhile(() => excel.workbook.addSheet("指标表").enter("A1", "his"));
    await expect(insert(build, "newSheet")).rejects.toMatchObject({ code: "undone" });
    expect(excel.workbook.sheet("指标表").value("A1")).toBe("his");
    expect(excel.workbook.data.sheets).toHaveLength(2);
  });

  test("of one of several sheets: ours go and his stays", async () => {
    const build = meanwhile(() => excel.workbook.addSheet("指标表 (2)").enter("A1", "his"));
    const insertion = insertSheets((names) => [build(names), headlineTable(names)]);
    await expect(insertion).rejects.toMatchObject({ code: "undone" });
    expect(excel.workbook.data.sheets.map(({ name }) => name)).toEqual(["Sheet1", "指标表 (2)"]);
    expect(excel.workbook.sheet("指标表 (2)").value("A1")).toBe("his");
  });

  test("of a table: ours goes though it never got its name, and his stays", async () => {
    const build = meanwhile(() => {
      const other = excel.workbook.addSheet("Other");
      other.enter("A1:A2", [["h"], [1]]);
      other.addTable("A1:A2", { name: "CQ_Indicators" });
    });
    const before = structuredClone(excel.workbook.sheet("Sheet1").data);
    await expect(insert(build, "activeCell")).rejects.toMatchObject({ code: "undone" });
    expect(excel.workbook.sheet("Sheet1").data).toEqual(before);
    expect(excel.workbook.data.tables.map(({ name }) => name)).toEqual(["CQ_Indicators"]);
    expect(excel.workbook.table("CQ_Indicators").address).toBe("A1:A2");
  });

  test.each(["activeCell", "newSheet"] as const)(
    "of a table, told with the code for a taken name: all of ours goes (%s)",
    async (placement) => {
      const before = excel.workbook.snapshot();
      excel.faults.failCall("Table.name", "ItemAlreadyExists");
      await expect(insert(headlineTable, placement)).rejects.toMatchObject({ code: "undone" });
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  );

  test("no trace of the mark that tells ours from his stays in a sheet that was made", async () => {
    await insert(headlineTable, "newSheet");
    const kept = Object.keys(excel.workbook.sheet("指标表").data.customProperties);
    expect(kept).toEqual(["PlanTarget.written:CQ_Indicators"]);
  });
});

describe("a cell that is left blank for a formula, typed into while a long table is written", () => {
  const typedAt = "E9";
  const long = ({ sheet, table }: FreeNames) =>
    indicatorTable(Array.from({ length: 800 }, headlines).flat(), {
      columns: ["name", "citation", "baseline", "target", "gap"],
      locale: "zh-CN",
      sheetName: sheet("指标表"),
      tableName: table("CQ_Indicators"),
    });

  /** What is left of the sheet when somebody types after the first of several requests, and cancels or goes on. */
  async function typedMeanwhile(control?: AbortController) {
    const sheet = excel.workbook.sheet("Sheet1");
    const insertion = insert(long, "activeCell", {
      progress: (done) => {
        if (done !== 1) return;
        expect([sheet.value("A9"), sheet.value(typedAt)]).toEqual([expect.any(String), ""]);
        sheet.enter(typedAt, 42);
        control?.abort();
      },
      signal: control?.signal,
    });
    const error: unknown = await insertion.then(
      () => null,
      (reason: unknown) => reason
    );
    const left = sheet.values("A1:E8100").flatMap((row) => row.filter((value) => value !== ""));
    return { error, left, typed: sheet.value(typedAt) };
  }

  test("is not overwritten: the table is taken back, and what was typed stays", async () => {
    const { error, left, typed } = await typedMeanwhile();
    const obstacles = [{ kind: "occupied", address: typedAt, cells: 1 }];
    expect(error).toMatchObject({ problem: { code: "obstructed", details: { obstacles } } });
    expect({ left, typed }).toEqual({ left: [42], typed: 42 });
    expect(excel.workbook.data.tables).toEqual([]);
  });

  test("is not cleared either when the table is cancelled", async () => {
    const { error, left, typed } = await typedMeanwhile(new AbortController());
    expect(error).toMatchObject({ code: "cancelled" });
    expect({ left, typed }).toEqual({ left: [42], typed: 42 });
  });
});
