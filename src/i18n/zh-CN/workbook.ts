/** 写入工作簿的文字和插入操作的提示。 */
export const zhCN = {
  separator: "；",
  obstacles: {
    occupied: (address: string, cells: number) => `${address} 中有 ${cells} 个单元格已有内容`,
    formatted: (address: string) => `${address} 虽为空白，但已设置格式`,
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
      `未写入任何内容。目标区域为“${sheet}”${address}：${reasons}。可改为插入到下一处空白区域，或插入到新工作表。`,
    cellObstructed: (sheet: string, address: string, reasons: string) =>
      `未写入任何内容。“${sheet}”${address}：${reasons}。请另选一个空白单元格。`,
    nothingToInsert: "没有可插入的内容，请先选择指标。",
    noRoom: (rows: number, columns: number) =>
      `未写入任何内容。此处放不下 ${rows} 行 × ${columns} 列，请另选位置或插入到新工作表。`,
    oldHost: (requirement: string) =>
      `当前 Excel 版本过低，不支持此操作（需要 ${requirement}）。请更新 Excel，或使用网页版 Excel。`,
    cellEdit: "Excel 正处于单元格编辑状态。请按 Enter 键完成编辑，或按 Esc 键取消编辑，然后重试。",
    cancelled: "已取消，未保留任何写入内容。",
    undone: (reason: string) => `写入失败，工作簿已恢复原状。Excel 给出的原因：${reason}`,
    leftBehind: (reason: string, sheet: string, address: string) =>
      `写入失败，且未能全部撤回：“${sheet}”${address} 中可能留有部分内容，请检查后手动删除。Excel 给出的原因：${reason}`,
    hostFailure: (reason: string) => `未写入任何内容。Excel 未能完成操作：${reason}`,
  },
};
