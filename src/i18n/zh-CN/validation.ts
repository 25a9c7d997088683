import type { Fault, Place, PropertyForm } from "../../core/validation/problem";

type Details<Code extends Fault["code"]> = Place & Extract<Fault, { code: Code }>;
type Messages = { readonly [Code in Fault["code"]]: (problem: Details<Code>) => string };

const list = (items: readonly (string | number)[]): string => items.join("、");

const forms: Record<PropertyForm, string> = {
  object: "对象",
  list: "非空列表",
  text: "文本",
  whole: "非负整数",
  number: "数值",
  flag: "true 或 false",
  name: "由小写字母、数字、点、下划线、连字符组成的名称",
  version: "形如 1.0.0 的版本号",
  relativePath: "数据包内的相对路径",
  expression: "正则表达式",
};

const faults: Messages = {
  fileMissing: () => "缺少此文件。",
  encodingNotUtf8: () => "文件不是 UTF-8 编码，请另存为“CSV UTF-8”。",
  quotesMalformed: () => "引号不配对。单元格内含逗号或引号时，整格加英文双引号，格内双引号写两个。",
  tableEmpty: () => "文件是空的，至少要有一行列名。",

  jsonMalformed: ({ detail }) => `不是合法的 JSON（${detail}）。`,
  propertyMissing: () => "缺少此属性。",
  propertyInvalid: ({ form, value }) => `应为${forms[form]}，现为 ${value}。`,
  propertyUnsupported: ({ supported, value }) =>
    supported.length === 0
      ? `不支持此属性（现为 ${value}），请删去。`
      : `只支持 ${list(supported)}，现为 ${value}。`,
  propertyRepeated: ({ value }) => `“${value}”重复。`,
  propertyUnresolved: ({ value }) => `所引用的“${value}”不存在。`,
  tableNotDescribed: ({ table }) => `没有描述“${table}”表。`,
  columnNotDescribed: ({ table }) => `“${table}”表没有描述此列。`,
  columnTypeWrong: ({ types }) => `此列的类型应为 ${list(types)} 之一。`,
  columnNotRequired: () => "此列不可空缺，应设 required 为 true。",
  columnChoicesWrong: ({ choices }) => `此列应以 enum 限定取值，且只能取自 ${list(choices)}。`,

  columnMissing: () => "缺少此列。",
  columnUnknown: () => "多出此列，或列名有误。",
  columnRepeated: () => "此列重复。",
  columnMisplaced: ({ expected }) => `列的次序不对，此处应为 ${expected}。`,
  cellCount: ({ expected, found }) =>
    `应有 ${expected} 格，实有 ${found} 格。格内含逗号时，整格要加英文双引号。`,

  required: () => "不可空缺。",
  surroundingSpace: ({ value }) => `“${value}”首尾有空格，请删去。`,
  controlCharacter: () => "含有换行、制表符或其他不可见字符，请删去。",
  notANumber: ({ value }) =>
    `应为数值，只写数字、小数点和负号，不写千位分隔符、单位、百分号和科学记数，现为“${value}”。`,
  tooManyDigits: ({ value }) => `“${value}”超过 15 位有效数字，无法准确保存。`,
  notAnInteger: ({ value }) => `应为整数，只写数字和负号，现为“${value}”。`,
  notAYear: ({ value }) => `应为四位年份，如 2020，现为“${value}”。`,
  dateForYear: ({ value }) => `应为四位年份，如 2020，不能是日期，现为“${value}”。`,
  notADate: ({ value }) => `应为日期，如 2016-11-03，现为“${value}”。`,
  notABoolean: ({ value }) => `应为 true 或 false，现为“${value}”。`,
  notAChoice: ({ choices, value }) => `应为 ${list(choices)} 之一，现为“${value}”。`,
  belowMinimum: ({ minimum, value }) => `不得小于 ${minimum}，现为 ${value}。`,
  aboveMaximum: ({ maximum, value }) => `不得大于 ${maximum}，现为 ${value}。`,
  tooShort: ({ minimum, value }) => `至少 ${minimum} 个字符，现为“${value}”。`,
  tooLong: ({ maximum, value }) => `至多 ${maximum} 个字符，现为“${value}”。`,
  patternMismatch: ({ pattern, value }) => `“${value}”不符合格式 ${pattern}。`,

  repeated: ({ columns, firstLine, value }) =>
    `“${value}”与第 ${firstLine} 行重复（${list(columns)} 合起来不得重复）。`,
  referenceUnknown: ({ target, columns, value }) =>
    `${target} 中没有“${value}”（按 ${list(columns)} 查找）。`,

  periodBackwards: ({ value }) => `规划期“${value}”的起始年份晚于结束年份。`,
  targetYearNotAfterBase: ({ baseYear, value }) => `目标年 ${value} 应晚于基期年 ${baseYear}。`,
  targetYearOutsidePeriod: ({ period, value }) => `目标年 ${value} 不在规划期 ${period} 之内。`,
  baseYearAfterPeriodStart: ({ period, value }) =>
    `基期年 ${value} 晚于规划期 ${period} 的起始年份。`,
  issuedBeforeBase: ({ baseYear, value }) => `发布日期 ${value} 早于基期年 ${baseYear}。`,
  versionDisagrees: ({ version, value }) => `版本 ${value} 与数据包的版本 ${version} 不一致。`,

  nameTaken: ({ indicator, otherFile, otherLine, value }) =>
    `“${value}”归一化后与 ${otherFile} 第 ${otherLine} 行（${indicator}）相同，按此名称将查不准。`,
  nameEmpty: ({ value }) => `“${value}”归一化后没有内容，不能作名称。`,
  mentionMissing: ({ value }) => `“${value}”没有出处，mentions.csv 中至少要有一行。`,
  baselineMissing: ({ year }) => `主要指标应有 ${year} 年的基期值。`,
  targetMissing: ({ year }) => `主要指标应有 ${year} 年的目标值。`,
  figureMissing: ({ value }) =>
    value === "baseline"
      ? "基期数据应在 values.csv 中有值。"
      : "此类指标应在 targets.csv 中有目标。",
  targetUnexpected: () => "基期数据不应有目标；有目标的是 headline、commitment 或 parameter。",
  decimalsDisagree: ({ expected, value }) =>
    `小数位数为 ${value}，但公布数字最多有 ${expected} 位小数。`,
  unitInOneLanguage: () => "单位应中英文都写，或都不写。",

  boundMissing: ({ comparator }) => `比较关系为 ${comparator} 时，此列不可空缺。`,
  boundUnexpected: ({ comparator, value }) =>
    `比较关系为 ${comparator} 时，此列应空缺，现为 ${value}。`,
  rangeNotAscending: ({ lower, value }) => `区间上限 ${value} 应大于下限 ${lower}。`,
  againstDirection: ({ direction, value }) =>
    direction === "higher"
      ? `指标越高越好，目标不能是上限（${value}）。请改比较关系，或改指标的方向。`
      : `指标越低越好，目标不能是下限（${value}）。请改比较关系，或改指标的方向。`,
  multipleBaseUnexpected: ({ value }) => `比较关系不是 multiple，不应有倍数的基期年份 ${value}。`,
  multipleBaseNotPublished: ({ value }) =>
    `values.csv 中没有本指标 ${value} 年的值，不能作倍数的基数。`,
  yearOutsidePeriod: ({ from, to, value }) => `年份 ${value} 不在规划期 ${from} 至 ${to} 年之内。`,
  valueAfterIssue: ({ issuedOn, value }) =>
    `规划发布于 ${issuedOn}，不可能公布 ${value} 年的实际值。`,
  figureNotPrinted: ({ printed, value }) => `数值 ${value} 不见于原文表述“${printed}”。`,
  printedNotMentioned: ({ value }) => `原文表述“${value}”不见于本指标的任何一条出处。`,

  itemOutsideBox: ({ value }) => `条目号 ${value} 只能用于专栏，而专栏号空缺。`,
  placeDisagrees: ({ paragraph, otherLine }) =>
    `第 ${paragraph} 段的位置与第 ${otherLine} 行所记不同，一段只能有一个位置。`,
  noteInOneLanguage: () => "说明应中英文都写，或都不写。",
  readingUnchanged: ({ value }) => `读法“${value}”与所印相同，不成其为勘误。`,

  paragraphUnknown: ({ paragraphs, value }) => `没有第 ${value} 段，原文共 ${paragraphs} 段。`,
  notInParagraph: ({ paragraph, value }) => `原文第 ${paragraph} 段中没有“${value}”。`,
  placeNotInSource: ({ expected, value }) =>
    `按原文标题应为 ${expected || "空缺"}，现为 ${value || "空缺"}。`,
};

export const zhCN = {
  faults,
  line: (place: string, column: string | null, reason: string): string =>
    column === null ? `${place}：${reason}` : `${place} ${column} 列：${reason}`,
  count: (count: number): string =>
    count === 0 ? "数据无误。" : `共 ${count} 处问题，未生成数据。`,
};
