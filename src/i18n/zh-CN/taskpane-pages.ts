/** 面板中打开时才加载的页面的文字。 */
export const zhCN = {
  card: {
    code: (code: string) => `代码 ${code}`,
    insert: "插入",
    copy: "复制",
    copyValue: "复制目标值",
    copyFormula: "复制公式",
    copyCitation: "复制出处",
    select: "选入插入清单",
    unselect: "移出插入清单",
    pin: "固定",
    unpin: "取消固定",
    published: (year: number) => `${year}年`,
    baseline: (year: number) => `${year}年基期`,
    target: (year: number) => `${year}年目标`,
    gap: "距目标差距",
    percentagePoints: "个百分点",
    growth: "所需年均增速",
    chart: (figures: readonly string[]) => `目标路径图：${figures.join("，")}`,
    path: "目标路径",
    pathNote: (unit: string) =>
      `${unit === "" ? "" : `单位：${unit}。`}由基期值推算到目标值，规划未公布各年数值。`,
    year: "年份",
    linear: "线性",
    compound: "复合",
    noFigure: "—",
    wording: "目标与名称",
    requirement: "目标要求",
    printed: "规划表述",
    hedged: (words: string, hedge: string) => `${words}（${hedge}）`,
    readAs: (read: string, printed: string) => `${read}（所据文本印作“${printed}”）`,
    direction: "指标方向",
    englishName: "英文名称",
    chineseName: "中文名称",
    aliases: "别名",
    separator: "、",
    mentions: (count: number) => `规划中的出处（${count}处）`,
    quoted: (printed: string) => `“${printed}”`,
    errata: "文本勘误",
    certainty: { certain: "确定", likely: "很可能" },
    erratum: (printed: string, read: string, certainty: string) =>
      `所据文本印作“${printed}”，应为“${read}”（${certainty}）。`,
    fullStop: "。",
  },

  formula: {
    function: "函数",
    names: {
      PLANTARGET: "目标值",
      PLANVALUE: "规划公布数值",
      PLANGAP: "差距",
      PLANPROGRESS: "完成进度",
      PLANPATH: "目标路径值",
      PLANGROWTH: "所需年均增速",
      PLANSTATUS: "评价",
      PLANINFO: "指标记载",
      PLANSOURCE: "出处",
      PLANLIST: "指标列表",
      PLANFIND: "检索指标",
    },
    named: (id: string, name: string) => `${name} ${id}`,
    parameters: {
      indicator: "指标",
      year: "年份",
      actual: "实际值",
      method: "路径方法",
      tolerance: "容差",
      field: "项目",
      topic: "领域或类别",
      fields: "各列项目",
      query: "检索词",
      count: "最多条数",
    },
    omitted: "（省略）",
    pick: (label: string) => `${label}：取 Excel 中选定的单元格`,
    pickHint: "先在 Excel 中选定单元格，再点右侧按钮。",
    notPicked: "未能读取选定的单元格。",
    chooseIndicator: "输入名称、拼音或首字母",
    suggestions: "相符的指标",
    text: "公式",
    result: "结果",
    resultOf: (shown: number, total: number) => `结果（前 ${shown} 行，共 ${total} 行）`,
    resultUnknown: "插入单元格后由 Excel 计算。",
    missing: (labels: readonly string[]) => `还需填写：${labels.join("、")}。`,
    copy: "复制公式",
    insert: "插入当前单元格",
    blank: "（空白）",
  },

  check: {
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
  },

  insert: {
    title: "插入",
    what: "内容",
    products: {
      table: "指标表",
      monitoring: "监测表",
      chart: "目标路径图",
      midterm: "中期评估",
      final: "期末总结评估",
    },
    about: {
      table: "所选指标的基期值、目标值等，差距和增速用 Excel 公式计算。",
      monitoring: "每项指标一行，列出各年目标路径，留出填报实际值的单元格，自动评价。",
      chart: "一项指标的目标路径表和折线图，填入实际值后图表随之变化。",
      midterm: "一组新工作表：封面、总览、图表、明细、图表数据、出处、勘误，按规划第三年评价。",
      final: "一组新工作表：封面、总览、图表、明细、图表数据、出处、勘误，按规划目标年评价。",
    },
    unsuitable: {
      nothingSelected: "尚未选择指标。请返回列表，勾选要插入的指标。",
      oneIndicatorOnly: "目标路径图每次一项指标。请返回列表，只勾选一项。",
      noPath: "规划没有给出此指标的基期值或目标值，不能绘制目标路径。",
    },
    newSheets: (count: number) => `将新建 ${count} 张工作表，现有工作表不变：`,
    indicators: (count: number, names: readonly string[]) =>
      `指标 ${count} 项：${names.join("、")}${count > names.length ? "……" : ""}`,
    columns: "栏目",
    columnCount: (count: number) => `${count} 栏`,
    where: "位置",
    newSheet: (name: string) => `新工作表“${name}”`,
    free: (where: string) => `将写入 ${where}，该处空白。`,
    obstructed: (where: string, reasons: readonly string[]) =>
      `不能写入 ${where}：${reasons.join("；")}。`,
    preview: "预览",
    moreRows: (count: number) => `……还有 ${count} 行`,
    formulaSign: "ƒ 表示由 Excel 公式计算。",
    insert: "插入",
  },

  settings: {
    language: "语言",
    asExcel: "与 Excel 一致",
    insertion: "插入",
    placement: "表格位置",
    rules: "表格样式",
    rulesNames: { threeLine: "三线表", grid: "全框线" },
    mark: "无数据时填写",
    blank: "留空",
    method: "目标路径推算方法",
    selfTest: "自检",
    selfTestHint: "检查本机的 Excel 支持哪些功能，不改动工作簿。",
    startSelfTest: "开始自检",
    about: "关于",
    data: (plan: string, count: number, version: string) =>
      `《${plan}》，${count} 项指标，数据版本 ${version}`,
    version: (version: string) => `规划指标 ${version}`,
    privacy: "数据随加载项提供，工作簿内容不会传出本机。",
    help: "函数说明",
    licences: "开源许可",
    separator: " · ",
  },

  selfTest: {
    host: (platform: string, version: string) => `Excel 平台 ${platform}，版本 ${version}`,
    passed: "支持",
    missing: "不支持",
    copy: "复制自检结果",
    tests: {
      sharedRuntime: {
        what: "面板、函数和功能区按钮协同工作",
        otherwise: "此版本 Excel 不支持共享运行时，请更新 Excel。",
      },
      functions: {
        what: "单元格中的 CQ 函数",
        otherwise: "此版本 Excel 不能计算 CQ 函数；插入的表格不受影响。",
      },
      insertion: {
        what: "插入表格",
        otherwise: "此版本 Excel 无法在写入前检查合并单元格，不能插入表格；函数不受影响。",
      },
      undo: {
        what: "一次撤销整个插入",
        otherwise: "撤销插入的表格时可能需要按多次“撤销”。",
      },
      storage: {
        what: "记住设置和上次的状态",
        otherwise: "浏览器拒绝保存，关闭面板后设置会丢失。",
      },
      clipboard: {
        what: "一键复制",
        otherwise: "不能直接写入剪贴板，复制时可能需要手动选择文字。",
      },
    },
  },
};
