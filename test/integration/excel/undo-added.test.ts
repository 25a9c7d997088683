/** What others have added to an insertion is told before it is taken back, and taking back takes few requests. */
import type { AdditionSince } from "../../../src/core/insertion/change-since";
import type { PlannedIndicator } from "../../../src/core/types";
import { detailedPlan } from "../../../src/dataset/details";
import { insertCitationComment } from "../../../src/excel/tables/citation-insertions";
import type { Imprint } from "../../../src/excel/insert/imprint";
import { insert, insertSheets, insertValue } from "../../../src/excel/insert/insertion";
import { undoInsertion } from "../../../src/excel/insert/undo-insertion";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import type { FreeNames } from "../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import type { Addin } from "../../excel/jsdom-host";
import { headlines, headlineTable, useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

const sheet = (name = "Sheet1") => excel.workbook.sheet(name);

const imprints = (...reports: { imprints: readonly Imprint[] }[]): Imprint[] =>
  reports.flatMap((report) => report.imprints);

const one = async (report: Promise<{ imprints: readonly Imprint[] }>): Promise<Imprint[]> =>
  imprints(await report);

describe("what others have added since is told before it goes", () => {
  /** Nothing is taken back until the user lets go what was added; then all of it is. */
  async function asked(made: readonly Imprint[], additions: readonly AdditionSince[]) {
    const before = excel.workbook.snapshot();
    await expect(undoInsertion(made)).rejects.toMatchObject({
      problem: { code: "addedSince", details: { additions } },
    });
    expect(excel.workbook.snapshot()).toEqual(before);
    await undoInsertion(made, additions);
  }

  const inExcel = (act: (own: Excel.Worksheet) => void, name = "Sheet1"): Promise<void> =>
    excel.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });

  test("a fill, a font and a number format", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    await inExcel((own) => {
      own.getRange("G7").format.fill.color = "#FFFF00";
      own.getRange("A1").format.font.color = "#FF0000";
      own.getRange("H5:H6").numberFormat = [["0.0000"]];
    });
    await asked(made, [
      { kind: "formatted", sheet: "Sheet1", address: "G4:G13" },
      { kind: "formatted", sheet: "Sheet1", address: "H4:H13" },
      { kind: "formatted", sheet: "Sheet1", address: "A1:I1" },
    ]);
    expect(sheet().data.cells["G7"]).toBeUndefined();
  });

  test("borders, a slanted font, a size and an alignment", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    await inExcel((own) => {
      own.getRange("G7").format.borders.getItem("EdgeBottom").style = "Double";
      own.getRange("D5").format.font.italic = true;
      own.getRange("E5").format.font.size = 20;
      own.getRange("A1").format.horizontalAlignment = "Right";
    });
    await asked(made, [
      { kind: "formatted", sheet: "Sheet1", address: "D4:D13" },
      { kind: "formatted", sheet: "Sheet1", address: "E4:E13" },
      { kind: "formatted", sheet: "Sheet1", address: "G4:G13" },
      { kind: "formatted", sheet: "Sheet1", address: "A1:I1" },
    ]);
  });

  test("a merge that reaches out of it, where the cells are centred in it", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    await inExcel((own) => {
      own.getRange("A1:I1").unmerge();
      own.getRange("A1:L1").merge();
      own.getRange("A1:L1").format.horizontalAlignment = "Center";
      own.getRange("A1:L1").format.verticalAlignment = "Center";
      own.getRange("A1:L1").format.font.size = 20;
    });
    await asked(made, [
      { kind: "formatted", sheet: "Sheet1", address: "A1:I1" },
      { kind: "merged", sheet: "Sheet1", address: "A1:L1" },
    ]);
  });

  test("a fill beside the table on a sheet of its own", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    await inExcel((own) => (own.getRange("L4").format.fill.color = "#FFFF00"), "指标表");
    await asked(made, [{ kind: "formatted", sheet: "指标表", address: "J1:L18" }]);
    expect(excel.workbook.data.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a conditional format, on a sheet of its own wherever it is", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    await inExcel((own) => void own.getRange("M2:N3").conditionalFormats.add("Custom"), "指标表");
    await asked(made, [{ kind: "conditional", sheet: "指标表", address: "M2:N3" }]);
  });

  test("a data validation", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    await inExcel((own) => {
      own.getRange("D4:D9").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "EqualTo" },
      };
    });
    await asked(made, [{ kind: "validated", sheet: "Sheet1", address: "D4:D13" }]);
  });

  test("formulas that refer to it by address, table or sheet, and names", async () => {
    excel.workbook.addSheet("Other");
    const made = imprints(
      await insert(headlineTable, "activeCell"),
      await insert(headlineTable, "newSheet")
    );
    sheet().enter("Q5", "=G7*2");
    sheet().enter("Q6", "=Q5+1");
    sheet("Other").enter("A1:A3", [["=SUM(指标表!G4:G13)"], ['="指标表!A1"'], ["=Sheet1!J7"]]);
    sheet("Other").enter("Z900", "=MAX(CQ_Indicators[序号])");
    await inExcel((own) => void own.context.workbook.names.add("最大值", "=Sheet1!$G$4:$G$13"));
    await asked(made, [
      { kind: "referring", sheet: "Sheet1", address: "Q5" },
      { kind: "referring", sheet: "Other", address: "A1" },
      { kind: "referring", sheet: "Other", address: "Z900" },
      { kind: "named", name: "最大值" },
    ]);
  });

  test("and what comes to it after the user was asked is asked about too", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    sheet().enter("Q5", "=G7*2");
    const [first, second] = ["Q5", "Q6"].map(
      (address) => ({ kind: "referring", sheet: "Sheet1", address }) as const
    );
    await expect(undoInsertion(made)).rejects.toMatchObject({ code: "addedSince" });
    sheet().enter("Q6", "=G7*3");
    await expect(undoInsertion(made, first ? [first] : [])).rejects.toMatchObject({
      problem: { code: "addedSince", details: { additions: [first, second] } },
    });
  });

  test("but formulas and names that meant the place before are not", async () => {
    excel.workbook.addSheet("Other");
    sheet("Other").enter("A1", "=SUM(Sheet1!A1:I13)");
    sheet().enter("Q400", "=A5");
    await inExcel((own) => void own.context.workbook.names.add("此处", "=Sheet1!$A$1:$I$13"));
    const made = await one(insert(headlineTable, "activeCell"));
    sheet("Other").enter("A2", "=Sheet1!G7");
    await asked(made, [{ kind: "referring", sheet: "Other", address: "A2" }]);
  });

  test("nor formats where only a value was written", async () => {
    sheet().enter("B5", "=D4+1");
    await inExcel((own) => void own.context.workbook.names.add("此处", "=Sheet1!$D$4"));
    excel.workbook.select("Sheet1!D4");
    const made = await one(insertValue(3000));
    await inExcel((own) => (own.getRange("D4").format.fill.color = "#FFFF00"));
    await undoInsertion(made);
    expect(sheet().value("D4")).toBe("");
    expect(sheet().format("D4").fill).toEqual({ color: "#FFFF00" });
  });
});

