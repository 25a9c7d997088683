/** 按倍数提出的目标。 */
interface Multiple {
  readonly printed: string;
  readonly multiple: number;
  readonly baseYear: number | null;
}

/** 面板的文字。 */
export const zhCN = {
  name: "规划指标",
  tabs: {
    find: "查找",
    ownTable: "实际值",
    formula: "公式",
    check: "检查",
    data: "数据",
    settings: "设置",
  },
  calculator: "计算",
  back: "返回列表",

  find: {
    search: "搜索指标",
    placeholder: "名称、拼音、数值或“专栏2”",
    clearSearch: "清除搜索内容",
    scopes: { all: "全部", pinned: "已固定", recent: "最近使用" },
    scope: "显示范围",
    filter: "筛选",
    filterActive: (count: number) => `筛选（${count}）`,
    plan: "规划",
    topic: "领域",
    kind: "类别",
    chapter: "章",
    anyPlan: "全部规划",
    anyTopic: "全部领域",
    anyKind: "全部类别",
    anyChapter: "全部章节",
    results: "指标列表",
    count: (count: number) => `共 ${count} 项`,
    found: (count: number) => `找到 ${count} 项`,
    selectAll: "全选",
    select: (name: string) => `选择 ${name}`,
    open: (name: string) => `查看 ${name}`,
    headline: "主要指标",
    matchedAlias: "别名相符",
    matchedCode: (code: string) => `代码 ${code}`,
    near: "您是否要找",
    nothingFound: (query: string) => `没有找到“${query}”`,
    nothingFoundHint:
      "请检查错字，或只输入名称中的几个字；也可以输入拼音（gaoxin）、首字母（gxjsqy）或专栏号（专栏2）。",
    nothingLeft: "没有符合筛选条件的指标",
    nothingPinned: "还没有固定的指标",
    nothingPinnedHint: "打开一项指标，点击“固定”，它就会出现在这里。",
    nothingRecent: "还没有用过的指标",
    nothingRecentHint: "插入过的指标会出现在这里。",
    showAll: "显示全部指标",
  },

  figures: {
    year: (year: number) => `${year}年`,
    dated: (year: number, figure: string) => `${year}年 ${figure}`,
    range: (lower: string, upper: string) => `${lower}—${upper}`,
    multiple: ({ printed }: Multiple) => printed,
    computed: (figure: string, wording: string) => `${figure}（${wording}）`,
    withUnit: (figure: string, unit: string) => `${figure}${unit}`,
    compared: (comparator: string, figure: string) => `${comparator}${figure}`,
    development: (from: string, to: string) => `${from} → ${to}`,
    none: "规划未给出数值",
  },

  selection: {
    label: "已选指标",
    count: (count: number) => `已选 ${count} 项`,
    clear: "清除",
    table: "插入表格",
    download: "下载表格",
    fileOptionsHint: "监测表、评估、目标路径图，选项和预览",
    tableOptions: "选择表格位置",
    options: "更多内容…",
    optionsHint: "差距列、监测表、评估、目标路径图，选项和预览",
    value: "数值",
    formula: "公式",
    citation: "出处",
    insertOne: {
      value: "在当前单元格插入目标值",
      formula: "在当前单元格插入公式",
      citation: "在当前单元格插入出处",
    },
    insertSeveral: {
      value: "从当前单元格起插入各项目标值",
      formula: "从当前单元格起插入各项公式",
      citation: "从当前单元格起插入各项出处",
    },
    placements: {
      activeCell: "从当前单元格起",
      nextFree: "下一处空白区域",
      newSheet: "新工作表",
    },
  },

  insertion: {
    looking: "正在检查目标区域…",
    writing: (percent: number) => `正在写入…（${percent}%）`,
    cancel: "取消",
    saved: (file: string) => `已下载“${file}”。`,
    done: (thing: string, address: string) => `已在 ${address} 插入${thing}。`,
    things: {
      table: "表格",
      monitoring: "监测表",
      summary: "简表",
      chart: "目标路径图",
      value: "目标值",
      formula: "公式",
      citation: "出处",
      comment: "批注",
      sourceLine: "资料来源",
      list: "引用清单",
      gaps: "差距列",
      comparison: "规划对比表",
    },
    incomplete: (count: number) => `${count} 行未写入全部结果：`,
    evaluationDone: (sheet: string) => `评估工作表已建好，首页为工作表“${sheet}”。`,
    goTo: "转到",
    undo: "撤消插入",
    undoing: "正在核对并撤消…",
    undone: (sheetsDeleted: boolean): string =>
      sheetsDeleted
        ? "已撤消插入，所建工作表已删除，其他内容未作改动。Excel 桌面版此前的操作不能再撤消。"
        : "已撤消插入，其他内容未作改动。",
    stayed: (places: readonly string[]) =>
      `撤消期间有人在 ${places.join("、")} 填写了内容，已原样保留；所在的工作表也未删除。`,
    unavailable: (reason: string) => `未写入任何内容。${reason}`,
    dismiss: "关闭",
  },

  problem: {
    copy: "复制错误信息",
    copied: "已复制",
    notCopied: "未能复制，请手动选择文字复制。",
    copiedText: (text: string) => `已复制：${text}`,
    notCopiedText: (text: string) => `未能复制，请手动选择下列文字复制：${text}`,
    unexpected: (reason: string) =>
      `出现意外错误，操作已中断。请先核对目标位置再重试；如再次出现，请复制错误信息并联系技术支持。原因：${reason}`,
  },

  crash: {
    title: "面板出了问题",
    explanation:
      "面板遇到错误，无法继续显示。工作簿中的内容和公式不受影响。请重新打开；如再次出现，请复制错误信息并联系技术支持。",
    retry: "重新打开面板",
    reset: "恢复初始设置后重新打开",
  },
};
