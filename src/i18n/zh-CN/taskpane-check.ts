/** 检查页的文字。 */
export const check = {
  freezing: "冻结与恢复",
  freezingHint: "冻结把公式换成数值，没有安装加载项的同事也能看到数据；恢复时换回公式。",
  scope: "范围",
  scopes: { selection: "选定的单元格", sheet: "当前工作表", workbook: "整个工作簿" },
  freeze: "冻结为数值",
  thaw: "恢复公式",
  frozen: (done: number, skipped: readonly string[]) =>
    `已冻结 ${done} 个公式。${
      skipped.length === 0
        ? ""
        : `${skipped.join("、")} 返回错误值、未能计算或工作表受保护，仍为公式。`
    }`,
  undoCleared: "首次冻结新建了一张隐藏工作表，Excel 桌面版此前的操作不能再撤销。",
  thawed: (done: number, kept: readonly string[], deleted: number) =>
    `已恢复 ${done} 个公式。${
      kept.length === 0 ? "" : `${kept.join("、")} 冻结后已被修改或工作表受保护，未作改动。`
    }${deleted === 0 ? "" : `另有 ${deleted} 个冻结的单元格已被删除。`}`,
  running: "正在处理工作簿中的 CQ 公式…",
  again: "重新检查",
  found: (count: number, broken: number) =>
    count === 0
      ? "此工作簿中没有 CQ 公式。"
      : `共 ${count} 个 CQ 公式，${broken === 0 ? "没有需要修复的" : `${broken} 个需要修复`}。`,
  errors: (count: number) => (count === 0 ? "" : `全部公式中，${count} 个返回错误值。`),
  nothingHint: "可在“公式”页生成公式并插入单元格。",
  formulas: "CQ 公式列表",
  states: { working: "正常", error: "返回错误值", stuck: "未能计算", mangled: "公式已变形" },
  shows: (value: string) => `显示：${value === "" ? "（空白）" : value}`,
  repair: (count: number) => `修复 ${count} 个公式`,
  repaired: (done: number, refused: readonly string[]) =>
    `已重新输入 ${done} 个公式。${
      refused.length === 0
        ? ""
        : `因工作表受保护，${refused.join("、")} 未作改动；请撤销工作表保护后再修复。`
    }`,
};
