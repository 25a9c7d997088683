import { askedOf, linesOf } from "./yearbook";

describe("a table with years across", () => {
  const regions = `
表2 各区县研发情况||||
|R&D经费（亿元）||研发强度（%）|
区县|2018年|2019年|2018年|2019年
全市|10.1|11.2|1.1|1.2
甲 区|5.1|5.2|2.1|2.2`;

  it("may have regions down: which one, is asked", () => {
    expect(askedOf(regions)).toEqual(["region 全市 甲区"]);
    expect(linesOf(regions)).toEqual([]);
  });

  it("has figures of several indicators under one heading each", () => {
    expect(linesOf(regions, { region: "甲区" })).toEqual([
      "R&D经费 2018 5.1亿元",
      "R&D经费 2019 5.2亿元",
      "研发强度 2018 2.1%",
      "研发强度 2019 2.2%",
    ]);
  });

  it("may have years as numbers above figures that look like years", () => {
    const table = `
指标|单位|2016|2017|2018
高新技术企业|家|1443|2027|2015`;
    expect(linesOf(table)).toEqual([
      "高新技术企业 2016 1443家",
      "高新技术企业 2017 2027家",
      "高新技术企业 2018 2015家",
    ]);
  });

  it("holds figures and changes side by side, and a change is never a value", () => {
    const table = `
||||单位：万元
指标名称|2020年||2021年|
|绝对额|比上年增长（%）|绝对额|比上年增长（%）
地区生产总值|8,462,310|3.2|9,274,655|8.1
住户存款（亿元）|—|11.8|573.9|12`;
    expect(linesOf(table)).toEqual([
      "地区生产总值 2020 8,462,310万元",
      "地区生产总值 2020 3.2% 增减",
      "地区生产总值 2021 9,274,655万元",
      "地区生产总值 2021 8.1% 增减",
      "住户存款 2020 11.8% 增减",
      "住户存款 2021 573.9亿元",
      "住户存款 2021 12% 增减",
    ]);
  });

  it("leaves out forecasts, targets, ranks and rates of completion", () => {
    const table = `
指标|2018年实际|2018年位次|2019年预计|2020年目标|完成目标%
高新技术企业（家）|2504|3|2800|3000|83.5`;
    expect(linesOf(table)).toEqual(["高新技术企业 2018 2504家"]);
    expect(askedOf(table)).toEqual(["column 2019年预计"]);
  });
});

describe("a table with years down", () => {
  it("has headings over several rows, with English below", () => {
    const table = `
|R&D经费内部|研发强度（%）
年份|支出（亿元）|Percentage of
|Internal Expenditure|R&D Expenditure
Year|on R&D|in GDP
2016|18.42|1.22
2017|21.37|1.31`;
    expect(linesOf(table)).toEqual([
      "R&D经费内部支出 2016 18.42亿元",
      "研发强度 2016 1.22%",
      "R&D经费内部支出 2017 21.37亿元",
      "研发强度 2017 1.31%",
    ]);
  });

  it("may have its units in a row of their own", () => {
    const table = `
指标|R&D人员|R&D经费
|人年|万元
2018年|1200|34567`;
    expect(linesOf(table)).toEqual(["R&D人员 2018 1200人年", "R&D经费 2018 34567万元"]);
  });

  it("may have the year on a line above its regions", () => {
    const table = `
地区|R&D经费（亿元）
2018年|
全市|10
甲区|5
2019年|
全市|11
甲区|6`;
    expect(linesOf(table, { region: "甲区" })).toEqual([
      "R&D经费 2018 5亿元",
      "R&D经费 2019 6亿元",
    ]);
  });
});

