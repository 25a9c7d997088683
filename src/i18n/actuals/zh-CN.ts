import { zhCN as figureDoubts } from "../figure-doubts/zh-CN";
import type { ActualsColumn, ActualsFault, ActualHeadingFault } from "../../core/actuals/problem";

/** The details of a fault; several codes can share theirs. */
export type Details<Code extends ActualsFault["code"], Fault = ActualsFault> =
  Fault extends Pick<ActualsFault, "code"> ? (Code extends Fault["code"] ? Fault : never) : never;

/** 一句话说明一处问题。places 是问题所涉各单元格的地址。 */
export type Messages = {
  readonly [Code in ActualsFault["code"]]: (
    fault: Details<Code>,
    places: readonly string[]
  ) => string;
};

const list = (items: readonly (string | number)[]): string => items.join("、");

const powers: Readonly<Record<number, string>> = {
  10: "十",
  100: "百",
  1000: "千",
  10_000: "万",
  100_000_000: "亿",
};

/** @example ratio(10000, true) // "1万倍" */
const ratio = (factor: number, isMultiple: boolean): string => {
  if (!isMultiple) return `${powers[factor] ?? factor}分之一`;
  if (factor >= 1e8) return `${factor / 1e8}亿倍`;
  return `${factor >= 1e4 ? `${factor / 1e4}万` : factor}倍`;
};

const columns: Readonly<Record<ActualsColumn, string>> = {
  indicator: "指标",
  year: "年份",
  value: "数值",
  unit: "单位",
  source: "来源",
};

const faults: Messages = {
  ...figureDoubts,
  indicatorMissing: () => "有年份或数值，但没有指标名称。",
  unknownIndicator: ({ name, candidates }) =>
    `规划中没有名为“${name}”的指标。${candidates.length === 0 ? "" : `相近的有：${list(candidates)}。`}`,
  ambiguousIndicator: ({ name, candidates }) =>
    `“${name}”对应多个指标，请改写为其中之一：${list(candidates)}。`,
  otherSpelling: ({ name, official }) =>
    `“${name}”即“${official}”，但工作表中的公式按文字查找，不会取到这一行。请改写为“${official}”。`,
  yearMissing: () => "没有年份。",
  notAYear: ({ text }) => `“${text}”不是年份，请填四位数字，如 2018。`,
  yearIsText: ({ text }) => `年份“${text}”是文本，公式查找不到。请填数字，不带“年”字。`,
  yearIsDate: ({ text }) =>
    `年份单元格中是日期（序列值 ${text}）。请改为常规格式，填四位年份，如 2018。`,
  numberIsText: ({ text }) => `“${text}”是文本，不能计算。请改为数字，不带逗号和百分号。`,
  duplicate: ({ name, year }, places) =>
    `“${name}”${year}年有多行数值：${list(places)}。公式不取其中任何一个，请只留一行。`,
  missingYears: ({ name, years }) => `“${name}”没有${list(years)}年的数值。`,
  unitDiffers: ({ unit, planUnit }) =>
    `单位“${unit}”与规划的“${planUnit}”含义相同，但公式按文字比较，不取此数。请改写为“${planUnit}”。`,
  offPlan: ({ name, year, value, least, greatest, factor, tooLarge }) =>
    `“${name}”${year}年为 ${value}，约为规划数值（${
      least === greatest ? least : `${least} 至 ${greatest}`
    }）的${ratio(factor, tooLarge)}。请核对单位和小数点。`,
  jump: ({ name, from, to, factor }) => {
    const rises = Math.abs(to.value) > Math.abs(from.value);
    return `“${name}”由${from.year}年的 ${from.value} 变为${to.year}年的 ${to.value}，约为${ratio(factor, rises)}。请核对单位和小数点。`;
  },
};

/** @example yearRows(["2016—2020"]) // "列出 2016—2020 各年" */
const yearRows = (periods: readonly string[]): string =>
  periods.length === 1 ? `列出 ${list(periods)} 各年` : `按各自规划列出各年（${list(periods)}）`;

