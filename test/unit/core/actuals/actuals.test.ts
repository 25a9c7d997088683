import { readActuals } from "../../../../src/core/actuals/check";
import { severityOf, type ActualsProblem } from "../../../../src/core/actuals/problem";
import { createCatalogue } from "../../../../src/core/lookup";
import {
  highTechEnterprises,
  indicator,
  rdIntensity,
  samplePlan,
  techContracts,
  observation,
} from "../sample-plan";

const turnover = indicator({
  id: "turnover",
  name: { zh: "技术合同成交额", en: "Technology contract turnover" },
  unit: { zh: "亿元", en: "100 million yuan" },
  observations: [observation(2015, 145.7)],
});
const unitless = indicator({ id: "unitless", name: { zh: "没有单位的指标", en: "No unit" } });
const plan = {
  ...samplePlan,
  indicators: [highTechEnterprises, rdIntensity, techContracts, turnover, unitless],
};
const catalogue = createCatalogue([plan]);

const HEADERS = ["指标", "年份", "数值", "单位", "来源"];

interface Given {
  readonly headers?: readonly unknown[];
  readonly format?: string;
}

function read(values: readonly (readonly unknown[])[], given: Given = {}) {
  const { headers = HEADERS, format = "General" } = given;
  const numberFormats = values.map((row) => row.map(() => format));
  return readActuals({ headers, values, numberFormats }, catalogue);
}

function problemsOf(
  values: readonly (readonly unknown[])[],
  given: Given = {}
): readonly ActualsProblem[] {
  const reading = read(values, given);
  if (reading.kind === "unreadable") throw new Error(JSON.stringify(reading.faults));
  return reading.problems;
}

/** The problems of a table with one row, apart from the years that a single row cannot cover. */
const problemsOfRow = (row: readonly unknown[], given: Given = {}) =>
  problemsOf([row], given).filter(({ code }) => code !== "missingYears");

/** Every year from 2016 on, so that none is missing. */
const series = (name: string, figures: readonly number[], unit = "") =>
  figures.map((figure, at) => [name, 2016 + at, figure, unit, ""]);

describe("the columns", () => {
  test("are found by their headings in any order, in Chinese and in English", () => {
    expect(read([], { headers: ["资料来源", "实际值", "年度", "指标名称"] })).toMatchObject({
      columns: { indicator: 3, year: 2, value: 1, unit: null, source: 0, language: "zh" },
    });
    expect(read([], { headers: ["Indicator", "Year", "Unit", " Value "] })).toMatchObject({
      columns: { indicator: 0, year: 1, value: 3, unit: 2, source: null, language: "en" },
    });
  });

  test("that are missing, and those of which there are two, are told all at once", () => {
    expect(read([], { headers: ["指标", "实际值", "数值", "备注"] })).toEqual({
      kind: "unreadable",
      faults: [
        { code: "columnMissing", column: "year" },
        { code: "columnRepeated", column: "value", headings: ["实际值", "数值"] },
      ],
    });
  });
});

describe("a table in order", () => {
  test("gives its figures and no problem; rows that wait for a figure are counted", () => {
    const reading = read([
      ...series("高新技术企业", [1443, 2027, 2504], "家"),
      ["高新技术企业", 2019, "", "家", ""],
      ["", "", "", "", "注：2019年数据尚未公布"],
    ]);
    expect(reading).toMatchObject({ kind: "read", pending: 1, problems: [] });
    expect(reading).toHaveProperty(
      "figures",
      [1443, 2027, 2504].map((value, row) =>
        expect.objectContaining({ year: 2016 + row, value, row, unit: "家" })
      )
    );
  });

  test("gives only the figures that formulas on sheets find", () => {
    const reading = read([
      ...series("高新技术企业", [1443, 2027]),
      ["高新技术企业", 2017, 2027, "家", ""],
      ["高企", 2018, 2504, "家", ""],
      ["高新技术企业", 2019, 0.2834, "万家", ""],
    ]);
    expect(reading).toHaveProperty("figures", [expect.objectContaining({ year: 2016, row: 0 })]);
  });

  test("names its indicators in the language of its headings, in any case", () => {
    const headers = ["Indicator", "Year", "Value"];
    expect(problemsOf(series("HIGH-TECH ENTERPRISES", [1443, 2027]), { headers })).toEqual([]);
  });
});

