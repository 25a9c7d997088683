import { readFigures } from "../../../../src/reading/figure/read-figures";

/** What a cell says, short: comparator, bounds, unit, basis, hedge; further statements behind |. */
function said(cell: string): string {
  const read = readFigures(cell);
  if (read.kind !== "figures") return read.kind;
  return read.figures
    .map(({ comparator, lower, upper, multiple, unit, basis, hedge, bracketed }) =>
      [
        bracketed ? "[]" : "",
        comparator,
        [lower, upper, multiple].filter((figure) => figure !== null).join(".."),
        unit ?? "",
        basis ?? "",
        hedge ? `~${hedge}` : "",
      ]
        .filter((part) => part !== "")
        .join(" ")
    )
    .join(" | ");
}

describe("a figure in a cell", () => {
  it.each([
    ["60", "eq 60"],
    ["9.42", "eq 9.42"],
    ["-2.5", "eq -2.5"],
    ["0", "eq 0"],
    ["1,086.7", "eq 1086.7"],
    ["12，500", "eq 12500"],
    ["12 500", "eq 12500"],
    ["１２３．５", "eq 123.5"],
    ["7.5％", "eq 7.5 %"],
    ["7.5‰", "eq 7.5 ‰"],
    ["95亿元", "eq 95 亿元"],
    ["1.2万家", "eq 1.2 万家"],
    ["620万", "eq 620 万"],
    ["33微克/立方米", "eq 33 微克/立方米"],
    ["25.5万元/人", "eq 25.5 万元/人"],
    ["3 个百分点", "eq 3 个百分点"],
  ])("%s is a number with its unit", (cell, expected) => expect(said(cell)).toBe(expected));

  it.each([
    ["≥92.7", "ge 92.7"],
    ["＞6.5%", "gt 6.5 %"],
    [">318", "gt 318"],
    ["≤0.015", "le 0.015"],
    ["＜7.5‰", "lt 7.5 ‰"],
    [">=80", "ge 80"],
    ["9000以上", "ge 9000"],
    ["7.5%以上", "ge 7.5 %"],
    ["10个以上", "ge 10 个"],
    ["100人及以上", "ge 100 人"],
    ["不低于60", "ge 60"],
    ["不少于3万人次", "ge 3 万人次"],
    ["至少5家", "ge 5 家"],
    ["超过100", "gt 100"],
    ["突破4300亿元", "gt 4300 亿元"],
    ["达到200以上", "ge 200 level"],
    ["30余家", "gt 30 家 ~余"],
    ["5以内", "le 5"],
    ["控制在3.5%以内", "le 3.5 % level"],
    ["控制在3.5%", "le 3.5 % level"],
    ["控制在12%左右", "approx 12 % level ~左右"],
    ["不超过505万人", "le 505 万人"],
    ["低于0.2", "lt 0.2"],
    ["35以下", "le 35"],
    ["约2.6万张", "approx 2.6 万张 ~约"],
    ["7%左右", "approx 7 % ~左右"],
    ["接近90%", "approx 90 % ~接近"],
    ["力争达到5万家", "eq 5 万家 level ~力争"],
    ["力争超过16件", "gt 16 件 ~力争"],
    ["不低于8左右", "ge 8 ~左右"],
  ])("%s keeps its bound and its hedge", (cell, expected) => expect(said(cell)).toBe(expected));

  it.each([
    ["28—30", "range 28..30"],
    ["28-30", "range 28..30"],
    ["3%～5%", "range 3..5 %"],
    ["1.2—1.5万亿元", "range 1.2..1.5 万亿元"],
    ["5.5至6", "range 5.5..6"],
    ["-40℃—60℃", "range -40..60 ℃"],
    ["控制在3%—5%", "range 3..5 % level"],
    ["8—10左右", "range 8..10 ~左右"],
  ])("%s is a range", (cell, expected) => expect(said(cell)).toBe(expected));

  it.each([
    ["翻一番", "multiple 2 level"],
    ["翻番", "multiple 2 level"],
    ["翻两番", "multiple 4 level"],
    ["较2020年翻一番", "multiple 2 level"],
    ["倍增", "multiple 2 level"],
    ["增长1.5倍", "multiple 2.5 level"],
    ["增加一倍", "multiple 2 level"],
    ["达到1.5倍", "multiple 1.5 level"],
    ["提高到3倍以上", "multiple 3 level ~以上"],
  ])("%s is a multiple", (cell, expected) => expect(said(cell)).toBe(expected));

  it.each([
    ["全覆盖", "coverage 100 level"],
    ["基本实现全覆盖", "coverage 100 level ~基本"],
    ["应建尽建", "coverage 100 level"],
    ["100%全覆盖", "coverage 100 level"],
    ["前6", "le 6"],
    ["前10位", "le 10 位"],
    ["全省前3", "le 3"],
    ["进入前十", "le 10 level"],
    ["第5位", "eq 5 位"],
    ["1/3", "eq 0.33333333333333"],
    ["三分之二以上", "ge 0.66666666666667"],
    ["百分之十", "eq 10 %"],
    ["三成", "eq 30 %"],
    ["百名", "eq 100 名"],
    ["两家", "eq 2 家"],
  ])("%s is read by its words", (cell, expected) => expect(said(cell)).toBe(expected));

  it.each([
    ["累计150", "eq 150 total"],
    ["累计150万人以上", "ge 150 万人 total"],
    ["新增38万人", "eq 38 万人 total"],
    ["累计降低16%", "eq 16 % increase"],
    ["降低18%", "eq 18 % increase"],
    ["提高1岁", "eq 1 岁 increase"],
    ["净增95亿元", "eq 95 亿元 increase"],
    ["增长7%", "eq 7 % growth"],
    ["年均增长7.5%以上", "ge 7.5 % growth"],
    ["年均下降3%", "eq 3 % growth"],
    ["年均8万人", "eq 8 万人 yearly"],
    ["每年不少于4万人次", "ge 4 万人次 yearly"],
    ["〔14.5〕", "[] eq 14.5"],
    ["[84.5)", "[] eq 84.5"],
    ["（6）", "[] eq 6"],
    ["［＞38］", "[] gt 38"],
    ["累计〔150〕", "[] eq 150 total"],
    ["提高到60%", "eq 60 % level"],
    ["降至8.5%", "eq 8.5 % level"],
  ])("%s tells its basis as far as words do", (cell, expected) =>
    expect(said(cell)).toBe(expected)
  );

  it.each([
    ["突破4万家、力争5万家", "gt 4 万家 | eq 5 万家 ~力争"],
    ["63〔5.2〕", "eq 63 | [] eq 5.2"],
    ["＞92.7，年均＞6.5%", "gt 92.7 | gt 6.5 % growth"],
    ["＞9、力争投入强度超过“十三五”末水平", "gt 9"],
  ])("%s has a first statement, and others beside it", (cell, expected) =>
    expect(said(cell)).toBe(expected)
  );

  it.each(["—", "－", "-", "/", "…", "——", "一", "无", "—*"])(
    "%s says that there is none",
    (cell) => expect(said(cell)).toBe("none")
  );

  it.each([
    "快于全省平均、逐年在年度计划中确定",
    "不低于GDP增长",
    "与经济发展步调一致",
    "高于全市平均水平50%",
    "力争实现正增长",
    "达到全国平均水平的90%以上",
    "2025年前建成",
    "前列",
  ])("%s is wording without a figure of its own", (cell) => expect(said(cell)).toBe("wording"));

  it.each([
    "0,930",
    "1,23",
    "1.2.3",
    "007",
    "5—3",
    "28—30以上",
    "5以上以下",
    "[84.5",
    "O.5",
    "1 2",
  ])("%s is never read as a number", (cell) => expect(said(cell)).toBe("unclear"));

  it("takes marks of footnotes off, never as digits", () => {
    expect(readFigures("57.8*")).toMatchObject({ marks: ["*"], figures: [{ lower: 57.8 }] });
    expect(readFigures("12①")).toMatchObject({ marks: ["①"], figures: [{ lower: 12 }] });
    expect(readFigures("12²")).toMatchObject({ marks: ["²"], figures: [{ lower: 12 }] });
    expect(readFigures("②")).toEqual({ kind: "none" });
  });

  it("has to be looked at where words follow without a mark", () => {
    expect(readFigures("45家企业")).toMatchObject({ sure: false, rest: ["企业"] });
    expect(readFigures("98.5%（2019年）")).toMatchObject({ sure: true, rest: ["（2019年）"] });
  });
});
