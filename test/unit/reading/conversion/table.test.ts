import type { Problem } from "../../../../src/core/validation/problem";
import { problemText } from "../../../../src/i18n/validation";
import { planOfTable } from "../../../../src/reading/conversion/convert-table";
import { DISTRICT_SETTINGS as settings, type RawCell, sheetTable } from "./district-flat";

/** Headings and rows as an Excel table gives them. */
function read(headings: readonly RawCell[], ...rows: readonly (readonly RawCell[])[]) {
  return planOfTable(sheetTable(headings, ...rows), { settings });
}

const headings = ["指标", "单位", "方向", "基期值", "目标要求", "目标值"];

function problemOf(...row: readonly RawCell[]): readonly Problem[] {
  return read(headings, row).problems;
}

/** What a table leaves open, by key, with what holds meanwhile. */
function askedOf(...row: readonly RawCell[]) {
  const { plans, table } = read(headings, row);
  expect(plans).toEqual([]);
  return table?.questions.map(({ key, suggestion }) => [key, suggestion]);
}

describe("what no cell tells is asked, and there is no plan until it is answered", () => {
  test.each([
    ["a target without an earlier figure", ["城镇调查失业率", "%", null, null, null, 5.5]],
    ["a target that sinks", ["城镇调查失业率", "%", null, 10, null, 5]],
    ["a word that is no direction", ["城镇调查失业率", "%", "向上", 1, null, 2]],
  ])("%s", (_, row) => {
    expect(askedOf(...row)).toEqual([["direction:城镇调查失业率", null]]);
  });

  test("with the answer it is a plan", () => {
    const table = sheetTable(headings, ["城镇调查失业率", "%", null, null, null, 5.5]);
    const answers = { "direction:城镇调查失业率": "lower" };
    const { plans } = planOfTable(table, { settings, answers });
    expect(plans[0]?.indicators[0]).toMatchObject({
      direction: "lower",
      targets: [{ lower: 5.5 }],
    });
  });

  test("a row without a name, and what is missing of the plan, stand in the same list", () => {
    const rows = [
      ["企业", "家", null, 1, null, 2],
      [null, "家", null, 1, null, 2],
    ] as const;
    const { table } = planOfTable(sheetTable(headings, ...rows), {});
    expect(table?.questions.map(({ key }) => key)).toEqual([
      ...["title", "issuer", "issued", "period", "row:3"],
    ]);
  });
});

describe("figures are read as they are printed", () => {
  test("a rate of growth beside amounts says nothing of the decimals of the amounts", () => {
    const growing = ["指标", "单位", "2020年", "2025年", "年均增速"];
    const { plans, problems } = read(growing, ["地区生产总值", "亿元", 1052, 1500, "7.4%"]);
    expect(problems).toEqual([]);
    expect(plans[0]?.indicators[0]).toMatchObject({
      decimals: 0,
      targets: [{ lower: 1500 }, { lower: 7.4, basis: "growth", unit: { zh: "%" } }],
    });
  });

  test.each([
    ["with its unit", "1035家", "3000家以上", { lower: 3000, comparator: "ge", unit: null }],
    ["with separators of thousands", "1,035", "3,000", { lower: 3000, comparator: "eq" }],
  ])("%s", (_, baseline, target, expected) => {
    const { plans, problems } = read(headings, ["企业", "家", null, baseline, null, target]);
    expect(problems).toEqual([]);
    expect(plans[0]?.indicators[0]).toMatchObject({
      observations: [{ year: 2020, value: 1035 }],
      targets: [expected],
    });
  });

  test("a share that is shown as per cent", () => {
    const { plans } = read(headings, [
      "覆盖率",
      "%",
      null,
      null,
      null,
      { value: 0.6, format: "0%" },
    ]);
    expect(plans[0]?.indicators[0]?.targets).toMatchObject([{ lower: 60, printed: "60%" }]);
  });
});

