import { calculated } from "../../../../src/xlsx/results/calculate";
import { nativeWithoutNoise } from "../../../../src/sheets/indicator-table/native-formulas";
import { yearlyChange } from "../../../../src/sheets/indicator-table/points";
import type { PlannedIndicator } from "../../../../src/core/types";
import type { Locale } from "../../../../src/i18n/locale";
import {
  planComparison,
  type ComparedPair,
} from "../../../../src/sheets/comparison/plan-comparison";
import { isFormula, type Cell, type SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import {
  highTechEnterprises,
  instituteStanding,
  nationalRank,
  newZones,
  plan,
  rdInstitutions,
  rdIntensity,
} from "../plan";

const nation = {
  ...plan,
  id: "nation",
  title: { zh: "国家科技创新规划", en: "National S&T plan" },
  issuer: { zh: "国务院", en: "State Council" },
  version: "2.0.0",
};
const inNation = ({ indicator }: PlannedIndicator): PlannedIndicator => ({
  plan: nation,
  indicator,
});

const HEADER_ROW = 2;
const BODY_ROW = 3;

function comparison(pairs: readonly ComparedPair[], locale: Locale = "zh-CN"): SheetSpec {
  return planComparison(pairs, { locale, tableName: "T", sheetName: "规划对比" });
}

const headers = (spec: SheetSpec): Cell[] => [...(spec.cells[HEADER_ROW] ?? [])];

function cell(spec: SheetSpec, header: string, row = 0): Cell {
  const column = headers(spec).indexOf(header);
  expect(column).toBeGreaterThanOrEqual(0);
  return spec.cells[BODY_ROW + row]?.[column] ?? null;
}

function formula(spec: SheetSpec, header: string, row = 0): string {
  const found = cell(spec, header, row);
  return isFormula(found) ? found.formula : "";
}

/** As the formula of the difference compares them: EXACT tells upper from lower case. */
const sameUnits = (spec: SheetSpec, row = 0): boolean =>
  cell(spec, "计量单位（甲）", row) === cell(spec, "计量单位（乙）", row);

const text = (spec: SheetSpec): string => spec.cells.flat().join("\n");

describe("a comparison of two plans", () => {
  const intensity = { left: rdIntensity, right: inNation(rdIntensity) };

  test("has the mapping first, then both plans with their years, then the difference of the targets", () => {
    expect(headers(comparison([intensity]))).toEqual([
      "序号",
      "指标（甲）",
      "指标（乙）",
      ...["计量单位", "2015年基期值", "目标要求", "2020年目标值", "所需年均增速"].map(
        (header) => `${header}（甲）`
      ),
      ...["计量单位", "2015年基期值", "目标要求", "2020年目标值", "所需年均增速"].map(
        (header) => `${header}（乙）`
      ),
      "目标值之差",
    ]);
  });

  test("names each plan above its columns and cites both below", () => {
    const spec = comparison([intensity]);
    expect(spec.cells[0]?.[0]).toBe("重庆市科技创新“十三五”规划与国家科技创新规划指标对比");
    expect(spec.cells[1]).toEqual([
      ...[null, null, null, "甲：重庆市科技创新“十三五”规划", null, null, null, null],
      ...["乙：国家科技创新规划", null, null, null, null, null],
    ]);
    expect(spec.merges).toContainEqual({ row: 1, column: 3, rows: 1, columns: 5 });
    expect(spec.merges).toContainEqual({ row: 1, column: 8, rows: 1, columns: 5 });
    expect(text(spec)).toContain(
      "资料来源：《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）；《国家科技创新规划》（国务院，2016年11月3日）。"
    );
    expect(text(spec)).toContain("指标数据版本：甲1.0.0，乙2.0.0。");
  });

  test("computes growth and difference by native formulas over the table's own columns", () => {
    const spec = comparison([intensity]);
    const target = (side: string) => `T[[#This Row],[2020年目标值（${side}）]]`;
    const baseline = "T[[#This Row],[2015年基期值（甲）]]";
    const [left, right] = [target("甲"), target("乙")];
    const difference = nativeWithoutNoise(`${left}-${right}`, left, right);
    const unit = "T[[#This Row],[计量单位（甲）]]";
    const change = yearlyChange(baseline, left, "2020-2015", unit, "zh-CN");
    expect(cell(spec, "目标值之差")).toEqual({
      formula:
        "=IF(EXACT(T[[#This Row],[计量单位（甲）]],T[[#This Row],[计量单位（乙）]])," +
        `IF(COUNT(${left},${right})=2,${difference},IF(COUNT(${left})=1,"—","—")),"—")`,
    });
    expect(cell(spec, "所需年均增速（甲）")).toEqual({
      formula: `=IF(COUNT(${baseline},${left})=2,IFERROR(${change},"—"),"—")`,
    });
    expect(text(spec)).toContain("目标值之差的单位为个百分点");
  });

  test("tells what a year has to bring in points where the unit is %, at a rate elsewhere", () => {
    const spec = comparison([
      intensity,
      { left: highTechEnterprises, right: inNation(highTechEnterprises) },
    ]);
    const { at } = calculated([spec]);
    const column = headers(spec).indexOf("所需年均增速（甲）");
    expect(at(0, 3, column)).toBeCloseTo((2.5 - 1.57) / 5, 10);
    expect(at(0, 4, column)).toBeCloseTo((3000 / 1035) ** (1 / 5) - 1, 10);
    expect(spec.numberFormats.find(({ area }) => area.column === column)?.format).toEqual([
      "0.000",
      "0.0%",
    ]);
    expect(text(spec)).toContain("所需年均增速为年均须增减的百分点");
  });

  test("gives no difference where the units differ, and says where: nothing is converted", () => {
    const spec = comparison([
      { left: highTechEnterprises, right: inNation(highTechEnterprises) },
      { left: rdIntensity, right: inNation(highTechEnterprises) },
    ]);
    // The formula, the same in both rows, compares the units that stand in its row.
    expect(formula(spec, "目标值之差", 1)).toMatch(
      /^=IF\(EXACT\(.*计量单位（甲）.*计量单位（乙）.*,"—"\)$/
    );
    expect(sameUnits(spec, 0)).toBe(true);
    expect(sameUnits(spec, 1)).toBe(false);
    expect(text(spec)).toContain("序号2的两项指标计量单位不同，未换算，不计算目标值之差。");
    expect(text(spec)).not.toContain("目标值之差的单位为个百分点");
  });

  test.each([
    ["%", "％", true],
    ["亿元", "万元", false],
    ["MW", "mW", false],
  ])("takes %s and %s for the same unit: %s", (left, right, same) => {
    const withUnit = (entry: PlannedIndicator, zh: string): PlannedIndicator => ({
      ...entry,
      indicator: { ...entry.indicator, unit: { zh, en: zh } },
    });
    const spec = comparison([
      { left: withUnit(rdIntensity, left), right: withUnit(inNation(rdIntensity), right) },
    ]);
    expect(sameUnits(spec)).toBe(same);
  });

  test("subtracts no sum over the period from a level: it says that they do not count the same", () => {
    const { indicator } = highTechEnterprises;
    const targets = indicator.targets.map((target) => ({ ...target, basis: "total" as const }));
    const total = inNation({ ...highTechEnterprises, indicator: { ...indicator, targets } });
    const spec = comparison([
      { left: highTechEnterprises, right: total },
      { left: highTechEnterprises, right: inNation(highTechEnterprises) },
    ]);
    const { at } = calculated([spec]);
    const column = headers(spec).indexOf("目标值之差");
    expect([at(0, 3, column), at(0, 4, column)]).toEqual(["口径不同", 0]);
    expect(text(spec)).toContain("序号1的两项目标口径不同");
    expect(spec.page.printAreas[0]?.columns).toBe(headers(spec).length - 2);
  });

  test("shows the difference with the decimals of the finer one", () => {
    const coarse = {
      ...inNation(rdIntensity),
      indicator: { ...rdIntensity.indicator, decimals: 0 },
    };
    const spec = comparison([{ left: coarse, right: rdIntensity }]);
    expect(spec.numberFormats.find(({ area }) => area.column === 13)?.format).toBe("0.00");
  });

  test("shows years that differ in the headers and says that the difference is not one of the same year", () => {
    const later = { ...nation, baseYear: 2020, targetYear: 2025 };
    const spec = comparison([{ left: rdIntensity, right: { ...rdIntensity, plan: later } }]);
    expect(headers(spec)).toEqual(
      expect.arrayContaining(["2015年基期值（甲）", "2020年基期值（乙）", "2025年目标值（乙）"])
    );
    // The 2020 target is none of 2025, and the 2015 figure none of 2020.
    expect(cell(spec, "2025年目标值（乙）")).toBe("—");
    expect(cell(spec, "2020年基期值（乙）")).toBe("—");
    expect(text(spec)).toContain("甲为2020年，乙为2025年。目标值之差不是同一年份的比较");
    expect(text(spec)).toContain("甲2015—2020年，乙2020—2025年");
    expect(text(comparison([intensity]))).not.toContain("不同：");
  });

  test("words requirements, and gives the wording of a target that is no number", () => {
    const spec = comparison([
      { left: nationalRank, right: inNation(nationalRank) },
      { left: instituteStanding, right: inNation(newZones) },
    ]);
    expect(cell(spec, "目标要求（甲）", 0)).toBe("不超过");
    expect(cell(spec, "目标要求（甲）", 1)).toBe("定性");
    expect(cell(spec, "2020年目标值（甲）", 1)).toBe("国内领先");
    expect(text(spec)).toContain("乙：区间目标的数值为须达到的界限：新培育国家级高新区（2—3个）。");
  });

  test("may compare two indicators of one plan, which is then cited once", () => {
    const spec = comparison([{ left: highTechEnterprises, right: rdInstitutions }]);
    expect(spec.cells[0]?.[0]).toBe("重庆市科技创新“十三五”规划指标对比");
    expect(text(spec).match(/资料来源/g)).toHaveLength(1);
    expect(text(spec).match(/重庆市人民政府/g)).toHaveLength(1);
    expect(cell(spec, "2020年目标值（乙）")).toBe(1622);
  });

  test("keeps the mapping in sight on the screen and the header on every page", () => {
    expect(comparison([intensity]).page).toMatchObject({
      frozenRows: 3,
      frozenColumns: 3,
      repeatedRows: { row: 2, rows: 1 },
      pages: 1,
    });
  });

  test("speaks English too", () => {
    const spec = comparison([intensity], "en-US");
    expect(headers(spec)).toEqual(
      expect.arrayContaining(["Indicator (A)", "2020 target (B)", "Difference of targets"])
    );
    expect(spec.cells[0]?.[0]).toBe(
      "13th Five-Year Plan of Chongqing and National S&T plan compared"
    );
  });

  test("does not mix plans on one side, whose years could differ", () => {
    expect(() =>
      comparison([intensity, { left: inNation(rdIntensity), right: inNation(rdIntensity) }])
    ).toThrow(RangeError);
  });
});
