import {
  checkFormulas,
  checkNames,
  readReferences,
  repairFormulas,
} from "../../../src/excel/formulas/formulas";
import { goTo } from "../../../src/excel/insert/go-to";
import type { Addin } from "../../excel/jsdom-host";
import { useExcel } from "./excel";

const MANGLED = '=_xldudf_CQ_PLANTARGET("高新技术企业",2020)';
const SOUND = '=CQ.PLANTARGET("高新技术企业",2020)';

let excel: Addin;
useExcel((started) => (excel = started));

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

  test("finds those behind defined names, of the workbook and of its sheets", async () => {
    excel.workbook.data.names.push(
      { name: "MyT", formula: SOUND, comment: "", visible: true },
      { name: "Mine", formula: "=Sheet1!$A$1", comment: "", visible: true }
    );
    excel.workbook
      .sheet("Sheet1")
      .data.names.push(...[{ name: "Old", formula: MANGLED, comment: "", visible: true }]);
    expect(await checkNames()).toEqual([
      { name: "MyT", formula: SOUND },
      { name: "Old", formula: MANGLED },
    ]);
    excel.workbook.isActive = false;
    expect(await checkNames()).toEqual([{ name: "MyT", formula: SOUND }]);
  });

  test("names the indicator that a cell of the same sheet holds", async () => {
    excel.workbook.addSheet("Other");
    excel.workbook.sheet("Sheet1").enter("A2", "高新技术企业");
    stored("Sheet1", "C3", "=CQ.PLANTARGET($A2,2020)");
    stored("Sheet1", "C4", "=CQ.PLANTARGET(Other!A2,2020)");
    expect((await checkFormulas()).map(({ indicatorName }) => indicatorName)).toEqual([
      "高新技术企业",
      "Other!A2",
    ]);
  });

  test("reads the cells that formulas refer to, and says which cannot be read", async () => {
    excel.workbook.addSheet("O'Brien");
    excel.workbook.sheet("O'Brien").enter("A2:B2", [["高新技术企业", 3]]);
    const before = excel.workbook.snapshot();
    const at = (sheet: string, address: string) => ({ sheet, address });
    expect(
      await readReferences([
        at("O'Brien", "$A$2:B2"),
        at("Gone", "A1"),
        at("Sheet1", "ZZZ1"),
        at("Sheet1", "A1:A2000"),
        at("Sheet1", "A1"),
      ])
    ).toEqual([[["高新技术企业", 3]], null, null, null, [[""]]]);
    expect(await readReferences([])).toEqual([]);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("goes to a cell that was found", async () => {
    excel.workbook.addSheet("Other");
    stored("Other", "D2", SOUND);
    const [cell] = await checkFormulas();
    const spot = {
      sheetId: "gone",
      sheet: "Gone",
      area: { row: 1, column: 3, rows: 1, columns: 1 },
    };
    await goTo({ ...spot, sheetId: cell?.sheetId ?? "" });
    expect(excel.workbook.sheet().name).toBe("Other");
    expect(excel.workbook.selectedAddress).toBe("Other!D2");
    await expect(goTo(spot)).rejects.toMatchObject({ code: "sheetGone" });
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
