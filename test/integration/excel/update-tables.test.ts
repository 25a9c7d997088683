import type { Plan } from "../../../src/core/types";
import { carryPlans } from "../../../src/dataset/plans-at-hand";
import { insert } from "../../../src/excel/insert/insertion";
import type { Imprint } from "../../../src/excel/insert/imprint";
import { undoInsertion } from "../../../src/excel/insert/undo-insertion";
import { undoUpdate, updateTables } from "../../../src/excel/tables/update-tables";
import type { ComparedTable } from "../../../src/excel/tables/table-check";
import { checkForUpdates } from "../../../src/excel/tables/update-check";
import { indicatorTable } from "../../../src/sheets/indicator-table/indicator-table";
import type { Addin } from "../../excel/jsdom-host";
import { district } from "./district-namesake";
import { useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

/** The plan before its office corrected it. */
const before: Plan = { ...district, version: "0.9.0" };

/** The plan with corrections: of indicators by their ids. */
function corrected(
  corrections: Readonly<Record<string, Partial<Plan["indicators"][number]>>>,
  version = "1.0.0"
): Plan {
  const indicators = before.indicators.map((indicator) => ({
    ...indicator,
    ...corrections[indicator.id],
  }));
  return { ...before, version, indicators };
}

function indicatorOf(id: string): Plan["indicators"][number] {
  const found = before.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** 研发经费占比: 2.5 becomes 2.8以上. 审批用时: its 10 days of 2020 were 12. */
const after = corrected({
  "rd-share": {
    targets: indicatorOf("rd-share").targets.map((target) => ({
      ...target,
      comparator: "ge",
      lower: 2.8,
      printed: "2.8以上",
    })),
  },
  "approval-days": {
    observations: indicatorOf("approval-days").observations.map((seen) => ({ ...seen, value: 12 })),
  },
});

/** Inserts the table of the old plan, from A1; then the new plan is at hand. */
async function insertOld(plan = after): Promise<readonly Imprint[]> {
  carryPlans([before], null);
  const { imprints } = await insert(
    ({ sheet, table }) =>
      indicatorTable(
        before.indicators.map((indicator) => ({ plan: before, indicator })),
        {
          columns: ["number", "name", "unit", "baseline", "target", "gap"],
          locale: "zh-CN",
          sheetName: sheet("指标表"),
          tableName: table("CQ_Indicators"),
        }
      ),
    "activeCell"
  );
  carryPlans([plan], null);
  return imprints;
}

const isUpdatable = ({ changed, lines }: ComparedTable): boolean =>
  lines.length > 0 || changed.some(({ update }) => update.can);

const sheet = (): ReturnType<Addin["workbook"]["sheet"]> => excel.workbook.sheet("Sheet1");
const VERSION = "A17";

afterEach(() => carryPlans([], null));

test("figures that are as they were written are brought up to the data, with their words and the version", async () => {
  await insertOld();
  const { updated, left } = await updateTables(await checkForUpdates());
  expect(updated).toEqual(["E4", "D5", VERSION].map((address) => ({ sheet: "Sheet1", address })));
  expect(left).toEqual([]);
  expect([sheet().value("E4"), sheet().text("E4"), sheet().value("D5")]).toEqual([
    2.8,
    "2.80以上",
    12,
  ]);
  expect(sheet().value(VERSION)).toMatch(/指标数据版本1\.0\.0。$/);
  expect((await checkForUpdates()).some(isUpdatable)).toBe(false);
});

test("a figure that somebody has typed over stays, and the rest comes along", async () => {
  await insertOld();
  sheet().enter("E4", 2.6);
  const tables = await checkForUpdates();
  expect(tables[0]?.changed.map(({ address, update }) => [address, update])).toEqual([
    ["E4", { can: false, why: "typed" }],
    ["D5", expect.objectContaining({ can: true })],
  ]);
  await updateTables(tables);
  expect([sheet().value("E4"), sheet().value("D5")]).toEqual([2.6, 12]);
});

test("a formula that gives the written figure is the user's and stays", async () => {
  await insertOld();
  sheet().enter("E4", "=2+0.5");
  await updateTables(await checkForUpdates());
  expect(sheet().formula("E4")).toBe("=2+0.5");
});

test("a figure that is typed over between the look and the update stays and is named", async () => {
  await insertOld();
  const tables = await checkForUpdates();
  sheet().enter("D5", 11);
  const { updated, left } = await updateTables(tables);
  expect(left).toEqual([{ sheet: "Sheet1", address: "D5" }]);
  expect(updated.map(({ address }) => address)).toEqual(["E4", VERSION]);
  expect(sheet().value("D5")).toBe(11);
});

test("an update is taken back cell by cell, but not where somebody has typed since", async () => {
  await insertOld();
  const { record } = await updateTables(await checkForUpdates());
  sheet().enter("D5", 13);
  const { updated, left } = await undoUpdate(record);
  expect(left).toEqual([{ sheet: "Sheet1", address: "D5" }]);
  expect(updated.map(({ address }) => address)).toEqual(["E4", VERSION]);
  expect([sheet().text("E4"), sheet().value("D5")]).toEqual(["2.50", 13]);
  expect(sheet().value(VERSION)).toMatch(/指标数据版本0\.9\.0。$/);
});

test("an update can follow another one, also after that was taken back", async () => {
  await insertOld();
  const first = await updateTables(await checkForUpdates());
  await undoUpdate(first.record);
  await updateTables(await checkForUpdates());
  const days = indicatorOf("approval-days").observations.map((seen) => ({ ...seen, value: 9 }));
  carryPlans([corrected({ "approval-days": { observations: days } }, "1.1.0")], null);
  const { updated } = await updateTables(await checkForUpdates());
  expect(updated.map(({ address }) => address)).toEqual(["E4", "D5", VERSION]);
  expect([sheet().text("E4"), sheet().value("D5")]).toEqual(["2.50", 9]);
});

test("a figure that is in another unit now, or has none, or whose format says something else, stays with the version", async () => {
  const none = { ...indicatorOf("incubators"), targets: [] };
  await insertOld(
    corrected({
      "rd-share": { ...after.indicators.find(({ id }) => id === "rd-share") },
      "approval-days": {
        ...after.indicators.find(({ id }) => id === "approval-days"),
        unit: { zh: "小时", en: "hours" },
      },
      [none.id]: none,
    })
  );
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("E4");
    cell.numberFormat = [['0.00"左右"']];
    await context.sync();
  });
  const tables = await checkForUpdates();
  expect(tables[0]?.changed.map(({ address, update }) => [address, update])).toEqual([
    ["E4", { can: false, why: "format" }],
    ["D5", { can: false, why: "unit" }],
    ["E6", { can: false, why: "noFigure" }],
  ]);
  const snapshot = excel.workbook.snapshot();
  expect((await updateTables(tables)).updated).toEqual([]);
  expect(excel.workbook.snapshot()).toEqual(snapshot);
});

