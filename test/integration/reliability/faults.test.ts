/**
 * The fault matrix: Excel fails at every request of every insertion, in every way the stand-in knows. The workbook
 * is then as it was, or the error says what was left where.
 */
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import type { FreeNames } from "../../../src/sheets/spec/free-names";
import {
  insert,
  insertBeside,
  insertFormula,
  insertSheets,
  insertValue,
} from "../../../src/excel/insert/insertion";
import { InsertionError } from "../../../src/excel/session/insertion-error";
import { monitoringNames, monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { pathChart, pathChartNames } from "../../../src/sheets/monitoring/path-chart";
import { insertionText } from "../../../src/i18n/insertion";
import type { Fault } from "../../excel/faults";
import { expectSame } from "../../excel/expect-same";
import type { Addin } from "../../excel/jsdom-host";
import type { WorkbookData } from "../../excel/model/data";
import { comparison } from "../compared-pairs";
import { headlines, headlineTable, startExcel } from "../excel/excel";

const monitoring = (names: FreeNames) => {
  const base = monitoringNames("zh-CN");
  return monitoringSheet(headlines(), {
    locale: "zh-CN",
    tableName: names.table(base.table),
    sheetName: names.sheet(base.sheet),
  });
};

const chart = (names: FreeNames) => {
  const [entry] = headlines();
  if (!entry) throw new Error("The plan has no headline indicator.");
  const base = pathChartNames("zh-CN");
  return pathChart(entry, {
    locale: "zh-CN",
    tableName: names.table(base.table),
    sheetName: names.sheet(base.sheet),
  });
};

const evaluation = (names: FreeNames) =>
  evaluationWorkbook(headlines(), { year: "midterm", locale: "zh-CN" }, names);

const insertions: Record<string, () => Promise<unknown>> = {
  "a table at the active cell": () => insert(headlineTable, "activeCell"),
  "a table in the next free place": () => insert(headlineTable, "nextFree"),
  "a table on a new sheet": () => insert(headlineTable, "newSheet"),
  "a monitoring sheet": () => insert(monitoring, "newSheet"),
  "a path table with its chart": () => insert(chart, "nextFree"),
  "a comparison of two plans": () => insert(comparison, "nextFree"),
  "two sheets at once": () => insertSheets((names) => [headlineTable(names), monitoring(names)]),
  "the sheets of a mid-term evaluation": () => insertSheets(evaluation),
  "a value": () => insertValue(3000),
  "a value in its format": () => insertValue(3000, '0"以上"'),
  "a formula": () => insertFormula('=CQ.PLANTARGET("高新技术企业",2020)'),
  "a text beside the active cell": () => insertBeside("《规划》第二章"),
};

const faults: Record<string, Fault> = {
  "refuses at once": { code: "GeneralException" },
  "refuses after one action": { code: "GeneralException", afterActions: 1 },
  "refuses half way": { code: "ApiNotFound", afterActions: 40 },
  "refuses on a later sheet": { code: "GeneralException", afterActions: 1000 },
  "denies access": { code: "AccessDenied", afterActions: 5 },
  "finds its item gone": { code: "ItemNotFound", afterActions: 20 },
  "is in cell-edit mode": { code: "InvalidOperationInCellEditMode" },
  "loses the session": { transport: "sessionLost" },
  "has too much to do": { transport: "activityLimit" },
  "finds the request too large": { transport: "requestTooLarge" },
  "fails inside": { transport: "internal" },
};

let excel: Addin;
let before: WorkbookData;

beforeAll(async () => {
  excel = await startExcel();
  const sheet = excel.workbook.sheet("Sheet1");
  sheet.enter("L1:L2", [["mine"], ["=1+1"]]);
  sheet.enter("N1:O3", [
    ["year", "actual"],
    [2016, 1200],
    [2017, 1400],
  ]);
  sheet.addTable("N1:O3", { name: "Mine", hasHeaders: true });
  excel.workbook.select("Sheet1!A1");
  before = excel.workbook.snapshot();
});

afterEach(() => {
  excel.faults.clear();
  excel.workbook.restore(before);
});

afterAll(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

/** How many requests an insertion takes when nothing fails. */
async function requestsOf(insertion: () => Promise<unknown>): Promise<number> {
  excel.traffic.reset();
  await insertion();
  excel.workbook.restore(before);
  return excel.traffic.requests;
}

async function failure(insertion: () => Promise<unknown>): Promise<InsertionError | undefined> {
  try {
    await insertion();
  } catch (error) {
    if (error instanceof InsertionError) return error;
    throw error;
  }
  return undefined;
}

/** The workbook is as it was, or the error names what is left; a success is whole. */
function expectHonest(error: InsertionError | undefined, whole: WorkbookData): void {
  if (error?.code === "leftBehind") {
    expect(insertionText(error, "zh-CN")).toMatch(/[A-Z]+\d/);
    return;
  }
  if (error) expectSame(excel.workbook.snapshot(), before);
  else expectSame(inserted(excel.workbook.snapshot()), whole);
}

/** Each insertion gets ids of its own, and a new sheet that Excel did not show is inserted all the same. */
function inserted(workbook: WorkbookData): WorkbookData {
  const contents = JSON.stringify({ ...workbook, activeSheetId: "" });
  const named = contents.replace(/\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/gi, "{id}");
  return JSON.parse(named) as WorkbookData;
}

describe.each(Object.entries(insertions))("while %s is inserted", (_, insertion) => {
  let requests: number;
  let whole: WorkbookData;

  beforeAll(async () => {
    requests = await requestsOf(insertion);
    await insertion();
    whole = inserted(excel.workbook.snapshot());
    excel.workbook.restore(before);
  });

  test.each(Object.entries(faults))("Excel %s, at each request", async (_name, fault) => {
    for (let request = 1; request <= requests; request++) {
      excel.faults.failRequest(request, fault);
      const error = await failure(insertion);
      expect(error?.code).not.toBe("leftBehind");
      expectHonest(error, whole);
      excel.faults.clear();
      excel.workbook.restore(before);
    }
  });

  test.each(Object.entries(faults))(
    "Excel %s, at each request, and again when it is to be taken back",
    async (_name, fault) => {
      for (let request = 1; request <= requests; request++) {
        excel.faults.failRequest(request, fault);
        excel.faults.failRequest(request + 1, fault);
        expectHonest(await failure(insertion), whole);
        excel.faults.clear();
        excel.workbook.restore(before);
      }
    }
  );
});

test("a chart that Excel made but did not name is said to be left", async () => {
  excel.faults.failCall("Chart.name", "GeneralException");
  const error = await failure(() => insert(chart, "nextFree"));
  expect(error?.code).toBe("leftBehind");
});

test("a chart of an earlier insertion stays when a later one is taken back", async () => {
  await insert(chart, "nextFree");
  const earlier = excel.workbook.snapshot();
  excel.faults.failCall("Chart.setPosition", "GeneralException");
  const error = await failure(() => insert(chart, "nextFree"));
  expect(error?.code).toBe("undone");
  expect(excel.workbook.snapshot()).toEqual(earlier);
});
