/** “数据”页的文字：现有规划、载入规划。 */
export const zhCN = {
  sectionChoice: "数据内容",
  sections: { plans: "规划", comparison: "对比", actuals: "实际值" },
  back: "返回规划列表",

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
    id: "规划编号",
    version: "数据版本",
    unreadable: "不能使用的规划",
    unreadableHint: "工作簿还存有下列规划。可以移除后重新载入。",
    unreadableItem: (id: string, reason: string) => `${id}：${reason}`,
    reasons: {
      damaged: "内容已损坏",
      otherFormat: "由其他版本的加载项写入",
      topicLikePlan: "领域名称与规划编号相同，无法区分",
    },
    missing: (id: string) => `${id}（不能使用）`,
    remove: "移除",
    removeNamed: (title: string) => `移除 ${title}`,
  },

  defaultPlan: {
    label: "默认规划",
    hint: "公式中只写指标名时，指默认规划的指标；其他规划的指标写成“规划名称/指标名”或“规划编号/指标名”。",
    none: "不设默认规划",
    noneHint:
      "各规划都找；几个规划有同名指标的，须写成“规划名称/指标名”或“规划编号/指标名”，否则为 #N/A。",
    change: (title: string | null, count: number) =>
      `${title === null ? "不设默认规划" : `默认规划改为《${title}》`}，${
        count === 0 ? "未发现结果会改变的公式" : `${count} 个公式的结果会改变`
      }。`,
    unclear: (count: number) => `另有 ${count} 个公式的指标取自其他单元格，未计入。`,
    result: (before: string, after: string) =>
      `现为 ${before || "（空白）"}，改后 ${after || "（空白）"}`,
    recalculated: "重新计算",
    more: (count: number) => `……还有 ${count} 个。`,
    confirm: "更改默认规划",
    keep: "不改",
  },

  removal: {
    title: "移除规划",
    question: (title: string) => `要从此工作簿移除《${title}》吗？`,
    counting: "正在查找用到此规划的公式…",
    unused: "工作簿中没有公式直接写有它的指标。",
    lost: (count: number) => `${count} 个公式用到它的指标，移除后将为 #N/A。`,
    moved: (count: number) => `${count} 个公式只写了指标名，移除后将改指其他规划的同名指标。`,
    unclear: (count: number) => `另有 ${count} 个公式的指标取自其他单元格，未计入。`,
    notCounted: (reason: string) => `未能查找用到此规划的公式。${reason}`,
    keepsFile: "原来的数据文件不受影响，需要时可以重新载入。",
    confirm: "移除",
    cancel: "取消",
  },

  load: {
    title: "载入规划",
    hint: "本单位的规划、下一期规划、用来对比的上级规划都可以载入。先检查，全部无误才写入工作簿。",
    files: "选择文件…",
    folder: "选择文件夹…",
    drop: "也可以把文件或文件夹拖到这里",
    dropped: "松开鼠标，开始检查",
    kinds:
      "数据包（zip，或多个 CSV 与 datapackage.json），或规划的一张主要指标表（xlsx、CSV，照原样即可）。",
    table: "读取选定的表格或区域",
    template: "插入填报模板",
    templateHint:
      "新建一张工作表，带下拉选项和示例行。填好后选定表中任一单元格，点“读取选定的表格或区域”。",
    noFiles: "其中没有文件，请另选。",
  },

  form: {
    title: "规划信息",
    hint: (source: string) => `“${source}”没有写明所属规划，请照规划原文补充下列各项。`,
    fields: {
      title: "规划名称",
      id: "规划编号",
      issuer: "发布机关",
      issuedOn: "发布日期",
      period: "规划期",
      baseYear: "基期年",
      targetYear: "目标年",
    },
    descriptions: {
      title: "不加书名号",
      id: "小写字母、数字和连字符，如 nanan-14fyp。公式用它区分规划，以后不要更改",
      issuer: "",
      issuedOn: "如 2021-12-30",
      period: "如 2021-2025",
      baseYear: "目标所对照的年份，一般是规划期前一年",
      targetYear: "一般是规划期最后一年",
    },
    blank: "请填写此项。",
    malformed: {
      title: "",
      id: "只用小写字母、数字和连字符，以字母开头，如 nanan-14fyp。",
      issuer: "",
      issuedOn: "请写成年-月-日，如 2021-12-30。",
      period: "请写起止年份，如 2021-2025。",
      baseYear: "请写四位年份，如 2020。",
      targetYear: "请写四位年份，如 2025。",
    },
    faults: (count: number) => `还有 ${count} 项没有填好。`,
    check: "检查数据",
  },

  questions: {
    title: "需要确认的问题",
    hint: (source: string, count: number) =>
      `“${source}”有 ${count} 处看不出或拿不准，请照规划原文回答。已选中的是建议答案，请核对。`,
    row: (line: number) => `第 ${line} 行`,
    unanswered: "请回答此问题。",
    left: (count: number) => `还有 ${count} 个问题没有回答。`,
  },

  review: {
    title: "逐行核对",
    hint: (rows: number) =>
      `读到 ${rows} 项指标。左为规划所印，右为所理解的意思，请逐行核对；有误的，请改原表后重新读取。`,
    list: "所印与所理解",
    states: { sure: "可采用", look: "请核对", doubtful: "存疑" },
    row: (line: number) => `第 ${line} 行`,
    name: (name: string, unit: string | null) => (unit === null ? name : `${name}（${unit}）`),
    part: (parent: string, name: string) => `${parent} ${name}`,
    direction: { higher: "越高越好", lower: "越低越好" },
    nothing: "没有目标",
    onlyOpen: (count: number) => `只看需要核对的（${count} 项）`,
    confirm: "我已逐行核对，所理解的与规划一致",
    answers: "修改答案",
    next: "下一步",
  },

  reading: {
    title: "正在检查",
    starting: "正在读取…",
    running: (stage: string, percent: number) => `正在${stage}…（${percent}%）`,
    cancel: "取消",
    failed: "未能检查",
    again: "重新选择",
  },

  report: {
    title: (count: number) => `发现 ${count} 处问题`,
    explanation: "未载入任何内容。请按下列说明修改后重新载入。",
    list: "问题列表",
    file: (file: string, count: number) => `${file}（${count}）`,
    place: (line: number | null, column: string | null) =>
      [line === null ? "" : `第 ${line} 行`, column === null ? "" : `${column} 列`]
        .filter((part) => part !== "")
        .join("，"),
    wholeFile: "整个文件",
    copy: "复制全部问题",
    readAgain: "重新读取",
    again: "重新选择",
    editFields: "修改规划信息",
  },

  notes: {
    title: "读取说明",
    samples: (names: readonly string[]) => `读出的名称如：${names.join("、")}。`,
  },

  summary: {
    keep: "在此浏览器中保留载入的规划（公用电脑请勿勾选）",
    title: "检查通过",
    explanation: (plans: number) => (plans === 1 ? "将载入：" : `将载入 ${plans} 个规划：`),
    indicators: "指标",
    kinds: "类别",
    kind: (name: string, count: number) => `${name} ${count} 项`,
    published: "公布年份",
    targets: "目标年份",
    topics: "领域",
    topicsOf: (names: string, count: number) => `${names}等 ${count} 个`,
    separator: "、",
    none: "无",
    defaultPlan: "公式中只写指标名时，指哪个规划",
    builtIn: (title: string) => `内置的《${title}》`,
    plan: (title: string) => `《${title}》`,
    noDefault: "不设：同名指标须写成“规划名称/指标名”",
    load: "载入工作簿",
    replace: "替换并载入",
  },

  changes: {
    title: (from: string, to: string) => `工作簿已有此规划，将由 ${from} 版换成 ${to} 版`,
    sameVersion: (version: string) =>
      `工作簿已有此规划，版本号同为 ${version}。内容有变而版本号不变，日后难以分辨。`,
    sameAgain: (version: string) => `工作簿已有此规划，版本号同为 ${version}。`,
    nothing: "指标、目标值和公布值都没有变化。",
    added: (count: number) => `新增指标 ${count} 项`,
    removed: (count: number) => `删去指标 ${count} 项，用到它们的公式将为 #N/A`,
    targets: (count: number) => `目标值变化 ${count} 处`,
    observations: (count: number) => `公布值变化 ${count} 处`,
    more: (count: number) => `……还有 ${count} 项`,
    figure: (name: string, year: number, before: string, after: string) =>
      `${name}，${year}年：${before} → ${after}`,
    none: "无",
    confirm: "我已核对，替换工作簿中的这个规划",
  },

  stored: {
    running: "正在写入工作簿…",
    carried: (titles: readonly string[]) =>
      `已载入${titles.map((title) => `《${title}》`).join("、")}。`,
    template: (sheet: string) => `已新建工作表“${sheet}”。`,
    dropped: (title: string) => `已移除《${title}》。`,
    default: (title: string) => `默认规划已改为《${title}》。`,
    noDefault: "已取消默认规划。",
    takeBack: (title: string | null) => (title === null ? "改回不设默认规划" : `改回《${title}》`),
    recalculated: (count: number) => (count === 0 ? "" : `已重新计算 ${count} 个 CQ 公式。`),
    undoCleared: "Excel 桌面版此前的操作不能再撤消。",
    partly: (titles: readonly string[]) =>
      `已载入${titles.map((title) => `《${title}》`).join("、")}，其余未载入。`,
    dismiss: "关闭",
  },
};
