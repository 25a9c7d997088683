/** What an insertion has made is taken back exactly, or left alone with the reason. */
import { formatArea } from "../../../src/sheets/spec/address";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import {
  insertCitationComment,
  insertCitationList,
  insertSourceLine,
} from "../../../src/excel/tables/citation-insertions";
import type { Imprint } from "../../../src/excel/insert/imprint";
import {
  insert,
  insertFormula,
  insertSheets,
  insertValue,
} from "../../../src/excel/insert/insertion";
import { pathChart } from "../../../src/sheets/monitoring/path-chart";
import { insertGapColumns } from "../../../src/excel/tables/selection-gaps";
import { goTo } from "../../../src/excel/insert/go-to";
import { undoInsertion } from "../../../src/excel/insert/undo-insertion";
import type { FreeNames } from "../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import type { Addin } from "../../excel/jsdom-host";
import type { WorkbookData } from "../../excel/model/data";
import { headlines, headlineTable, startExcel } from "./excel";

let excel: Addin;
let empty: WorkbookData;

beforeAll(async () => {
  excel = await startExcel();
  empty = excel.workbook.snapshot();
});

beforeEach(() => {
  excel.workbook.restore(empty);
  sheet().enter("P1:Q2", [
    ["mine", "=1+1"],
    ["高新技术企业", 2300],
  ]);
});

afterAll(() => {
  expect(excel.unimplemented).toEqual([]);
  expect(excel.workbook.dropped).toEqual([]);
  excel.dispose();
});

const sheet = (name = "Sheet1") => excel.workbook.sheet(name);

function path(names: FreeNames): SheetSpec {
  const [entry] = headlines();
  if (!entry) throw new Error("no indicator");
  const sheetName = names.sheet("目标路径");
  return pathChart(entry, { locale: "zh-CN", tableName: names.table("CQ_Path"), sheetName });
}

const midterm = (names: FreeNames): SheetSpec[] =>
  evaluationWorkbook(headlines(), { year: "midterm", locale: "zh-CN" }, names);

const imprints = (...reports: { imprints: readonly Imprint[] }[]): Imprint[] =>
  reports.flatMap((report) => report.imprints);

const one = async (report: Promise<{ imprints: readonly Imprint[] }>): Promise<Imprint[]> =>
  imprints(await report);

interface Case {
  readonly name: string;
  readonly prepare?: () => void;
  readonly run: () => Promise<Imprint[]>;
}

const insertions: readonly Case[] = [
  { name: "a table in place", run: () => one(insert(headlineTable, "activeCell")) },
  { name: "a table in the next free place", run: () => one(insert(headlineTable, "nextFree")) },
  { name: "a table on a new sheet", run: () => one(insert(headlineTable, "newSheet")) },
  { name: "a path chart in place", run: () => one(insert(path, "activeCell")) },
  { name: "a path chart on a new sheet", run: () => one(insert(path, "newSheet")) },
  { name: "an evaluation workbook", run: async () => imprints(...(await insertSheets(midterm))) },
  { name: "a value", run: () => one(insertValue(3000)) },
  { name: "a value in its format", run: () => one(insertValue(3000, '0"以上"')) },
  { name: "a text that looks like a formula", run: () => one(insertValue("=1+1")) },
  { name: "a formula", run: () => one(insertFormula('=CQ.PLANTARGET("高新技术企业",2020)')) },
  { name: "a citation as a comment", run: () => one(insertCitationComment("《规划》第二章")) },
  {
    name: "gap columns",
    prepare: () => excel.workbook.select("Sheet1!P2:Q2"),
    run: () => one(insertGapColumns({ year: 2018, side: "besideSelection", locale: "zh-CN" })),
  },
  {
    name: "gap columns of a table",
    prepare: () => {
      sheet().enter("P1:Q1", [["指标", "实际值"]]);
      sheet().addTable("P1:Q2", { name: "Mine" });
      excel.workbook.select("Sheet1!P1:Q2");
    },
    run: () => one(insertGapColumns({ year: 2018, side: "besideSelection", locale: "zh-CN" })),
  },
  {
    name: "gap columns on a new sheet",
    prepare: () => excel.workbook.select("Sheet1!P2:Q2"),
    run: () => one(insertGapColumns({ year: 2018, side: "newSheet", locale: "zh-CN" })),
  },
  {
    name: "a source line",
    prepare: () => {
      sheet().addTable("P1:Q2", { name: "Mine" });
      excel.workbook.select("Sheet1!P2");
    },
    run: () => one(insertSourceLine("zh-CN")),
  },
  {
    name: "a list of citations",
    prepare: () => {
      sheet().data.cells["S1"] = { formula: '=CQ.PLANTARGET("高新技术企业",2020)', value: 3000 };
    },
    run: () => one(insertCitationList("zh-CN")),
  },
];

