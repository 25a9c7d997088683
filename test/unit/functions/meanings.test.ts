/** What each function gives for every basis and comparator: the table of docs/decisions.md, one formula a row. */
import "./meanings-plan";
import * as functions from "../../../src/functions/functions";
import { call, messageOf } from "./custom-functions";

const bodies = {
  TARGET: functions.planTarget,
  VALUE: functions.planValue,
  GAP: functions.planGap,
  PROGRESS: functions.planProgress,
  PATH: functions.planPath,
  GROWTH: functions.planGrowth,
  STATUS: functions.planStatus,
  INFO: functions.planInfo,
};
type Row = readonly [
  name: string,
  body: keyof typeof bodies,
  args: readonly unknown[],
  gives: unknown,
];

/** The value to four decimals: what a reader compares by eye. */
function given(name: string, body: keyof typeof bodies, args: readonly unknown[]): unknown {
  const cell = call(bodies[body] as never, name, ...args);
  return typeof cell === "number" ? Math.round(cell * 10_000) / 10_000 : cell;
}

const NOTHING = null;
const CUMULATIVE = "累计";

const rows: readonly Row[] = [
  // Bounds of a level: "at least" is met at the bound, "more than" beyond it.
  ["以上", "TARGET", [], 200],
  ["以上", "GAP", [150], 50],
  ["以上", "PATH", [2017], 140],
  ["以上", "PROGRESS", [150], 0.5],
  ["以上", "STATUS", [200, 2020], "已达标"],
  ["以上", "INFO", ["basis"], "期末值"],
  ["以上", "INFO", ["comparator"], "不少于"],
  ["超过", "TARGET", [], 200],
  ["超过", "STATUS", [200, 2020], "滞后"],
  ["超过", "STATUS", [201, 2020], "已达标"],
  ["以内", "TARGET", [], 10],
  ["以内", "GAP", [14], 4],
  ["以内", "STATUS", [10, 2020], "已达标"],
  ["低于", "STATUS", [10, 2020], "滞后"],
  ["低于", "STATUS", [9, 2020], "已达标"],
  // About: a tenth short is nearly met, and no baseline is needed.
  ["左右", "TARGET", [], 30],
  ["左右", "STATUS", [30, 2020], "已达标"],
  ["左右", "STATUS", [27, 2020], "基本达标"],
  ["左右", "STATUS", [26, 2020], "滞后"],
  ["左右", "STATUS", [26, 2020, 0.15], "基本达标"],
  ["左右", "INFO", ["hedge"], "左右"],
  // A range has three answers.
  ["区间", "TARGET", [], 3],
  ["区间", "STATUS", [2, 2020], "滞后"],
  ["区间", "STATUS", [4, 2020], "已达标"],
  ["区间", "STATUS", [7, 2020], "高于上限"],
  // A multiple of a published base is computed, and says so.
  ["翻番", "TARGET", [], 483],
  ["翻番", "PROGRESS", [362.25], 0.5],
  ["翻番", "INFO", ["multiple"], 2],
  ["翻番", "INFO", ["note"], "目标值483亿元为计算所得：2015年公布值241.5亿元的2倍"],
  ["全覆盖", "TARGET", [], 100],
  ["全覆盖", "GAP", [95], 5],
  // Words without a figure.
  ["定性", "TARGET", [], "#N/A"],
  ["定性", "STATUS", [1, 2020], "#N/A"],
  ["定性", "INFO", ["basis"], ""],
  ["定性", "INFO", ["printed"], "居西部前列"],
  // A change leads to a level where the baseline is published.
  ["提高", "TARGET", [], 77.3],
  ["提高", "GAP", [77], 0.3],
  ["提高", "PATH", [2020], 77.3],
  ["提高", "STATUS", [77.3, 2020], "已达标"],
  ["提高", "INFO", ["basis"], "较基期增减"],
  ["提高", "INFO", ["period"], "2016—2020"],
  ["提高", "INFO", ["note"], "目标值77.3岁为计算所得：2015年公布值76.3岁加1"],
  ["提高无基期", "TARGET", [], "#N/A"],
  ["提高无基期", "GAP", [77], "#N/A"],
  ["降低", "TARGET", [], 41],
  ["降低", "GAP", [45], 4],
  ["降低", "STATUS", [41, 2020], "已达标"],
  ["降低", "INFO", ["note"], "目标值41吨为计算所得：2015年公布值50吨降低18%"],
  ["提高点", "TARGET", [], 65],
  // A total over the period is compared with running totals only, and nobody has to guess whether they are.
  ["累计", "TARGET", [], 1000],
  ["累计", "PATH", [2018], 600],
  ["累计", "GAP", [700], "#N/A"],
  ["累计", "GAP", [700, NOTHING, CUMULATIVE], 300],
  ["累计", "GAP", [500, 2018, CUMULATIVE], 100],
  ["累计", "PROGRESS", [700], "#N/A"],
  ["累计", "PROGRESS", [700, CUMULATIVE], 0.7],
  ["累计", "STATUS", [600, 2018], "#N/A"],
  ["累计", "STATUS", [600, 2018, NOTHING, CUMULATIVE], "达到预期"],
  ["累计", "STATUS", [599, 2018, NOTHING, CUMULATIVE], "滞后"],
  ["累计", "GROWTH", [600, 2018], "#N/A"],
  ["累计", "INFO", ["basis"], "规划期累计"],
  ["以上", "GAP", [150, NOTHING, CUMULATIVE], "#VALUE!"],
  // A rate of growth leads along a compound path from a published level.
  ["增长", "TARGET", [], 10],
  ["增长", "PATH", [2017], 121],
  ["增长", "GAP", [161.051], 0],
  ["增长", "PROGRESS", [161.051], 1],
  ["增长", "STATUS", [121, 2017], "达到预期"],
  ["增长", "GROWTH", [], 0.1],
  ["增长", "INFO", ["basis"], "增长率"],
  ["增长无基期", "TARGET", [], 10],
  ["增长无基期", "STATUS", [121, 2017], "#N/A"],
  ["增速", "TARGET", [], 6.5],
  ["增速", "STATUS", [6.6, 2018], "已达标"],
  ["增速", "STATUS", [6.4, 2018], "滞后"],
  ["增速", "GAP", [6, 2018], 0.5],
  ["增速", "PATH", [2018], "#N/A"],
  ["增速", "PROGRESS", [7], "#N/A"],
  // A rule for every year.
  ["每年", "TARGET", [], 50],
  ["每年", "TARGET", [2017], 50],
  ["每年", "TARGET", [2015], "#N/A"],
  ["每年", "PATH", [2017], 50],
  ["每年", "STATUS", [50, 2016], "已达标"],
  ["每年", "STATUS", [49, 2018], "滞后"],
  ["每年", "GAP", [40, 2018], 10],
  ["每年", "PROGRESS", [40], "#N/A"],
  ["每年", "GROWTH", [40, 2018], "#N/A"],
  // What is not there to be reached.
  ["不评价", "TARGET", [], 4],
  ["不评价", "GAP", [4], "#N/A"],
  ["不评价", "PROGRESS", [4], "#N/A"],
  ["不评价", "PATH", [2018], "#N/A"],
  ["不评价", "STATUS", [4, 2020], "#N/A"],
  ["不评价", "INFO", ["judged"], "否"],
  ["以上", "INFO", ["judged"], "是"],
  // A published total over years is no figure of one year and no baseline.
  ["累计旧数", "VALUE", [2015], "#N/A"],
  ["累计旧数", "PROGRESS", [8500], "#N/A"],
  ["累计旧数", "INFO", ["baseYear"], ""],
  ["累计旧数", "INFO", ["period"], "2011—2015"],
  // Two statements about a year, and one beyond the period.
  ["两种表述", "TARGET", [], 40000],
  ["两种表述", "TARGET", [2035], 90000],
  ["两种表述", "STATUS", [45000, 2020], "已达标"],
  ["两种表述", "INFO", ["note"], "甲处说明；乙处说明；另有表述：力争5万家"],
  ["两种表述", "INFO", ["responsible"], "市科技局"],
  ["两种表述", "INFO", ["baseYear"], 2015],
];

test.each(rows)("%s: PLAN%s %j is %j", (name, body, args, gives) => {
  expect(given(name, body, args)).toEqual(gives);
});

describe("the reason is said", () => {
  test.each([
    ["累计旧数", functions.planValue, [2015], "2011—2015年累计数"],
    ["累计", functions.planGap, [700], "请把 method（路径方法）填为“累计”"],
    ["增长无基期", functions.planPath, [2018], "只能用增长率与它比较"],
    ["每年", functions.planProgress, [40], "逐年评价"],
    ["不评价", functions.planStatus, [4, 2020], "不是要完成的数"],
    ["提高无基期", functions.planTarget, [null], "提高1岁"],
  ] as const)("of %s", (name, body, args, words) => {
    expect(messageOf(body as never, name, ...args)).toContain(words);
  });
});

test("lists and citations are those of any indicator", () => {
  const cells = functions.planList([["headline"]], [["指标名称,口径,目标值"]]);
  expect(cells).toContainEqual(["累计", "规划期累计", 1000]);
  expect(cells).toContainEqual(["定性", "", ""]);
  expect(call(functions.planSource, "累计")).toContain("第三章第一节");
  expect(call(functions.planFind, "两种", 1)).toBe("两种表述");
});
