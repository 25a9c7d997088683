/** 规划指标模板。 */
export const zhCN = {
  sheet: "规划指标模板",
  title: "规划指标模板",
  instructions: [
    "一、一行一项指标，只有“指标”必填；用不着的列可留空或删去。规划公布过的其他年份的数，加“2018年”这样的列。",
    "二、数字只填数字，不带单位和百分号：60%填60。按“单位”列的单位填。",
    "三、“目标要求”选区间的，填“目标值”和“目标上限”；选倍数的，填“倍数”；选定性的，填“规划表述”。",
    "四、同一指标另有目标年的，再写一行，只填指标、目标要求、目标值和目标年。",
    "五、示例行请改写或删去。填好后选中表中任意一格，在“数据”页载入；有问题会逐格指出。",
  ],
  example: {
    name: "示例：高新技术企业",
    nameEn: "High-tech enterprises",
    unit: "家",
    unitEn: "enterprises",
    topic: "企业创新",
    kind: "主要指标",
    attribute: "预期性",
    direction: "越高越好",
    comparator: "不少于",
    printed: "2000家以上",
    aliases: "高企",
  },
  prompts: {
    number: { title: "只填数字", message: "只填数字，不带单位和百分号：60%填60。没有的留空。" },
    choice: { title: "请从下拉列表选择", message: "请从下拉列表选择，或留空。" },
    year: { title: "四位年份", message: "四位年份，如2025，不填日期。与规划目标年相同的可留空。" },
    numberError: "此处只能填写数字。没有的，请留空。",
    choiceError: "请从下拉列表选择，或留空。",
  },
};