/** Nothing is taken back, and the error names why. */
async function refused(made: readonly Imprint[], changes: readonly unknown[]): Promise<void> {
  const before = excel.workbook.snapshot();
  await expect(undoInsertion(made)).rejects.toMatchObject({
    problem: { code: "changedSince", details: { changes } },
  });
  expect(excel.workbook.snapshot()).toEqual(before);
}

describe.each(insertions)("$name", ({ prepare, run }) => {
  test("is taken back exactly, and only once", async () => {
    prepare?.();
    const before = excel.workbook.snapshot();
    const made = await run();
    expect(excel.workbook.snapshot()).not.toEqual(before);
    await undoInsertion(made);
    expect(excel.workbook.snapshot()).toEqual(before);
    await expect(undoInsertion(made)).rejects.toMatchObject({ code: "changedSince" });
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("is shown", async () => {
    prepare?.();
    const made = await run();
    excel.workbook.activate("Sheet1");
    excel.workbook.select("Sheet1!Z99");
    const [first] = made;
    if (!first) throw new Error("nothing was made");
    await goTo(first);
    const { activeSheetId, selections } = excel.workbook.snapshot();
    expect(activeSheetId).toBe(first.sheetId);
    expect(selections[activeSheetId]).toBe(formatArea(first.area));
  });

  test("stays whole when Excel fails before anything is taken back", async () => {
    prepare?.();
    const made = await run();
    const before = excel.workbook.snapshot();
    excel.faults.failRequest(2, { code: "GeneralException" });
    await expect(undoInsertion(made)).rejects.toMatchObject({ code: "hostFailure" });
    excel.faults.clear();
    expect(excel.workbook.snapshot()).toEqual(before);
  });
});

describe("what has been edited since stays, with the reason", () => {
  test("a cell of a table in place", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    sheet().enter("G7", 3001);
    await refused(made, [{ kind: "cell", sheet: "Sheet1", address: "G7" }]);
  });

  test("a cell of one of several new sheets", async () => {
    const made = imprints(...(await insertSheets(midterm)));
    sheet("中期评估 明细").enter("A1", "mine");
    await refused(made, [{ kind: "cell", sheet: "中期评估 明细", address: "A1" }]);
  });

  test("a new sheet with something beside what was written", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    sheet("指标表").enter("Z40", "mine");
    await refused(made, [{ kind: "cell", sheet: "指标表", address: "Z40" }]);
  });

  test("a new sheet that has another name", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    sheet("指标表").data.name = "上报表";
    await refused(made, [{ kind: "renamed", sheet: "指标表", now: "上报表" }]);
  });

  test("a sheet that is gone", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    await undoInsertion(made);
    await refused(made, [{ kind: "gone", sheet: "指标表" }]);
  });

  test("a table with rows inserted above it", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
      await context.sync();
    });
    await refused(made, [
      { kind: "cell", sheet: "Sheet1", address: "A1" },
      { kind: "table", table: "CQ_Indicators" },
    ]);
  });

  test("a value with a row inserted above it", async () => {
    const made = await one(insertValue(3000));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
      await context.sync();
    });
    await refused(made, [{ kind: "cell", sheet: "Sheet1", address: "A1" }]);
  });

  test("a table that has another name", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    excel.workbook.table("CQ_Indicators").name = "Mine";
    await refused(made, [{ kind: "table", table: "CQ_Indicators" }]);
  });

  test("a second table on our sheet", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    sheet("指标表").addTable("N1:O3", { name: "Mine" });
    const error = undoInsertion(made);
    await expect(error).rejects.toMatchObject({ code: "changedSince" });
  });

  test("a new sheet that somebody has drawn on, or defined names for", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    await excel.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("指标表");
      own.shapes.addGeometricShape("Rectangle");
      own.names.add("本表合计", own.getRange("A1"));
      await context.sync();
    });
    await refused(made, [
      { kind: "shapes", sheet: "指标表" },
      { kind: "names", sheet: "指标表" },
    ]);
  });

  test("a new sheet that somebody has commented on", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    excel.workbook.select("指标表!C5");
    await insertCitationComment("mine");
    await refused(made, [{ kind: "commented", sheet: "指标表", address: "C5" }]);
  });

  test("a chart that is gone", async () => {
    const made = await one(insert(path, "activeCell"));
    sheet().data.charts.pop();
    await refused(made, [{ kind: "charts", sheet: "Sheet1" }]);
  });

  test("a comment that was answered or changed", async () => {
    const made = await one(insertCitationComment("《规划》第二章"));
    const [comment] = sheet().data.comments;
    comment?.replies.push({ id: "{reply}", content: "确认" });
    await refused(made, [{ kind: "comment", sheet: "Sheet1", address: "A1" }]);
    comment?.replies.pop();
    if (comment) comment.content = "mine";
    await refused(made, [{ kind: "comment", sheet: "Sheet1", address: "A1" }]);
  });
});

