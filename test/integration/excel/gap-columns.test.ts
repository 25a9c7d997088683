import { baselineFigure, targetFigure } from "../../../src/core/figures";
import type { Outcome } from "../../../src/core/outcome";
import { gapToTarget } from "../../../src/core/gap";
import { progress } from "../../../src/core/progress";
import { status } from "../../../src/core/status";
import { detailedPlan } from "../../../src/dataset/details";
import { statusText } from "../../../src/i18n/citation";
import {
  insertGapColumns as insertColumns,
  prepareGapColumns,
  type GapInsertion,
  type GapSide,
} from "../../../src/excel/tables/selection-gaps";
import type { Addin } from "../../excel/jsdom-host";
import { baselineCell, defaultMarks } from "../../../src/sheets/indicator-table/marks";
import { expectedMark, expectedTarget, ofLevel } from "../expected-mark";
import { useExcel } from "./excel";

/** The year is that of the actual figures. */
const insertGapColumns = (year: number, side: GapSide): Promise<GapInsertion> =>
  insertColumns({ year, side, locale: "zh-CN" });

let excel: Addin;
useExcel((started) => (excel = started));

const sheet = () => excel.workbook.sheet("Sheet1");

/** Every indicator of the plan with an actual figure. */
function entries() {
  const plan = detailedPlan();
  return plan.indicators.map((indicator, index) => {
    const entry = { plan, indicator };
    const [usual] = [targetFigure(entry), baselineFigure(entry)].filter(({ ok }) => ok);
    const actual =
      Math.round((usual?.ok ? usual.value : 10) * ([0.7, 1, 1.2][index % 3] ?? 1) * 100) / 100;
    return { entry, actual };
  });
}

test.each([2016, 2018, 2020])(
  "every indicator of the plan gets the figures that core gives, for actual figures of %i",
  async (year) => {
    const all = entries();
    sheet().enter(`B3:C${3 + all.length}`, [
      ["指标", `${year}年实际值`],
      ...all.map(({ entry, actual }) => [entry.indicator.id, actual]),
    ]);
    excel.workbook.select(`Sheet1!B3:C${3 + all.length}`);
    const { address } = await insertGapColumns(year, "besideSelection");
    expect(address).toBe(`D3:M${3 + all.length}`);
    expect(sheet().values("D3:M3")[0]).toEqual([
      "对应指标",
      "方向",
      "目标要求",
      "目标口径",
      "时间进度",
      "2015年基期值",
      "2020年目标值",
      "差距",
      "完成进度",
      "评价",
    ]);
    const rows = sheet().values(`I4:M${3 + all.length}`);
    all.forEach(({ entry, actual }, index) => {
      const baseline = baselineFigure(entry);
      const shown = (outcome: Outcome<number>) => (outcome.ok ? outcome.value : expectedMark);
      const judged = ofLevel(entry, status(entry, actual, year));
      const target = expectedTarget(entry);
      const expected = [
        baseline.ok ? baseline.value : baselineCell(entry, defaultMarks, "zh-CN"),
        typeof target === "string" ? target : shown(target),
        ...[gapToTarget(entry, actual), progress(entry, actual)].map((outcome) =>
          shown(ofLevel(entry, outcome))
        ),
        judged.ok ? statusText(judged.value) : expectedMark,
      ];
      rows[index]?.forEach((cell, column) => {
        const figure = expected[column];
        if (typeof figure === "number") expect(cell).toBeCloseTo(figure, 9);
        else expect(cell).toBe(figure);
      });
    });
  }
);

test("a year outside the plan gives no status: a path is not extrapolated", async () => {
  sheet().enter("A1:B1", [["高新技术企业", 2300]]);
  excel.workbook.select("Sheet1!A1:B1");
  await insertGapColumns(2023, "besideSelection");
  expect(sheet().values("C1:I1")[0]?.slice(4)).toEqual([700, expect.any(Number), "—"]);
});