describe("a table of one year", () => {
  it("tells the year below its title, and a change belongs to the column before it", () => {
    const table = `
表1 全市R&D经费投入情况|||
（2018年）|||
地  区|R&D经费投入（亿元）|增长（%）|R&D经费投入强度（%）
全  市|86.42|13.2|1.74
己县|5.26|-2.6|0.93`;
    expect(linesOf(table, { region: "己县" })).toEqual([
      "R&D经费投入 2018 5.26亿元",
      "R&D经费投入 2018 -2.6% 增减",
      "R&D经费投入强度 2018 0.93%",
    ]);
  });

  it("may have regions across", () => {
    const table = `
2020年主要指标||||
指标|单位|全市|甲区|乙县
R&D经费|亿元|1,234.5|1 000|234.5`;
    expect(askedOf(table)).toEqual(["region 全市 甲区 乙县"]);
    expect(linesOf(table, { region: "甲区" })).toEqual(["R&D经费 2020 1 000亿元"]);
  });

  it("may be broken down by industries, which are chosen like regions", () => {
    const table = `
按行业分规模以上工业企业主要指标（2020年）||
行业|企业单位数（个）|R&D经费（万元）
总计|512|234,567.8
医药制造业|30|34567`;
    expect(linesOf(table, { region: "总计" })).toEqual([
      "企业单位数 2020 512个",
      "R&D经费 2020 234,567.8万元",
    ]);
  });

  it("has the figure of the year before in a column of its own", () => {
    const table = `
2020年末主要指标|||
指标|单位|本年|上年
常住人口|万人|120.3|119.8`;
    expect(linesOf(table)).toEqual(["常住人口 2020 120.3万人", "常住人口 2019 119.8万人"]);
  });

  it("without a year asks for it", () => {
    const table = `
指标|实际值
高新技术企业（家）|2504`;
    expect(askedOf(table)).toEqual(["year"]);
    expect(linesOf(table, { year: 2018 })).toEqual(["高新技术企业 2018 2504家"]);
  });
});

describe("a table of a part of a year", () => {
  const monthly = `
国民经济主要指标（5月）|||||
指标|单位|本月|同比增长（%）|1-本月|同比增长（%）
工业增加值|亿元|31.6|5|150.2|6
    #装备制造业|亿元|12.4|||
利润总额（1-上月）|亿元|||74.9|38.6
存款余额|亿元|||3 468.2|9.7`;

  it("asks for the year, and whether this month or since January", () => {
    expect(askedOf(monthly)).toEqual(["column 本月 1-本月", "year"]);
  });

  it("says with every figure which part it is of", () => {
    expect(linesOf(monthly, { column: "1-本月", year: 2022 })).toEqual([
      "工业增加值 20221-5月 150.2亿元",
      "工业增加值 20221-5月 6% 增减",
      "利润总额 20221-4月 74.9亿元",
      "利润总额 20221-4月 38.6% 增减",
      "存款余额 20221-5月 3 468.2亿元",
      "存款余额 20221-5月 9.7% 增减",
    ]);
  });

  it("may tell the months in its headings", () => {
    const table = `
2023年全市主要经济指标||
指标|5月|1-5月累计
进出口总额（万美元）|5000|24,500`;
    expect(askedOf(table)).toEqual(["column 5月 1-5月累计"]);
    expect(linesOf(table, { column: "1-5月累计" })).toEqual(["进出口总额 20231-5月 24,500万美元"]);
  });

  it("asks nothing where one column is the whole year's", () => {
    const table = `
2022年经济运行情况|||
指标|一季度|上半年|全年
地区生产总值（亿元）|250|520|1100`;
    expect(linesOf(table)).toEqual([
      "地区生产总值 2022一季度 250亿元",
      "地区生产总值 2022上半年 520亿元",
      "地区生产总值 2022 1100亿元",
    ]);
  });

  it("takes January to December for the year", () => {
    const table = `
2022年|
月份|工业增加值（亿元）
1-11月|120
1-12月|130`;
    expect(linesOf(table)).toEqual(["工业增加值 20221-11月 120亿元", "工业增加值 2022 130亿元"]);
  });
});

describe("headings of other figures", () => {
  it("leave out ranks, and growth below a title that speaks of growth is a change", () => {
    const ranked = `
2021年各区主要指标|||
区县|地区生产总值||
|总量（亿元）|增速（%）|增速位次
全市|1000|8.1|`;
    expect(linesOf(ranked)).toEqual(["地区生产总值 2021 1000亿元", "地区生产总值 2021 8.1% 增减"]);
    const growth = `
2021年各区主要指标增速（%）||
区县|地区生产总值|固定资产投资
全市|8.1|5.5`;
    expect(linesOf(growth)).toEqual(["地区生产总值 2021 8.1% 增减", "固定资产投资 2021 5.5% 增减"]);
  });

  it("leave out rates of completion and compare nothing with the budget", () => {
    const table = `
2021年一般公共预算收支决算表||||
||||单位：万元
项目|年初预算数|决算数|完成预算%|决算数为上年决算数的%
税收收入|100|120|120|105.2`;
    expect(linesOf(table)).toEqual(["税收收入 2021 120万元"]);
  });
});

describe("a long table", () => {
  it("has a row for each figure", () => {
    const table = `
指标|期间|年份|数值|单位|来源
高新技术企业|1-6月|2018|1000|家|快报
高新技术企业|全年|2018|2504|家|年鉴`;
    expect(linesOf(table)).toEqual(["高新技术企业 20181-6月 1000家", "高新技术企业 2018 2504家"]);
  });
});
