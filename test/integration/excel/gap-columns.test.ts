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
import { expectedMark, expectedTarget, ofLevel } from "../expected-mark";
import { useExcel } from "./excel";

/** The year is that of the actual figures. */
const insertGapColumns = (
  year: number,
  side: GapSide,
  actualColumn?: string
): Promise<GapInsertion> => insertColumns({ year, side, locale: "zh-CN", actualColumn });

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
    expect(address).toBe(`D3:L${3 + all.length}`);
    expect(sheet().values("D3:L3")[0]).toEqual([
      "对应指标",
      "方向",
      "目标要求",
      "时间进度",
      "2015年基期值",
      "2020年目标值",
      "差距",
      "完成进度",
      "评价",
    ]);
    const rows = sheet().values(`H4:L${3 + all.length}`);
    all.forEach(({ entry, actual }, index) => {
      const baseline = baselineFigure(entry);
      const shown = (outcome: Outcome<number>) =>
        outcome.ok ? outcome.value : expectedMark(entry, outcome.failure);
      const judged = ofLevel(entry, status(entry, actual, year));
      const target = expectedTarget(entry);
      const expected = [
        baseline.ok ? baseline.value : "..",
        typeof target === "string" ? target : shown(target),
        ...[gapToTarget(entry, actual), progress(entry, actual)].map((outcome) =>
          shown(ofLevel(entry, outcome))
        ),
        judged.ok ? statusText(judged.value) : expectedMark(entry, judged.failure),
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
  const { recognition, address } = await insertGapColumns(2018, "besideSelection");
  expect(address).toBe("C1:I4");
  expect(recognition.rows.map(({ kind }) => kind)).toEqual(["matched", "unmatched", "matched"]);
  expect(sheet().values("C3:I3")).toEqual([["", "", "", "", "", "", ""]]);
  expect(sheet().values("C4:I4")).toEqual([
    ["研究与试验发展经费投入强度", 0.6, 1.57, 2.5, "", "", ""],
  ]);
  expect(sheet().values("A1:B4")[2]).toEqual(["不是指标", 1]);
});

test("columns in use beside the selection are not overwritten; right of everything there is room", async () => {
  sheet().enter("A1:C1", [["高新技术企业", 2300, "mine"]]);
  excel.workbook.select("Sheet1!A1:B1");
  const before = excel.workbook.snapshot();
  await expect(insertGapColumns(2018, "besideSelection")).rejects.toMatchObject({
    code: "obstructed",
  });
  expect(excel.workbook.snapshot()).toEqual(before);
  const { address } = await insertGapColumns(2018, "besideData");
  expect(address).toBe("E1:K1");
  expect(sheet().value("C1")).toBe("mine");
});

test("several columns of numbers are refused by their letters until one is named", async () => {
  sheet().enter("B1:D1", [["高新技术企业", 2000, 2300]]);
  excel.workbook.select("Sheet1!B1:D1");
  const before = excel.workbook.snapshot();
  await expect(insertGapColumns(2018, "besideSelection")).rejects.toMatchObject({
    problem: { code: "severalColumns", details: { columns: ["C", "D"] } },
  });
  expect(excel.workbook.snapshot()).toEqual(before);
  await insertGapColumns(2018, "besideSelection", "D");
  expect(sheet().values("G1:I1")).toEqual([[1035, 3000, 700]]);
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
  const { recognition } = await insertGapColumns(2018, "besideSelection");
  expect(recognition.rows[1]).toMatchObject({ reason: { code: "percentSign", likely: 2.1 } });
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
      columns: { names: "B", actuals: "C" },
      names: ["指标", "高新技术企业", "高新技术企叶"],
      addition: { report: { sheet: "Sheet1", address: "D2:J4", obstacles: [] } },
    });
    expect(prospect.recognition.rows[1]).toMatchObject({
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
