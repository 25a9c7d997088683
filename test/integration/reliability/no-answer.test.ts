/** Excel takes a request and never answers, at each request of everything that writes: nobody waits for ever. */
import path from "node:path";
import { insertCitationComment } from "../../../src/excel/tables/citation-insertions";
import type { Plan } from "../../../src/core/types";
import { carryPlan } from "../../../src/excel/plans/plan-store";
import { districtPackage, load } from "../../data/district";
import { insertionText } from "../../../src/i18n/insertion";
import { freezeFormulas, repairFormulas, thawFormulas } from "../../../src/excel/formulas/formulas";
import {
  insert,
  insertFormula,
  insertSheets,
  insertValue,
  inspect,
} from "../../../src/excel/insert/insertion";
import { InsertionError } from "../../../src/excel/session/insertion-error";
import type { Addin } from "../../excel/jsdom-host";
import type { WorkbookData } from "../../excel/model/data";
import { comparison } from "../compared-pairs";
import { headlineTable, startExcel } from "../excel/excel";
import { holdTimeLimits, type TimeLimits } from "./time-limits";

const insertions: Record<string, () => Promise<unknown>> = {
  "a table at the active cell": () => insert(headlineTable, "activeCell"),
  "a table on a new sheet": () => insert(headlineTable, "newSheet"),
  "two sheets at once": () => insertSheets((names) => [headlineTable(names), comparison(names)]),
  "a value": () => insertValue(3000),
  "a formula": () => insertFormula('=CQ.PLANTARGET("高新技术企业",2020)'),
};

let excel: Addin;
let before: WorkbookData;
let limits: TimeLimits;

beforeAll(async () => {
  excel = await startExcel({ distDir: path.join(__dirname, "../../../dist") });
  excel.workbook.sheet("Sheet1").enter("L1:L2", [["mine"], ["=1+1"]]);
  before = excel.workbook.snapshot();
});

beforeEach(() => {
  limits = holdTimeLimits();
});

afterEach(() => {
  limits.restore();
  excel.faults.clear();
  excel.workbook.restore(before);
});

afterAll(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

/** Makes these requests from now on have no answer. */
function silence(requests: readonly number[], carriedOut: boolean): void {
  const reached = (): void => limits.expire();
  for (const request of requests) {
    excel.faults.failRequest(request, { silent: true, carriedOut, reached });
  }
}

async function problemOf(work: () => Promise<unknown>): Promise<InsertionError> {
  const error = await work().then(
    () => new Error("was done"),
    (reason: unknown) => reason
  );
  if (error instanceof InsertionError) return error;
  throw error;
}

const LOOK = 1;
const WRITE = 2;

describe.each(Object.entries(insertions))("while %s is inserted", (_, insertion) => {
  test("Excel does not answer the look: nothing was written, and the message says so", async () => {
    silence([LOOK], false);
    const error = await problemOf(insertion);
    expect(error.problem).toEqual({
      code: "hostFailure",
      details: { reason: { noAnswerMinutes: 3 } },
    });
    expect(insertionText(error, "zh-CN")).toContain(
      "Excel 在 3 分钟内没有响应，未改动任何单元格。"
    );
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test.each([true, false])(
    "Excel does not answer the writing (carried out: %s): it is taken back",
    async (carriedOut) => {
      silence([WRITE], carriedOut);
      const error = await problemOf(insertion);
      expect(error.code).toBe("undone");
      expect(insertionText(error, "en-US")).toContain("the workbook is as it was before");
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  );

  test("Excel answers nothing any more: the message names the place that may hold something", async () => {
    silence([WRITE, WRITE + 1], true);
    const error = await problemOf(insertion);
    expect(error.code).toBe("leftBehind");
    expect(insertionText(error, "zh-CN")).toMatch(
      /[A-Z]+\d.* 中可能留有部分或全部内容，也可能稍后才出现/
    );
  });
});

test("once Excel answers again, so does the add-in", async () => {
  silence([LOOK], false);
  await problemOf(() => insert(headlineTable, "newSheet"));
  await expect(insert(headlineTable, "newSheet")).resolves.toMatchObject({ sheet: "指标表" });
});

test("an answer that comes in time stops the limit, request by request", async () => {
  await insert(headlineTable, "newSheet");
  await inspect({ rows: 3, columns: 3, contentsOnly: false }, "activeCell");
  expect(limits.running()).toBe(0);
});

test("a comment whose answer is missing may have been made, and the message names its cell", async () => {
  excel.workbook.select("Sheet1!L1");
  silence([WRITE], true);
  const error = await problemOf(() => insertCitationComment("《规划》第二章"));
  expect(insertionText(error, "zh-CN")).toContain(
    "以下单元格可能已更改，也可能稍后才更改：“Sheet1”L1"
  );
});

test("a plan whose storing has no answer may be in the workbook, and the message says so", async () => {
  const [district] = load(districtPackage()).plans;
  const store = () => carryPlan(district as Plan, { asDefault: true });
  // The first time the add-in also begins to follow the workbook's plans.
  await store();
  excel.workbook.restore(before);
  excel.traffic.reset();
  await store();
  const { requests } = excel.traffic;
  excel.workbook.restore(before);
  for (let request = 1; request <= requests; request++) {
    silence([request], true);
    const { code } = await problemOf(store);
    if (code === "hostFailure") expect(excel.workbook.snapshot()).toEqual(before);
    else expect(code).toBe("plansUnsure");
    excel.workbook.restore(before);
  }
});

describe("formulas of the add-in", () => {
  const enter = async (formula: string): Promise<void> => {
    excel.workbook.sheet("Sheet1").enter("B2", formula);
    await excel.calculated();
  };
  const formula = '=CQ.PLANTARGET("高新技术企业",2020)';
  const mangled = '=_xldudf_CQ_PLANTARGET("高新技术企业",2020)';

  const freezing = {
    prepare: () => enter(formula),
    work: () => freezeFormulas("workbook"),
    // The sheet that remembers the formulas, then both.
    writes: 2,
    afterWriting: "undone",
  };
  const thawing = {
    prepare: async () => {
      await enter(formula);
      await freezeFormulas("workbook");
    },
    work: () => thawFormulas("workbook"),
    // The formulas, then what was remembered of them.
    writes: 2,
    afterWriting: "partlyDone",
  };
  const repairing = {
    prepare: () => enter(mangled),
    work: repairFormulas,
    writes: 1,
    afterWriting: "partlyDone",
  };

  test.each(Object.entries({ freezing, thawing, repairing }))(
    "%s: the message says what may have changed, whichever request has no answer",
    async (_, { prepare, work, writes, afterWriting }) => {
      await prepare();
      const start = excel.workbook.snapshot();
      excel.traffic.reset();
      await work();
      const { requests } = excel.traffic;
      expect(excel.workbook.snapshot()).not.toEqual(start);
      for (let request = 1; request <= requests; request++) {
        excel.workbook.restore(start);
        await excel.calculated();
        silence([request], true);
        const isWriting = request > requests - writes;
        expect((await problemOf(work)).code).toBe(isWriting ? afterWriting : "hostFailure");
        await excel.calculated();
        const unchanged = !isWriting || afterWriting === "undone";
        if (unchanged) expect(excel.workbook.snapshot()).toEqual(start);
        else expect(excel.workbook.snapshot()).not.toEqual(start);
      }
    }
  );
});