describe("a short table is a plan", () => {
  const { plans, problems, notes } = read(
    ["指标名称", "计量单位", "基期值", "目标要求", "目标值"],
    ["高新技术企业", "家", 1035, null, 3000],
    ["3D打印企业", "家", null, "不少于", 50],
    ["技术合同成交额", "亿元", 120.5, null, null]
  );
  const indicators = plans[0]?.indicators ?? [];

  test("the plan's own data are completed by what is usual", () => {
    expect(problems).toEqual([]);
    expect(plans[0]).toMatchObject({
      id: "district",
      baseYear: 2020,
      targetYear: 2025,
      version: "1.0.0",
    });
  });

  test("ids are made of the pinyin, codes by kind, and kinds of the figures", () => {
    expect(indicators.map(({ id, code, kind }) => [id, code, kind])).toEqual([
      ["gaoxinjishuqiye", "H01", "headline"],
      ["n3ddayinqiye", "C001", "commitment"],
      ["jishuhetongchengjiaoe", "B001", "baseline"],
    ]);
  });

  test("the wording is the figure with its unit, and the row is the paragraph", () => {
    expect(indicators[0]?.targets[0]).toMatchObject({
      year: 2025,
      comparator: "eq",
      lower: 3000,
      printed: "3000家",
    });
    expect(indicators[0]?.mentions).toMatchObject([
      { paragraph: 2, printed: "3000家", chapter: null },
    ]);
    expect(indicators[2]?.mentions).toMatchObject([{ paragraph: 4, printed: "120.5亿元" }]);
  });

  test("what was filled in is told", () => {
    expect(notes).toContainEqual({ code: "filledIn", what: "kind", count: 3 });
    expect(notes).toContainEqual({ code: "filledIn", what: "id", count: 3 });
  });
});

test("English headings and words are read as well", () => {
  const { plans, problems } = read(
    ["Indicator", "English unit", "Direction", "Baseline", "Requirement", "Target"],
    ["Approval time", "days", "Lower is better", 10, "at most", 4.5]
  );
  expect(problems).toEqual([]);
  expect(plans[0]?.indicators[0]).toMatchObject({
    direction: "lower",
    unit: { zh: "days", en: "days" },
    targets: [{ comparator: "le", lower: null, upper: 4.5 }],
  });
});

test.each([
  ["≥", "ge"],
  ["不少于", "ge"],
  ["以上", "ge"],
  ["超过", "gt"],
  ["约", "approx"],
  ["定性", "qualitative"],
])("%s is %s", (typed, comparator) => {
  const row = ["企业", "家", "越高越好", null, typed, comparator === "qualitative" ? null : 5];
  const { plans, problems } = read(
    [...headings, "规划表述"],
    [...row, comparator === "qualitative" ? "明显增加" : null]
  );
  expect(problems).toEqual([]);
  expect(plans[0]?.indicators[0]?.targets[0]?.comparator).toBe(comparator);
});

test("columns of years are published values, those of other tables of this product too", () => {
  const { plans } = read(
    ["指标", 2010, "2015年", "2020年基期值", "2025年目标值"],
    ["企业", 1, 2, 3, 4]
  );
  expect(plans[0]?.indicators[0]).toMatchObject({
    observations: [
      { year: 2010, value: 1 },
      { year: 2015, value: 2 },
      { year: 2020, value: 3 },
    ],
    targets: [{ year: 2025, lower: 4 }],
  });
});

describe("decimals", () => {
  const decimals = (declared: RawCell) =>
    read([...headings, "小数位数"], ["占比", "%", null, 1.8, null, 2.5, declared]);

  test("are those of the figures, or more where the table asks for more", () => {
    expect(decimals(null).plans[0]?.indicators[0]?.decimals).toBe(1);
    expect(decimals(2).plans[0]?.indicators[0]?.decimals).toBe(2);
  });

  test("cannot be fewer", () => {
    expect(decimals(0).problems).toMatchObject([
      { code: "decimalsDisagree", column: "小数位数", value: "0", expected: 1 },
    ]);
  });
});

test("figures that Excel calculated lose what a double adds behind the fifteenth digit", () => {
  const { plans } = read(headings, ["占比", "%", null, 0.1 + 0.2, null, 2.5]);
  expect(plans[0]?.indicators[0]?.observations[0]?.value).toBe(0.3);
});

const NOTHING = [null, null, null, null];