test("a table that was made with newer data is not taken back to older ones", async () => {
  await insertOld({ ...after, version: "0.8.0" });
  const tables = await checkForUpdates();
  expect(tables[0]?.changed.map(({ update }) => update)).toEqual(
    Array(2).fill({ can: false, why: "newer" })
  );
  expect(tables.some(isUpdatable)).toBe(false);
});

test("a table of which nothing is kept, such as one of a file, is only told of", async () => {
  await insertOld();
  const { customProperties } = sheet().data;
  for (const key of Object.keys(customProperties)) delete customProperties[key];
  const tables = await checkForUpdates();
  expect(tables[0]?.changed.map(({ update }) => update)).toEqual(
    Array(2).fill({ can: false, why: "unknown" })
  );
  expect(tables.some(isUpdatable)).toBe(false);
});

test("rows that are sorted and a table that is renamed are still known", async () => {
  await insertOld();
  const table = excel.workbook.table("CQ_Indicators");
  table.name = "我的表";
  const [four, five] = ["4", "5"].map((row) => ["B", "C", "D", "E"].map((column) => column + row));
  const values = [four, five].map((cells) => (cells ?? []).map((cell) => sheet().value(cell)));
  (four ?? []).forEach((cell, at) => sheet().enter(cell, values[1]?.[at] as string));
  (five ?? []).forEach((cell, at) => sheet().enter(cell, values[0]?.[at] as string));
  const tables = await checkForUpdates();
  expect(tables[0]?.changed.map(({ address, update }) => [address, update.can])).toEqual([
    ["D4", true],
    ["E5", true],
  ]);
});

test("a protected sheet stays as it is, and its cells are named", async () => {
  await insertOld();
  const tables = await checkForUpdates();
  sheet().protect();
  const { updated, left } = await updateTables(tables);
  expect([updated, left.length]).toEqual([[], 3]);
  expect(sheet().value("D5")).toBe(10);
});

test("what the sheet keeps goes with the table when its insertion is taken back", async () => {
  const snapshot = excel.workbook.snapshot();
  const imprints = await insertOld();
  await undoInsertion(imprints);
  expect(sheet().data.customProperties).toEqual({});
  expect(excel.workbook.snapshot()).toEqual(snapshot);
});
