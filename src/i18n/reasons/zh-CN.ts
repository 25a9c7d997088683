import type { Reason } from "../../core/outcome";
import { zhCN as choices } from "../choices/zh-CN";
import { zhCN as typedDoubts } from "../typed-doubts/zh-CN";

/** The reason's details, without the code that selects the message. */
export type Details<Code extends Reason["code"], R = Reason> =
  R extends Pick<Reason, "code"> ? (Code extends R["code"] ? R : never) : never;

type Messages = { readonly [Code in Reason["code"]]: (reason: Details<Code>) => string };

const list = (items: readonly (string | number)[]): string => items.join("、");

/** The names under which people know the parameters of the functions. */
const parameters: Record<string, string> = {
  indicator: "指标",
  year: "年份",
  actual: "实际值",
  method: "路径方法",
  tolerance: "容差",
  field: "项目",
  fields: "项目",
  topic: "领域",
  query: "检索词",
  count: "条数",
};

const parameter = (name: string): string => {
  const label = parameters[name];
  return label === undefined ? `参数 ${name}` : `参数 ${name}（${label}）`;
};

/** A field can be typed by its Chinese label too, and of 27 one chooses more easily in Chinese; a method by both words. */
const fields: Readonly<Record<string, string>> = choices.fields;
const methods: Readonly<Record<string, string>> = choices.methods;

const choiceLabel = (id: string): string =>
  methods[id] ? `${id}（${methods[id]}）` : (fields[id] ?? id);

export const zhCN: Messages = {
  ...typedDoubts,
  unknownIndicator: ({ name, candidates }) =>
    candidates.length === 0
      ? `规划中没有名为“${name}”的指标。请用 PLANFIND 或面板检索。`
      : `规划中没有名为“${name}”的指标。相近的有：${list(candidates)}。`,
  ambiguousIndicator: ({ name, candidates }) =>
    `“${name}”对应多个指标，请改用其中一个：${list(candidates)}。`,
  noTarget: ({ name, year, years }) =>
    years.length === 0
      ? `规划没有为“${name}”规定目标值。`
      : `规划没有为“${name}”规定 ${year} 年的目标值，只有 ${list(years)} 年的。`,
  targetNotNumeric: ({ name, printed }) =>
    `“${name}”的目标不是一个数值，规划的表述是：${printed}。`,
  noObservation: ({ name, year, years }) =>
    years.length === 0
      ? `规划没有公布“${name}”的历史数值。`
      : `规划没有公布“${name}”${year} 年的数值，只有 ${list(years)} 年的。`,
  totalOverYears: ({ name, from, year }) =>
    `“${name}”的数是${from}—${year}年累计数，不是 ${year} 年一年的数。`,
  notJudged: ({ name }) => `“${name}”不是要完成的数，不计算差距、进度、路径和评价。`,
  runningTotalsUnsaid: ({ name }) =>
    `“${name}”的目标是规划期累计数，只能同期初以来的累计数比较；实际值确是累计数的，请把 method（路径方法）填为“累计”。`,
  notATotal: ({ name }) => `“${name}”的目标不是累计数，method（路径方法）不能填“累计”。`,
  ratesOnly: ({ name }) =>
    `“${name}”的目标是增长率，规划没有公布可比的基期水平，只能用增长率与它比较。`,
  eachYearByItself: ({ name }) => `“${name}”的目标每年都要做到，逐年评价，没有完成进度和所需增速。`,
  totalHasNoGrowth: ({ name }) => `“${name}”的目标是规划期累计数，没有所需年均增速。`,
  noBaseline: ({ name, year }) => `规划没有公布“${name}”的基期值（${year} 年）。`,
  notANumber: ({ argument, text }) => `${parameter(argument)}应为数值，现为“${text}”。`,
  notAYear: ({ argument, text }) => `${parameter(argument)}应为四位年份，现为“${text}”。`,
  notACount: ({ argument, text }) => `${parameter(argument)}应为正整数，现为“${text}”。`,
  notOneOf: ({ argument, text, choices: allowed }) =>
    `${parameter(argument)}应为 ${list(allowed.map(choiceLabel))}之一，现为“${text}”。`,
  missingArgument: ({ argument }) => `缺少${parameter(argument)}。`,
  toleranceOutsideRange: () => "容差应不小于 0、小于 0.5，表示计划增量的比例：5% 填 0.05。",
  yearOutsidePath: ({ year, from, to }) =>
    `${year} 年不在目标路径之内，路径自 ${from} 年至 ${to} 年。`,
  noCompoundPath: () => "基期值和目标值都大于零时才有复合路径，请改用线性路径。",
  noYearsLeft: ({ year, target }) =>
    `${year} 年距目标年 ${target} 年已无剩余年份，无法计算所需增速。`,
  noGrowthRate: ({ from, to }) => `从 ${from} 到 ${to} 没有年均增速。`,
  zeroSpan: () => "目标值与基期值相同，无法计算完成进度。",
  tooLarge: () => "结果超出了数值的范围。",
  noMatch: ({ query }) => `没有与“${query}”匹配的指标。`,
  singleValueExpected: ({ argument }) => `${parameter(argument)}只能是一个值，不能是多个单元格。`,
  shapeMismatch: () => "各参数的区域大小不一致，此单元格没有对应的值。",
  plansNotRead: () => "未能读取工作簿自带的规划。请重新计算，或写成“规划编号/指标”。",
};
