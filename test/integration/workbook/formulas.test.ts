import { checkFormulas, repairFormulas } from "../../../src/workbook/formulas/formulas";
import type { Addin } from "../../excel/jsdom-host";
import { startExcel } from "./excel";

const MANGLED = '=_xldudf_CQ_PLANTARGET("高新技术企业",2020)';
const SOUND = '=CQ.PLANTARGET("高新技术企业",2020)';

let excel: Addin;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

/** A cell as Excel has it after the file was opened without the add-in. */
function stored(sheet: string, address: string, formula: string, error = "#NAME?"): void {
  excel.workbook.sheet(sheet).data.cells[address] = { formula, value: { error } };
}

describe("checking formulas", () => {
  test("lists every formula of the add-in, with its place, function, indicator and state", async () => {
    excel.workbook.addSheet("Other");
    excel.workbook.sheet("Sheet1").enter("A1:B1", [["高新技术企业", "=1+1"]]);
    excel.workbook.sheet("Sheet1").enter("C3", "'=CQ.PLANTARGET(A1)");
    stored("Sheet1", "B5", MANGLED);
    stored("Other", "D2", SOUND);
    const before = excel.workbook.snapshot();
    expect(await checkFormulas()).toEqual([
      expect.objectContaining({
        sheet: "Sheet1",
        address: "B5",
        functionName: "PLANTARGET",
        indicator: "高新技术企业",
        state: "mangled",
      }),
      expect.objectContaining({ sheet: "Other", address: "D2", state: "stuck" }),
    ]);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("finds nothing in an empty workbook", async () => {
    expect(await checkFormulas()).toEqual([]);
  });
});

describe("repairing formulas", () => {
  test("enters mangled ones under their own names and leaves everything else alone", async () => {
    excel.workbook.sheet("Sheet1").enter("A1:B1", [["text", "=1+1"]]);
    stored("Sheet1", "B5", MANGLED);
    const { reentered, refused } = await repairFormulas();
    expect(reentered.map(({ address }) => address)).toEqual(["B5"]);
    expect(refused).toEqual([]);
    const sheet = excel.workbook.sheet("Sheet1");
    expect(sheet.formula("B5")).toBe(SOUND);
    expect(sheet.formulas("A1:B1")).toEqual([["text", "=1+1"]]);
  });

  test("says which ones it could not reach because their sheet is protected", async () => {
    stored("Sheet1", "B5", MANGLED);
    excel.workbook.sheet("Sheet1").protect();
    const { reentered, refused } = await repairFormulas();
    expect(reentered).toEqual([]);
    expect(refused.map(({ address }) => address)).toEqual(["B5"]);
    expect(excel.workbook.sheet("Sheet1").formula("B5")).toBe(MANGLED);
  });

  test("asks the user to finish editing a cell first", async () => {
    excel.faults.cellEditing = true;
    await expect(repairFormulas()).rejects.toMatchObject({ code: "cellEdit" });
    excel.faults.cellEditing = false;
  });
});
