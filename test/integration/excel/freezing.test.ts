import path from "node:path";
import { freezeFormulas, thawFormulas } from "../../../src/excel/formulas/formulas";
import type { Addin } from "../../excel/jsdom-host";
import { startExcel } from "./excel";

const TARGET = '=CQ.PLANTARGET("高新技术企业",2020)';
const LIST = "=CQ.PLANLIST()";

let excel: Addin;

/** A cell that shows the result of a formula, as Excel has it once it is calculated. */
function calculated(address: string, formula: string, value: string | number): void {
  excel.workbook.sheet("Sheet1").data.cells[address] = { formula, value };
}

beforeEach(async () => {
  excel = await startExcel({ distDir: path.join(__dirname, "../../../dist") });
  await excel.followed();
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

const sheet = () => excel.workbook.sheet("Sheet1");

async function withFormulas(): Promise<void> {
  sheet().enter("A1", "mine");
  sheet().enter("B2", TARGET);
  sheet().enter("B3", "=1+1");
  await excel.calculated();
}

/** Freezes with an Excel that fails after some actions of the request that writes, and leaves the workbook as it was. */
async function failToFreeze(afterActions: number): Promise<void> {
  const before = excel.workbook.snapshot();
  const requests = excel.traffic.requests;
  await freezeFormulas("workbook");
  const writing = excel.traffic.requests - requests;
  excel.workbook.restore(before);
  excel.faults.failRequest(writing, { code: "GeneralException", afterActions });
  await expect(freezeFormulas("workbook")).rejects.toMatchObject({ code: "undone" });
  await excel.calculated();
  expect(excel.workbook.snapshot()).toEqual(before);
}

describe("freezing the add-in's formulas", () => {
  test("leaves their values, and leaves every other formula alone", async () => {
    await withFormulas();
    const { frozen, skipped, undoCleared } = await freezeFormulas("workbook");
    expect(frozen.map(({ address }) => address)).toEqual(["B2"]);
    expect(skipped).toEqual([]);
    expect(undoCleared).toBe(true);
    expect(sheet().formulas("A1:B3")).toEqual([
      ["mine", ""],
      ["", 3000],
      ["", "=1+1"],
    ]);
  });

  test("tells of the names whose formulas stay, also where nothing is frozen", async () => {
    const name = { name: "MyT", formula: TARGET };
    excel.workbook.data.names.push({ ...name, comment: "", visible: true });
    sheet().enter("B1", "=MyT*2");
    expect(await freezeFormulas("workbook")).toMatchObject({ frozen: [], names: [name] });
    await withFormulas();
    expect((await freezeFormulas("workbook")).names).toEqual([name]);
    expect(excel.workbook.data.names).toMatchObject([name]);
  });

  test("remembers the formulas on a sheet that nobody sees", async () => {
    await withFormulas();
    await freezeFormulas("workbook");
    const store = excel.workbook.sheet("_CQ_Frozen");
    expect(store.data.visibility).toBe("VeryHidden");
    expect(store.value("B2")).toBe(TARGET);
    expect(excel.workbook.sheet().name).toBe("Sheet1");
  });

  test("does not freeze errors, which are no figures to hand on", async () => {
    sheet().enter("B2", '=CQ.PLANTARGET("没有的指标")');
    await excel.calculated();
    const before = excel.workbook.snapshot();
    const { frozen, skipped } = await freezeFormulas("workbook");
    expect(frozen).toEqual([]);
    expect(skipped.map(({ address, value }) => [address, value])).toEqual([["B2", "#N/A"]]);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("leaves a formula that shows an error in one of the cells it spills into", async () => {
    sheet().enter("A2:A3", [["高新技术企业"], ["没有的指标"]]);
    sheet().enter("B2", "=CQ.PLANTARGET(A2:A3)");
    await excel.calculated();
    expect(sheet().values("B2:B3")).toEqual([[3000], ["#N/A"]]);
    const { frozen, skipped } = await freezeFormulas("workbook");
    expect(frozen).toEqual([]);
    expect(skipped.map(({ address }) => address)).toEqual(["B2"]);
    expect(sheet().formula("B2")).toBe("=CQ.PLANTARGET(A2:A3)");
  });

  test("covers the selection only when asked to", async () => {
    sheet().enter("B2:B3", [[TARGET], [TARGET]]);
    await excel.calculated();
    excel.workbook.select("Sheet1!B3:C9");
    const { frozen } = await freezeFormulas("selection");
    expect(frozen.map(({ address }) => address)).toEqual(["B3"]);
    expect(sheet().formula("B2")).toBe(TARGET);
  });

  test.each([1, 4, 8, 12])(
    "is taken back when Excel fails after %i actions",
    async (afterActions) => {
      await withFormulas();
      await failToFreeze(afterActions);
    }
  );

  test("says why when the workbook's structure is protected", async () => {
    await withFormulas();
    excel.workbook.data.structureProtected = true;
    const before = excel.workbook.snapshot();
    await expect(freezeFormulas("workbook")).rejects.toMatchObject({ code: "obstructed" });
    expect(excel.workbook.snapshot()).toEqual(before);
  });
});

describe("thawing", () => {
  test("brings the formulas back", async () => {
    await withFormulas();
    await freezeFormulas("workbook");
    expect(await thawFormulas("workbook")).toEqual({
      restored: [{ sheet: "Sheet1", address: "B2" }],
      kept: [],
      deleted: 0,
    });
    await excel.calculated();
    expect(sheet().formula("B2")).toBe(TARGET);
    expect(sheet().value("B2")).toBe(3000);
    expect(await thawFormulas("workbook")).toEqual({ restored: [], kept: [], deleted: 0 });
  });

  test("keeps a value that somebody has changed since", async () => {
    await withFormulas();
    await freezeFormulas("workbook");
    sheet().enter("B2", 2900);
    expect(await thawFormulas("workbook")).toEqual({
      restored: [],
      kept: [{ sheet: "Sheet1", address: "B2" }],
      deleted: 0,
    });
    expect(sheet().formula("B2")).toBe(2900);
  });

  test("brings a list back together with all that it fills", async () => {
    sheet().enter("B2", LIST);
    await excel.calculated();
    const filled = sheet().values("B2:C9");
    await freezeFormulas("workbook");
    expect(sheet().formulas("B2:C9")).toEqual(filled);
    await thawFormulas("workbook");
    await excel.calculated();
    expect(sheet().formula("B2")).toBe(LIST);
    expect(sheet().values("B2:C9")).toEqual(filled);
  });

  test("finds a cell again after rows were inserted above it", async () => {
    await withFormulas();
    await freezeFormulas("workbook");
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("1:2").insert("Down");
      await context.sync();
    });
    expect((await thawFormulas("workbook")).restored).toEqual([{ sheet: "Sheet1", address: "B4" }]);
    expect(sheet().formula("B4")).toBe(TARGET);
  });

  test("names the cells that may have changed when Excel fails half way", async () => {
    await withFormulas();
    await freezeFormulas("workbook");
    excel.faults.failRequest(4, { code: "GeneralException", afterActions: 4 });
    await expect(thawFormulas("workbook")).rejects.toMatchObject({
      code: "partlyDone",
      problem: { details: { places: [{ sheet: "Sheet1", address: "B2" }] } },
    });
  });

  test("brings back the last formula of a cell that was frozen, typed again and frozen again", async () => {
    const again = '=CQ.PLANTARGET("研究与试验发展经费投入强度",2020)';
    sheet().enter("A2", TARGET);
    await withFormulas();
    await freezeFormulas("workbook");
    sheet().enter("B2", again);
    await excel.calculated();
    await freezeFormulas("workbook");
    expect(excel.workbook.sheet("_CQ_Frozen").values("B2:B4").flat()).toEqual([TARGET, again, ""]);
    expect(await thawFormulas("workbook")).toEqual({
      restored: [
        { sheet: "Sheet1", address: "A2" },
        { sheet: "Sheet1", address: "B2" },
      ],
      kept: [],
      deleted: 0,
    });
    expect(sheet().formulas("A2:B2")).toEqual([[TARGET, again]]);
  });

  test.each([1, 4, 8])(
    "after freezing again failed after %i actions still brings back what was frozen before",
    async (afterActions) => {
      sheet().enter("A2", TARGET);
      await withFormulas();
      await freezeFormulas("workbook");
      sheet().enter("B2", TARGET);
      await excel.calculated();
      await failToFreeze(afterActions);
    }
  );

  test("does nothing in a workbook where nothing was frozen", async () => {
    calculated("B2", TARGET, 3000);
    const before = excel.workbook.snapshot();
    expect(await thawFormulas("workbook")).toEqual({ restored: [], kept: [], deleted: 0 });
    expect(excel.workbook.snapshot()).toEqual(before);
  });
});
