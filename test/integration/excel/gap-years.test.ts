import {
  insertGapColumns,
  type GapInsertion,
  type GapSide,
} from "../../../src/excel/tables/selection-gaps";
import type { Addin } from "../../excel/jsdom-host";
import { useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

const sheet = () => excel.workbook.sheet("Sheet1");

const YEARS = [
  ["指标", "2016年", "2017年", "2018年"],
  ["高新技术企业", 1443, 1800, 2300],
  ["研究与试验发展经费投入强度", 1.7, 1.87, ""],
];
const ofEach = (address: string) =>
  sheet()
    .values(address)
    .map((row) => [0, 4, 8].map((first) => [row[first + 1], row[first + 3]]));
const truth = [
  [
    [1557, "达到预期"],
    [1200, "滞后"],
    [700, "达到预期"],
  ],
  [
    [expect.closeTo(0.8, 9), "滞后"],
    [expect.closeTo(0.63, 9), "滞后"],
    ["", ""],
  ],
];
const insertYears = (side: GapSide, actualColumns?: readonly string[]): Promise<GapInsertion> =>
  insertGapColumns({ side, locale: "zh-CN", actualColumns });

test("gap columns of several years stand side by side right of a range, each with its time, gap, progress and status", async () => {
  sheet().enter("B2:E4", YEARS);
  excel.workbook.select("Sheet1!B2:E4");
  const { address } = await insertYears("besideSelection");
  expect(address).toBe("F2:T4");
  expect(sheet().values("F2:M2")[0]).toEqual([
    ...["对应指标", "2015年基期值", "2020年目标值"],
    ...["2016年时间进度", "2016年差距", "2016年完成进度", "2016年评价", "2017年时间进度"],
  ]);
  expect(ofEach("I3:T4")).toEqual(truth);
});

test("gap columns of several years become columns of a table, each with one formula, also when it is sorted", async () => {
  sheet().enter("A1:D3", YEARS);
  sheet().addTable("A1:D3", { name: "Mine" });
  excel.workbook.select("Sheet1!A2");
  await expect(insertYears("besideSelection")).rejects.toMatchObject({
    code: "nothingRecognised",
  });
  excel.workbook.select("Sheet1!A1:D2");
  await insertYears("besideSelection");
  expect(ofEach("H2:S3")).toEqual(truth);
  for (const column of ["I", "J", "K", "M", "N", "O", "Q", "R", "S"]) {
    expect(new Set(sheet().formulas(`${column}2:${column}3`).flat()).size).toBe(1);
  }
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("Mine").sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  expect(ofEach("H2:S3")).toEqual([...truth].reverse());
});

test("gap columns of several years stand on a new sheet beside the figures of their years, looked up by the name", async () => {
  sheet().enter("A1:D3", YEARS);
  excel.workbook.select("Sheet1!A:D");
  await insertYears("newSheet", ["B", "D"]);
  const gaps = excel.workbook.sheet("差距表");
  expect(gaps.values("A3:N3")[0]).toEqual([
    ...["对应指标", "计量单位", "2015年基期值", "2020年目标值"],
    ...["2016年实际值", "2016年时间进度", "2016年差距", "2016年完成进度", "2016年评价"],
    ...["2018年实际值", "2018年时间进度", "2018年差距", "2018年完成进度", "2018年评价"],
  ]);
  sheet().sort("A2:D3", 1);
  expect(gaps.values("A4:N4")[0]).toMatchObject({ 0: "高新技术企业", 4: 1443, 9: 2300, 11: 700 });
});

test("gap columns of several years need a year above each: a change beside them is asked about, and those that are meant are chosen", async () => {
  const withChange = YEARS.map((row, at) => [...row, at === 0 ? "2018年比上年增长" : 12]);
  sheet().enter("A1:E3", withChange);
  excel.workbook.select("Sheet1!A1:E3");
  await expect(insertYears("besideSelection")).rejects.toMatchObject({
    problem: { code: "severalColumns", details: { columns: ["B", "C", "D", "E"] } },
  });
  await insertYears("besideSelection", ["B", "C", "D"]);
  expect(ofEach("I2:T3")).toEqual(truth);
});

test("gap columns of several years leave a row blank of which the figure of one year is in doubt, and tell which", async () => {
  sheet().enter("A1:C2", [
    ["指标", "2016年", "2017年（万家）"],
    ["高新技术企业", 1443, 0.18],
  ]);
  excel.workbook.select("Sheet1!A1:C2");
  const { recognitions } = await insertYears("besideSelection");
  expect(recognitions.map(({ rows }) => rows[0])).toMatchObject([
    { kind: "matched" },
    { reason: { code: "unitScaled" } },
  ]);
  expect(sheet().values("D2:N2").flat().join("")).toBe("");
});

test("several columns of numbers are refused by their letters until one is named", async () => {
  sheet().enter("B1:D1", [["高新技术企业", 2000, 2300]]);
  excel.workbook.select("Sheet1!B1:D1");
  const beside = { side: "besideSelection", locale: "zh-CN" } as const;
  const before = excel.workbook.snapshot();
  await expect(insertGapColumns({ year: 2018, ...beside })).rejects.toMatchObject({
    problem: { code: "severalColumns", details: { columns: ["C", "D"] } },
  });
  expect(excel.workbook.snapshot()).toEqual(before);
  await insertGapColumns({ year: 2018, actualColumns: ["D"], ...beside });
  expect(sheet().values("G1:I1")).toEqual([[1035, 3000, 700]]);
});
