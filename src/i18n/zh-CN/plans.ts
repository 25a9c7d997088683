/** “数据”页的文字：现有规划、载入规划。 */
export const zhCN = {
  sectionChoice: "数据内容",
  sections: { plans: "规划", comparison: "对比", actuals: "实际值" },

  atHand: {
    title: (count: number) => `现有规划（${count}）`,
    hint: "函数、查找和插入都以现有规划为准。",
    builtIn: "加载项内置",
    carried: "工作簿自带",
    isDefault: "默认规划",
    period: "规划期",
    years: (period: string) => `${period.replace("-", "—")}年`,
    path: "年份",
    fromTo: (baseYear: number, targetYear: number) => `${baseYear}年基期 → ${targetYear}年目标`,
    indicators: "指标",
    count: (count: number) => `${count} 项`,
    id: "标识",
    version: "数据版本",
  },
};
