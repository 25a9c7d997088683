import type { DrawnTable } from "./drawn";

/** Places that tell different units: nobody but the user can say which is right. */
export const unitTables: readonly DrawnTable[] = [
  [
    "unit column 亿元, heading 万元",
    `
指标|单位|2018年（万元）
技术合同成交额|亿元|320`,
  ],
  [
    "unit column 家, heading %",
    `
指标|单位|2018年（%）
高新技术企业|家|2300`,
  ],
  [
    "unit column 家, heading 万家",
    `
指标|计量单位|2018年实际值（万家）
高新技术企业|家|2300`,
  ],
  [
    "unit column %, heading ‰",
    `
指标|单位|2018年（‰）
科技进步贡献率|%|55`,
  ],
  [
    "unit column 亿元, line above 万元",
    `
单位：万元||
指标|单位|2018年
技术合同成交额|亿元|320`,
  ],
  [
    "heading 亿元, line above 万元",
    `
单位：万元|
指标|2018年（亿元）
技术合同成交额|320`,
  ],
  [
    "unit column 亿元, title 万元",
    `
表1 主要指标（万元）||
指标|单位|2018年
技术合同成交额|亿元|320`,
  ],
  [
    "name 亿元, unit column 万元",
    `
指标|单位|2018年
技术合同成交额（亿元）|万元|320`,
  ],
  [
    "name 亿元, heading 万元",
    `
指标|2018年（万元）
技术合同成交额（亿元）|320`,
  ],
];