test("rows that are not recognised stay blank and are reported, whole columns may be selected", async () => {
  sheet().enter("A1:B4", [
    ["指标", "2018年实际值"],
    ["高新技术企业", 2300],
    ["不是指标", 1],
    ["研究与试验发展经费投入强度", ""],
  ]);
  excel.workbook.select("Sheet1!A:B");
  const {
    recognitions: [recognition],
    address,
  } = await insertGapColumns(2018, "besideSelection");
  expect(address).toBe("C1:I4");
  expect(recognition?.rows.map(({ kind }) => kind)).toEqual(["matched", "unmatched", "matched"]);
  expect(sheet().values("C3:I3")).toEqual([["", "", "", "", "", "", ""]]);
  expect(sheet().values("C4:I4")).toEqual([
    ["研究与试验发展经费投入强度", 0.6, 1.57, 2.5, "", "", ""],
  ]);
  expect(sheet().values("A1:B4")[2]).toEqual(["不是指标", 1]);
});

test("columns in use beside the selection are not overwritten; on a new sheet there is room", async () => {
  sheet().enter("A1:C1", [["高新技术企业", 2300, "mine"]]);
  excel.workbook.select("Sheet1!A1:B1");
  const before = excel.workbook.snapshot();
  await expect(insertGapColumns(2018, "besideSelection")).rejects.toMatchObject({
    code: "obstructed",
  });
  expect(excel.workbook.snapshot()).toEqual(before);
  const made = await insertGapColumns(2018, "newSheet");
  expect(made).toMatchObject({ sheet: "差距表", tables: ["CQ_Gaps"] });
  expect(sheet().value("C1")).toBe("mine");
});

const NAMES = [
  ["指标", "2018年实际值"],
  ["高新技术企业", 2300],
  ["研究与试验发展经费投入强度", 2.1],
  ["不是指标", 1],
];

describe("beside a table", () => {
  const table = () => excel.workbook.data.tables.find(({ name }) => name === "Mine");
  const asTable = (values: (string | number)[][], address: string) => {
    sheet().enter(address, values);
    sheet().addTable(address, { name: "Mine" });
  };
  const statuses = (address: string) =>
    sheet()
      .values(address)
      .map(([gap, , status]) => [gap, status]);

  test("they become columns of it, of all its rows though some were selected", async () => {
    asTable(NAMES, "B3:C6");
    excel.workbook.select("Sheet1!B4:C4");
    const { address, tables } = await insertGapColumns(2018, "besideSelection");
    expect([address, tables]).toEqual(["D3:J6", []]);
    expect(table()?.address).toBe("B3:J6");
    expect(
      table()
        ?.columns.map(({ name }) => name)
        .slice(2)
    ).toEqual(sheet().values("D3:J3")[0]);
    expect(statuses("H4:J6")).toEqual([
      [700, "达到预期"],
      [expect.closeTo(0.4, 9), "滞后"],
      ["", ""],
    ]);
    const formulas = sheet().formulas("J4:J6").flat();
    expect(new Set(formulas).size).toBe(1);
    expect(formulas[0]).toContain("Mine[[#This Row],[对应指标]]");
  });

  test("every row tells the truth when the table is sorted, and a new row is of no name", async () => {
    asTable(NAMES, "B3:C6");
    excel.workbook.select("Sheet1!B3:C6");
    await insertGapColumns(2018, "besideSelection");
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("Mine").sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    expect(sheet().values("B4:B6").flat()).toEqual([
      "不是指标",
      "研究与试验发展经费投入强度",
      "高新技术企业",
    ]);
    expect(statuses("H4:J6")).toEqual([
      ["", ""],
      [expect.closeTo(0.4, 9), "滞后"],
      [700, "达到预期"],
    ]);
    sheet().enter("B6", "研究与试验发展经费投入强度");
    expect(statuses("H6:J6")).toEqual([["", "名称不符"]]);
  });

  test("headings that the table has already get a number, and the formulas read the new columns", async () => {
    const [headings = [], ...rows] = NAMES;
    asTable([[...headings, "差距", "对应指标"], ...rows.map((row) => [...row, 9, "x"])], "A1:D4");
    excel.workbook.select("Sheet1!A1:B4");
    await insertGapColumns(2018, "besideSelection");
    expect(sheet().values("E1:K1")[0]).toEqual([
      ...["对应指标2", "时间进度", "2015年基期值", "2020年目标值", "差距2", "完成进度", "评价"],
    ]);
    expect(sheet().values("I2")).toEqual([[700]]);
  });

  test("what stands right of the table stays, and nothing is written", async () => {
    asTable(NAMES, "A1:B4");
    sheet().enter("D3", "mine");
    excel.workbook.select("Sheet1!A1:B4");
    const before = excel.workbook.snapshot();
    await expect(insertGapColumns(2018, "besideSelection")).rejects.toMatchObject({
      problem: { details: { obstacles: [{ kind: "occupied", address: "D3" }] } },
    });
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("a table with a row of totals is left as it is", async () => {
    asTable(NAMES, "A1:B4");
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("Mine").showTotals = true;
      await context.sync();
    });
    excel.workbook.select("Sheet1!A1:B4");
    await expect(insertGapColumns(2018, "besideSelection")).rejects.toMatchObject({
      problem: { details: { obstacles: [{ kind: "besideTable", name: "Mine" }] } },
    });
  });
});