/** 实际值表：关联、检查，以及写入工作表的文字。 */
export const zhCN = {
  columns,
  faults,
  separator: "；",
  headings: (fault: ActualHeadingFault) =>
    fault.code === "columnMissing"
      ? `没有“${columns[fault.column]}”栏`
      : `“${columns[fault.column]}”栏不止一个：${list(fault.headings)}`,
  link: {
    comment: "规划指标加载项：实际值表的标题行",
  },
  template: {
    sheet: "实际值",
    title: "指标实际值",
    note: "每行填一个指标一年的数值，尚无数据的留空。单位与规划一致；百分比填不带百分号的数值。可在表尾继续添加行。",
  },
  monitoring: {
    footnote: (table: string) =>
      `实际值取自表格“${table}”；#N/A表示该表中同一指标名称、同一年份有多行，或数值是文本或错误值，或单位与规划不同。`,
    percentNote:
      "表格中键入60%的单元格实为0.6：与规划数值不合的，评价栏提示核对；合与不合都请在加载项“数据 › 实际值”中检查。",
    option: "实际值取自实际值表",
    noTable: "尚未关联实际值表，可在“数据”页关联。",
    refused: (sheet: string, cells: readonly string[], count: number) =>
      `不能插入：实际值表中 ${sheet}!${list(cells)}${
        count > cells.length ? `等 ${count} 处` : ""
      }的数值存疑（如设置了百分比格式的60%实为0.6，缩放显示为12.3万的实为123456，或与规划数值相差百倍、万倍），公式识别不出，会得出错误的评价。请改为常规格式，核对数值和单位，百分比填不带百分号的数值。`,
    remaining: (errors: number, doubts: number) =>
      `实际值表尚有 ${[
        ...(errors > 0 ? [`${errors} 处错误`] : []),
        ...(doubts > 0 ? [`${doubts} 处请核对`] : []),
      ].join("、")}。`,
    show: "查看“数据 › 实际值”",
    check: "重新检查",
  },
  section: {
    title: "实际值",
    about:
      "关联工作簿中的一张实际值表（指标、年份、数值，可有单位、来源），监测表和公式即可从中取数。关联保存在工作簿中。",
    none: "尚未关联实际值表。",
    lost: "关联的表格已被删除或转换为普通区域，请重新关联。",
    linked: (table: string, place: string) => `已关联表格“${table}”（${place}）。`,
    running: "正在读取…",
    link: "关联所选表格",
    linkHint: "先在 Excel 中选中实际值表中的任一单元格。",
    insertTemplate: "插入空白实际值表",
    templateHint: (count: number, periods: readonly string[]) =>
      `将为已勾选的 ${count} 项指标${yearRows(periods)}。`,
    templateUnselected: (count: number, periods: readonly string[]) =>
      `未勾选指标，将为 ${count} 项主要指标${yearRows(periods)}。`,
    linksItself: "插入后自动关联。",
    movesLink: (table: string) =>
      `现已关联表格“${table}”。工作簿只关联一张实际值表：新表插入后，关联可由“${table}”改到新表，也可保持不变。`,
    insertAndLink: "插入并改为关联新表",
    insertOnly: "只插入，关联不变",
    inserted: (table: string) =>
      `已插入空白实际值表“${table}”，关联未变。要改为关联此表，请选中表中任一单元格，再按“关联所选表格”。`,
    unlink: "取消关联",
    unlinked: "已取消关联。表格和公式未作改动。",
    check: "重新检查",
    unreadable: (table: string, reasons: string) =>
      `表格“${table}”不能作为实际值表：${reasons}。标题行须有“指标”“年份”“数值”栏，“单位”“来源”可有可无。`,
    found: (figures: number, pending: number) =>
      `可取用 ${figures} 个实际值${pending === 0 ? "" : `，${pending} 行待填`}。`,
    clean: "没有发现问题。",
    severities: { error: "错误", doubt: "请核对" },
    group: (severity: string, count: number) => `${severity}（${count}）`,
    more: (count: number) => `……还有 ${count} 处，请改正以上各处后重新检查，或复制全部。`,
    copy: "复制检查结果",
  },
  arranged: {
    title: "指标实际值（由统计表整理）",
    convertedNote: "换算过单位的，数值为原数值与换算系数之积。",
    printed: "原数值",
    factor: "换算系数",
    hint: "统计年鉴、公报、月报等样式的表，可先整理成实际值表：选中表的全部单元格；只选一格的，读整张工作表。",
    start: "整理统计表",
    instead: "统计年鉴等样式的表，可用“整理统计表”。",
    heading: "整理统计表",
    read: (address: string) => `已读 ${address}，表格未作改动。`,
    counted: (figures: number, left: number, changes: number) =>
      `采用 ${figures} 个实际值${left === 0 ? "" : `，${left} 个不采用`}${
        changes === 0 ? "" : `；另有 ${changes} 个是比上年增减，不作实际值`
      }。`,
    columns: ["指标", "年份", "数值", "单位", "来源"],
    more: (count: number) => `……还有 ${count} 个。`,
    left: (source: string, name: string, reason: string) => `${source} ${name}：${reason}`,
    write: "写入新工作表并关联",
    writeAndMove: "写入新工作表并改为关联新表",
    writeOnly: "只写入，关联不变",
    cancel: "取消",
    written: (table: string, count: number) =>
      `已写入实际值表“${table}”，共 ${count} 个实际值，关联未变。`,
  },
  formula: {
    label: "取自实际值表",
    placeholder: "请选择",
    option: (year: number, value: number) => `${year}年：${value}`,
    nothing: "实际值表中没有此指标可取用的数值。",
    nothingForYear: (year: number) => `实际值表中没有此指标${year}年可取用的数值。`,
    chooseIndicator: "先选定指标，才能从实际值表取数。",
  },
};
