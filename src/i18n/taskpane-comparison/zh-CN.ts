/** “数据”页“对比”部分的文字。 */
export const zhCN = {
  title: "规划对比",
  hint: "把两个规划（或同一规划）的指标逐项对应，生成对比表。对应关系由您指定，不按名称猜测。",
  plan: { left: "规划甲", right: "规划乙" },
  indicator: { left: "甲的指标", right: "乙的指标" },
  placeholder: "输入名称、代码或拼音",
  suggestions: "可选指标",
  add: "添加这一对",
  alreadyAdded: "这一对已在列表中。",
  pairs: (count: number) => `对应关系（${count} 对）`,
  noPairs: "还没有对应关系。请选择一对指标后添加，或从工作表读取。",
  pair: (left: string, right: string) => `${left} ↔ ${right}`,
  missing: (id: string) => `${id}（现有规划中没有）`,
  unresolved: "有的指标不在现有规划中。请先移除这些对应关系，再生成对比表。",
  up: (pair: string) => `上移：${pair}`,
  down: (pair: string) => `下移：${pair}`,
  remove: (pair: string) => `移除：${pair}`,
  read: "从所选两列读取",
  readHint: "左列为甲的指标，右列为乙的指标；也可选中已插入的规划对比表中的任一单元格。",
  readDone: (added: number, known: number) =>
    `已读取 ${added} 对${known > 0 ? `，另有 ${known} 对已在列表中` : ""}。`,
  notTwoColumns:
    "没有读取：请只选中两列（左列为甲的指标，右列为乙的指标），或选中规划对比表中的任一单元格。",
  unmatched: (count: number) => `以下 ${count} 处未能对应，请更正后重新读取：`,
  unmatchedCell: (row: number, plan: string, reason: string) => `第 ${row} 行，${plan}：${reason}`,
  blank: "缺少指标名称。",
};
