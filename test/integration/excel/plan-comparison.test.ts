import { baselineFigure } from "../../../src/core/figures";
import type { Outcome } from "../../../src/core/outcome";
import { mappingIn, readMappingCells } from "../../../src/excel/tables/comparison-mapping";
import { insert } from "../../../src/excel/insert/insertion";
import type { Addin } from "../../excel/jsdom-host";
import { expectedMark, expectedTarget } from "../expected-mark";
import { comparedPairs, comparison } from "../compared-pairs";
import { requiredChange } from "../required-change";
import { useExcel } from "./excel";

let excel: Addin;

const pairs = comparedPairs();

useExcel((started) => (excel = started));

function expectFigure(cell: unknown, outcome: Outcome<number>, missing: string): void {
  if (outcome.ok) expect(cell).toBeCloseTo(outcome.value, 11);
  else expect(cell).toBe(missing);
}

test("is written in one request after one look and shown by a third, and every cell is what core gives", async () => {
  excel.traffic.reset();
  const report = await insert(comparison, "newSheet");
  expect(excel.traffic.requests).toBe(3);
  expect(report).toMatchObject({ sheet: "规划对比", tables: ["CQ_Comparison"] });
  const rows = excel.workbook.sheet("规划对比").values("A4:N8");
  pairs.forEach(({ left, right }, index) => {
    const [
      number,
      nameA,
      nameB,
      unitA,
      baseA,
      ,
      targetA,
      growthA,
      unitB,
      baseB,
      ,
      targetB,
      growthB,
    ] = rows[index] ?? [];
    expect([number, nameA, nameB]).toEqual([
      index + 1,
      left.indicator.name.zh,
      right.indicator.name.zh,
    ]);
    expect([unitA, unitB]).toEqual([left, right].map(({ indicator }) => indicator.unit.zh || "—"));
    for (const [entry, baseline, target, growth] of [
      [left, baseA, targetA, growthA],
      [right, baseB, targetB, growthB],
    ] as const) {
      const required = requiredChange(entry);
      expectFigure(baseline, baselineFigure(entry), "—");
      const shown = expectedTarget(entry);
      if (typeof shown === "string") expect(target).toBe(shown);
      else expectFigure(target, shown, "—");
      expectFigure(growth, required, required.ok ? "" : expectedMark);
    }
  });
});

test("subtracts targets of the same unit and the same basis only", async () => {
  await insert(comparison, "newSheet");
  const differences = excel.workbook.sheet("规划对比").values("N4:N8").flat();
  expect(differences.slice(0, 3)).toEqual([-1.3, 3000 - 24, "口径不同"]);
  expect(differences.slice(3)).toEqual(["—", "—"]);
});

test("stands beside other contents at the active cell, and is gone when Excel fails", async () => {
  const sheet = excel.workbook.sheet("Sheet1");
  sheet.enter("A1", "mine");
  excel.workbook.select("Sheet1!C3");
  const before = excel.workbook.snapshot();
  excel.faults.failRequest(2, { code: "GeneralException", afterActions: 30 });
  await expect(insert(comparison, "activeCell")).rejects.toMatchObject({ code: "undone" });
  expect(excel.workbook.snapshot()).toEqual(before);
  await insert(comparison, "activeCell");
  expect(sheet.value("A1")).toBe("mine");
  expect(sheet.value("D6")).toBe("规模以上工业企业研发经费支出与主营业务收入之比");
});

describe("the mapping in the workbook", () => {
  const [city, district] = [comparedPairs()[0]?.left.plan, comparedPairs()[0]?.right.plan];
  const mapping = async () => {
    const cells = await readMappingCells();
    return cells && city && district ? mappingIn(cells, city, district) : null;
  };

  test("is read back from the comparison that the active cell is in", async () => {
    await insert(comparison, "newSheet");
    excel.workbook.select("规划对比!E6");
    const found = await mapping();
    expect(found?.unmatched).toEqual([]);
    expect(found?.pairs.map(({ left, right }) => [left.indicator.id, right.indicator.id])).toEqual(
      pairs.map(({ left, right }) => [left.indicator.id, right.indicator.id])
    );
  });

  test("is read from whole columns that are selected, with the rows as Excel numbers them", async () => {
    excel.workbook.sheet("Sheet1").enter("B4:C5", [
      ["高新技术企业", "孵化器"],
      ["高新技术企业", "孵化箱"],
    ]);
    excel.workbook.select("Sheet1!B:C");
    const found = await mapping();
    expect(found?.pairs).toHaveLength(1);
    expect(found?.unmatched).toMatchObject([{ row: 5, side: "right", name: "孵化箱" }]);
  });

  test("is not there where nothing is selected but empty cells", async () => {
    expect(await mapping()).toBeNull();
  });
});
