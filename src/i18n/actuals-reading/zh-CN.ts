import type { RowDoubt } from "../../core/actuals/row-doubt";
import { zhCN as figureDoubts } from "../figure-doubts/zh-CN";
import { zhCN as reasons } from "../reasons/zh-CN";

type Details<Code extends RowDoubt["code"], Doubt = RowDoubt> =
  Doubt extends Pick<RowDoubt, "code"> ? (Code extends Doubt["code"] ? Doubt : never) : never;

type Messages = { readonly [Code in RowDoubt["code"]]: (doubt: Details<Code>) => string };

const doubts: Messages = {
  ...figureDoubts,
  unknownIndicator: reasons.unknownIndicator,
  ambiguousIndicator: reasons.ambiguousIndicator,
  yearUnknown: () => "没有写明是哪一年的数。",
  headingUnclear: ({ heading }) => `列标题是“${heading}”，请确认它就是全年实际值。`,
  wordsUnclear: ({ text }) => `表中注明“${text}”，请确认它就是这项指标的全年实际值。`,
  partOfYear: ({ year, period }) =>
    `是${year === null ? "" : ` ${year} 年`}${period}的数，不是全年数，不能当作年度实际值。`,
  partOfIndicator: ({ name, parent }) => `“${name}”是“${parent}”的其中项，请确认口径后再用。`,
  severalRows: ({ name, year }) =>
    `“${name}”${year === null ? "" : ` ${year} 年`}有不止一个数，请只留一个。`,
  oneRegion: ({ region }) => `是“${region}”的数，请确认与规划的范围一致。`,
};

const list = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join("、")}等 ${items.length} 项` : items.join("、");

/** 读懂统计表：问题、各行的状态，以及命令行 npm run actuals 的输出。 */
export const zhCN = {
  doubts,
  questions: {
    region: (choices: readonly string[]) =>
      `表中有 ${choices.length} 个地区或分组，取哪一个？${list(choices)}。`,
    column: (choices: readonly string[]) =>
      `同一指标、同一年有几列数，取哪一列？${choices.map((choice) => `“${choice}”`).join("")}。不是全年数的，不会当作年度数。`,
    year: () => "表中没有写明年份，是哪一年的数？",
    indicator: () => "表中没有写明指标，是哪项指标的数？",
    unit: () => "表中没有写明单位，是什么单位？",
  },
  states: { taken: "采用", asked: "待确认", refused: "不采用" },
  period: (year: number | null, period: string): string =>
    year === null ? period || "年份不明" : `${year}年${period}`,
  change: "比上年增减",
  command: {
    usage:
      "用法：npm run actuals -- read|check 文件 [--sheet 工作表] [--region 地区] [--indicator 指标] [--year 年份] [--column 列标题] [--unit 单位] [--plan 文件|文件夹] [--json] [--lang en]",
    notFound: (path: string): string => `找不到文件“${path}”。`,
    noTable:
      "没有读出表。可读的表须有标题行（年份或指标名称）、写明名称的行，以及数字；也可改用模板（指标、年份、数值、单位、来源）。",
    unread: (place: string, text: string): string => `${place}：“${text}”不是数字，未读。`,
    verdict: (taken: number, all: number): string =>
      `共 ${all} 个实际值，采用 ${taken} 个${taken === all ? "" : `，${all - taken} 个有待确认或不采用`}。`,
  },
};
