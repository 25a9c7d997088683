/** 检查页的文字。 */
export const check = {
  freezing: "冻结与恢复",
  freezingHint: "冻结把公式换成数值，没有安装加载项的同事也能看到数据；恢复时换回公式。",
  scope: "范围",
  scopes: { selection: "选定的单元格", sheet: "当前工作表", workbook: "整个工作簿" },
  names: (names: readonly string[]) =>
    `名称 ${names.join("、")} 的公式用到 CQ 函数：冻结和修复只处理单元格，不改名称；引用这些名称的单元格，在没有本加载项的电脑上会显示错误值。请把公式写在单元格里，让名称引用该单元格。`,
  freeze: "冻结为数值",
  thaw: "恢复公式",
  frozen: (done: number, skipped: readonly string[]) =>
    `已冻结 ${done} 个公式。${
      skipped.length === 0
        ? ""
        : `${skipped.join("、")} 返回错误值或空白、未能计算、工作表受保护，或在冻结时有人改动，仍为公式。`
    }`,
  undoCleared: "首次冻结新建了一张隐藏工作表，Excel 桌面版此前的操作不能再撤消。",
  thawed: (done: number, kept: readonly string[], deleted: number) =>
    `已恢复 ${done} 个公式。${
      kept.length === 0
        ? ""
        : `${kept.join("、")} 冻结后已被修改、工作表受保护或单元格为文本格式，未作改动。`
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
  doubtful: "参数存疑",
  hints: {
    stuck: "Excel 不认识此函数或仍在等待结果。点“修复”重新输入。",
    mangled: "文件在没有安装加载项的 Excel 中保存过。点“修复”恢复公式。",
  },
  indicator: "指标",
  shown: "显示",
  blank: "（空白）",
  reason: (reason: string) => `原因：${reason}`,
  passedOn: (reference: string, error: string) => `所引用的单元格 ${reference} 显示 ${error}。`,
  excelErrors: {
    "#SPILL!": "公式的结果要占用多个单元格，但其中有的单元格不空或已合并。请腾出位置。",
    "#REF!": "公式引用的单元格已被删除。请重新输入公式。",
  },
  goTo: (place: string) => `转到 ${place}`,
  repair: (count: number) => `修复 ${count} 个公式`,
  repaired: (done: number, refused: readonly string[]) =>
    `已重新输入 ${done} 个公式。${
      refused.length === 0
        ? ""
        : `因工作表受保护或有人正在改动，${refused.join("、")} 未作改动；请撤消工作表保护后再修复。`
    }`,

  figures: {
    heading: "实际值",
    found: (count: number, doubted: number) =>
      count + doubted === 0
        ? "没有可以核对的实际值。可核对监测表、评估工作簿、实际值表、差距列和 CQ 公式所用的实际值。"
        : `已核对 ${count} 个实际值，${doubted === 0 ? "没有存疑的" : `${doubted} 处存疑`}。`,
    usedBy: (formulas: readonly string[]) =>
      `用于公式 ${formulas.slice(0, 5).join("、")}${formulas.length > 5 ? ` 等 ${formulas.length} 个` : ""}。`,
    calculated: (written: string) => `实际值由公式算出（${written}），未核对。`,
    more: (count: number) => `……还有 ${count} 处，复制核对结果可得全部。`,
    copy: "复制实际值核对结果",
  },
  update: {
    heading: "数据更新",
    nothing: "此工作簿中没有可以核对的表格。可核对的是有“指标”栏和基期值、目标值栏的 Excel 表格。",
    same: (tables: number) => `已核对 ${tables} 张表格，其中的规划数值与现有数据一致。`,
    different: (tables: number, figures: number) =>
      `已核对 ${tables} 张表格，${figures} 处规划数值与现有数据不同。表格未作改动：写入后未改过的数值可按现有数据更新，改写过的保持不变。`,
    table: (sheet: string, table: string) => `${sheet}（表格 ${table}）`,
    versions: {
      same: (version: string) => `数据版本 ${version}，与现有数据相同。`,
      other: (madeWith: string, atHand: string) =>
        `制表时数据版本 ${madeWith}，现有数据版本 ${atHand}。`,
      unknown: (atHand: string) => `表下未注明数据版本；现有数据版本 ${atHand}。`,
      newer: "制表用的数据较新，请更新加载项后再核对。",
    },
    changes: {
      patch: "其间数据有更正。",
      minor: "其间增加了指标或数值。",
      major: "其间指标编号、栏目或含义有变动。",
    },
    ofPlan: (plan: string, version: string) => `《${plan}》：${version}`,
    figure: (header: string, shown: string, current: string) =>
      `${header}：表中 ${shown}，现有数据 ${current}`,
    noFigure: "未给出",
    kept: {
      typed: "写入后有改动，更新时保持不变。",
      unknown:
        "工作簿中没有这张表写入时的记录，不能判断数值是否改动过；需要新数据的，请重新插入表格。",
      newer: "制表用的数据较新，不更新。",
      noFigure: "现有数据不再给出数值，不更新；请重新插入表格。",
      unit: "计量单位已有变动，不更新；请重新插入表格。",
      format: "单元格的数字格式另有文字，与现有数据的要求不同，不更新；请自行核对。",
    },
    update: (count: number) => `按现有数据更新（${count} 处）`,
    updateTable: (table: string, count: number) => `按现有数据更新表格 ${table}（${count} 处）`,
    updated: (done: number, left: readonly string[]) =>
      `已更新 ${done} 个单元格，表中其他内容保持不变。${leftText(left)}`,
    undo: "撤消更新",
    takenBack: (done: number, left: readonly string[]) =>
      `已撤消更新，${done} 个单元格恢复原样。${leftText(left)}`,
    more: (count: number) => `……还有 ${count} 处，复制核对结果可得全部。`,
    copy: "复制核对结果",
  },
};

function leftText(left: readonly string[]): string {
  return left.length === 0 ? "" : `${left.join("、")} 其间有人改动，或工作表受保护，保持不变。`;
}
