import type { CellValue } from "../../src/functions/cells";
import type { FunctionId } from "../../src/i18n/functions";

/** A formula with what it gives. The words about it are in src/i18n, in the same order. */
export interface Example {
  readonly formula: string;
  /** The cells, rounded as the page shows them. A last row of "…" stands for more rows. */
  readonly cells: readonly (readonly CellValue[])[];
}

const one = (formula: string, value: CellValue): Example => ({ formula, cells: [[value]] });

/** Three worked examples of every function with real figures of the plan. A test computes them all. */
export const examples: Record<FunctionId, readonly Example[]> = {
  PLANTARGET: [
    one('=CQ.PLANTARGET("高新技术企业")', 3000),
    one('=CQ.PLANTARGET("研发投入强度",2020)', 2.5),
    one('=CQ.PLANTARGET("规模以上工业企业研发机构数")', 1792),
  ],
  PLANVALUE: [
    one('=CQ.PLANVALUE("高新技术企业",2010)', 338),
    one('=CQ.PLANVALUE("公民具备科学素养的比例",2015)', 4.74),
    one('=CQ.PLANVALUE("技术合同成交额",2012)', "#N/A"),
  ],
  PLANGAP: [
    one('=CQ.PLANGAP("高新技术企业",2500)', 500),
    one('=CQ.PLANGAP("研发投入强度",1.57)', 0.93),
    one('=CQ.PLANGAP("高新技术企业",2100,2018)', 114),
  ],
  PLANPROGRESS: [
    one('=CQ.PLANPROGRESS("高新技术企业",2214)', 0.6),
    one('=CQ.PLANPROGRESS("技术合同成交额",400)', 1),
    one('=CQ.PLANPROGRESS("每万人口发明专利拥有量",4.3)', 0),
  ],
  PLANPATH: [
    one('=CQ.PLANPATH("高新技术企业",2018)', 2214),
    one('=CQ.PLANPATH("高新技术企业",2018,"compound")', 1959.97),
    one('=CQ.PLANPATH("技术合同成交额",2017)', 304.9),
  ],
  PLANGROWTH: [
    one('=CQ.PLANGROWTH("高新技术企业")', 0.2372),
    one('=CQ.PLANGROWTH("高新技术企业",2500,2018)', 0.0954),
    one('=CQ.PLANGROWTH("技术合同成交额",168,2010)', 0.0906),
  ],
  PLANSTATUS: [
    one('=CQ.PLANSTATUS("高新技术企业",2214,2018)', "达到预期"),
    one('=CQ.PLANSTATUS("高新技术企业",2000,2018)', "滞后"),
    one('=CQ.PLANSTATUS("高新技术企业",2000,2018,0.15)', "达到预期"),
  ],
  PLANINFO: [
    one('=CQ.PLANINFO("高新技术企业","unit")', "家"),
    one('=CQ.PLANINFO("科技进步贡献率","attribute")', "预期性"),
    one('=CQ.PLANINFO("H04","目标值")', 3000),
  ],
  PLANSOURCE: [
    one(
      '=CQ.PLANSOURCE("高新技术企业")',
      "《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）第二章第三节 专栏2 第4项"
    ),
    one(
      '=CQ.PLANSOURCE("专利授权量")',
      "《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）第一章第一节"
    ),
    one(
      '="资料来源："&CQ.PLANSOURCE("H02")',
      "资料来源：《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）第二章第三节 专栏2 第2项"
    ),
  ],
  PLANLIST: [
    {
      formula: '=CQ.PLANLIST("headline")',
      cells: [
        ["H01", "科技进步贡献率", "%", 52.9, 60],
        ["H02", "研究与试验发展经费投入强度", "%", 1.57, 2.5],
        ["…"],
      ],
    },
    {
      formula: '=CQ.PLANLIST("finance","name,unit,target")',
      cells: [["区县（自治县）科技金融服务中心（工作站）", "个", 100], ["…"]],
    },
    {
      formula: '=CQ.PLANLIST("主要指标",{"指标名称","单位","目标值"})',
      cells: [["科技进步贡献率", "%", 60], ["…"]],
    },
  ],
  PLANFIND: [
    { formula: '=CQ.PLANFIND("gxjsqy")', cells: [["高新技术企业"]] },
    {
      formula: '=CQ.PLANFIND("专栏2",3)',
      cells: [["科技进步贡献率"], ["研究与试验发展经费投入强度"], ["每万名就业人员中研发人员"]],
    },
    { formula: '=CQ.PLANFIND("technology contracts",1)', cells: [["技术合同成交额"]] },
  ],
};