describe("taking back takes few requests, however much there is", () => {
  const everything = (): PlannedIndicator[] => {
    const plan = detailedPlan();
    return plan.indicators.map((indicator) => ({ plan, indicator }));
  };
  const midterm = (names: FreeNames): SheetSpec[] =>
    evaluationWorkbook(headlines(), { year: "midterm", locale: "zh-CN" }, names);
  const full = (names: FreeNames): SheetSpec[] =>
    evaluationWorkbook(everything(), { year: "midterm", locale: "zh-CN" }, names);

  test.each([
    ["an evaluation", () => insertSheets(midterm), 4],
    // Its formulas take 2.6 MB: two answers to look, two to clear.
    ["an evaluation of all indicators of the plan", () => insertSheets(full), 6],
    ["a table in place", async () => [await insert(headlineTable, "activeCell")], 3],
    ["a value", async () => [await insertValue(3000)], 3],
    ["a comment", async () => [await insertCitationComment("《规划》")], 4],
  ] as const)("%s", async (_name, run, requests) => {
    const made = imprints(...(await run()));
    excel.host.undo.losses.splice(0);
    excel.traffic.reset();
    await undoInsertion(made);
    expect(excel.traffic.requests).toBeLessThanOrEqual(requests);
    // Merged cells are not asked for: that would clear the user's undo list.
    const losses = new Set(excel.host.undo.losses.map(({ api }) => api));
    losses.delete("Worksheet.delete");
    expect([...losses]).toEqual([]);
  });
});
