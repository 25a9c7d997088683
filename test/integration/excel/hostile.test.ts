/**
 * Every insertion on every hostile workbook: it writes beside what is there and can be taken back, or it changes nothing
 * at all.
 */
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import type { FreeNames } from "../../../src/sheets/spec/free-names";
import {
  insert,
  insertBeside,
  insertFormula,
  insertSheets,
  insertValue,
  type Placement,
} from "../../../src/excel/insert/insertion";
import type { Imprint } from "../../../src/excel/insert/imprint";
import { InsertionError } from "../../../src/excel/session/insertion-error";
import { monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { pathChart } from "../../../src/sheets/monitoring/path-chart";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { undoInsertion } from "../../../src/excel/insert/undo-insertion";
import { expectSame } from "../../excel/expect-same";
import type { Addin } from "../../excel/jsdom-host";
import type { SheetData, WorkbookData } from "../../excel/model/data";
import { comparison } from "../compared-pairs";
import { headlines, headlineTable, startExcel } from "./excel";
import { hostileStates } from "./hostile-states";

function monitoring(names: FreeNames): SheetSpec {
  return monitoringSheet(headlines(), {
    locale: "zh-CN",
    tableName: names.table("CQ_Monitoring"),
    sheetName: names.sheet("监测表"),
  });
}

function path(names: FreeNames): SheetSpec {
  const [entry] = headlines();
  if (!entry) throw new Error("no indicator");
  return pathChart(entry, {
    locale: "zh-CN",
    tableName: names.table("CQ_Path"),
    sheetName: names.sheet("目标路径"),
  });
}

function evaluation(names: FreeNames): SheetSpec[] {
  return evaluationWorkbook(headlines(), { year: "midterm", locale: "zh-CN" }, names);
}

const placements: Placement[] = ["activeCell", "nextFree", "newSheet"];
type Report = { readonly imprints: readonly Imprint[] };
const insertions: { name: string; run: () => Promise<Report | Report[]> }[] = [
  ...Object.entries({ headlineTable, monitoring, path, comparison }).flatMap(([name, build]) =>
    placements.map((placement) => ({
      name: `${name} at ${placement}`,
      run: () => insert(build, placement),
    }))
  ),
  { name: "the evaluation workbook", run: () => insertSheets(evaluation) },
  { name: "a value", run: () => insertValue(3000) },
  { name: "a value in its format", run: () => insertValue(3000, '0"以上"') },
  { name: "a formula", run: () => insertFormula('=CQ.PLANTARGET("高新技术企业",2020)') },
  { name: "a citation", run: () => insertBeside("《规划》第二章") },
];

let excel: Addin;
let empty: WorkbookData;

beforeAll(async () => {
  excel = await startExcel();
  empty = excel.workbook.snapshot();
});

afterAll(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

async function prepared(prepare: (excel: Addin) => void): Promise<WorkbookData> {
  excel.workbook.restore(empty);
  excel.workbook.dropped.length = 0;
  prepare(excel);
  await excel.calculated();
  return excel.workbook.snapshot();
}

function isMerged(result: unknown): boolean {
  return (
    result instanceof InsertionError &&
    result.problem.code === "cellObstructed" &&
    result.problem.details.obstacles.some(({ kind }) => kind === "merged")
  );
}

test("there are at least twenty hostile workbooks", () => {
  expect(hostileStates.length).toBeGreaterThanOrEqual(20);
});

describe.each(hostileStates)("on a workbook with $name", ({ prepare }) => {
  test.each(insertions)(
    "$name writes beside what is there and is taken back, or changes nothing",
    async ({ run }) => {
      const before = await prepared(prepare);
      const result = await run().catch((reason: unknown) => reason as Error);
      if (result instanceof Error) expect(result).toBeInstanceOf(InsertionError);
      else {
        expectKept(before, excel.workbook.snapshot());
        await undoInsertion([result].flat().flatMap(({ imprints }) => imprints));
      }
      expectSame(excel.workbook.snapshot(), before);
      // What Excel has dropped in the hidden part of a merged area was refused.
      if (!isMerged(result)) expect(excel.workbook.dropped).toEqual([]);
    }
  );

  test.each(insertions)(
    "$name leaves nothing behind when Excel fails half way",
    async ({ run }) => {
      const before = await prepared(prepare);
      excel.faults.failRequest(2, { code: "GeneralException", afterActions: 40 });
      const error: unknown = await run().then(
        () => null,
        (reason: unknown) => reason
      );
      excel.faults.clear();
      if (error !== null) expectSame(excel.workbook.snapshot(), before);
    }
  );
});

/** Everything of before is still there as it was; there may be more. */
function expectKept(before: WorkbookData, after: WorkbookData): void {
  for (const sheet of before.sheets) {
    const now = after.sheets.find(({ id }) => id === sheet.id);
    expect(now).toBeDefined();
    if (now) expectSheetKept(sheet, now);
  }
  expect(after.tables).toEqual(expect.arrayContaining(before.tables));
  expect(after.names).toEqual(before.names);
  expect(after).toMatchObject({
    calculationMode: before.calculationMode,
    settings: before.settings,
    structureProtected: before.structureProtected,
  });
}

function expectSheetKept(before: SheetData, after: SheetData): void {
  expect(after.cells).toMatchObject(before.cells);
  expect(after.merges).toEqual(expect.arrayContaining(before.merges));
  expect(after.validations).toEqual(expect.arrayContaining(before.validations));
  for (const { id, address } of before.conditionalFormats) {
    expect(after.conditionalFormats).toContainEqual(expect.objectContaining({ id, address }));
  }
  expect(after.rows).toEqual(before.rows);
  for (const [column, { size = 0, hidden }] of Object.entries(before.columns)) {
    expect(after.columns[column]?.hidden).toBe(hidden);
    expect(after.columns[column]?.size ?? 0).toBeGreaterThanOrEqual(size);
  }
  const { name, visibility, protection, freezePanes, pageLayout, comments, notes, autoFilter } =
    before;
  expect(after).toMatchObject({
    name,
    visibility,
    protection,
    freezePanes,
    pageLayout,
    comments,
    notes,
    autoFilter,
  });
}
