/** 没有 Excel 的页面上“实际值”页的文字：粘贴自己的表，得到差距对照。 */
export const zhCN = {
  title: "自己的表",
  about:
    "表中有指标名称和实际值的，可在旁边加上基期值、目标值、差距、完成进度和评价。表只在本页处理，不上传。",
  paste: "粘贴表格",
  placeholder: "先在 Excel、WPS、Word 或网页中复制单元格，再在此处粘贴（Ctrl+V）",
  asShown: "数值按复制时所显示的取：只显示两位小数的，就只有两位。",
  noCells: "没有读到单元格。请至少复制两列：指标名称，及其右侧的实际值。",
  nothingRecognised:
    "表中没有识别出指标名称及其右侧的实际值。名称须与规划一致，可在“查找”中查到；也可能是没有复制名称列。",
  found: (names: string, actuals: readonly string[], count: number, complete: number) =>
    `${names} 列为指标名称，${actuals.join("、")} 列为实际值，识别出 ${count} 项指标${
      complete === count
        ? ""
        : `，其中 ${complete} 项${actuals.length > 1 ? "各年都" : ""}有可用的实际值`
    }。`,
  shares: (count: number, shown: string, value: string) =>
    `${count} 个实际值带百分号，如 ${shown}：按百分号前的数取（${value}）`,
  sheet: "差距对照",
  result: "结果",
  refused: "不能采用的实际值不参与计算，所在行留空。",
  copyResult: "复制结果",
  copyHint: "复制的是新增的各列，行数与原表相同，可粘贴到原表右侧。",
  again: "换一张表",
  files: "选择文件…",
  fileKinds:
    "也可以选择 .xlsx、.csv 文件：含实际值的统计表，或各部门交回的监测表（可同时选择多个，汇总为一张）。",
  reading: "正在读取…",
  file: (name: string) => `文件：${name}`,
  sheetOf: "工作表",
  make: "做成",
  makes: { gaps: "差距对照：原表旁边加列", monitoring: "监测表：填入各年实际值" },
  counted: (taken: number, conflicts: number, doubtful: number) =>
    `读出 ${taken} 个实际值${conflicts > 0 ? `，${conflicts} 处各文件数值不一致` : ""}${
      doubtful > 0 ? `，${doubtful} 个不采用` : ""
    }。`,
  merged: (files: number) => `已读 ${files} 个文件中的监测表，只取填报的实际值。`,
  noMonitoring: (files: readonly string[]) => `没有监测表，未读：${files.join("、")}。`,
  changed: (count: number) =>
    `交回的表中有 ${count} 处基期值或目标值与规划不同。只取实际值，不采用这些改动，请核对：`,
  changedFigure: (place: string, name: string, heading: string, shown: string, current: number) =>
    `${place} ${name}，${heading}：表中${shown === "" ? "为空" : ` ${shown}`}，规划 ${current}`,
  conflicts: "数值不一致，请选用其一；不选的留空。",
  conflict: (name: string, year: number) => `${name}（${year}年）`,
  neither: "留空",
  option: (shown: string, file: string, place: string) => `${shown}（${file}，${place}）`,
  doubtful: (count: number) => `${count} 个不采用，留空：`,
  doubt: (place: string, name: string, reason: string) => `${place} ${name}：${reason}`,
  place: (file: string, cell: string) => `${file} ${cell}`,
  taken: "采用的实际值",
  headings: { name: "指标", year: "年份", value: "实际值", place: "出自" },
  copyList: "复制清单",
  confirm: (count: number, example: string) => `${count} 个数须换算，例如：${example}确认换算。`,
};
