import type { Status } from "../../core/status";

/** 通报文字。数字都由实际值和规划算出。 */
export const zhCN = {
  statuses: {
    met: "已达标",
    nearlyMet: "基本达标",
    onPath: "符合预期进度",
    behind: "滞后",
    above: "高于区间上限",
    below: "低于区间下限",
  } satisfies Record<Status, string>,
  count: (status: string, count: number) => `${status}${count}项`,
  opening: (plan: string, year: number, indicators: number, counts: readonly string[]) =>
    `截至${year}年底，《${plan}》${indicators}项指标中，${counts.join("、")}。`,
  unrated: (count: number, year: number) => `${count}项尚无${year}年数据或不具备评价条件，未作评价`,
  nothingRated: (plan: string, year: number, indicators: number) =>
    `截至${year}年底，《${plan}》${indicators}项指标尚无可评价的实际值。`,
  listed: (status: string, indicators: readonly string[]) =>
    `${status}的指标：${indicators.join("；")}。`,
  standing: (name: string, actual: string, year: number, target: string) =>
    `${name}${actual}（${year}年目标${target}）`,
  laggards: (indicators: readonly string[]) => `进展滞后的指标：${indicators.join("；")}。`,
  lagging: (name: string, actual: string, clauses: readonly string[]) =>
    [`${name}${actual}`, ...clauses].join("，"),
  progress: (progress: string, elapsed: string) => `完成进度${progress}，时间进度${elapsed}`,
  gap: (year: number, target: string, gap: string) => `距${year}年目标${target}尚差${gap}`,
  growth: {
    up: (rate: string) => `此后须年均增长${rate}`,
    down: (rate: string) => `此后须年均下降${rate}`,
  },
  points: {
    up: (points: string) => `此后须年均提高${points}`,
    down: (points: string) => `此后须年均降低${points}`,
  },
  figure: (value: string, unit: string) => `${value}${unit}`,
  point: { "%": "个百分点", "‰": "个千分点" } as Readonly<Record<string, string>>,
  unratedNames: (names: readonly string[]) => `未作评价的指标：${names.join("、")}。`,
};
