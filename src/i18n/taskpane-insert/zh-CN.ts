/** 插入页的文字。 */
export const insert = {
  title: "插入",
  what: "内容",
  products: {
    table: "指标表",
    value: "数值",
    formula: "公式",
    citation: "出处",
    gaps: "差距列",
    monitoring: "监测表",
    summary: "简表",
    chart: "目标路径图",
    midterm: "中期评估",
    final: "期末总结评估",
  },
  about: {
    table: "所选指标的基期值、目标值等，差距和增速用 Excel 公式计算。",
    value: "所选指标的目标值，每项一行，不带格式。",
    formula: "所选指标的 CQ 公式，每项一行，不带格式；数值由加载项计算。",
    citation: "注明数据引自规划的何处。",
    gaps: "在选定的指标名称和实际值旁边，添加基期值、目标值、差距、完成进度和评价各列。",
    monitoring:
      "每项指标一行，列出各年目标路径和实际值，自动评价。实际值可逐格填报，也可取自实际值表。",
    summary: "每项指标一行：基期值、目标值、最近一年的实际值和评价，一页看完。",
    chart: "一项指标的目标路径表和折线图，填入实际值后图表随之变化。",
    midterm: "一组新工作表：封面、简表、总览、图表、明细、滞后、出处，按规划第三年评价。",
    final: "一组新工作表：封面、简表、总览、图表、明细、滞后、出处，按规划目标年评价。",
  },
  unsuitable: {
    nothingSelected: "尚未选择指标。请返回列表，勾选要插入的指标。",
    oneIndicatorOnly: "目标路径图每次一项指标。请返回列表，只勾选一项。",
    noPath: "规划没有给出此指标的基期值或目标值，不能绘制目标路径。",
    severalPlans: "所选指标来自几部规划，年份各不相同。请返回列表，只勾选一部规划的指标。",
    noFigure: "规划没有给出所选指标的目标数值。可改为插入指标表或出处。",
  },
  runningTotals: (count: number) =>
    `目标为规划期累计的指标（${count} 项）：实际值是规划期初以来的累计数`,
  splitByBody: "按责任单位分表，一个单位一张",
  nobodys: (count: number, sheet: string) =>
    `${count} 项指标规划未明确责任单位，列入“${sheet}”一张表。`,
  withNames: "同时写入指标名称和计量单位",
  newSheets: (count: number) => `将新建 ${count} 张工作表，现有工作表不变。`,
  sheet: "预览的工作表",
  indicators: (count: number, names: readonly string[]) =>
    `指标 ${count} 项：${names.join("、")}${count > names.length ? "……" : ""}`,
  columns: "栏目",
  columnCount: (count: number) => `${count} 栏`,
  where: "位置",
  newSheet: (name: string) => `将新建工作表“${name}”。`,
  noNewSheet: (reasons: readonly string[]) => `不能新建工作表：${reasons.join("；")}。`,
  free: (where: string) => `将写入 ${where}，该处空白。`,
  obstructed: (where: string, reasons: readonly string[]) =>
    `不能写入 ${where}：${reasons.join("；")}。`,
  preview: "预览",
  moreRows: (count: number) => `……还有 ${count} 行`,
  chart: (title: string) => `图表：${title}`,
  formulaSign: "ƒ 表示由 Excel 公式计算。",
  insert: "插入",
  download: "下载",

  form: "形式",
  forms: {
    cells: "写入单元格",
    comment: "作为当前单元格的批注",
    sourceLine: "作为表格下方的资料来源",
    list: "另建引用清单",
  },
  aboutForms: {
    cells: "所选指标的出处，每项一行。",
    comment: "所选指标的出处写入批注，单元格内容不变。",
    sourceLine: "在当前单元格所在表格的下方空一行，注明表中各指标的出处。",
    list: "新建一张工作表，列出工作簿中哪些单元格的 CQ 公式用了规划的哪项数据。",
  },
  commentAt: (cell: string) => `将批注添加到 ${cell}。`,

  gaps: {
    selectHint: "请在 Excel 中选中指标名称和实际值两列（可含标题行）。",
    found: (
      selection: string,
      names: string,
      actuals: readonly string[],
      count: number,
      complete: number
    ) =>
      `选定区域 ${selection}：${names} 列为指标名称，${actuals.join("、")} 列为实际值，识别出 ${count} 项指标${
        complete === count
          ? ""
          : `，其中 ${complete} 项${actuals.length > 1 ? "各年都" : ""}有实际值`
      }。`,
    actualColumn: "实际值所在列",
    actualColumns: "实际值所在列（可选几年）",
    column: (letters: string, heading?: string) =>
      heading === undefined ? `${letters} 列` : `${letters} 列（${heading}）`,
    choose: "请选择",
    severalColumns: "指标名称右侧有多列数值，请指明哪一列是实际值。",
    severalYears: "指标名称右侧有多列数值，请指明哪些列是实际值；选几列的，各列标题须为不同年份。",
    year: "实际值所属年份",
    noYear: "请选择实际值所属年份，评价以此为准。",
    years: (year: number) => `${year}年`,
    side: "添加到",
    sides: {
      besideSelection: "紧邻选定区域右侧（表格则增加为表格的列）",
      newSheet: "新工作表，连同指标名称",
    },
    unmatched: (count: number) => `${count} 行未识别，将留空：`,
    leftBlank: (count: number) => `${count} 行的指标已识别，但实际值不能比较，将留空：`,
    withoutActual: (count: number) =>
      `${count} 行没有可用的实际值，只写入基期值和目标值，其余各栏暂无结果：`,
    ofYear: (year: number, reason: string) => `${year}年：${reason}`,
    noActual: (name: string) => `“${name}”没有实际值。`,
    row: (row: number, reason: string) => `第 ${row} 行：${reason}`,
    more: (count: number) => `……还有 ${count} 行`,
  },
};
