import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createSearchIndex, searchIndicators } from "../../src/core/search";
import type { PlannedIndicator } from "../../src/core/types";
import { detailedPlan } from "../../src/dataset/details";
import { freezeFormulas, thawFormulas } from "../../src/excel/formulas/formulas";
import { insert } from "../../src/excel/insert/insertion";
import { monitoringNames, monitoringSheet } from "../../src/sheets/monitoring/monitoring-sheet";
import { type Addin, startAddin } from "../excel/jsdom-host";
import type { Measurement, Section } from "./section";
import { keep, median } from "./timing";

const SITE = join(import.meta.dirname, "../../dist");
const ROUNDS = 200;
const EVERY = 10;
/** Until code is compiled and caches are filled. */
const WARM_UP = 100;
/** Bytes of heap a step may leave behind. A kept copy of what it writes would be some 10 KB. */
const BUDGET = 1024;

/** What somebody does over and over on a day of work; throws where it was not done. */
const STEPS: readonly ((addin: Addin) => Promise<unknown>)[] = [
  insertTable,
  insertMonitoringSheet,
  askFunctions,
  searchWhileTyping,
  freezeAndThaw,
];

/** Whether a day of work makes the add-in grow. */
export const soak: Section = {
  title: "Memory",
  method:
    `On the stand-in Excel in jsdom, ${ROUNDS} rounds of ${STEPS.length} steps, ${ROUNDS * STEPS.length} in all, each round ` +
    "in the same workbook as before: the ribbon's headline table and function calls, in the built add-in; a monitoring sheet on a new " +
    "sheet, a search typed letter by letter, freezing and thawing a formula, with the add-in's modules from their sources on the same " +
    `office.js. The heap of the whole process, add-in and stand-in, is measured every ${EVERY} rounds after a garbage collection. The ` +
    `trend is the median of the slopes between all pairs of measurements after the first ${WARM_UP} rounds (Theil and Sen), per step. ` +
    "office.js and the stand-in grow by themselves; as a yardstick as many Excel.run with two requests, and no code of the add-in, are " +
    "measured too.",
  measure: async () => {
    const working = await heapWhile(STEPS);
    const yardstick = await heapWhile(STEPS.map(() => runWithTwoRequests));
    const own = trend(working) - trend(yardstick);
    return [
      {
        what: "heap that one more step leaves behind, beyond the yardstick",
        measured: bytes(own),
        budget: bytes(BUDGET),
        met: own <= BUDGET,
      },
      told(
        "the trend itself, work and yardstick",
        [working, yardstick].map(trend).map(bytes).join(" and ")
      ),
      told(
        `heap after ${WARM_UP} and after ${ROUNDS} rounds`,
        [working[0], working.at(-1)].map(megabytes).join(" and ")
      ),
    ];
  },
};

async function insertTable({ ribbon, workbook }: Addin): Promise<void> {
  const { length } = workbook.tables;
  await ribbon.click("insertHeadlineTable");
  if (workbook.tables.length !== length + 1) throw new Error("No table was inserted.");
}

async function insertMonitoringSheet(): Promise<void> {
  const base = monitoringNames("zh-CN");
  await insert(
    (names) =>
      monitoringSheet(entries(), {
        locale: "zh-CN",
        tableName: names.table(base.table),
        sheetName: names.sheet(base.sheet),
      }),
    "newSheet"
  );
}

async function askFunctions({ functions }: Addin): Promise<void> {
  const names = entries().map(({ indicator }) => [indicator.name.zh]);
  const ids = ["PLANTARGET", "PLANINFO", "PLANSOURCE"];
  const answers = await Promise.all(ids.map((id) => functions.call(id, [names, null])));
  if (!answers.every((answer) => Array.isArray(answer) && answer.length === names.length)) {
    throw new Error("A function did not answer.");
  }
}

function searchWhileTyping(): Promise<void> {
  const index = createSearchIndex(entries());
  for (const query of ["高新技术企业", "gaoxin", "gxjsqy", "high-tech"]) {
    [...query].forEach((_, end) => keep(searchIndicators(index, query.slice(0, end + 1))));
  }
  return Promise.resolve();
}

async function freezeAndThaw(addin: Addin): Promise<void> {
  const sheet = addin.workbook.sheet();
  sheet.enter("Z100", '=CQ.PLANTARGET("高新技术企业",2020)');
  await addin.calculated();
  const { frozen } = await freezeFormulas("workbook");
  const { restored } = await thawFormulas("workbook");
  if (frozen.length !== 1 || restored.length !== 1) throw new Error("Not frozen, or not thawed.");
}

function entries(): readonly PlannedIndicator[] {
  const plan = detailedPlan();
  return plan.indicators
    .filter(({ kind }) => kind === "headline")
    .map((indicator) => ({ plan, indicator }));
}

async function runWithTwoRequests({ Excel }: Addin): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
    await context.sync();
    cell.values = [["x"]];
    await context.sync();
  });
}

/** Bytes of heap in use after every so many rounds, once the start is over. */
async function heapWhile(
  steps: readonly ((addin: Addin) => Promise<unknown>)[]
): Promise<number[]> {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const addin = await startAddin({ distDir: SITE });
  lendExcel(addin);
  const before = addin.workbook.snapshot();
  const heap: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    for (const step of steps) await step(addin);
    addin.workbook.restore(before);
    // The stand-in keeps every request for the tests to read.
    addin.traffic.reset();
    if (round < WARM_UP || round % EVERY !== 0) continue;
    collectGarbage();
    heap.push(process.memoryUsage().heapUsed);
  }
  if (addin.errors.length > 0) throw new Error(addin.errors.join("\n"));
  addin.dispose();
  return heap;
}

/** Lets modules that run here talk to the stand-in through the add-in's office.js. */
function lendExcel({ Excel, Office, window }: Addin): void {
  Object.assign(globalThis, {
    Excel,
    Office,
    OfficeExtension: window["OfficeExtension"] as unknown,
  });
}

/** Bytes per step. */
function trend(heap: readonly number[]): number {
  return slope(heap) / (EVERY * STEPS.length);
}

/** The median slope between all pairs, which a few disturbed measurements do not move. */
function slope(values: readonly number[]): number {
  const slopes = values.flatMap((value, i) =>
    values.slice(i + 1).map((later, ahead) => (later - value) / (ahead + 1))
  );
  return median(slopes);
}

function bytes(size: number): string {
  return `${size.toFixed(0)} bytes`;
}

function megabytes(size = NaN): string {
  return `${(size / 1024 / 1024).toFixed(1)} MB`;
}

function told(what: string, measured: string): Measurement {
  return { what, measured, budget: "—", met: true };
}
