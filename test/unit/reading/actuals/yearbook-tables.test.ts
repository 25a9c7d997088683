/** Tables as yearbooks print them, with what a careful reader takes from each. ⏎ is a line end within a cell, ␣ a full-width blank. */
import { askedOf, linesOf } from "./yearbook";

describe("totals and speeds side by side", () => {
  const table = `
1-3  国民经济和社会发展总量与速度指标||||||||
Principal Aggregate Indicators and Growth Rates||||||||
指        标⏎Item|总量指标⏎Aggregate Data||||指数（%）（2020为以下各年）⏎Index||平均增长速度（%）⏎Average Annual Growth Rate|
|2010|2015|2019|2020|2010|2019|2011-2020|2016-2020
人口（万人）⏎Population||||||||
␣年末常住人口⏎␣Permanent Population|284.6|290.1|301.7|303.2|106.5|100.5|0.6|0.9
␣␣#城镇人口|142.3|165.4|187.1|191.0|134.2|102.1|3.0|2.9
科技||||||||
␣R&D经费支出（亿元）|12.35|30.18|50.42|56.90|460.7|112.9|16.5|13.5
␣每万人发明专利拥有量（件）|0.8|2.6|5.1|6.0|…|117.6|…|18.2`;

  it("give the totals of each year, and neither indices nor averages over years", () => {
    expect(askedOf(table)).toEqual([]);
    expect(linesOf(table)).toEqual([
      "年末常住人口 2010 284.6万人",
      "年末常住人口 2015 290.1万人",
      "年末常住人口 2019 301.7万人",
      "年末常住人口 2020 303.2万人",
      "年末常住人口>城镇人口 2010 142.3万人",
      "年末常住人口>城镇人口 2015 165.4万人",
      "年末常住人口>城镇人口 2019 187.1万人",
      "年末常住人口>城镇人口 2020 191.0万人",
      "R&D经费支出 2010 12.35亿元",
      "R&D经费支出 2015 30.18亿元",
      "R&D经费支出 2019 50.42亿元",
      "R&D经费支出 2020 56.90亿元",
      "每万人发明专利拥有量 2010 0.8件",
      "每万人发明专利拥有量 2015 2.6件",
      "每万人发明专利拥有量 2019 5.1件",
      "每万人发明专利拥有量 2020 6.0件",
    ]);
  });
});

describe("years down with parts as columns", () => {
  const table = `
18-12  专利申请及授权情况|||||
单位：件|||||
年  份⏎Year|申请数⏎Applications||授权数①⏎Grants||有效发明专利数⏎In Force
||#发明⏎Inventions||#发明⏎Inventions|
2017|12 408|4 563|7 215|1 304|4 980
2018|13 950|5 210|8 466|1 377|5 824
2019|14 203|…|9 012|1 452|6 731
注：①2019年起不含外观设计。|||||`;

  it("name a part's column below its sum, and pass over what is not there", () => {
    expect(linesOf(table)).toEqual([
      "申请数 2017 12 408件",
      "申请数>发明 2017 4 563件",
      "授权数 2017 7 215件",
      "授权数>发明 2017 1 304件",
      "有效发明专利数 2017 4 980件",
      "申请数 2018 13 950件",
      "申请数>发明 2018 5 210件",
      "授权数 2018 8 466件",
      "授权数>发明 2018 1 377件",
      "有效发明专利数 2018 5 824件",
      "申请数 2019 14 203件",
      "授权数 2019 9 012件",
      "授权数>发明 2019 1 452件",
      "有效发明专利数 2019 6 731件",
    ]);
  });

  it("may have the part beside its sum in one row of headings, in the unit of the sum", () => {
    const beside = `
年份|技术合同数（项）|#技术开发|成交额（万元）|#技术开发|研发强度（%）
2018|512|203|86,400|40,100|1.57
2019|540|221|91,050|…|1.63`;
    expect(linesOf(beside)).toEqual([
      "技术合同数 2018 512项",
      "技术合同数>技术开发 2018 203项",
      "成交额 2018 86,400万元",
      "成交额>技术开发 2018 40,100万元",
      "研发强度 2018 1.57%",
      "技术合同数 2019 540项",
      "技术合同数>技术开发 2019 221项",
      "成交额 2019 91,050万元",
      "研发强度 2019 1.63%",
    ]);
  });
});

