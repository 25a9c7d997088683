/** Whatever somebody types between two requests of an operation is there afterwards, wherever it was typed. */
import { freezeFormulas, repairFormulas, thawFormulas } from "../../../src/excel/formulas/formulas";
import type { Imprint } from "../../../src/excel/insert/imprint";
import {
  insert,
  insertBeside,
  insertFormula,
  insertSheets,
  insertValue,
} from "../../../src/excel/insert/insertion";
import { undoInsertion } from "../../../src/excel/insert/undo-insertion";
import { insertSourceLine } from "../../../src/excel/tables/citation-insertions";
import { insertGapColumns } from "../../../src/excel/tables/selection-gaps";
import type { Addin } from "../../excel/jsdom-host";
import type { WorkbookData } from "../../excel/model/data";
import { headlineTable, startExcel } from "./excel";
import { beforeRequest } from "./meanwhile";

const TARGET = '=CQ.PLANTARGET("高新技术企业",2020)';
const MINE = "有人刚刚填写";

let excel: Addin;
let empty: WorkbookData;

const sheet = (name = "Sheet1") => excel.workbook.sheet(name);

/** Cells with formulas of the add-in, as Excel has them once they are calculated. */
function calculated(addresses: readonly string[], formula: string, value: number | string): void {
  for (const address of addresses) sheet().data.cells[address] = { formula, value };
}

function gapTable(): void {
  sheet().enter("A1:B2", [
    ["指标", "实际值"],
    ["高新技术企业", 2300],
  ]);
  sheet().addTable("A1:B2", { name: "Mine" });
}

const twoSheets = () => insertSheets((names) => [headlineTable(names), headlineTable(names)]);

interface Operation {
  readonly name: string;
  readonly prepare?: () => unknown;
  readonly run: (prepared: unknown) => Promise<unknown>;
  /** Where somebody types: a cell that the operation writes, or one beside its own on the sheet that it makes or deletes. */
  readonly cells: readonly string[];
}

const undo = (made: unknown): Promise<unknown> => undoInsertion(made as Imprint[]);

