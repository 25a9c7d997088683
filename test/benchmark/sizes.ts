import { join } from "node:path";
import {
  checkFormulas,
  freezeFormulas,
  repairFormulas,
  thawFormulas,
} from "../../src/excel/formulas/formulas";
import { insertSheets } from "../../src/excel/insert/insertion";
import { startAddin, type Addin } from "../excel/jsdom-host";
import { ACTUALS_HEADINGS, manyIndicators, products } from "../integration/excel/products";
import type { Measurement, Section } from "./section";

const SITE = join(import.meta.dirname, "../excel/fixtures/addin");
const COUNT = 10_000;
/** Excel on the web refuses 5 MB. */
const BUDGET = 2_000_000;

/** However much there is, no request and no answer is large. */
export const sizes: Section = {
  title: "Requests and answers",
  method:
    `On the stand-in Excel in jsdom, with the add-in's modules from their sources: ${COUNT.toLocaleString("en-US")} indicators inserted as each ` +
    `product, and as many formulas of the add-in checked, frozen, thawed and repaired. The largest request or answer of each, in JSON.`,
  measure: async () => {
    const measurements: Measurement[] = [];
    for (const [name, build] of Object.entries(products)) {
      measurements.push(
        await measured(name, async (addin, tally) => {
          const sheet = addin.workbook.sheet();
          sheet.enter("A1:D1", [ACTUALS_HEADINGS]);
          sheet.addTable("A1:D2", { name: "T" });
          const specs = build(manyIndicators(COUNT));
          addin.traffic.reset();
          await insertSheets(() => specs, { progress: tally });
        })
      );
    }
    measurements.push(await measured("formulas of the add-in", workOnFormulas));
    return measurements;
  },
};

async function workOnFormulas({ workbook }: Addin): Promise<void> {
  const fill = (value: number | string): void => {
    const { cells } = workbook.sheet().data;
    for (let row = 2; row <= 2 * COUNT; row += 2) {
      cells[`B${row}`] = { formula: `=CQ.PLANGAP("高新技术企业",A${row},2020)`, value };
    }
  };
  fill(700);
  const counts = [
    (await checkFormulas()).length,
    (await freezeFormulas("workbook")).frozen.length,
    (await thawFormulas("workbook")).restored.length,
  ];
  fill("#NAME?");
  counts.push((await repairFormulas()).reentered.length);
  if (counts.some((count) => count !== COUNT))
    throw new Error(`Not all formulas: ${counts.join()}`);
}

/**
 * The number of requests, and the largest of them or of their answers.
 *
 * @param run calls `tally` now and then: all requests together may be larger than memory
 */
async function measured(
  what: string,
  run: (addin: Addin, tally: () => void) => Promise<void>
): Promise<Measurement> {
  const addin = await startAddin({ distDir: SITE });
  Object.assign(globalThis, {
    Excel: addin.Excel,
    Office: addin.Office,
    OfficeExtension: addin.window["OfficeExtension"],
  });
  // What is sent does not depend on results.
  addin.workbook.formulas.calculate = () => undefined;
  let requests = 0;
  let largest = 0;
  const tally = (): void => {
    const { log } = addin.traffic;
    requests += log.length;
    for (const { bytesIn, bytesOut } of log) largest = Math.max(largest, bytesIn, bytesOut);
    addin.traffic.reset();
  };
  await run(addin, tally);
  tally();
  addin.dispose();
  return {
    what,
    measured: `${megabytes(largest)} at most, in ${requests} requests`,
    budget: megabytes(BUDGET),
    met: largest < BUDGET,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
