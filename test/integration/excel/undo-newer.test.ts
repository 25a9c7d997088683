/** What an insertion is not taken back without a word for, in an Excel that tells of charts' cells and of notes. */
import type { Imprint } from "../../../src/excel/insert/imprint";
import { insert } from "../../../src/excel/insert/insertion";
import { undoInsertion } from "../../../src/excel/insert/undo-insertion";
import type { Addin } from "../../excel/jsdom-host";
import { addNotes } from "../../excel/wire/notes";
import { headlineTable, useExcel } from "./excel";

let excel: Addin;
useExcel(
  (started) => {
    excel = started;
    addNotes(started.Excel, OfficeExtension);
  },
  { api: "1.18" }
);

async function inExcel(act: (workbook: Excel.Workbook) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
}

test("charts of others that are drawn from it, on any sheet, are told", async () => {
  const other = excel.workbook.addSheet("Other");
  const made: Imprint[] = [];
  for (const place of ["activeCell", "newSheet"] as const) {
    made.push(...(await insert(headlineTable, place)).imprints);
  }
  other.enter("A1:B2", [
    ["a", 1],
    ["b", 2],
  ]);
  await inExcel(({ worksheets }) => {
    const { charts } = worksheets.getItem("Other");
    const add = (
      name: string,
      type: "ColumnClustered" | "XYScatter",
      source: Excel.Range
    ): void => {
      charts.add(type, source, "Columns").name = name;
    };
    add("从插入处", "ColumnClustered", worksheets.getItem("Sheet1").getRange("B4:C8"));
    add("从新表", "XYScatter", worksheets.getItem("指标表").getRange("G4:H8"));
    add("与此无关", "ColumnClustered", worksheets.getItem("Other").getRange("A1:B2"));
  });
  const before = excel.workbook.snapshot();
  const additions = [
    { kind: "charted", sheet: "Other", chart: "从插入处" },
    { kind: "charted", sheet: "Other", chart: "从新表" },
  ] as const;
  await expect(undoInsertion(made)).rejects.toMatchObject({
    problem: { code: "addedSince", details: { additions } },
  });
  expect(excel.workbook.snapshot()).toEqual(before);
  await undoInsertion(made, additions);
});

test("a sheet on which somebody has left a note of the old kind is not deleted", async () => {
  const { imprints } = await insert(headlineTable, "newSheet");
  const { notes } = excel.workbook.sheet("指标表").data;
  notes.push({ address: "C5", content: "请核对", properties: {} });
  await expect(undoInsertion(imprints)).rejects.toMatchObject({
    problem: {
      code: "changedSince",
      details: { changes: [{ kind: "commented", sheet: "指标表", address: "C5" }] },
    },
  });
});
