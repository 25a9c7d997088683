/** However much there is: no request and no answer is large, and ten times as much takes about ten times as many bytes. */
import {
  checkFormulas,
  freezeFormulas,
  repairFormulas,
  thawFormulas,
} from "../../../src/excel/formulas/formulas";
import { insertSheets } from "../../../src/excel/insert/insertion";
import { undoInsertion } from "../../../src/excel/insert/undo-insertion";
import type { Addin } from "../../excel/jsdom-host";
import { startExcel } from "./excel";
import { ACTUALS_HEADINGS, manyIndicators, products } from "./products";

/** Excel on the web takes and gives 5 MB: the values that a workbook shows, and other versions, may take more than here. */
const LIMIT = 2_000_000;

let excel: Addin;

beforeEach(async () => {
  excel = await startExcel();
  // What is sent does not depend on results, and to compute them would take most of the time.
  excel.workbook.formulas.calculate = () => undefined;
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

/** All bytes of requests and answers, none of which is large. */
async function bytesOf(run: () => Promise<unknown>): Promise<number> {
  excel.traffic.reset();
  await run();
  const { log, bytesIn, bytesOut } = excel.traffic;
  const largest = Math.max(...log.flatMap((request) => [request.bytesIn, request.bytesOut]));
  expect(largest).toBeLessThan(LIMIT);
  return bytesIn + bytesOut;
}

/** So many times as many bytes for ten times as much: addresses of more rows are longer. */
const FEW_TIMES = 13;

describe("formulas of the add-in in every other row", () => {
  const fill = (count: number, value: number | string): void => {
    const { cells } = excel.workbook.sheet("Sheet1").data;
    for (let index = 0; index < count; index += 1) {
      const row = 2 * index + 2;
      cells[`B${row}`] = { formula: `=CQ.PLANGAP("高新技术企业",A${row},2020)`, value };
    }
  };

  const operations = async (count: number): Promise<number[]> => {
    fill(count, 700);
    const bytes: number[] = [];
    bytes.push(
      await bytesOf(async () => expect(await checkFormulas()).toHaveLength(count)),
      await bytesOf(async () => {
        expect((await freezeFormulas("workbook")).frozen).toHaveLength(count);
      }),
      await bytesOf(async () => {
        expect((await thawFormulas("workbook")).restored).toHaveLength(count);
      })
    );
    fill(count, "#NAME?");
    bytes.push(
      await bytesOf(async () => expect((await repairFormulas()).reentered).toHaveLength(count))
    );
    return bytes;
  };

  test("are checked, frozen, thawed and repaired, ten thousand as well as a thousand", async () => {
    const some = await operations(1_000);
    excel.dispose();
    excel = await startExcel();
    excel.workbook.formulas.calculate = () => undefined;
    const many = await operations(10_000);
    expect(many.map((bytes, index) => bytes / (some[index] ?? 0) < FEW_TIMES)).toEqual([
      ...[true, true, true, true],
    ]);
    // Freezing is no one-way door: the formulas stand there again.
    expect(excel.workbook.sheet("Sheet1").formulas("B20000")).toEqual([
      ['=CQ.PLANGAP("高新技术企业",A20000,2020)'],
    ]);
  });
});

describe("many indicators", () => {
  test.each(Object.entries(products))("are inserted and taken back as %s", async (_name, build) => {
    const sheet = excel.workbook.sheet("Sheet1");
    sheet.enter("A1:D1", [ACTUALS_HEADINGS]);
    sheet.addTable("A1:D2", { name: "T" });
    const bytes = async (count: number): Promise<{ inserted: number; undone: number }> => {
      const specs = build(manyIndicators(count));
      let made: Awaited<ReturnType<typeof insertSheets>> = [];
      const inserted = await bytesOf(async () => (made = await insertSheets(() => specs)));
      const undone = await bytesOf(() => undoInsertion(made.flatMap(({ imprints }) => imprints)));
      return { inserted, undone };
    };
    const some = await bytes(50);
    const many = await bytes(500);
    expect(many.inserted / some.inserted).toBeLessThan(FEW_TIMES);
    expect(many.undone / some.undone).toBeLessThan(FEW_TIMES);
  });
});