describe("an indicator", () => {
  test.each([
    ["高新科技企业", { code: "unknownIndicator", candidates: ["高新技术企业"] }],
    ["高企", { code: "otherSpelling", official: "高新技术企业" }],
    ["高新技术企业 ", { code: "otherSpelling", official: "高新技术企业" }],
    ["H04", { code: "otherSpelling", official: "高新技术企业" }],
    [" ", { code: "indicatorMissing" }],
    [2018, { code: "unknownIndicator", name: "2018" }],
  ])("called %j is an error", (name, problem) => {
    expect(problemsOfRow([name, 2016, 1443])).toEqual([
      expect.objectContaining({ ...problem, row: 0, column: "indicator" }),
    ]);
  });

  test("that two plans share has to be named with its plan", () => {
    const city = { ...plan, id: "city" };
    const both = createCatalogue([plan, city]);
    const table = (name: string) => ({
      headers: HEADERS,
      values: [[name, 2016, 1443]],
      numberFormats: [["General", "General", "General"]],
    });
    expect(readActuals(table("高新技术企业"), both)).toMatchObject({
      figures: [],
      problems: [
        {
          code: "ambiguousIndicator",
          candidates: ["sample-plan/高新技术企业", "city/高新技术企业"],
        },
      ],
    });
    expect(readActuals(table("city/高新技术企业"), both)).toMatchObject({
      figures: [{ entry: { plan: { id: "city" } } }],
      problems: [],
    });
  });
});

describe("a year", () => {
  test.each([
    [43101, "yearIsDate"],
    ["2018年", "yearIsText"],
    ["２０１８", "yearIsText"],
    ["去年", "notAYear"],
    [18, "notAYear"],
    [2018.5, "notAYear"],
    [1e9, "notAYear"],
    ["", "yearMissing"],
  ])("%j is %s, and its figure is not read", (year, code) => {
    expect(read([["高新技术企业", year, 1443]])).toMatchObject({
      figures: [],
      problems: [{ code, column: "year" }],
    });
  });
});

describe("a value", () => {
  test.each([
    ["2504", "numberIsText"],
    ["2,504", "numberIsText"],
    ["60%", "otherUnit"],
    ["2504家", "unitInCell"],
    ["暂无", "notAFigure"],
    [true, "notAFigure"],
    ["#DIV/0!", "errorFigure"],
    ["2504①", "doubtfulFigure"],
  ])("%j is %s, and not read", (value, code) => {
    expect(read([["高新技术企业", 2016, value]])).toMatchObject({
      figures: [],
      problems: [{ code, column: "value" }],
    });
  });

  test("formatted as a percentage is told with what the cell holds", () => {
    const row = ["研究与试验发展经费投入强度", 2016, 0.0172];
    expect(problemsOfRow(row, { format: "0.00%" })).toEqual([
      expect.objectContaining({ code: "percentSign", likely: 1.72 }),
    ]);
    expect(problemsOfRow([row[0], 2016, 1.72], { format: '0.00"%"' })).toEqual([]);
  });
});

test("a value of which the format shows a part is told with what the cell holds, and not read", () => {
  const row = ["高新技术企业", 2016, 123456];
  expect(problemsOfRow(row, { format: '0!.0,"万"' })).toEqual([
    expect.objectContaining({ code: "shownOtherwise", value: 123456 }),
  ]);
  expect(problemsOfRow(["高新技术企业", 2016, 2504], { format: "#,##0" })).toEqual([]);
});

describe("the years of an indicator", () => {
  test("that stand there twice are told with both rows, under whatever names", () => {
    const rows = [...series("高新技术企业", [1443, 2027]), ["高企", 2017, 2027]];
    expect(problemsOf(rows)).toContainEqual(
      expect.objectContaining({ code: "duplicate", year: 2017, rows: [1, 2] })
    );
  });

  test("are no duplicate where the second row is still blank", () => {
    expect(problemsOf([...series("高新技术企业", [1443]), ["高新技术企业", 2016, ""]])).toEqual([]);
  });

  test.each([
    ["between the first and the last", [[2016], [2018]], [2017]],
    ["from the plan's first year on", [[2018]], [2016, 2017]],
    ["before the plan, between two", [[2012], [2014]], [2013]],
  ])("that are missing %s are told", (_where, years, missing) => {
    const rows = years.map(([year]) => ["高新技术企业", year, 1443]);
    expect(problemsOf(rows)).toEqual([
      expect.objectContaining({ code: "missingYears", years: missing }),
    ]);
  });

  test("are missing up to the latest year of the table, which another indicator may give", () => {
    const rows = [
      ...series("高新技术企业", [1443, 2027, 2504]),
      ...series("研究与试验发展经费投入强度", [1.72, 1.88]),
    ];
    expect(problemsOf(rows)).toEqual([
      expect.objectContaining({
        code: "missingYears",
        name: "研究与试验发展经费投入强度",
        years: [2018],
        row: 3,
      }),
    ]);
  });
});