const operations: readonly Operation[] = [
  {
    name: "inserting a table in place",
    run: () => insert(headlineTable, "activeCell"),
    cells: ["Sheet1!A1", "Sheet1!B7", "Sheet1!H9"],
  },
  {
    name: "inserting a table in the next free place",
    prepare: () => sheet().enter("A1", "mine"),
    run: () => insert(headlineTable, "nextFree"),
    cells: ["Sheet1!B8", "Sheet1!H9"],
  },
  {
    name: "inserting a table on a new sheet",
    run: () => insert(headlineTable, "newSheet"),
    cells: ["指标表!Z9"],
  },
  { name: "inserting two new sheets", run: twoSheets, cells: ["指标表 (2)!AZ3"] },
  { name: "inserting a value", run: () => insertValue(3000), cells: ["Sheet1!A1"] },
  {
    name: "inserting a value in its format",
    run: () => insertValue(3000, '0"以上"'),
    cells: ["Sheet1!A1"],
  },
  { name: "inserting a formula", run: () => insertFormula(TARGET), cells: ["Sheet1!A1"] },
  {
    name: "inserting a citation beside",
    run: () => insertBeside("《规划》"),
    cells: ["Sheet1!B1"],
  },
  {
    name: "inserting gap columns",
    prepare: () => {
      sheet().enter("A1:B1", [["高新技术企业", 2300]]);
      excel.workbook.select("Sheet1!A1:B1");
    },
    run: () => insertGapColumns({ year: 2018, side: "besideSelection", locale: "zh-CN" }),
    cells: ["Sheet1!C1", "Sheet1!G1"],
  },
  {
    name: "inserting gap columns into a table",
    prepare: () => {
      gapTable();
      excel.workbook.select("Sheet1!A1:B2");
    },
    run: () => insertGapColumns({ year: 2018, side: "besideSelection", locale: "zh-CN" }),
    cells: ["Sheet1!C1", "Sheet1!D2", "Sheet1!I2"],
  },
  {
    name: "taking gap columns out of a table",
    prepare: async () => {
      gapTable();
      excel.workbook.select("Sheet1!A1:B2");
      const options = { year: 2018, side: "besideSelection", locale: "zh-CN" } as const;
      return (await insertGapColumns(options)).imprints;
    },
    run: undo,
    cells: ["Sheet1!C2", "Sheet1!I2", "Sheet1!I1"],
  },
  {
    name: "inserting a source line",
    prepare: () => {
      gapTable();
    },
    run: () => insertSourceLine("zh-CN"),
    cells: ["Sheet1!A4"],
  },
  {
    name: "repairing",
    prepare: () => calculated(["B2", "B3"], TARGET, "#NAME?"),
    run: repairFormulas,
    cells: ["Sheet1!B2", "Sheet1!B3"],
  },
  {
    name: "freezing",
    prepare: () => calculated(["B2", "B3"], TARGET, 3000),
    run: () => freezeFormulas("workbook"),
    cells: ["Sheet1!B2", "Sheet1!B3"],
  },
  {
    name: "thawing",
    prepare: async () => {
      calculated(["B2", "B3"], TARGET, 3000);
      await freezeFormulas("workbook");
    },
    run: () => thawFormulas("workbook"),
    cells: ["Sheet1!B2", "Sheet1!B3"],
  },
  {
    name: "taking back a table in place",
    prepare: async () => (await insert(headlineTable, "activeCell")).imprints,
    run: undo,
    cells: ["Sheet1!B7", "Sheet1!H9"],
  },
  {
    name: "taking back a table on a new sheet",
    prepare: async () => (await insert(headlineTable, "newSheet")).imprints,
    run: undo,
    cells: ["指标表!B7", "指标表!Z9"],
  },
  {
    name: "taking back two new sheets",
    prepare: async () => (await twoSheets()).flatMap(({ imprints }) => imprints),
    run: undo,
    cells: ["指标表!B5", "指标表 (2)!Z9"],
  },
  {
    name: "taking back a value",
    prepare: async () => (await insertValue(3000)).imprints,
    run: undo,
    cells: ["Sheet1!A1"],
  },
];

const settled = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    () => undefined
  );

/** Runs the operation on a fresh workbook with something typed before the nth request; how many requests there were. */
async function typing(
  { prepare, run }: Operation,
  place: string,
  nth: number
): Promise<{ requests: number; typed: boolean }> {
  excel.workbook.restore(empty);
  const prepared = await prepare?.();
  const [name = "", address = ""] = place.split("!");
  let typed = false;
  const ended = beforeRequest(excel, nth, () => {
    if (!excel.workbook.data.sheets.some((one) => one.name === name)) return;
    sheet(name).enter(address, MINE);
    typed = true;
  });
  await settled(run(prepared));
  return { requests: ended(), typed };
}

const everyCell = operations.flatMap((operation) =>
  operation.cells.map((cell) => ({ operation, cell, name: operation.name }))
);

/** The oldest Excel that is supported, and one in which operations are undo groups. */
describe.each(["1.14", "1.20"])("with ExcelApi %s", (api) => {
  beforeAll(async () => {
    excel = await startExcel({ api });
    empty = excel.workbook.snapshot();
  });

  afterAll(() => {
    expect(excel.unimplemented).toEqual([]);
    excel.dispose();
  });

  test.each(everyCell)("$name keeps what is typed into $cell", async ({ operation, cell }) => {
    const [name = "", address = ""] = cell.split("!");
    const lost: number[] = [];
    let times = 0;
    for (let nth = 1, more = true; more; nth += 1) {
      const { requests, typed } = await typing(operation, cell, nth);
      if (typed) times += 1;
      const isThere =
        excel.workbook.data.sheets.some((one) => one.name === name) &&
        sheet(name).value(address) === MINE;
      if (typed && !isThere) lost.push(nth);
      more = nth < requests;
    }
    expect(lost).toEqual([]);
    expect(times).toBeGreaterThan(0);
  });
});
