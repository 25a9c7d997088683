/** What single headings make of the figures below them. */
import { linesOf, tableOf } from "./yearbook";

it("months since January are told from months, row by row", () => {
  const table = `
2021年社会消费品零售总额||||
月份|当月（亿元）|同比增长（%）|累计（亿元）|同比增长（%）
1-2月|||250.3|31.2
3月|120.4|28.0|370.7|30.1
12月|150.2|3.1|1502.8|13.9`;
  expect(linesOf(table, { column: "累计（亿元）" })).toEqual([
    "社会消费品零售总额 20211-2月 250.3亿元",
    "社会消费品零售总额 20211-2月 31.2% 增减",
    "社会消费品零售总额 20211-3月 370.7亿元",
    "社会消费品零售总额 20211-3月 30.1% 增减",
    "社会消费品零售总额 2021 1502.8亿元",
    "社会消费品零售总额 2021 13.9% 增减",
  ]);
});

it("a change behind two years is that of the later, whichever stands first", () => {
  const table = `
地区|科技进步水平指数||
|2020年(%)|2019年(%)|增减(百分点)
全市|62.31|60.05|2.26`;
  expect(linesOf(table)).toEqual([
    "科技进步水平指数 2020 62.31%",
    "科技进步水平指数 2019 60.05%",
    "科技进步水平指数 2020 2.26百分点 增减",
  ]);
});

it("sums and averages over years are figures of no year", () => {
  const table = `
指标|单位|2019年|2020年|五年累计|“十三五”累计|年均增长(%)
技术合同成交额|亿元|150|154|948|948|-12.0`;
  expect(linesOf(table)).toEqual(["技术合同成交额 2019 150亿元", "技术合同成交额 2020 154亿元"]);
});

it("合计 beside its parts is the whole of what the title names", () => {
  const table = `
2-9 各县区专利授权量||||
||||单位：件
地区|2019年||2020年|
|合计|发明|合计|发明
甲县|310|41|350|52`;
  expect(linesOf(table)).toEqual([
    "各县区专利授权量 2019 310件",
    "发明 2019 41件",
    "各县区专利授权量 2020 350件",
    "发明 2020 52件",
  ]);
});

it("years may be written in Chinese numerals, and units in full width", () => {
  const table = `
指标|计量单位|二〇一九年|二〇二〇年
研发强度|％|1.99|2.11`;
  expect(linesOf(table)).toEqual(["研发强度 2019 1.99%", "研发强度 2020 2.11%"]);
});

it("a unit in brackets above an English table is that of all its figures", () => {
  const table = `
Table 3-2 R&D Expenditure|||
|||(100 million yuan)
Region|2016|2017|2018
Eastern District|100.1|120.2|140.3`;
  expect(tableOf(table).figures.map(({ unit }) => unit)).toEqual(
    Array.from({ length: 3 }, () => "100 million yuan")
  );
});

it("what is no number below a year stays there to be told, and names nothing", () => {
  const table = `
指标|2019年|2020年
R&D人员（万人）|1.2*|1.31①
专利授权（件）|约1200|1350`;
  expect(linesOf(table)).toEqual([
    "R&D人员 2019 1.2*万人",
    "R&D人员 2020 1.31①万人",
    "专利授权 2019 约1200件",
    "专利授权 2020 1350件",
  ]);
});