describe("on a new sheet", () => {
  const gaps = () => excel.workbook.sheet("差距表");
  /** Name, actual figure, gap and status. */
  const figures = () =>
    gaps()
      .values("A4:I5")
      .map((row) => [row[0], row[2], row[6], row[8]]);

  test("each name has its actual figure, wherever its row is moved to", async () => {
    sheet().enter("B2:C5", NAMES);
    excel.workbook.select("Sheet1!B2:C5");
    await insertGapColumns(2018, "newSheet");
    const truth = [
      ["高新技术企业", 2300, 700, "达到预期"],
      ["研究与试验发展经费投入强度", 2.1, expect.closeTo(0.4, 9), "滞后"],
    ];
    expect(figures()).toEqual(truth);
    sheet().sort("B3:C5", 1);
    expect(sheet().values("B3:B5").flat()[0]).toBe("不是指标");
    expect(figures()).toEqual(truth);
    sheet().enter("C4", "待定");
    expect(figures()[1]).toEqual([
      "研究与试验发展经费投入强度",
      "待定",
      "请核对",
      "实际值不是数字",
    ]);
  });

  test("a name that stands there no longer, or twice, is of no row", async () => {
    sheet().enter("B2:C5", NAMES);
    excel.workbook.select("Sheet1!B2:C5");
    await insertGapColumns(2018, "newSheet");
    sheet().enter("B3", "别的");
    expect(figures()[0]).toEqual(["高新技术企业", "", "", "名称不符"]);
    sheet().enter("B3:B5", [["高新技术企业"], ["高新技术企业"], ["不是指标"]]);
    expect(figures().map(([, , , status]) => status)).toEqual(["名称不符", "名称不符"]);
  });

  test("names of a table are followed when the table grows", async () => {
    sheet().enter("B2:C5", NAMES);
    sheet().addTable("B2:C5", { name: "Mine" });
    excel.workbook.select("Sheet1!B2:C5");
    await insertGapColumns(2018, "newSheet");
    expect(gaps().formulas("C4").flat()[0]).toContain("Mine[指标]");
    sheet().enter("B3", "别的");
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem("Mine").rows.add(undefined, [["高新技术企业", 2400]]);
      await context.sync();
    });
    expect(figures()[0]).toEqual(["高新技术企业", 2400, 600, "达到预期"]);
  });
});

test("a text is told as it stands, and a number in its place is followed", async () => {
  sheet().enter("A1:B2", [
    ["指标", "2018年实际值"],
    ["高新技术企业", "待定"],
  ]);
  sheet().enter("A3:B3", [["研究与试验发展经费投入强度", 2.1]]);
  excel.workbook.select("Sheet1!A1:B3");
  await insertGapColumns(2018, "besideSelection");
  expect(sheet().values("G2:I2")).toEqual([["请核对", "请核对", "实际值不是数字"]]);
  sheet().enter("B2", [[2300]]);
  expect(sheet().values("G2:I2")).toEqual([[700, expect.closeTo(0.6438, 4), "达到预期"]]);
});

