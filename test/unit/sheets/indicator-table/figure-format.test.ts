import type { PlannedIndicator, Target } from "../../../../src/core/types";
import { targetFigure } from "../../../../src/core/figures";
import { detailedPlan } from "../../../../src/dataset/details";
import type { Locale } from "../../../../src/i18n/locale";
import { targetFormat } from "../../../../src/sheets/indicator-table/figure-format";
import { shownNumber } from "../../../../src/sheets/spec/shown-number";
import { highTechEnterprises, rdInstitutions } from "../plan";

/** High-tech enterprises with another target. */
function aiming(said: Partial<Target>, direction: "higher" | "lower" = "higher"): PlannedIndicator {
  const { plan, indicator } = highTechEnterprises;
  const targets = indicator.targets.map((target) => ({ ...target, ...said }));
  return { plan, indicator: { ...indicator, direction, targets } };
}

/** The target as its cell shows it: the figure stays a number. */
function shown(entry: PlannedIndicator, locale: Locale = "zh-CN"): string {
  const figure = targetFigure(entry);
  return figure.ok ? shownNumber(figure.value, targetFormat(entry, locale)) : "";
}

const upTo = (upper: number, printed: string): Partial<Target> => ({ lower: null, upper, printed });

describe("the number format of a target", () => {
  test.each<[Partial<Target>, string, string]>([
    [{ comparator: "eq" }, "3000", "3000"],
    [{ comparator: "ge", printed: "3000家以上" }, "3000以上", "at least 3000"],
    [{ comparator: "ge", printed: "≥3000" }, "3000以上", "at least 3000"],
    [{ comparator: "ge", printed: "不低于3000家" }, "不低于3000", "at least 3000"],
    [{ comparator: "gt", printed: "超过3000家" }, "超过3000", "more than 3000"],
    [{ comparator: "gt", printed: "突破3000家" }, "突破3000", "more than 3000"],
    [{ comparator: "approx", printed: "3000家左右" }, "3000左右", "about 3000"],
    [{ comparator: "approx", printed: "约3000家" }, "约3000", "about 3000"],
    [{ comparator: "le", ...upTo(10, "10家以内") }, "10以内", "at most 10"],
    [{ comparator: "le", ...upTo(10, "前10位") }, "前10", "at most 10"],
    [{ comparator: "lt", ...upTo(10, "低于10家") }, "低于10", "less than 10"],
    [{ comparator: "range", lower: 2, upper: 3, printed: "2—3家" }, "2—3", "2—3"],
    [{ basis: "total", printed: "累计3000家" }, "累计3000", "in all 3000"],
    [
      { basis: "total", comparator: "ge", printed: "3000家以上" },
      "累计3000以上",
      "in all at least 3000",
    ],
    [
      {
        basis: "growth",
        comparator: "ge",
        lower: 7.5,
        unit: { zh: "%", en: "%" },
        printed: "年均增长7.5%以上",
      },
      "年均7.5%以上",
      "at least 7.5% a year",
    ],
    [{ basis: "yearly", printed: "每年3000家" }, "每年3000", "3000 every year"],
    [{ comparator: "ge", lower: -40, printed: "-40以上" }, "-40以上", "at least -40"],
    [{ comparator: "approx", lower: -40, printed: "约-40" }, "约-40", "about -40"],
  ])("%j reads %s, in English %s", (said, zh, en) => {
    const entry = aiming(
      said,
      said.upper !== undefined && said.comparator !== "range" ? "lower" : "higher"
    );
    expect([shown(entry), shown(entry, "en-US")]).toEqual([zh, en]);
  });

  test("has the far end of a range before the bound that has to be reached, where less is better", () => {
    expect(shown(aiming({ comparator: "range", lower: 10, upper: 15 }, "lower"))).toBe("10—15");
  });

  test("has no words where the figure is computed: a note tells how", () => {
    expect(targetFormat(rdInstitutions, "zh-CN")).toBe("0");
  });

  test("gives every figure of the plan with its decimals, and keeps it a number", () => {
    const plan = detailedPlan();
    for (const indicator of plan.indicators) {
      expect(targetFormat({ plan, indicator }, "zh-CN")).toMatch(
        /^(?:"[^"]+")?0(?:\.0+)?(?:"[^"]+")?(?:;(?:"[^"]+")?-0(?:\.0+)?(?:"[^"]+")?)?$/
      );
    }
  });
});
