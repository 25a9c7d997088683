import { nativeWithoutNoise } from "../../../../src/sheets/indicator-table/native-formulas";
import type { PlannedIndicator } from "../../../../src/core/types";
import { withOperands } from "../../../../src/sheets/indicator-table/indicator-columns";
import {
  columnIds,
  headlineColumns,
  indicatorTable,
  type ColumnId,
  type IndicatorTableOptions,
} from "../../../../src/sheets/indicator-table/indicator-table";
import { isFormula, type Cell, type SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import { defaultMarks } from "../../../../src/sheets/indicator-table/marks";
import {
  assigned,
  highTechEnterprises,
  instituteStanding,
  nationalRank,
  newZones,
  rdInstitutions,
  rdIntensity,
} from "../plan";
import { calculated } from "../../../../src/xlsx/results/calculate";
import { observation } from "../../core/sample-plan";

const HEADER_ROW = 2;

function tableOf(
  entries: readonly PlannedIndicator[],
  columns: readonly ColumnId[],
  options: Partial<IndicatorTableOptions> = {}
): SheetSpec {
  return indicatorTable(entries, {
    columns,
    locale: "zh-CN",
    tableName: "CQ_Indicators",
    sheetName: "指标表",
    ...options,
  });
}

/** The cells of a column below its header, as many as there are indicators. */
function column(spec: SheetSpec, header: string): Cell[] {
  const index = (spec.cells[HEADER_ROW] ?? []).indexOf(header);
  const rows = (spec.tables[0]?.area.rows ?? 1) - 1;
  expect(index).toBeGreaterThanOrEqual(0);
  return spec.cells.slice(HEADER_ROW + 1, HEADER_ROW + 1 + rows).map((row) => row[index] ?? null);
}

const headers = (spec: SheetSpec): Cell[] => [...(spec.cells[HEADER_ROW] ?? [])];
const footnotes = (spec: SheetSpec): Cell[] => {
  const table = spec.tables[0]?.area;
  return table ? spec.cells.slice(table.row + table.rows).map((row) => row[0] ?? null) : [];
};

describe("the layout of an indicator table", () => {
  const spec = tableOf([highTechEnterprises, rdIntensity], ["name", "unit", "baseline", "target"]);

  test("has the title above, the unit at the right, the header, a row for each indicator, notes and source", () => {
    expect(spec.cells).toEqual([
      ["重庆市科技创新“十三五”规划主要指标与目标值", null, null, null],
      [null, null, null, ""],
      ["指标", "计量单位", "2015年基期值", "2020年目标值"],
      ["高新技术企业", "家", 1035, 3000],
      ["研究与试验发展经费投入强度", "%", 1.57, 2.5],
      ["注：指标数据版本1.0.0。", null, null, null],
      [
        "资料来源：《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）。",
        null,
        null,
        null,
      ],
    ]);
  });

  test("is an Excel Table from the header to the last indicator, and title and notes are as wide as it", () => {
    expect(spec.tables).toEqual([
      expect.objectContaining({
        name: "CQ_Indicators",
        area: { row: 2, column: 0, rows: 3, columns: 4 },
      }),
    ]);
    expect(spec.merges).toEqual([0, 5, 6].map((row) => ({ row, column: 0, rows: 1, columns: 4 })));
  });

  test("shows each indicator with its own decimals", () => {
    expect(spec.numberFormats).toEqual([
      { area: { row: 3, column: 2, rows: 2, columns: 1 }, format: ["0", "0.00"] },
      { area: { row: 3, column: 3, rows: 2, columns: 1 }, format: ["0", "0.00"] },
    ]);
  });

  test("says the unit once when all share it, and puts it behind the names when there is no column for it", () => {
    expect(tableOf([highTechEnterprises], ["name", "target"]).cells[1]).toEqual([null, "单位：家"]);
    const mixed = tableOf(
      [highTechEnterprises, rdIntensity, instituteStanding],
      ["name", "target"]
    );
    expect(mixed.cells[1]).toEqual([null, "单位：见各指标名称"]);
    expect(column(mixed, "指标")).toEqual([
      "高新技术企业（家）",
      "研究与试验发展经费投入强度（%）",
      "科研院所水平",
    ]);
  });

  test("has any columns in any order", () => {
    const backwards = [...columnIds].reverse();
    const all = tableOf([assigned(highTechEnterprises, "市科技局")], backwards);
    expect(headers(all)).toEqual([
      "说明",
      "出处",
      "责任单位",
      "所需年均增速",
      "完成进度",
      "差距",
      "目标年",
      "基期年",
      "实际值",
      "规划表述",
      "2020年目标值",
      "2015年基期值",
      "2010年指标值",
      "目标口径",
      "目标要求",
      "方向",
      "领域",
      "类别",
      "属性",
      "计量单位",
      "英文名称",
      "指标",
      "代码",
      "序号",
    ]);
    expect(all.cells.every((row) => row.length === columnIds.length)).toBe(true);
  });

  test("says who is responsible, if the plan does so for one of its rows", () => {
    const columns = ["name", "responsible"] as const;
    const named = tableOf([assigned(highTechEnterprises, "市科技局"), rdIntensity], columns);
    expect(column(named, "责任单位")).toEqual(["市科技局", defaultMarks.none]);
    expect(headers(tableOf([highTechEnterprises, rdIntensity], columns))).toEqual(["指标"]);
    expect(headers(tableOf([rdIntensity], ["responsible"]))).toEqual(["责任单位"]);
  });

  test("speaks English when asked to", () => {
    const english = tableOf([highTechEnterprises], ["name", "unit", "attribute", "target"], {
      locale: "en-US",
    });
    expect(headers(english)).toEqual(["Indicator", "Unit", "Attribute", "2020 target"]);
    expect(english.cells[3]?.slice(0, 2)).toEqual(["High-tech enterprises", "enterprises"]);
    expect(footnotes(english).pop()).toMatch(/^Source: 13th Five-Year Plan of Chongqing/);
  });
});

describe("figures that the plan does not give", () => {
  test("are marked as not set or not published, and notes say what the marks mean", () => {
    const spec = tableOf(
      [rdIntensity, newZones, instituteStanding],
      ["name", "previous", "baseline", "target"]
    );
    expect(column(spec, "前期值")).toEqual(["—", "—", "—"]);
    expect(column(spec, "2015年基期值")).toEqual([1.57, "—", "—"]);
    expect(footnotes(spec)[0]).toBe("注：1．“—”表示规划未提出、未公布或不适用。");
  });

  test("stand in the plan's words where a target is none", () => {
    const { plan, indicator } = rdInstitutions;
    const unprinted = { plan, indicator: { ...indicator, observations: [] } };
    const spec = tableOf([instituteStanding, unprinted], ["name", "target"]);
    expect(column(spec, "2020年目标值")).toEqual(["国内领先", "翻番"]);
  });

  test("of several years are shown with them, and are none of the base year", () => {
    const { plan, indicator } = highTechEnterprises;
    const observations = [{ ...observation(2015, 8031), from: 2011 }];
    const spec = tableOf(
      [{ plan, indicator: { ...indicator, observations } }],
      ["name", "baseline"]
    );
    expect(column(spec, "2015年基期值")).toEqual(["8031（2011—2015年累计）"]);
  });

  test("are marked as the office is used to", () => {
    const marks = { none: "/", notAvailable: "…" };
    const spec = tableOf([newZones, instituteStanding], ["name", "baseline", "target"], { marks });
    expect(column(spec, "2015年基期值")).toEqual(["…", "…"]);
    expect(footnotes(spec)).toContain("注：1．“…”表示规划未公布。");
  });

  test("need one note where both marks are the same, which calls a blank by its name", () => {
    const marks = { none: "", notAvailable: "" };
    const spec = tableOf([newZones, instituteStanding], ["name", "baseline", "target"], { marks });
    expect(footnotes(spec)).toContain("注：1．空格表示规划未提出、未公布或不适用。");
  });

  test("need no note where there are none", () => {
    expect(footnotes(tableOf([highTechEnterprises], ["name", "target"])).join()).not.toContain(
      "表示"
    );
  });
});

describe("targets that one number does not tell", () => {
  test("a range is shown by the bound to be reached, and a note gives the range as it is read", () => {
    const spec = tableOf([newZones], ["name", "unit", "target"]);
    expect(column(spec, "2020年目标值")).toEqual([2]);
    expect(footnotes(spec)).toContain(
      "注：1．区间目标的数值为须达到的界限：新培育国家级高新区（2—3个）。"
    );
  });

  test("a multiple is shown by the product, and a note says so", () => {
    const spec = tableOf([rdInstitutions], ["name", "unit", "target"]);
    expect(column(spec, "2020年目标值")).toEqual([1622]);
    expect(footnotes(spec)).toContain(
      "注：1．规划未直接列示、由公布值计算的目标：企业研发机构数（目标值1622家为计算所得：2015年公布值811家的2倍）。"
    );
  });

  test("hedges, further statements and doubts stand in notes, of the rows shown only", () => {
    const { plan, indicator } = highTechEnterprises;
    const [first] = indicator.targets;
    if (!first) throw new Error("no target");
    const targets = [
      { ...first, hedge: "力争" },
      { ...first, lower: 4000, printed: "力争突破4000家", comparator: "gt" as const },
      { ...first, year: 2035, lower: 9000, printed: "9000家" },
    ];
    const mentions = [
      { ...indicator.mentions[0], note: null },
      { ...indicator.mentions[0], note: { zh: "与专栏2不一致", en: "Differs from box 2" } },
      { ...indicator.mentions[0], note: { zh: "此处称“高企”", en: "Called otherwise" } },
    ] as typeof indicator.mentions;
    const said = { plan, indicator: { ...indicator, targets, mentions } };
    expect(footnotes(tableOf([said], ["name", "target"])).slice(0, 3)).toEqual([
      "注：1．规划另有限定用语：力争（高新技术企业）。",
      "　　2．规划另有表述：高新技术企业（力争突破4000家）；高新技术企业（2035年9000家）。",
      "　　3．规划文本说明：与专栏2不一致（高新技术企业）。指标数据版本1.0.0。",
    ]);
    expect(footnotes(tableOf([rdIntensity], ["name", "target"])).join()).not.toMatch(
      /限定用语|另有表述|文本说明/
    );
  });

  test("the wording column gives the reading of a damaged place together with what is printed", () => {
    const spec = tableOf([newZones, highTechEnterprises], ["name", "printed"]);
    expect(column(spec, "规划表述")).toEqual(["2—3个（原文作“23个”）", "3000"]);
  });
});

describe("computed columns", () => {
  const texts = (cells: readonly Cell[]): unknown[] =>
    cells.map((cell) => (isFormula(cell) ? cell.formula : cell));
  const baseline = "CQ_Indicators[[#This Row],[2015年基期值]]";
  const target = "CQ_Indicators[[#This Row],[2020年目标值]]";
  const actual = "CQ_Indicators[[#This Row],[实际值]]";
  const missing = '"—"';

  test("bring the columns that they are computed from", () => {
    expect(withOperands(["name", "growth"])).toEqual(["name", "baseline", "target", "growth"]);
    expect(withOperands(["progress", "target"])).toEqual([
      "baseline",
      "actual",
      "progress",
      "target",
    ]);
    expect(withOperands(["actual", "gap"])).toEqual(["actual", "target", "gap"]);
  });

  test("stand only once in a table", () => {
    expect(withOperands(["name", "name"])).toEqual(["name"]);
  });

  test("are native formulas that refer to the table's own columns", () => {
    const spec = tableOf([highTechEnterprises], ["name", "gap", "growth"]);
    expect(texts(column(spec, "差距"))).toEqual([
      `=IF(COUNT(${target},${baseline})=2,${nativeWithoutNoise(`${target}-${baseline}`, target, baseline)},${missing})`,
    ]);
    expect(texts(column(spec, "所需年均增速"))).toEqual([
      `=IF(COUNT(${baseline},${target})=2,IFERROR(ROUND((${target}/${baseline})^(1/(2020-2015))-1,14),"—"),${missing})`,
    ]);
  });

  test("measure from the actual figures where there is a column for them, blank until they are filled in", () => {
    const spec = tableOf([highTechEnterprises], ["name", "actual", "gap", "progress"]);
    expect(column(spec, "实际值")).toEqual([null]);
    expect(texts(column(spec, "差距"))).toEqual([
      `=IF(${actual}="","",IF(COUNT(${actual})=1,IF(COUNT(${target},${actual})=2,${nativeWithoutNoise(`${target}-${actual}`, target, actual)},${missing}),"实际值不是数字"))`,
    ]);
    expect(texts(column(spec, "完成进度"))).toEqual([
      `=IF(${actual}="","",IF(COUNT(${actual})=1,IF(COUNT(${baseline},${target},${actual})=3,` +
        `IFERROR(ROUND((${actual}-${baseline})/(${target}-${baseline}),14),"—"),${missing}),"实际值不是数字"))`,
    ]);
  });

  test("turn the gap where less is better", () => {
    const spec = tableOf([nationalRank, highTechEnterprises], ["name", "actual", "gap"]);
    const direction = "CQ_Indicators[[#This Row],[方向]]";
    const turned = `IF(${direction}="逆向",${actual}-${target},IF(${direction}="正向",${target}-${actual},NA()))`;
    const gap = nativeWithoutNoise(turned, target, actual);
    const formula = `=IF(${actual}="","",IF(COUNT(${actual})=1,IF(COUNT(${target},${actual})=2,${gap},${missing}),"实际值不是数字"))`;
    expect(column(spec, "方向")).toEqual(["逆向", "正向"]);
    expect(texts(column(spec, "差距"))).toEqual([formula, formula]);
  });

  test("show progress and growth as percentages, the gap in the indicator's decimals", () => {
    const spec = tableOf([rdIntensity], ["progress", "growth", "gap"]);
    const formats = spec.numberFormats.map(({ area, format }) => [
      spec.cells[HEADER_ROW]?.[area.column],
      format,
    ]);
    expect(Object.fromEntries(formats)).toMatchObject({
      完成进度: "0.0%",
      所需年均增速: "0.000",
      差距: "0.00",
    });
  });

  test("bring the unit where some grow by points, which a rate would be taken for", () => {
    const spec = tableOf([rdIntensity, highTechEnterprises], ["name", "growth"]);
    expect(column(spec, "计量单位")).toEqual(["%", "家"]);
    const { at } = calculated([spec]);
    const growth = spec.cells[HEADER_ROW]?.indexOf("所需年均增速") ?? -1;
    expect(at(0, HEADER_ROW + 1, growth)).toBeCloseTo((2.5 - 1.57) / 5, 10);
    expect(at(0, HEADER_ROW + 2, growth)).toBeCloseTo((3000 / 1035) ** (1 / 5) - 1, 10);
  });

  test("use no function that came after Excel 2007", () => {
    const spec = tableOf([highTechEnterprises, nationalRank], columnIds);
    const functions = spec.cells
      .flat()
      .flatMap((cell) => (isFormula(cell) ? (cell.formula.match(/[A-Z.]+(?=\()/g) ?? []) : []));
    expect([...new Set(functions)].sort()).toEqual([
      ...["ABS", "COUNT", "FIND", "IF", "IFERROR", "INT", "ISNUMBER"],
      ...["LEN", "MAX", "NA", "OR", "ROUND"],
    ]);
  });
});

test("the headline table has the figures of boxes 1 and 2 and the arithmetic between them", () => {
  const spec = tableOf([highTechEnterprises], headlineColumns);
  expect(headers(spec)).toEqual([
    "序号",
    "指标",
    "计量单位",
    "属性",
    "2010年指标值",
    "2015年基期值",
    "2020年目标值",
    "差距",
    "所需年均增速",
  ]);
  expect(spec.cells[3]?.slice(0, 7)).toEqual([1, "高新技术企业", "家", "预期性", 338, 1035, 3000]);
});
