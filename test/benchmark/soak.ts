import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Addin, startAddin } from "../excel/jsdom-host";
import type { Measurement, Section } from "./section";
import { median } from "./timing";

const SITE = join(import.meta.dirname, "../../dist");
const INSERTIONS = 1000;
const EVERY = 50;
/** Until code is compiled and caches are filled. */
const WARM_UP = 200;
/** Bytes of heap an insertion may leave behind. A kept copy of what it writes would be some 10 KB. */
const BUDGET = 1024;

/** Whether a day of work makes the add-in grow. */
export const soak: Section = {
  title: "Memory",
  method:
    `The built add-in on the stand-in Excel in jsdom: the headline table is inserted ${INSERTIONS} times from the ribbon, each time ` +
    `into the same workbook as before. The heap of the whole process, add-in and stand-in, is measured every ${EVERY} insertions after ` +
    `a garbage collection. The trend is the median of the slopes between all pairs of measurements after the first ${WARM_UP} insertions ` +
    "(Theil and Sen). office.js and the stand-in grow by themselves; as a yardstick the same number of Excel.run with two requests, and " +
    "no code of the add-in, is measured too.",
  measure: async () => {
    const inserting = await heapWhile(({ ribbon }) => ribbon.click("insertHeadlineTable"));
    const yardstick = await heapWhile(runWithTwoRequests);
    const own = trend(inserting) - trend(yardstick);
    return [
      {
        what: "heap that one more insertion leaves behind, beyond the yardstick",
        measured: bytes(own),
        budget: bytes(BUDGET),
        met: own <= BUDGET,
      },
      told(
        "the trend itself, inserting and yardstick",
        [inserting, yardstick].map(trend).map(bytes).join(" and ")
      ),
      told(
        `heap after ${WARM_UP} and after ${INSERTIONS} insertions`,
        [inserting[0], inserting.at(-1)].map(megabytes).join(" and ")
      ),
    ];
  },
};

async function runWithTwoRequests({ Excel }: Addin): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
    await context.sync();
    cell.values = [["x"]];
    await context.sync();
  });
}

/** Bytes of heap in use after every so many runs, once the start is over. */
async function heapWhile(run: (addin: Addin) => Promise<void>): Promise<number[]> {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const addin = await startAddin({ distDir: SITE });
  const before = addin.workbook.snapshot();
  const heap: number[] = [];
  for (let done = 1; done <= INSERTIONS; done++) {
    await run(addin);
    const usedAddress = addin.workbook.sheet().usedAddress;
    if (!usedAddress) throw new Error("Nothing was written.");
    addin.workbook.restore(before);
    // The stand-in keeps every request for the tests to read.
    addin.traffic.reset();
    if (done < WARM_UP || done % EVERY !== 0) continue;
    collectGarbage();
    heap.push(process.memoryUsage().heapUsed);
  }
  if (addin.errors.length > 0) throw new Error(addin.errors.join("\n"));
  addin.dispose();
  return heap;
}

function trend(heap: readonly number[]): number {
  return slope(heap) / EVERY;
}

/** The median slope between all pairs, which a few disturbed measurements do not move. */
function slope(values: readonly number[]): number {
  const slopes = values.flatMap((value, i) =>
    values.slice(i + 1).map((later, ahead) => (later - value) / (ahead + 1))
  );
  return median(slopes);
}

function bytes(count: number): string {
  return `${count.toFixed(0)} bytes`;
}

function megabytes(count = NaN): string {
  return `${(count / 1024 / 1024).toFixed(1)} MB`;
}

function told(what: string, measured: string): Measurement {
  return { what, measured, budget: "—", met: true };
}
