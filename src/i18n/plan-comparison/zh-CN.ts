interface YearSpan {
  readonly baseYear: number;
  readonly targetYear: number;
}

/** 规划对比表上的文字。甲、乙为并列的两个规划。 */
export const zhCN = {
  sheet: "规划对比",
  title: (left: string, right: string) =>
    left === right ? `${left}指标对比` : `${left}与${right}指标对比`,
  /** 两组列上方的规划名称。 */
  band: { left: (plan: string) => `甲：${plan}`, right: (plan: string) => `乙：${plan}` },
  /** 两组列的列名。 */
  side: {
    left: (header: string) => `${header}（甲）`,
    right: (header: string) => `${header}（乙）`,
  },
  difference: "目标值之差",
  otherBasis: "口径不同",
  notes: {
    baseYears: (left: number, right: number) =>
      `两个规划的基期年不同：甲为${left}年，乙为${right}年。`,
    targetYears: (left: number, right: number) =>
      `两个规划的目标年不同：甲为${left}年，乙为${right}年。目标值之差不是同一年份的比较。`,
    difference: "目标值之差为甲减乙。",
    percentagePoints: "计量单位为%的，目标值之差的单位为个百分点。",
    units: (numbers: readonly number[]) =>
      `序号${numbers.join("、")}的两项指标计量单位不同，未换算，不计算目标值之差。`,
    bases: (numbers: readonly number[]) =>
      `序号${numbers.join("、")}的两项目标口径不同（期末值、累计数、增长率等），不计算目标值之差。`,
    growth: (left: YearSpan, right: YearSpan) =>
      `所需年均增速为由基期值到目标值的复合年均增速：甲${left.baseYear}—${left.targetYear}年，乙${right.baseYear}—${right.targetYear}年。`,
    mapping: "指标的对应关系由编制者逐项指定。",
    /** 甲规划的说明。 */
    ofLeft: (note: string) => `甲：${note}`,
    ofRight: (note: string) => `乙：${note}`,
    dataVersions: (left: string, right: string) => `指标数据版本：甲${left}，乙${right}。`,
  },
};
