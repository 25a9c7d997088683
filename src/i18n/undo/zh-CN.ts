/** 不能撤消或转到所插入内容时的提示。 */
export const zhCN = {
  changed: (changes: readonly string[]) =>
    `未撤消，工作簿未作改动：${changes.join("；")}。如不再需要所插入的内容，请核对后手动删除。`,
  sheetGone: (sheet: string) => `无法转到：工作表“${sheet}”已被删除。`,
  added: (additions: readonly string[], more: number) =>
    `尚未撤消，工作簿未作改动。插入之后另有：${additions.join("；")}${more > 0 ? `；另有 ${more} 处` : ""}。撤消会清除这些格式、数据验证和合并，引用处将不再得到数值。请核对后决定是否撤消。`,
  anyway: "仍然撤消",
  additions: {
    formatted: (sheet: string, address: string) => `“${sheet}”${address} 的格式已修改`,
    conditional: (sheet: string, address: string) => `“${sheet}”${address} 添加了条件格式`,
    validated: (sheet: string, address: string) => `“${sheet}”${address} 的数据验证已修改`,
    merged: (sheet: string, address: string) => `“${sheet}”${address} 已合并单元格`,
    charted: (sheet: string, chart: string) => `“${sheet}”中的“${chart}”引用了插入的内容`,
    referring: (sheet: string, address: string) => `“${sheet}”${address} 的公式引用了插入的内容`,
    named: (name: string) => `名称“${name}”引用了插入的内容`,
  },
  changes: {
    cell: (sheet: string, address: string) => `插入后“${sheet}”${address} 已有改动`,
    commented: (sheet: string, address: string) => `插入后“${sheet}”${address} 已添加批注`,
    comment: (sheet: string, address: string) => `“${sheet}”${address} 的批注已修改、答复或删除`,
    table: (table: string) => `表格“${table}”已改名、调整或删除`,
    renamed: (sheet: string, now: string) => `工作表“${sheet}”已改名为“${now}”`,
    charts: (sheet: string) => `“${sheet}”中的图表有增减`,
    shapes: (sheet: string) => `“${sheet}”中添加了图形或图片`,
    names: (sheet: string) => `“${sheet}”中定义了名称`,
    gone: (sheet: string) => `工作表“${sheet}”已不存在`,
    protected: (sheet: string) => `工作表“${sheet}”受保护`,
    protectedWorkbook: "工作簿结构受保护，不能删除工作表",
    onlySheet: "工作簿中没有其他可见的工作表，不能删除",
  },
};
