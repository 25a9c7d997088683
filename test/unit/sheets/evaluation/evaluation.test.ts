import {
  evaluationWorkbook,
  type EvaluationOptions,
} from "../../../../src/sheets/evaluation/evaluation";
import { freeNames } from "../../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import { highTechEnterprises, nationalRank, newZones, rdIntensity } from "../plan";

const entries = [nationalRank, highTechEnterprises, newZones, rdIntensity];

function sheets(options: Partial<EvaluationOptions> = {}): SheetSpec[] {
  const names = freeNames({ sheets: [], tables: [] });
  return evaluationWorkbook(entries, { kind: "midterm", locale: "zh-CN", ...options }, names);
}

const texts = (spec: SheetSpec | undefined): string => JSON.stringify(spec?.cells);

describe("the evaluation workbook", () => {
  test("has cover, overview, charts, detail, chart data, places and errata", () => {
    expect(sheets().map(({ sheetName }) => sheetName)).toEqual(
      ["封面", "总览", "图表", "明细", "图表数据", "出处", "勘误"].map((name) => `中期评估 ${name}`)
    );
    expect(sheets({ kind: "final" })[0]?.sheetName).toBe("期末总结评估 封面");
  });

  test("evaluates the third year at mid-term and the target year in the end", () => {
    expect(texts(sheets()[3])).toContain("2018年实际值");
    expect(texts(sheets()[3])).not.toContain("2019年实际值");
    expect(texts(sheets({ kind: "final" })[3])).toContain("2020年实际值");
    expect(texts(sheets({ year: 2017 })[3])).not.toContain("2018年实际值");
  });

  test("has the marks, the style and the path that are asked for on every sheet", () => {
    const marks = { none: "/", notAvailable: "…" };
    const [, overview, , detail, chartData, places, errata] = sheets({
      method: "compound",
      marks,
      rules: "threeLine",
    });
    for (const sheet of [overview, detail, chartData, places, errata]) {
      expect(JSON.stringify(sheet?.styles)).not.toContain("insideVertical");
    }
    expect(detail?.cells.flat()).toEqual(expect.arrayContaining(["…"]));
    expect(texts(detail)).toContain("“/”表示规划未提出或不适用。");
    for (const sheet of [detail, chartData]) expect(texts(sheet)).toContain("按年均增速计算的路径");
    expect(texts(chartData)).toContain(")^((2018-2015)/(2020-2015))");
  });

  test("puts the headline indicators first, as the charts expect", () => {
    const detail = sheets()[3];
    expect(detail?.cells.slice(3, 7).map((row) => row[1])).toEqual([
      "高新技术企业",
      "研究与试验发展经费投入强度",
      "高技术产业化指数全国排名",
      "新培育国家级高新区",
    ]);
  });

  test("draws progress as bars and each headline indicator as lines", () => {
    const charts = sheets()[2]?.charts ?? [];
    expect(charts.map(({ type, title }) => [type, title])).toEqual([
      ["bar", "主要指标完成进度"],
      ["line", "高新技术企业"],
      ["line", "研究与试验发展经费投入强度"],
    ]);
    expect(charts[1]?.series[1]?.values).toEqual({
      sheet: "中期评估 图表数据",
      area: { row: 4, column: 5, rows: 1, columns: 6 },
    });
  });

  test("counts statuses from the detail sheet with native formulas", () => {
    expect(texts(sheets()[1])).toContain(
      "COUNTIF(CQ_Evaluation[评价],CQ_StatusCounts[[#This Row],[评价]])"
    );
    // By "=": COUNTIFS would take * and > in the name of a topic for more than characters.
    expect(texts(sheets()[1])).toContain(
      '(CQ_Evaluation[领域]=CQ_TopicCounts[[#This Row],[领域]])*(CQ_Evaluation[评价]=\\"滞后\\")'
    );
  });

  test("lists every place of every indicator, and the errata with their reading", () => {
    expect(texts(sheets()[5])).toContain("第二章第三节 专栏2 第4项");
    expect(texts(sheets()[6])).toContain("2—3个");
  });

  test("has nothing to show without indicators", () => {
    const names = freeNames({ sheets: [], tables: [] });
    expect(evaluationWorkbook([], { kind: "final", locale: "zh-CN" }, names)).toEqual([]);
  });
});