describe("the unit of a figure", () => {
  test.each([
    ["技术合同成交额", 1_470_000, "万元", 147],
    ["技术合同成交额", 14_700_000_000, "元", 147],
    ["高新技术企业", 0.1443, "万家", 1443],
    ["研究与试验发展经费投入强度", 0.0172, "比重", 1.72],
    ["研究与试验发展经费投入强度", 17.2, "‰", 1.72],
  ])("%s %d %s is told once, with what it is in the plan's", (name, value, unit, converted) => {
    expect(problemsOfRow([name, 2016, value, unit])).toEqual([
      expect.objectContaining({ code: "unitScaled", unit, value, converted, column: "unit" }),
    ]);
  });

  test.each([
    ["技术合同成交额", "亿元"],
    ["研究与试验发展经费投入强度", "%"],
    ["没有单位的指标", "个"],
    ["技术合同成交额", ""],
  ])("of %s, %j, agrees with the plan", (name, unit) => {
    expect(
      problemsOfRow([name, 2016, 147, unit]).filter(({ column }) => column === "unit")
    ).toEqual([]);
  });

  test("that is none of the plan's is told", () => {
    expect(problemsOfRow(["高新技术企业", 2016, 1443, "个"])).toEqual([
      expect.objectContaining({ code: "otherUnit", unit: "个", column: "unit" }),
    ]);
  });

  test.each([
    ["技术合同成交额", 147, "（亿元）", "亿元"],
    ["技术合同成交额", 147, "亿元 ", "亿元"],
    ["技术合同成交额", 147, "100 million yuan", "亿元"],
  ])(
    "of %s %d %j is an error: formulas compare it as it is written",
    (name, value, unit, planUnit) => {
      const [problem] = problemsOfRow([name, 2016, value, unit]);
      expect(problem).toMatchObject({ code: "unitDiffers", unit, planUnit });
      expect(problem && severityOf(problem)).toBe("error");
    }
  );

  test("in an English table is the plan's English one", () => {
    const headers = ["Indicator", "Year", "Value", "Unit"];
    const row = ["Technology contract turnover", 2016, 147, "100 million yuan"];
    expect(problemsOfRow(row, { headers })).toEqual([]);
  });
});

describe("a figure without a unit", () => {
  test.each([
    ["技术合同成交额", 1_470_000, 147],
    ["高新技术企业", 0.1443, 1443],
    ["研究与试验发展经费投入强度", 0.0172, 1.72],
  ])("%s %d is not read where it would fit in another unit", (name, value, likely) => {
    expect(problemsOfRow([name, 2016, value])).toEqual([
      expect.objectContaining({ code: "otherMagnitude", value, likely, column: "value" }),
    ]);
  });

  test.each([
    ["高新技术企业", 14.43, { factor: 100, tooLarge: false }],
    ["研究与试验发展经费投入强度", 17.2, { factor: 10, tooLarge: true }],
  ])("%s %d is pointed out against the plan's own figures", (name, value, problem) => {
    expect(problemsOfRow([name, 2016, value])).toEqual([
      expect.objectContaining({ code: "offPlan", value, ...problem, column: "value" }),
    ]);
  });

  test.each([338, 900, 3600, 9000, 0, -5])(
    "%d enterprises are not, between 1035 and 3000",
    (value) => {
      expect(problemsOfRow(["高新技术企业", 2016, value])).toEqual([]);
    }
  );

  test("is pointed out against its neighbour where the plan publishes nothing to compare", () => {
    const bare = indicator({ id: "bare" });
    const only = createCatalogue([{ ...samplePlan, indicators: [bare] }]);
    const values = series("bare", [52, 55, 57_000, 61_000, 60]);
    const numberFormats = values.map(() => []);
    const reading = readActuals({ headers: HEADERS, values, numberFormats }, only);
    expect(reading).toMatchObject({
      problems: [
        {
          code: "jump",
          from: { year: 2017, value: 55 },
          to: { year: 2018, value: 57_000 },
          row: 2,
        },
        { code: "jump", factor: 1000, to: { year: 2020, value: 60 }, row: 4 },
      ],
    });
  });

  test("that was pointed out is not told again as a jump from its neighbours", () => {
    const rows = series("高新技术企业", [1443, 20.27, 2504]);
    expect(problemsOf(rows).map(({ code }) => code)).toEqual(["offPlan"]);
  });
});

test("problems come in the order of the table", () => {
  const rows = [
    ["高企", "2018", "暂无"],
    ["高新科技企业", 43101, ""],
  ];
  expect(problemsOf(rows).map(({ row, column }) => [row, column])).toEqual([
    [0, "indicator"],
    [0, "year"],
    [0, "value"],
    [1, "indicator"],
    [1, "year"],
  ]);
});