describe("what is protected stays", () => {
  test("a protected sheet", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    sheet().protect();
    await refused(made, [{ kind: "protected", sheet: "Sheet1" }]);
  });

  test("but an unlocked cell of it that was filled is emptied again", async () => {
    sheet().data.cells["A1"] = { style: { locked: false } };
    sheet().protect();
    const before = excel.workbook.snapshot();
    const made = await one(insertValue(3000));
    await undoInsertion(made);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("a workbook whose structure is protected", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    excel.workbook.data.structureProtected = true;
    await refused(made, [{ kind: "protectedWorkbook" }]);
  });

  test("the only sheet that can be seen", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    sheet().data.visibility = "Hidden";
    await refused(made, [{ kind: "onlySheet" }]);
  });
});

describe("what is not ours is left as it is", () => {
  test("things beside a table in place, and a column that was widened since", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    sheet().enter("A30", "mine");
    sheet().data.columns["0"] = { size: 300 };
    await undoInsertion(made);
    expect(sheet().value("A30")).toBe("mine");
    expect(sheet().data.columns["0"]).toEqual({ size: 300 });
    expect(sheet().value("A3")).toBe("");
  });

  test("a comment on a cell of a table in place", async () => {
    const made = await one(insert(headlineTable, "activeCell"));
    excel.workbook.select("Sheet1!C5");
    await insertCitationComment("mine");
    await undoInsertion(made);
    expect(sheet().data.comments).toMatchObject([{ address: "C5", content: "mine" }]);
    expect(sheet().value("C5")).toBe("");
  });

  test("a user who is elsewhere stays there when a new sheet goes", async () => {
    const made = await one(insert(headlineTable, "newSheet"));
    excel.workbook.addSheet("Other");
    excel.workbook.activate("Other");
    expect(await undoInsertion(made)).toEqual({ undoCleared: true, stayed: [] });
    expect(excel.workbook.sheet().name).toBe("Other");
  });

  test("a format, a validation and a table around a single cell that was filled", async () => {
    sheet().data.cells["P3"] = { style: { fill: { color: "#FFFF00" } } };
    sheet().addTable("P1:Q3", { name: "Mine" });
    excel.workbook.select("Sheet1!P3");
    const before = excel.workbook.snapshot();
    const made = await one(insertValue(3000));
    await undoInsertion(made);
    expect(excel.workbook.snapshot()).toEqual(before);
  });
});

test("in cell-edit mode the message says what to do", async () => {
  const made = await one(insertValue(3000));
  excel.faults.cellEditing = true;
  await expect(undoInsertion(made)).rejects.toMatchObject({ code: "cellEdit" });
  excel.faults.cellEditing = false;
});

test("when Excel fails while it takes back, the message names the place", async () => {
  const made = await one(insert(headlineTable, "activeCell"));
  excel.traffic.reset();
  await undoInsertion(made);
  const last = excel.traffic.requests;
  const again = await one(insert(headlineTable, "activeCell"));
  excel.faults.failRequest(last, { code: "GeneralException", afterActions: 4 });
  await expect(undoInsertion(again)).rejects.toMatchObject({
    problem: { code: "partlyDone", details: { places: [{ sheet: "Sheet1", address: "A1:I18" }] } },
  });
  excel.faults.clear();
});
