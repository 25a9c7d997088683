/** 设置页的文字。 */
export const settings = {
  language: "语言",
  asExcel: "与 Excel 一致",
  insertion: "插入",
  insertionHint: "在面板中插入表格时使用；已插入的表格不变。",
  placement: "表格位置",
  rules: "表格样式",
  usual: "按用途（指标表三线，填报表全框线）",
  rulesNames: { threeLine: "三线表", grid: "全框线" },
  marks: { none: "规划未提出或不适用时填写", notAvailable: "规划未公布时填写" },
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
};

/** 自检的文字。 */
export const selfTest = {
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
      what: "一次撤消整个插入",
      otherwise: "撤消插入的表格时可能需要按多次“撤消”。",
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
};
