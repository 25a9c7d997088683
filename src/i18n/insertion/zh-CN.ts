/** 插入等操作的提示：什么妨碍写入，为什么没有写入，怎么办。 */
export const zhCN = {
  separator: "；",
  obstacles: {
    occupied: (address: string, cells: number) => `${address} 中有 ${cells} 个单元格已有内容`,
    formatted: (address: string) => `${address} 虽为空白，但已设置格式`,
    commented: (address: string) => `${address} 已有批注`,
    spilled: (address: string) => `${address} 中有其他单元格的公式溢出的结果`,
    validated: (address: string) => `${address} 已设置数据验证`,
    merged: (address: string) => `涉及合并单元格 ${address}`,
    table: (name: string, address: string) => `与表格“${name}”（${address}）重叠`,
    besideTable: (name: string, address: string) =>
      `紧邻表格“${name}”（${address}），写入后会被并入该表格`,
    autoFilter: (address: string) => `位于自动筛选区域 ${address} 内或与其相邻`,
    hidden: (address: string) => `${address} 中有隐藏的行或列`,
    protectedSheet: (sheet: string) => `工作表“${sheet}”受保护`,
    protectedWorkbook: "工作簿结构受保护，不能新建工作表",
  },
  problems: {
    obstructed: (sheet: string, address: string, reasons: string) =>
      sheet === ""
        ? `未写入任何内容：${reasons}。`
        : `未写入任何内容。目标区域为“${sheet}”${address}：${reasons}。可改为插入到下一处空白区域，或插入到新工作表。`,
    cellObstructed: (sheet: string, address: string, reasons: string) =>
      `未写入任何内容。“${sheet}”${address}：${reasons}。请另选一个空白单元格。`,
    nothingToInsert: "没有可插入的内容，请先选择指标。",
    nothingRecognised:
      "未写入任何内容。所选区域中没有识别出指标名称及其右侧的实际值。请选中包含指标名称列和实际值列的区域。",
    severalColumns: (columns: readonly string[]) =>
      `未写入任何内容。指标名称右侧有多列数值（${columns.join("、")}列），无法确定哪一列是实际值。请只选中指标名称列和实际值列。`,
    noIndicators: "未写入任何内容。此表格中没有识别出指标名称，无从注明出处。",
    noPath: "未写入任何内容。该指标没有可比的基期值和目标值，画不出目标路径。",
    noFormulas: "未写入任何内容。此工作簿中没有引用规划数据的 CQ 公式，无可列示的单元格。",
    noYear: "未写入任何内容。请先指明实际值所属年份。",
    noTable: "未写入任何内容。请先选中表格中的任一单元格。",
    noTableToRead: "未读取。请先选中规划指标表格中的任一单元格。",
    noRoom: (rows: number, columns: number) =>
      `未写入任何内容。此处放不下 ${rows} 行 × ${columns} 列，请另选位置或插入到新工作表。`,
    oldHost: (requirement: string) =>
      `未作任何改动。当前 Excel 版本过低，不支持此操作（需要 ${requirement}）。请更新 Excel，或使用网页版 Excel。`,
    noWorkbook: "未作任何改动。此页面没有打开的工作簿，结果以文件形式下载。",
    cellEdit:
      "未作任何改动。Excel 正处于单元格编辑状态。请按 Enter 键完成编辑，或按 Esc 键取消编辑，然后重试。",
    noSelection:
      "未作任何改动。当前选中的不是本工作簿中的一个单元格区域（例如选中了图表、图形或多个区域，或者另一个工作簿处于活动状态）。请在本工作簿中选中一个单元格或一个区域，然后重试。",
    rewritten: (places: string) =>
      `未保留任何写入内容。Excel 自动改写了表格中的公式（${places}），已全部撤回。请在 Excel 选项的“自动更正”中关闭“将公式填充到表以创建计算列”，或插入到新工作表后重试，并联系技术支持。`,
    redrawn: (places: string) =>
      `未保留任何写入内容。Excel 未按要求生成图表或设置打印（${places}），已全部撤回。请重试；如再次出现，请联系技术支持。`,
    topicLikePlan: (topic: string, plan: string) =>
      `未载入此规划。领域“${topic}”与规划编号 ${plan} 同名，PLANLIST 无法区分二者，已有公式的结果可能改变。请给领域或规划编号改名后重新载入。`,
    cancelled: "已取消，未保留任何写入内容。",
    plansNotTakenUp:
      "规划的变动已写入工作簿，但未能重新计算，单元格可能仍按变动前的规划显示。请重新打开工作簿，或按 Ctrl+Alt+F9 全部重算。",
    undone: (reason: string) =>
      `写入失败，工作簿已恢复原状。请重试；如再次失败，请复制错误信息并联系技术支持。Excel 给出的原因：${reason}`,
    leftBehind: (reason: string, places: string) =>
      `写入失败，且未能全部撤回：${places} 中可能留有部分内容，请检查后手动删除。Excel 给出的原因：${reason}`,
    partlyDone: (reason: string, places: string) =>
      `操作未全部完成，以下单元格可能已更改：${places}。请检查后重试。Excel 给出的原因：${reason}`,
    place: (sheet: string, address: string) => `“${sheet}”${address}`,
    noIndicator: (reason: string) =>
      `${reason}请先选中写有指标名称或 CQ 公式的单元格，再插入出处。工作簿未作改动。`,
    hostFailure: (reason: string) =>
      `未作任何改动：Excel 未能完成操作。请重试；如再次失败，请复制错误信息并联系技术支持。Excel 给出的原因：${reason}`,
  },
};