describe("two years with their difference", () => {
  const table = `
规模以上工业企业科技活动基本情况|||||
指标名称|计量单位|2019年|2020年|2020年比2019年|
||||增减|增减（%）
有R&D活动的企业数|个|312|340|28|9.0
R&D人员折合全时当量|人年|5 210.4|5 604.8|394.4|7.6
␣其中：女性|人年|1 203|1 310|107|8.9
R&D经费投入强度|%|1.21|1.34|0.13|—`;

  it("is told from the figures: in their unit, in points of shares, or in per cent", () => {
    expect(askedOf(table)).toEqual([]);
    expect(linesOf(table)).toEqual([
      "有R&D活动的企业数 2019 312个",
      "有R&D活动的企业数 2020 340个",
      "有R&D活动的企业数 2020 28个 增减",
      "有R&D活动的企业数 2020 9.0% 增减",
      "R&D人员折合全时当量 2019 5 210.4人年",
      "R&D人员折合全时当量 2020 5 604.8人年",
      "R&D人员折合全时当量 2020 394.4人年 增减",
      "R&D人员折合全时当量 2020 7.6% 增减",
      "R&D人员折合全时当量>女性 2019 1 203人年",
      "R&D人员折合全时当量>女性 2020 1 310人年",
      "R&D人员折合全时当量>女性 2020 107人年 增减",
      "R&D人员折合全时当量>女性 2020 8.9% 增减",
      "R&D经费投入强度 2019 1.21%",
      "R&D经费投入强度 2020 1.34%",
      "R&D经费投入强度 2020 0.13个百分点 增减",
    ]);
  });

  it("is in the unit of its figures wherever the heading names none", () => {
    const others = `
指标|单位|2021年|比上年增减|增减幅度
专利授权|件|1200|-35|-2.8
就业人数|万人|50.2|0.4|0.8`;
    expect(linesOf(others)).toEqual([
      "专利授权 2021 1200件",
      "专利授权 2021 -35件 增减",
      "专利授权 2021 -2.8% 增减",
      "就业人数 2021 50.2万人",
      "就业人数 2021 0.4万人 增减",
      "就业人数 2021 0.8% 增减",
    ]);
  });
});

describe("regions across", () => {
  const table = `
2022年各县（市、区）科技指标|||||
指  标|单位|合计|东江区|西岭县|北原市
高新技术企业数|家|1 046|612|118|316
技术合同成交额|亿元|25.4|18.2|1.7|5.5
␣#技术开发|亿元|10.1|8.0|0.3|1.8`;

  it("ask for the region once", () => {
    expect(askedOf(table)).toEqual(["region 合计 东江区 西岭县 北原市"]);
  });

  it("do not ask again where the column was named", () => {
    expect(askedOf(table, { column: "合计" })).toEqual([]);
    expect(linesOf(table, { column: "合计" })).toEqual([
      "高新技术企业数 2022 1 046家",
      "技术合同成交额 2022 25.4亿元",
      "技术合同成交额>技术开发 2022 10.1亿元",
    ]);
  });

  it("are none where the columns part the figures otherwise", () => {
    const parted = `
2022年末人员情况||||
指标|单位|合计|男|女
R&D人员|人|8 020|5 900|2 120`;
    expect(askedOf(parted)).toEqual(["column 合计 男 女"]);
    expect(linesOf(parted, { column: "合计" })).toEqual(["R&D人员 2022 8 020人"]);
  });
});

describe("regions by years under the title of one indicator", () => {
  const table = `
3-4  各市县年末常住人口|||||
Permanent Population at Year-end by Region|||||
||||单位：万人|(10 000 persons)
市  县|Region|2010①|2015|2019|2020②
全  市|Total|512.4|520.8|529.6|531.0
市辖区|Districts|203.5|214.0|224.9|227.3
␣东 江 区|Dongjiang|98.6|104.2|110.8|112.0
␣西岭县|Xiling|60.1|58.9|57.0|56.4
注：①②为人口普查推算数。|||||`;

  it("have headings with footnotes, and names with the printer's blanks", () => {
    expect(askedOf(table)).toEqual(["region 全市 市辖区 东江区 西岭县"]);
    expect(linesOf(table, { region: "东江区" })).toEqual([
      "各市县年末常住人口 2010 98.6万人",
      "各市县年末常住人口 2015 104.2万人",
      "各市县年末常住人口 2019 110.8万人",
      "各市县年末常住人口 2020 112.0万人",
    ]);
  });
});
