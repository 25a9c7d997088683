import type { Basis, Comparator } from "../../core/types";

/** 数值前后的文字。 */
type Affix = readonly [before: string, after: string];

/** 表中留空的，按统计年鉴的说法称“空格”。 */
function quoted(mark: string): string {
  return mark === "" ? "空格" : `“${mark}”`;
}

/** 写入工作簿的文字。 */
export const zhCN = {
  separator: "；",
  footer: "第 &P 页，共 &N 页",
  indicatorTable: {
    sheet: "指标表",
    title: (plan: string) => `${plan}指标表`,
    headlineTitle: (plan: string) => `${plan}主要指标与目标值`,
    unit: (unit: string) => `单位：${unit}`,
    unitInName: "单位：见各指标名称",
    withUnit: (name: string, unit: string) => `${name}（${unit}）`,
    /** 若干年的累计数，不是当年数。 */
    total: (from: number, to: number, value: number) => `${value}（${from}—${to}年累计）`,
    readAs: (read: string, printed: string) => `${read}（原文作“${printed}”）`,
  },
  columns: {
    number: "序号",
    code: "代码",
    name: "指标",
    nameEn: "英文名称",
    unit: "计量单位",
    attribute: "属性",
    kind: "类别",
    topic: "领域",
    direction: "方向",
    comparator: "目标要求",
    basis: "目标口径",
    previous: (year: number | null) => (year === null ? "前期值" : `${year}年指标值`),
    baseline: (year: number | null) => (year === null ? "基期值" : `${year}年基期值`),
    target: (year: number | null) => (year === null ? "目标值" : `${year}年目标值`),
    printed: "规划表述",
    actual: "实际值",
    baseYear: "基期年",
    targetYear: "目标年",
    gap: "差距",
    progress: "完成进度",
    growth: "所需年均增速",
    responsible: "责任单位",
    citation: "出处",
    note: "说明",
  },
  ofYear: (year: number, printed: string) => `${year}年${printed}`,
  /** 目标口径栏：不是应达到的水平。 */
  notJudged: "不作评价",
  /** 目标口径栏：目标为规划期累计，且已确认实际值为期初以来的累计数。 */
  runningTotal: "累计数",
  /** 数值前后的文字，是数字格式的一部分。各项的第一种为通行写法，规划原文用其他写法的从其写法。 */
  figureWords: {
    comparators: {
      eq: [["", ""]],
      ge: [
        ["", "以上"],
        ["不低于", ""],
        ["不少于", ""],
        ["不小于", ""],
        ["至少", ""],
      ],
      gt: [
        ["超过", ""],
        ["突破", ""],
        ["高于", ""],
        ["大于", ""],
        ["多于", ""],
      ],
      le: [
        ["不超过", ""],
        ["不高于", ""],
        ["不大于", ""],
        ["不多于", ""],
        ["", "以内"],
        ["", "以下"],
        ["前", ""],
      ],
      lt: [
        ["低于", ""],
        ["小于", ""],
        ["少于", ""],
        ["不足", ""],
      ],
      approx: [
        ["约", ""],
        ["", "左右"],
        ["", "上下"],
      ],
      range: [["", ""]],
      multiple: [["", ""]],
      coverage: [["", ""]],
      qualitative: [["", ""]],
    } as Readonly<Record<Comparator, readonly Affix[]>>,
    bases: {
      level: ["", ""],
      increase: ["", ""],
      total: ["累计", ""],
      growth: ["年均", ""],
      yearly: ["每年", ""],
    } as Readonly<Record<Basis, Affix>>,
  },
  /** 各行的方向：正向指标越高越好，逆向指标越低越好。 */
  directions: { higher: "正向", lower: "逆向" },
  monitoring: {
    sheet: "监测表",
    title: (plan: string) => `${plan}指标监测表`,
    titleOf: (plan: string, body: string) => `${plan}指标监测表（${body}）`,
    /** 规划未写明责任单位的指标，合为一张表。 */
    nobody: "未明确责任单位",
    path: (year: number) => `${year}年目标路径`,
    actual: (year: number) => `${year}年实际值`,
    sourceName: "实际值表指标名称",
    sourceUnit: "实际值表单位",
    latestYear: "最新年份",
    latestActual: "最新实际值",
    latestPath: "当年目标路径",
    yearOnYear: (year: number) => `${year}年同比`,
    pathTitle: "目标路径与同比",
    timeProgress: "时间进度",
    status: "评价",
    /** 核对实际值的公式所用各栏，以及评价栏中的提示。 */
    guard: {
      least: "规划最小值",
      greatest: "规划最大值",
      factor: "换算倍数",
      negative: "可为负数",
      choices: { yes: "是", no: "否" },
      format: "数字格式",
      suspect: "存疑数值",
      check: "实际值核对",
      noNumber: "请核对：实际值不是数字",
      error: "请核对：实际值是错误值",
      unusable: "请核对：实际值重复、不是数字或单位不符",
      lost: "请核对：实际值表已删除或无法读取",
      /** 0.55像是55%；单位前的文字。 */
      looksLike: ["请核对：", "像是", ""] as readonly [string, string, string],
      negativeFigure: "是负数",
    },
    /** 评价年份没有实际值的，在评价旁注明最近一年的数值。 */
    unratedWith: ["未评价（", "年：", "）"] as readonly [string, string, string],
    inputTitle: (years: string) => `填报${years}年实际值`,
    inputPrompt: (indicator: string, unit: string) =>
      unit === ""
        ? `${indicator}。只填数字。`
        : `${indicator}，单位：${unit}。只填数字，不带单位。`,
    percentPrompt: (indicator: string) => `${indicator}，单位：%。60%填60，不填0.6，也不带百分号。`,
    inputError: (isShare: boolean) =>
      `请核对：${isShare ? "只填不带百分号的非负数，60%填60，不填0.6" : "只填数字，不带单位"}；所填如非数字，或与规划数值相差悬殊、像是单位或小数点有误，均不计算。尚无数据的，请留空。`,
  },
  figureList: {
    sheet: "汇总清单",
    headings: ["指标", "年份", "实际值", "文件", "单元格", "结果", "说明"],
    taken: "采用",
    differing: "未采用",
    differs: "各文件数值不一致。",
    left: "不采用",
  },
  gaps: {
    sheet: "差距表",
    title: (years: readonly number[]) => `${years.join("、")}年指标差距与评价`,
    lookedUp: (place: string) =>
      `实际值按指标名称取自${place}；该处没有此名称或名称重复的，评价为“名称不符”。`,
    madeFor: "对应指标",
    ofYear: (year: number, heading: string) => `${year}年${heading}`,
    otherName: "名称不符",
    noNumber: "实际值不是数字",
    toCheck: "请核对",
  },
  summary: {
    sheet: "简表",
    title: (plan: string) => `${plan}主要指标完成情况简表`,
  },
  pathChart: {
    sheet: "目标路径",
    title: (indicator: string) => `${indicator}目标路径`,
    year: "年份",
    baseline: "基期值",
    target: "目标值",
    path: "目标路径",
    actual: "实际值",
  },
  citations: {
    sheetName: "引用清单",
    title: "工作簿引用规划数据清单",
    sheet: "工作表",
    cell: "单元格",
    function: "函数",
    value: "显示值",
    byReference: "指标由单元格引用给出",
    join: "，",
  },
  evaluation: {
    names: { midterm: "中期评估", final: "期末总结评估", yearly: "年度评估" },
    title: (plan: string, year: number, kind: "midterm" | "final" | "yearly") =>
      `${plan}${year}年${{ midterm: "中期评估", final: "期末总结评估", yearly: "度评估" }[kind]}`,
    summaryTitle: (plan: string, year: number) => `${plan}${year}年主要指标完成情况简表`,
    chartsTitle: (plan: string, year: number) => `${plan}${year}年主要指标进展图`,
    detailTitle: (plan: string, year: number) => `${plan}${year}年指标完成情况明细表`,
    laggardsTitle: (plan: string, year: number) => `${plan}${year}年进展滞后指标原因及措施表`,
    year: "评估年份",
    compiler: "编制单位",
    compiledOn: "编制日期",
    dataVersion: "指标数据版本",
    contents: "目录",
    sheets: {
      cover: "封面",
      summary: "简表",
      overview: "总览",
      charts: "图表",
      detail: "明细",
      laggards: "滞后",
      sources: "出处",
      places: "出处明细",
      errata: "勘误",
    },
    statusTitle: "总体评价情况",
    topicTitle: "分领域评价情况",
    chartDataTitle: "主要指标目标路径与实际值（图表数据）",
    sourcesTitle: "指标出处",
    placesTitle: "指标出处明细",
    errataTitle: "原文勘误",
    count: "指标数",
    share: "占比",
    total: "合计",
    unrated: "未评价",
    indicators: (count: number) => `单位：个（共${count}个指标）`,
    series: "系列",
    yearValue: (year: number) => `${year}年`,
    progressDataTitle: "主要指标完成进度（图表数据）",
    progressChart: (year: number) => `主要指标完成进度与时间进度（${year}年）`,
    rank: "位次",
    sortKey: "排序值",
    bar: "图中名称",
    upToTime: (status: string) => status,
    toTime: "距时间进度",
    beyondTime: (status: string) => `${status}（超出时间进度）`,
    timeKey: (share: string) => `竖线：时间进度${share}`,
    chartKey: (year: number) =>
      `实线为实际值，虚线为目标路径；标注${year}年实际值和目标值，无数据的年份不画线。`,
    lagReason: "进展滞后原因",
    lagMeasure: "下一步措施",
    place: "位置",
    wording: "原文表述",
    paragraph: "段落",
    printed: "原文",
    read: "更正为",
    certainty: "确定程度",
    certainties: { certain: "确定", likely: "很可能" },
    reason: "理由",
  },
  footnotes: {
    unrated: "未评价：尚未填报评价年份的实际值，实际值请核对，或规划未提出可量化的目标、路径。",
    laggards:
      "评价为“滞后”的指标，请填写进展滞后原因及下一步措施；按“评价”一栏筛选，即得滞后指标清单。",
    notPlotted: "#N/A表示该年无数据，图中不画。",
    path: {
      linear: (from: number, to: number) =>
        `目标路径为由${from}年基期值到${to}年目标值的线性路径，系测算值，规划未列示。`,
      compound: (from: number, to: number) =>
        `目标路径为由${from}年基期值到${to}年目标值按年均增速计算的路径，系测算值，规划未列示。`,
    },
    timeProgress: (from: number, to: number) =>
      `时间进度＝（最新年份－${from}）÷（${to}－${from}）。`,
    status:
      "评价：已达到目标值为“已达标”，未达到目标值但不低于当年目标路径为“达到预期”，其余为“滞后”。评价按未经修约的数值比较，目标路径比规划数值多显示一位小数。“请核对”的，实际值存疑，不作计算。",
    tolerance: (share: string) =>
      `评价时，低于目标路径的部分不超过基期值与目标值之差的${share}的，视同达到预期。`,
    yearOnYear: "同比为比上年增长的幅度。",
    yearOnYearInPoints:
      "同比为比上年增长的幅度；计量单位为%、‰或位的指标，为比上年增减的百分点、千分点或位数。",
    requiredGrowth: (to: number) => `所需年均增速为由最新实际值到${to}年目标值的年均增速。`,
    requiredGrowthInPoints: (to: number) =>
      `所需年均增速为由最新实际值到${to}年目标值的年均增速；计量单位为%、‰或位的指标，为所需年均增减的百分点、千分点或位数。`,
    totalsUnsaid:
      "目标口径为“规划期累计”的，只能与规划期初以来的累计数比较，未确认实际值为累计数前不作比较；确认后将该行“目标口径”改为“累计数”，即予计算。",
    runningTotals:
      "目标口径为“累计数”的，实际值为规划期初以来的累计数，目标路径由0起按时间均匀递增，不计算所需年均增速和同比。",
    inputs: "浅色底纹单元格供填报实际值。",
    source: (sources: readonly string[]) => `资料来源：${sources.join("；")}。`,
    /** As a plan's title stands in a source, with all that delimits it. */
    titleInSource: (title: string) => `《${title}》`,
    andOthers: (listed: string, count: number) => `${listed}等${count}项`,
    notes: (notes: readonly string[]): string[] =>
      notes.map((note, index) =>
        notes.length === 1 ? `注：${note}` : `${index === 0 ? "注：" : "　　"}${index + 1}．${note}`
      ),
    /** 注多的表，各条注接排为一段。 */
    notesInOne: (notes: readonly string[], first: number): string =>
      `${first === 1 ? "注：" : ""}${notes.map((note, index) => `${first + index}．${note}`).join("")}`,
    marks: {
      none: (mark: string) => `${quoted(mark)}表示规划未提出或不适用。`,
      notAvailable: (mark: string) => `${quoted(mark)}表示规划未公布。`,
      either: (mark: string) => `${quoted(mark)}表示规划未提出、未公布或不适用。`,
    },
    gapToActual: "差距为距目标尚差的数额，负值表示已超过目标。",
    inPercentagePoints: (gap: string) => `${gap}计量单位为%的指标，差距的单位为个百分点。`,
    gapToBaseline: "差距为目标值与基期值之差，即规划期内须完成的数额。",
    direction: "新增行须填写方向：越高越好的填“正向”，越低越好的填“逆向”。",
    progress: "完成进度＝（实际值－基期值）÷（目标值－基期值）。",
    growth: (from: number, to: number) =>
      `所需年均增速为${from}—${to}年复合年均增速，由基期值计算到目标值。`,
    growthInPoints: "计量单位为%、‰或位的指标，所需年均增速为年均须增减的百分点、千分点或位数。",
    range: (indicators: string) => `区间目标的数值为须达到的界限：${indicators}。`,
    computed: (indicators: string) => `规划未直接列示、由公布值计算的目标：${indicators}。`,
    hedges: (indicators: string) => `规划另有限定用语：${indicators}。`,
    further: (indicators: string) => `规划另有表述：${indicators}。`,
    doubts: (indicators: string) => `规划文本说明：${indicators}。`,
    join: "、",
    dataVersion: (version: string) => `指标数据版本${version}。`,
    planVersion: (plan: string, version: string) => `《${plan}》${version}`,
    dataVersions: (versions: readonly string[]) => `指标数据版本：${versions.join("，")}。`,
  },
};
