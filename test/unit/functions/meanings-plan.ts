/** A plan with a target of every basis and comparator. Import this before the functions: they then answer from it. */
import { createCatalogue } from "../../../src/core/lookup";
import type { Indicator, Mention, Observation, Plan, Target } from "../../../src/core/types";
import { indicator, observation, samplePlan, target } from "../core/sample-plan";

const place: Mention = {
  ...{ chapter: 3, section: 1, box: null, item: null },
  ...{ paragraph: 9, printed: "", note: null },
};

/** From 2015 to 2020. */
function named(
  name: string,
  unit: string,
  baseline: number | Observation | null,
  end: Partial<Target>,
  rest: Partial<Indicator> = {}
): Indicator {
  const observations =
    typeof baseline === "number" ? [observation(2015, baseline)] : baseline ? [baseline] : [];
  return indicator({
    id: `i${name}`,
    code: name,
    name: { zh: name, en: name },
    unit: { zh: unit, en: unit },
    observations,
    targets: [target(end)],
    mentions: [{ ...place, printed: end.printed ?? "" }],
    ...rest,
  });
}

const perCent = { zh: "%", en: "%" };
const points = { zh: "个百分点", en: "points" };

const indicators = [
  named("以上", "家", 100, { comparator: "ge", lower: 200, printed: "200家以上" }),
  named("超过", "家", 100, { comparator: "gt", lower: 200, printed: "超过200家" }),
  named(
    "以内",
    "天",
    20,
    { comparator: "le", upper: 10, printed: "10天以内" },
    { direction: "lower" }
  ),
  named(
    "低于",
    "天",
    20,
    { comparator: "lt", upper: 10, printed: "低于10天" },
    { direction: "lower" }
  ),
  named("左右", "个", null, {
    comparator: "approx",
    lower: 30,
    printed: "30个左右",
    hedge: "左右",
  }),
  named("区间", "%", null, { comparator: "range", lower: 3, upper: 5, printed: "3%—5%" }),
  named("翻番", "亿元", 241.5, {
    ...{ comparator: "multiple", multiple: 2, multipleBase: 2015, printed: "翻番" },
  }),
  named("全覆盖", "%", null, { comparator: "coverage", lower: 100, printed: "全覆盖" }),
  named("定性", "", null, { comparator: "qualitative", basis: null, printed: "居西部前列" }),
  named("提高", "岁", 76.3, { basis: "increase", lower: 1, printed: "提高1岁" }),
  named("提高无基期", "岁", null, { basis: "increase", lower: 1, printed: "提高1岁" }),
  named(
    "降低",
    "吨",
    50,
    { basis: "increase", comparator: "ge", lower: 18, unit: perCent, printed: "降低18%以上" },
    { direction: "lower" }
  ),
  named("提高点", "%", 60, { basis: "increase", lower: 5, unit: points, printed: "提高5个百分点" }),
  named("累计", "家", null, {
    basis: "total",
    comparator: "ge",
    lower: 1000,
    printed: "累计1000家以上",
  }),
  named("增长", "亿元", 100, { basis: "growth", lower: 10, unit: perCent, printed: "年均增长10%" }),
  named("增长无基期", "亿元", null, {
    ...{ basis: "growth", lower: 10, unit: perCent, printed: "年均增长10%" },
  }),
  named("增速", "%", 8, { basis: "growth", comparator: "ge", lower: 6.5, printed: "6.5%以上" }),
  named("每年", "场", null, { basis: "yearly", lower: 50, printed: "每年50场" }),
  named("不评价", "项", null, { lower: 4, printed: "四大任务" }, { judged: false }),
  named("累计旧数", "件", observation(2015, 8031, { from: 2011 }), {
    lower: 9000,
    printed: "9000件",
  }),
  indicator({
    ...named("两种表述", "家", 20000, { comparator: "gt", lower: 40000, printed: "突破4万家" }),
    targets: [
      target({ comparator: "gt", lower: 40000, printed: "突破4万家" }),
      target({ lower: 50000, printed: "力争5万家", hedge: "力争" }),
      target({ year: 2035, lower: 90000, printed: "9万家" }),
    ],
    responsible: "市科技局",
    mentions: [
      { ...place, printed: "突破4万家", note: { zh: "甲处说明", en: "Note A" } },
      { ...place, paragraph: 12, printed: "4万家", note: { zh: "乙处说明", en: "Note B" } },
    ],
  }),
];

const mockPlan: Plan = { ...samplePlan, indicators };

jest.mock("../../../src/dataset/plans-at-hand", () => {
  const catalogue = createCatalogue([mockPlan]);
  return { currentCatalogue: () => catalogue, onPlansChanged: () => () => undefined };
});
