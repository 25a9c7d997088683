/** The paragraphs of a district's plan: a title, a date, two sections, and targets of which some are to be looked at. */
export const districtPlan: readonly string[] = [
  "某区人民政府关于印发某区科技创新“十四五”规划的通知",
  "2021年12月30日",
  "一、主要目标",
  "到2025年，孵化器达到24家以上，在孵企业突破900家，技术合同成交额达到35亿元以上。",
  "二、重点任务",
  "培育科技服务机构40家，支持中试基地6个。",
];
