import {
  evaluationWorkbook,
  type EvaluationOptions,
} from "../../../../src/sheets/evaluation/evaluation";
import { freeNames } from "../../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import { assigned, highTechEnterprises, nationalRank, newZones, rdIntensity } from "../plan";

const entries = [nationalRank, highTechEnterprises, newZones, rdIntensity];

function sheets(options: Partial<EvaluationOptions> = {}): SheetSpec[] {
  const names = freeNames({ sheets: [], tables: [] });
  return evaluationWorkbook(entries, { year: "midterm", locale: "zh-CN", ...options }, names);
}

const texts = (spec: SheetSpec | undefined): string => JSON.stringify(spec?.cells);

/** A sheet by what its name ends with: 封面, 简表 … */
function sheetOf(specs: readonly SheetSpec[], name: string): SheetSpec {
  const found = specs.find(({ sheetName }) => sheetName.endsWith(` ${name}`));
  if (!found) throw new RangeError(`no sheet ${name}`);
  return found;
}

describe("the evaluation workbook", () => {
  test("has what leaders read first, then what it rests on", () => {
    expect(sheets().map(({ sheetName }) => sheetName)).toEqual(
      ["封面", "简表", "总览", "图表", "明细", "滞后", "出处"].map((name) => `中期评估 ${name}`)
    );
    expect(sheets({ year: "final" })[0]?.sheetName).toBe("期末总结评估 封面");
    expect(sheets({ year: 2017 })[0]?.sheetName).toBe("年度评估 封面");
  });

  test("has every place of the plan and the errata of the copy only where they are asked for", () => {
    const all = sheets({ places: true, errata: true });
    expect(all.slice(-2).map(({ sheetName }) => sheetName)).toEqual([
      "中期评估 出处明细",
      "中期评估 勘误",
    ]);
    expect(texts(sheetOf(all, "出处明细"))).toContain("第二章第三节 专栏2 第4项");
    expect(texts(sheetOf(all, "勘误"))).toContain("2—3个");
  });

  test.each([
    ["midterm", "2018年中期评估"],
    ["final", "2020年期末总结评估"],
    [2017, "2017年度评估"],
    [2018, "2018年中期评估"],
  ] as const)("of %s is called %s", (year, title) => {
    expect(sheets({ year })[0]?.cells.flat()).toContain(`重庆市科技创新“十三五”规划${title}`);
  });

  test.each([2015, 2021, 2017.5])("is none of %s, outside the plan's years", (year) => {
    expect(() => sheets({ year })).toThrow(RangeError);
  });

  test("takes figures up to its year and rates that year alone", () => {
    const detail = sheetOf(sheets(), "明细");
    expect(texts(detail)).toContain("2018年实际值");
    expect(texts(detail)).not.toContain("2019年实际值");
    const column = detail.cells[2]?.indexOf("最新年份") ?? -1;
    const latest = JSON.stringify(detail.cells[3]?.[column]);
    expect(latest).toContain("2018");
    expect(latest).not.toContain("2017");
  });

  test("has the marks, the style and the path that are asked for on every sheet", () => {
    const marks = { none: "/", notAvailable: "…" };
    const made = sheets({ method: "compound", marks, rules: "threeLine" });
    for (const name of ["简表", "总览", "图表", "明细", "滞后", "出处"]) {
      expect(JSON.stringify(sheetOf(made, name).styles)).not.toContain("insideVertical");
    }
    const detail = sheetOf(made, "明细");
    expect(detail.cells.flat()).toEqual(expect.arrayContaining(["…"]));
    expect(texts(detail)).toContain("“/”表示规划未提出或不适用。");
    for (const name of ["明细", "图表"]) {
      expect(texts(sheetOf(made, name))).toContain("按年均增速计算的路径");
    }
    expect(texts(sheetOf(made, "图表"))).toContain(")^((2018-2015)/(2020-2015))");
  });

  test("puts the headline indicators first, as the charts expect", () => {
    const detail = sheetOf(sheets(), "明细");
    expect(detail.cells.slice(3, 7).map((row) => row[1])).toEqual([
      "高新技术企业",
      "研究与试验发展经费投入强度",
      "高技术产业化指数全国排名",
      "新培育国家级高新区",
    ]);
  });

  test("draws each headline indicator as lines, with its unit, the year's figure and the target", () => {
    const charts = sheetOf(sheets(), "图表").charts;
    expect(charts.map(({ type, title }) => [type, title])).toEqual([
      ["line", "高新技术企业（家）"],
      ["line", "研究与试验发展经费投入强度（%）"],
    ]);
    expect(charts[0]?.series.map(({ name, look, labels }) => [name, look, labels])).toEqual([
      ["目标路径", "dashed", 5],
      ["实际值", "marked", undefined],
      ["2018年实际值", "markers", "all"],
    ]);
  });

  test("draws a blank cell behind the last year, without which LibreOffice draws zeros for #N/A", () => {
    const { charts, cells } = sheetOf(sheets(), "图表");
    const { area } = charts[0]?.series[1]?.values ?? { area: { row: 0, column: 0, columns: 0 } };
    const drawn = cells[area.row]?.slice(area.column, area.column + area.columns) ?? [];
    expect(drawn).toHaveLength(7);
    expect(drawn.map((cell) => cell === null)).toEqual([...Array<boolean>(6).fill(false), true]);
  });

  test("draws progress as bars in the colours of the status, on the overview", () => {
    const [chart] = sheetOf(sheets(), "总览").charts;
    expect([chart?.type, chart?.title]).toEqual(["bar", "主要指标完成进度与时间进度（2018年）"]);
    const colors = new Map(chart?.series.map(({ name, color }) => [name, color]));
    expect(new Set(["已达标", "达到预期", "滞后"].map((status) => colors.get(status))).size).toBe(
      3
    );
    expect(colors.get("滞后（超出时间进度）")).toBe(colors.get("滞后"));
  });

  test("keeps a row for the reasons of each indicator, and marks it where the indicator is behind", () => {
    const laggards = sheetOf(sheets(), "滞后");
    const headers = laggards.cells[2] ?? [];
    expect(headers.slice(-2)).toEqual(["进展滞后原因", "下一步措施"]);
    expect(laggards.cells.slice(3, 7).map((row) => row[1])).toEqual(
      sheetOf(sheets(), "明细")
        .cells.slice(3, 7)
        .map((row) => row[1])
    );
    expect(laggards.conditionalFormats).toContainEqual(
      expect.objectContaining({ kind: "formula", formula: '=$H4="滞后"' })
    );
  });

  test("says in summary, detail and list of laggards who is responsible, where the plan does", () => {
    const own = evaluationWorkbook(
      entries.map((entry) => assigned(entry, "市科技局")),
      { year: "midterm", locale: "zh-CN" },
      freeNames({ sheets: [], tables: [] })
    );
    const named = own.filter((spec) => spec.cells[2]?.includes("责任单位"));
    expect(named.map(({ sheetName }) => sheetName)).toEqual(
      ["简表", "明细", "滞后"].map((name) => `中期评估 ${name}`)
    );
    expect(sheetOf(own, "滞后").cells[2]?.slice(-3)).toEqual([
      ...["进展滞后原因", "下一步措施", "责任单位"],
    ]);
  });

  test("gives the places of an indicator in one cell", () => {
    const sources = sheetOf(sheets(), "出处");
    const row = sources.cells.find(([, name]) => String(name).startsWith("高新技术企业"));
    expect(row?.[3]).toBe("第二章第三节 专栏2 第4项");
  });

  test("counts statuses from the detail sheet with native formulas", () => {
    const overview = texts(sheetOf(sheets(), "总览"));
    expect(overview).toContain("COUNTIF(CQ_Evaluation[评价],CQ_StatusCounts[[#This Row],[评价]])");
    // By "=": COUNTIFS would take * and > in the name of a topic for more than characters.
    expect(overview).toContain(
      '(CQ_Evaluation[领域]=CQ_TopicCounts[[#This Row],[领域]])*(CQ_Evaluation[评价]=\\"滞后\\")'
    );
  });

  test("of indicators without a path has a summary, and neither charts nor bars", () => {
    const names = freeNames({ sheets: [], tables: [] });
    const made = evaluationWorkbook([newZones], { year: "midterm", locale: "zh-CN" }, names);
    expect(made.map(({ sheetName }) => sheetName.split(" ")[1])).toEqual([
      "封面",
      "简表",
      "总览",
      "明细",
      "滞后",
      "出处",
    ]);
    expect(made.flatMap(({ charts }) => charts)).toEqual([]);
  });

  test("has nothing to show without indicators", () => {
    const names = freeNames({ sheets: [], tables: [] });
    expect(evaluationWorkbook([], { year: "final", locale: "zh-CN" }, names)).toEqual([]);
  });
});