test("a figure formatted as a percentage is not compared with the plan's", async () => {
  sheet().enter("A1:B2", [
    ["高新技术企业", 2300],
    ["研究与试验发展经费投入强度", "2.1%"],
  ]);
  expect(sheet().value("B2")).toBeCloseTo(0.021, 9);
  excel.workbook.select("Sheet1!A1:B2");
  const { recognitions } = await insertGapColumns(2018, "besideSelection");
  expect(recognitions[0]?.rows[1]).toMatchObject({ reason: { code: "percentSign", likely: 2.1 } });
  expect(sheet().values("C2:I2")).toEqual([["", "", "", "", "", "", ""]]);
});

test("after the names are sorted, a row says that it is of another name instead of a wrong figure", async () => {
  sheet().enter("A1:B3", [
    ["指标", "2018年实际值"],
    ["高新技术企业", 2300],
    ["研究与试验发展经费投入强度", 2.1],
  ]);
  excel.workbook.select("Sheet1!A1:B3");
  await insertGapColumns(2018, "besideSelection");
  expect(
    sheet()
      .values("G2:I3")
      .map(([gap, , status]) => [gap, status])
  ).toEqual([
    [700, "达到预期"],
    [expect.closeTo(0.4, 9), "滞后"],
  ]);
  sheet().enter("A2:B3", [
    ["研究与试验发展经费投入强度", 2.1],
    ["高新技术企业", 2300],
  ]);
  expect(sheet().values("G2:I3")).toEqual([
    ["", "", "名称不符"],
    ["", "", "名称不符"],
  ]);
});

test("a selection without indicators is refused with a reason", async () => {
  sheet().enter("A1:B1", [["苹果", 1]]);
  excel.workbook.select("Sheet1!A1:B1");
  const before = excel.workbook.snapshot();
  await expect(
    prepareGapColumns({ side: "besideSelection", locale: "zh-CN" })
  ).rejects.toMatchObject({ code: "nothingRecognised" });
  excel.workbook.select("Sheet1!Z90");
  await expect(
    prepareGapColumns({ side: "besideSelection", locale: "zh-CN" })
  ).rejects.toMatchObject({ code: "nothingRecognised" });
  excel.workbook.select("Sheet1!A1:B1");
  expect({ ...excel.workbook.snapshot(), selections: {} }).toEqual({ ...before, selections: {} });
});

describe("what a selection holds is told before anything is written", () => {
  const prepare = (options: Partial<Parameters<typeof prepareGapColumns>[0]> = {}) =>
    prepareGapColumns({ side: "besideSelection", locale: "zh-CN", ...options });

  test("its columns, the rows that are not recognised, and the exact place", async () => {
    sheet().enter("B2:C4", [
      ["指标", "2018年实际值"],
      ["高新技术企业", 2300],
      ["高新技术企叶", 1],
    ]);
    excel.workbook.select("Sheet1!B2:C4");
    const before = excel.workbook.snapshot();
    const prospect = await prepare();
    expect(prospect).toMatchObject({
      selection: "B2:C4",
      columns: { names: "B", actuals: ["C"] },
      names: ["指标", "高新技术企业", "高新技术企叶"],
      addition: { report: { sheet: "Sheet1", address: "D2:J4", obstacles: [] } },
    });
    expect(prospect.recognitions[0]?.rows[1]).toMatchObject({
      name: "高新技术企叶",
      reason: { code: "unknownIndicator", candidates: ["高新技术企业"] },
    });
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  test("what is in the way there", async () => {
    sheet().enter("A1:C1", [["高新技术企业", 2300, "mine"]]);
    excel.workbook.select("Sheet1!A1:B1");
    const { addition } = await prepare({ year: 2018 });
    expect(addition?.report.obstacles).toMatchObject([{ kind: "occupied", address: "C1" }]);
  });

  test("that nobody has said of which year the figures are", async () => {
    sheet().enter("A1:B1", [["高新技术企业", 2300]]);
    excel.workbook.select("Sheet1!A1:B1");
    expect((await prepare()).addition).toBeNull();
    await expect(insertColumns({ side: "besideSelection", locale: "zh-CN" })).rejects.toMatchObject(
      { code: "noYear" }
    );
  });
});
