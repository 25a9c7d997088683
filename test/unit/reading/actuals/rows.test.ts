import { linesOf } from "./yearbook";

describe("the parts of an indicator", () => {
  it("stand below it behind 其中, further in or with a sign", () => {
    const table = `
指标|2020年
地区生产总值|100
  其中：第一产业|10
      第二产业|30
一般公共预算收入|50
  税收收入|37
  非税收入|13
零售额|58
    #网上零售额|11`;
    expect(linesOf(table).map((line) => line.split(" ")[0])).toEqual([
      "地区生产总值",
      "地区生产总值>第一产业",
      "地区生产总值>第二产业",
      "一般公共预算收入",
      "一般公共预算收入>税收收入",
      "一般公共预算收入>非税收入",
      "零售额",
      "零售额>网上零售额",
    ]);
  });

  it("are numbered below numbers of a higher kind", () => {
    const table = `
指标|2022年
一、地区生产总值|1234
1.第一产业|100
2.第二产业|534
#工业|400
3.第三产业|600
二、零售总额|500`;
    expect(linesOf(table).map((line) => line.split(" ")[0])).toEqual([
      "地区生产总值",
      "地区生产总值>第一产业",
      "地区生产总值>第二产业",
      "第二产业>工业",
      "地区生产总值>第三产业",
      "零售总额",
    ]);
  });

  it("are not what stands below a line without figures at the same edge", () => {
    const table = `
项目|单位|2019年
一、综合||
地区生产总值|亿元|1000
二、科技||
专利授权|件|500`;
    expect(linesOf(table)).toEqual(["地区生产总值 2019 1000亿元", "专利授权 2019 500件"]);
  });

  it("may stand in a second column of names", () => {
    const table = `
指标|细项|单位|2018年
R&D人员|合计|人年|100
|女性|人年|30`;
    expect(linesOf(table)).toEqual(["R&D人员 2018 100人年", "R&D人员>女性 2018 30人年"]);
  });

  it("are not names that only begin alike", () => {
    const table = `
指标|2018年
内资企业数（家）|100
其他企业数（家）|20`;
    expect(linesOf(table)).toEqual(["内资企业数 2018 100家", "其他企业数 2018 20家"]);
  });
});

it("a table that comes again below is read on, each part with its own title", () => {
  const table = `
表1 投入||
指标|2018年|2019年
研发经费（亿元）|10|11
||
表2 产出||
指标|2018年|2019年
专利（件）|500|600
注：专利为授权量。||`;
  expect(linesOf(table)).toHaveLength(4);
  expect(linesOf(table)[3]).toBe("专利 2019 600件");
});
