import { indicatorTable } from "../../../src/sheets/indicator-table/indicator-table";
import { insert, insertSheets, type Placement } from "../../../src/excel/insert/insertion";
import { insertGapColumns } from "../../../src/excel/tables/selection-gaps";
import type { Addin } from "../../excel/jsdom-host";
import { headlines, headlineTable, useExcel } from "./excel";

let excel: Addin;
useExcel((started) => {
  excel = started;
  excel.workbook.sheet("Sheet1").enter("L1:L2", [["mine"], ["=1+1"]]);
});

/** The second request is the one that writes. */
const WRITE = 2;

describe("when Excel fails while it writes", () => {
  const placements: Placement[] = ["activeCell", "nextFree", "newSheet"];
  const cases = placements.flatMap((placement) =>
    [0, 1, 8, 30, 60, 90].map((afterActions) => ({ placement, afterActions }))
  );

  test.each(cases)(
    "after $afterActions actions ($placement), the workbook is as it was",
    async ({ placement, afterActions }) => {
      const before = excel.workbook.snapshot();
      excel.faults.failRequest(WRITE, { code: "GeneralException", afterActions });
      await expect(insert(headlineTable, placement)).rejects.toMatchObject({
        code: "undone",
        problem: { details: { reason: expect.stringContaining("GeneralException") as string } },
      });
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  );

  test.each(["Table.resize", "Range.formulas", "RangeFont.name"])(
    "at %s, a table that was to be given gap columns has its own again",
    async (member) => {
      const sheet = excel.workbook.sheet("Sheet1");
      sheet.enter("A1:B2", [
        ["指标", "2018年实际值"],
        ["高新技术企业", 2300],
      ]);
      sheet.addTable("A1:B2", { name: "Mine" });
      excel.workbook.select("Sheet1!A1:B2");
      const before = excel.workbook.snapshot();
      excel.faults.failCall(member, "GeneralException");
      const options = { side: "besideSelection", locale: "zh-CN" } as const;
      await expect(insertGapColumns(options)).rejects.toMatchObject({ code: "undone" });
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  );

  test("all sheets of a workbook of several go", async () => {
    const before = excel.workbook.snapshot();
    excel.faults.failRequest(WRITE, { code: "GeneralException", afterActions: 150 });
    const both = insertSheets((names) => [headlineTable(names), headlineTable(names)]);
    await expect(both).rejects.toMatchObject({ code: "undone" });
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("and cannot take back what it wrote, the message says where something may be left", async () => {
    excel.faults.failRequest(WRITE, { code: "GeneralException", afterActions: 30 });
    excel.faults.failRequest(WRITE + 1, { transport: "sessionLost" });
    await expect(insert(headlineTable, "activeCell")).rejects.toMatchObject({
      code: "leftBehind",
      problem: { details: { places: [{ sheet: "Sheet1", address: "A1:I18" }] } },
    });
  });

  test("because the connection is gone before the look, nothing is written", async () => {
    const before = excel.workbook.snapshot();
    excel.faults.failRequest(1, { transport: "sessionLost" });
    await expect(insert(headlineTable, "activeCell")).rejects.toMatchObject({
      code: "hostFailure",
    });
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("because the user starts to edit a cell after the look, nothing is written", async () => {
    const before = excel.workbook.snapshot();
    excel.faults.failRequest(WRITE, { code: "InvalidOperationInCellEditMode" });
    await expect(insert(headlineTable, "activeCell")).rejects.toMatchObject({ code: "cellEdit" });
    expect(excel.workbook.snapshot()).toEqual(before);
  });
});

describe("a table of ten thousand rows", () => {
  const rows = 10_000;
  const large = () => {
    const ten = headlines();
    return Array.from({ length: rows }, (_, index) => ten[index % ten.length]).flatMap((entry) =>
      entry ? [entry] : []
    );
  };
  const build = () =>
    indicatorTable(large(), {
      columns: [
        "number",
        "name",
        "unit",
        "previous",
        "baseline",
        "target",
        "gap",
        "growth",
        "citation",
      ],
      locale: "zh-CN",
      tableName: "CQ_Indicators",
      sheetName: "指标表",
    });

  test("is written in requests under 5 MB that add up to little more than its values", async () => {
    const progress: number[][] = [];
    excel.traffic.reset();
    await insert(build, "newSheet", { progress: (...state) => progress.push(state) });
    const sizes = excel.traffic.log.map(({ bytesIn }) => bytesIn);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
    expect(progress).toEqual(progress.map((_, index) => [index + 1, progress.length]));
    expect(progress.length).toBeGreaterThan(1);
    const values = Buffer.byteLength(JSON.stringify(build().cells));
    expect(sizes.reduce((sum, size) => sum + size, 0) / values).toBeLessThan(1.3);
    const table = excel.workbook.table("CQ_Indicators");
    expect(table.address).toBe(`A3:I${rows + 3}`);
    expect(excel.workbook.sheet("指标表").value(`B${rows + 3}`)).toBe("公民具备科学素养的比例");
  });

  test.each(["activeCell", "newSheet"] as const)(
    "leaves nothing behind when it is cancelled half way (%s)",
    async (placement) => {
      const before = excel.workbook.snapshot();
      const controller = new AbortController();
      const insertion = insert(build, placement === "activeCell" ? "nextFree" : placement, {
        progress: (done) => {
          if (done === 1) controller.abort();
        },
        signal: controller.signal,
      });
      await expect(insertion).rejects.toMatchObject({ code: "cancelled" });
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  );

  test.each([
    ["nothing else happens", undefined, "obstructed"],
    ["it is cancelled", () => new AbortController(), "cancelled"],
  ] as const)(
    "leaves alone what the user types below the part that is written, when %s",
    async (_what, control, code) => {
      const controller = control?.();
      const insertion = insert(build, "nextFree", {
        progress: (done) => {
          if (done !== 1) return;
          excel.workbook.sheet("Sheet1").enter(`M${rows}`, "typed meanwhile");
          controller?.abort();
        },
        signal: controller?.signal,
      });
      await expect(insertion).rejects.toMatchObject({ code });
      expect(excel.workbook.sheet("Sheet1").value(`M${rows}`)).toBe("typed meanwhile");
      expect(excel.workbook.sheet("Sheet1").values("L1:T9")[3]).toEqual(Array(9).fill(""));
    }
  );
});