describe("problems are told of the table as it stands there", () => {
  test.each<[string, readonly Problem[], object]>([
    [
      "a limit against the direction",
      problemOf("用时", "天", "越高越好", 10, "不超过", 5),
      { column: "目标要求", value: "不超过", code: "againstDirection" },
    ],
    [
      "a limit without its figure",
      problemOf("企业", "家", null, 1, "不少于", null),
      { column: "目标值", code: "boundMissing", comparator: "不少于" },
    ],
    [
      "an indicator without any figure",
      read(headings, ["企业", "家", null, 1, null, 2], ["园区", "个", ...NOTHING]).problems,
      { line: 3, column: "类别", code: "figureMissing" },
    ],
    [
      "an error of Excel",
      problemOf("企业", "家", null, "#DIV/0!", null, 2),
      { column: "基期值", value: "#DIV/0!", code: "errorValue" },
    ],
    [
      "a number that looks like another one in its format",
      problemOf("企业", "家", null, { value: 123456, format: "0.0,万" }, null, 200000),
      { column: "基期值", value: "123456", code: "scalingFormat" },
    ],
  ])("%s", (_, problems, expected) => {
    expect(problems[0]).toMatchObject({ file: "规划表", line: 2, ...expected });
    expect(problemText(problems[0] as Problem, "zh-CN")).not.toMatch(/csv|undefined/);
  });

  test("a date for a year, as text and as Excel's serial number", () => {
    const years = [...headings, "目标年"];
    for (const date of ["2025-12-31", 46022]) {
      const { plans, problems } = read(years, ["企业", "家", null, 1, null, 2, date]);
      expect(plans).toEqual([]);
      expect(problems[0]).toMatchObject({ line: 2, column: "目标年", code: "dateForYear" });
    }
  });

  test("a name that two indicators have in different rows", () => {
    const { problems } = read(["编号", "指标", "基期值"], ["a", "企业", 1], ["b", "企业", 2]);
    expect(problems).toMatchObject([
      { line: 3, column: "指标", code: "nameTaken", otherFile: "规划表", otherLine: 2 },
    ]);
  });

  test("a further row of an indicator is another target year, not another indicator", () => {
    const { problems } = read(
      headings,
      ["企业", "家", null, 1, null, 2],
      ["企业", "个", null, null, null, 3]
    );
    expect(problems).toMatchObject([
      { line: 3, column: "单位", value: "个", code: "rowDisagrees", firstLine: 2 },
      { line: 3, column: "目标年", code: "repeated", firstLine: 2 },
    ]);
  });

  test("what is wrong beside the table is told there, and once", () => {
    const wrong = { ...settings, baseYear: "2020-12-31", issuedOn: "明年" };
    const table = sheetTable(
      headings,
      ["甲", "家", null, 1, null, 2],
      ["乙", "家", null, 1, null, 2]
    );
    const { problems } = planOfTable(table, { settings: wrong });
    expect(problems).toEqual([
      expect.objectContaining({
        file: "规划信息",
        line: null,
        column: "发布日期",
        code: "notADate",
      }),
      expect.objectContaining({
        file: "规划信息",
        line: null,
        column: "规划基期年",
        code: "dateForYear",
      }),
    ]);
  });

  test("a table without headings, without rows, or with a column twice", () => {
    expect(read(["甲", 1]).problems).toMatchObject([{ code: "headingsMissing", heading: "指标" }]);
    expect(read(headings).problems).toMatchObject([{ code: "rowsMissing" }]);
    const twice = read(["指标", "单位", "计量单位", "目标值"], ["企业", "家", "户", 5]);
    expect(twice.notes).toContainEqual({ code: "columnsPassedOver", columns: ["计量单位"] });
  });
});

test("the example of the template is left out, and said to be", () => {
  const { plans, notes } = read(
    headings,
    ["示例：高新技术企业", "家", null, 1, null, 2],
    ["企业", "家", null, 1, null, 2]
  );
  expect(plans[0]?.indicators.map(({ name }) => name.zh)).toEqual(["企业"]);
  expect(notes).toContainEqual({ code: "exampleLeftOut", line: 2 });
});

test("columns that are none of a plan are passed over by name, and the office in charge is kept", () => {
  const { plans, notes } = read(
    ["权重", "指标", "基期值", "目标值", "责任单位"],
    [5, "企业", 1, 2, "科技局"]
  );
  expect(plans[0]?.indicators[0]?.responsible).toBe("科技局");
  expect(notes).toContainEqual({ code: "columnsPassedOver", columns: ["权重"] });
});

test("text that begins like a formula stays text", () => {
  const { plans } = read(["指标", "基期值", "说明"], ["企业", 1, "=HYPERLINK(1)"]);
  expect(plans[0]?.indicators[0]?.mentions[0]?.note?.zh).toBe("=HYPERLINK(1)");
});
