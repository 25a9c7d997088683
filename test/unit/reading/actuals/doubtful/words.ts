import type { DrawnTable } from "./drawn";

const remarks: readonly string[] = [
  "预计数",
  "1-11月数",
  "快报数",
  "初步核算",
  "初步统计数",
  "同口径",
  "新口径",
  "不含央企",
  "仅含规上",
  "截至9月底",
  "估算",
  "含在孵",
  "暂未审定",
  "上半年数",
  "累计数",
  "按可比口径调整",
];

const groups: readonly (readonly [heading: string, group: string])[] = [
  ["类型", "外资"],
  ["企业类型", "国有"],
  ["登记注册类型", "港澳台商投资企业"],
  ["分组", "规模以上"],
  ["口径", "规上"],
  ["统计口径", "新口径"],
  ["规模", "大型"],
  ["企业规模", "中小微"],
  ["性质", "民营"],
  ["所有制", "集体"],
  ["行业", "制造业"],
  ["性别", "女性"],
  ["城乡", "城镇"],
  ["类别", "外资"],
  ["地区", "江北区"],
  ["范围", "主城区"],
];

const titles: readonly string[] = [
  "2018年科技发展主要目标",
  "2018年主要指标计划表",
  "2018年主要指标（快报）",
  "2018年1-9月主要指标",
  "2018年上半年主要指标",
  "2018年主要指标预计",
  "各指标2018年比上年增速",
];

/** Something beside the figures, above or below them makes them others than the whole indicator's of the whole year. */
export const wordTables: readonly DrawnTable[] = [
  ...["备注", "说明", "填报说明", "附注"].flatMap((heading) =>
    remarks.map((remark): DrawnTable => [
      `${heading} ${remark}`,
      `
指标|单位|2018年|${heading}
高新技术企业|家|2300|${remark}
科技型企业|家|15000|`,
      ["科技型企业 2018 15000"],
    ])
  ),
  ...groups.flatMap(([heading, group]): DrawnTable[] => [
    [
      `${heading} ${group} right of the name`,
      `
指标|${heading}|单位|2018年
高新技术企业|${group}|家|2300`,
    ],
    [
      `${heading} ${group} left of the name`,
      `
${heading}|指标|单位|2018年
${group}|高新技术企业|家|2300`,
    ],
  ]),
  ...titles.map((title): DrawnTable => [
    `title ${title}`,
    `
${title}||
指标|单位|2018年
高新技术企业|家|2300`,
  ]),
  [
    "a note says that the year is preliminary",
    `
指标|单位|2017年|2018年
高新技术企业|家|2001|2300
注：2018年数据为快报数。|||`,
    ["高新技术企业 2017 2001"],
  ],
  [
    "a source that is a monthly report",
    `
指标|单位|2018年|数据来源
高新技术企业|家|2300|科技统计快报`,
  ],
  [
    "the row is of another year than the heading",
    `
指标|年份|2018年
高新技术企业|2017|2300`,
  ],
  [
    "a note behind a star",
    `
指标|单位|2018年*
高新技术企业|家|2300
* 为快报数||`,
  ],
  [
    "figures of the whole country",
    `
2018年全国主要指标||
指标|单位|2018年
科技进步贡献率|%|58.5`,
  ],
  [
    "the end of a period that the title ends in September",
    `
2018年9月末主要指标||
指标|单位|期末数
高新技术企业|家|2300`,
  ],
  ...[
    ["完成情况", "预计年底完成"],
    ["数据状态", "初步"],
    ["频度", "月度"],
    ["数据截止时间", "2018年9月"],
    ["截止日期", "2018-09-30"],
    ["细分", "外资"],
    ["统计时点", "6月30日"],
  ].map(([heading = "", text = ""]): DrawnTable => [
    `a column ${heading} with ${text}`,
    `
指标|单位|${heading}|2018年
高新技术企业|家|${text}|2300`,
  ]),
  [
    "a year of two digits alone",
    `
指标|单位|18年
高新技术企业|家|2300`,
  ],
];

/** Headings of what is no figure of the indicator, where its magnitude would fit. */
export const headingTables: readonly DrawnTable[] = [
  "2018年完成%",
  "2018年完成％",
  "2018年完成（%）",
  "2018年完成率",
  "2018年完成率（%）",
  "完成进度",
  "2018年完成进度（%）",
  "2018年目标完成率",
  "2018年占比（%）",
  "2018年比上年增长（%）",
  "2018年增速",
  "2018年指数（上年=100）",
  "2018年达标率",
  "2018年覆盖面",
].map((heading): DrawnTable => [
  heading,
  `
指标|${heading}
科技进步贡献率|55`,
]);
