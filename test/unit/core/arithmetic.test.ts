/** The cases that docs/decisions.md decides, one by one. */
import { gapToPath, gapToTarget } from "../../../src/core/gap";
import { requiredGrowth } from "../../../src/core/growth";
import { fail, succeed } from "../../../src/core/outcome";
import { pathFigure } from "../../../src/core/path";
import { progress } from "../../../src/core/progress";
import { status } from "../../../src/core/status";
import { highTechEnterprises, planned, withFigures } from "./sample-plan";

const enterprises = planned(highTechEnterprises); // 1035 to 3000
const rank = withFigures(20, 10, { direction: "lower" }); // from 20th to 10th place

const codeOf = (outcome: { ok: boolean }) =>
  "failure" in outcome ? (outcome as ReturnType<typeof fail>).failure.reason.code : "ok";
const kindOf = (outcome: { ok: boolean }) =>
  "failure" in outcome ? (outcome as ReturnType<typeof fail>).failure.kind : "ok";

const valueOf = (outcome: { ok: boolean }) =>
  "value" in outcome ? outcome.value : codeOf(outcome);

describe("where less is better", () => {
  test("a positive gap still means still to go", () => {
    expect(gapToTarget(rank, 14)).toEqual(succeed(4));
    expect(gapToTarget(rank, 8)).toEqual(succeed(-2));
  });

  test("progress still runs from 0 to 1", () => {
    expect(progress(rank, 20)).toEqual(succeed(0));
    expect(progress(rank, 15)).toEqual(succeed(0.5));
    expect(progress(rank, 10)).toEqual(succeed(1));
  });

  test("the path descends", () => {
    expect(pathFigure(rank, 2018)).toEqual(succeed(14));
  });

  test("the required growth is negative", () => {
    const growth = requiredGrowth(rank);
    expect(growth.ok && growth.value).toBeCloseTo(0.5 ** 0.2 - 1, 12);
  });

  test("status is met at or below the target and behind above the path", () => {
    expect(status(rank, 10, 2018)).toEqual(succeed("met"));
    expect(status(rank, 14, 2018)).toEqual(succeed("onPath"));
    expect(status(rank, 15, 2018)).toEqual(succeed("behind"));
  });
});

test("progress carries no binary noise", () => {
  expect(progress(withFigures(52.9, 60), 52.971)).toEqual(succeed(0.01));
});

describe("a target that is already met", () => {
  test("leaves a negative gap, progress above 1 and a required growth of zero or less", () => {
    expect(gapToTarget(enterprises, 3200)).toEqual(succeed(-200));
    expect(progress(withFigures(100, 200), 250)).toEqual(succeed(1.5));
    expect(requiredGrowth(enterprises, 3000, 2018)).toEqual(succeed(0));
    const growth = requiredGrowth(enterprises, 3200, 2018);
    expect(growth.ok && growth.value).toBeLessThan(0);
  });

  test("is met in any year of the plan", () => {
    expect(status(enterprises, 3000, 2015)).toEqual(succeed("met"));
  });
});

describe("a target equal to the baseline", () => {
  const still = withFigures(50, 50);

  test("has no progress to measure: #DIV/0!", () => {
    expect(progress(still, 50)).toEqual(fail("divisionByZero", { code: "zeroSpan" }));
  });

  test("has a level path", () => {
    expect(pathFigure(still, 2018)).toEqual(succeed(50));
    expect(pathFigure(still, 2018, "compound")).toEqual(succeed(50));
    expect(status(still, 50, 2018)).toEqual(succeed("met"));
    expect(status(still, 49, 2018, 0.49)).toEqual(succeed("behind"));
  });
});

describe("baselines and targets of zero or below", () => {
  test.each([
    ["a baseline of zero", 0, 100],
    ["a negative baseline", -10, 100],
    ["a target of zero", 100, 0],
    ["two negative ends", -100, -10],
  ])("%s: no compound path, #NUM!", (_, baseline, end) => {
    const compound = pathFigure(withFigures(baseline, end), 2018, "compound");
    expect(compound).toEqual(fail("invalidNumber", { code: "noCompoundPath" }));
  });

  test("have a linear path all the same", () => {
    expect(pathFigure(withFigures(0, 100), 2018)).toEqual(succeed(60));
    expect(pathFigure(withFigures(-10, 10), 2018)).toEqual(succeed(2));
  });

  test("have a growth rate exactly where RRI has one", () => {
    expect(kindOf(requiredGrowth(withFigures(0, 100)))).toBe("invalidNumber");
    expect(kindOf(requiredGrowth(withFigures(0, 0)))).toBe("invalidNumber");
    expect(kindOf(requiredGrowth(withFigures(-10, 100)))).toBe("invalidNumber");
    // Also over one year, where a power of one would give a number.
    expect(codeOf(requiredGrowth(withFigures(null, 100), -10, 2019))).toBe("noGrowthRate");
    expect(requiredGrowth(withFigures(100, 0))).toEqual(succeed(-1));
    const shrinking = requiredGrowth(withFigures(-100, -50));
    expect(shrinking.ok && shrinking.value).toBeCloseTo(0.5 ** 0.2 - 1, 12);
  });
});

describe("years outside of the plan", () => {
  test.each([2014, 2021])("have no path, gap to it or status: %d", (year) => {
    expect(codeOf(pathFigure(enterprises, year))).toBe("yearOutsidePath");
    expect(codeOf(gapToPath(enterprises, 1035, year))).toBe("yearOutsidePath");
    expect(codeOf(status(enterprises, 5000, year))).toBe("yearOutsidePath");
  });

  test("before the base year may start a required growth", () => {
    const growth = requiredGrowth(enterprises, 338, 2010);
    expect(growth.ok && growth.value).toBeCloseTo((3000 / 338) ** 0.1 - 1, 12);
  });

  test("from the target year on leave no years to grow in: #NUM!", () => {
    expect(codeOf(requiredGrowth(enterprises, 2500, 2020))).toBe("noYearsLeft");
    expect(codeOf(requiredGrowth(enterprises, 2500, 2021))).toBe("noYearsLeft");
  });
});

describe("targets without a published baseline", () => {
  const commitment = withFigures(null, { comparator: "ge", lower: 100 });

  test("have a gap to the target, also in the target year, but no path and no progress", () => {
    expect(gapToTarget(commitment, 80)).toEqual(succeed(20));
    expect(gapToPath(commitment, 80, 2020)).toEqual(succeed(20));
    expect(codeOf(gapToPath(commitment, 80, 2019))).toBe("noBaseline");
    expect(codeOf(progress(commitment, 80))).toBe("noBaseline");
  });

  test("are met or behind in the target year, and unknown before unless met", () => {
    expect(status(commitment, 100, 2020)).toEqual(succeed("met"));
    expect(status(commitment, 99, 2020)).toEqual(succeed("behind"));
    expect(status(commitment, 100, 2018)).toEqual(succeed("met"));
    expect(codeOf(status(commitment, 99, 2018))).toBe("noBaseline");
    expect(codeOf(status(commitment, 99, 2020, 0.05))).toBe("noBaseline");
  });
});

describe("comparators", () => {
  test.each([
    ["at least", "ge", "higher", "met"],
    ["more than", "gt", "higher", "behind"],
    ["at most", "le", "lower", "met"],
    ["less than", "lt", "lower", "behind"],
    ["exactly", "eq", "higher", "met"],
    ["about", "approx", "higher", "met"],
  ] as const)("%s: the bound itself is %s %s → %s", (_, comparator, direction, expected) => {
    const bounds = direction === "lower" ? { upper: 50 } : { lower: 50 };
    const entry = withFigures(
      direction === "lower" ? 90 : 10,
      { comparator, ...bounds },
      { direction }
    );
    expect(status(entry, 50, 2020)).toEqual(succeed(expected));
    expect(gapToTarget(entry, 50)).toEqual(succeed(0));
  });

  test("a range is met within its bounds, and neither before nor beyond them", () => {
    const range = withFigures(1, { comparator: "range", lower: 3, upper: 5 });
    expect([2.9, 3, 5, 5.1].map((actual) => valueOf(status(range, actual, 2020)))).toEqual([
      ...["behind", "met", "met", "above"],
    ]);
    expect(gapToTarget(range, 1.5)).toEqual(succeed(1.5));
  });

  test("a range where less is better is left at its lower end", () => {
    const days = withFigures(
      30,
      { comparator: "range", lower: 10, upper: 15 },
      { direction: "lower" }
    );
    expect([16, 15, 10, 9].map((actual) => valueOf(status(days, actual, 2020)))).toEqual([
      ...["behind", "met", "met", "below"],
    ]);
  });

  test("about 30 is met from 30 on, nearly met from 27 on, without any baseline", () => {
    const about = withFigures(null, { comparator: "approx", lower: 30 });
    const statusOf = (actual: number, tolerance?: number) =>
      valueOf(status(about, actual, 2020, tolerance));
    expect([31, 30, 29, 27, 26].map((actual) => statusOf(actual))).toEqual([
      ...["met", "met", "nearlyMet", "nearlyMet", "behind"],
    ]);
    // The tolerance takes the place of the tenth.
    expect(statusOf(28.5, 0.05)).toBe("nearlyMet");
    expect(statusOf(28.4, 0.05)).toBe("behind");
    expect(statusOf(29.9, 0)).toBe("behind");
  });

  test("a multiple counts from the figure of its base year", () => {
    const doubled = withFigures(896, {
      comparator: "multiple",
      multiple: 2,
      multipleBase: 2015,
    });
    expect(gapToTarget(doubled, 1500)).toEqual(succeed(292));
    expect(pathFigure(doubled, 2020)).toEqual(succeed(1792));
  });
});

describe("the tolerance of a status", () => {
  const even = withFigures(100, 200); // the path passes 160 in 2018; a tolerance of 0.1 allows 10

  test("is a share of the planned distance from baseline to target", () => {
    expect(status(even, 150, 2018, 0.1)).toEqual(succeed("onPath"));
    expect(status(even, 149.99, 2018, 0.1)).toEqual(succeed("behind"));
  });

  test("holds in the target year too", () => {
    expect(status(even, 195, 2020, 0.05)).toEqual(succeed("onPath"));
    expect(status(even, 195, 2020)).toEqual(succeed("behind"));
  });

  test("is measured without binary noise", () => {
    const shares = withFigures(0, 1); // 0.6 on the path in 2018
    expect(status(shares, 0.3, 2018, 0.3)).toEqual(succeed("onPath"));
  });

  test.each([-0.1, 0.5, 1, NaN])("is refused when it is %d", (tolerance) => {
    expect(codeOf(status(even, 150, 2018, tolerance))).toBe("toleranceOutsideRange");
  });
});

describe("a required growth", () => {
  test("needs the year of an actual figure", () => {
    expect(requiredGrowth(enterprises, 2500)).toEqual(
      fail("invalidValue", { code: "missingArgument", argument: "year" })
    );
  });

  test("starts from the published figure of a year that is given alone", () => {
    expect(codeOf(requiredGrowth(enterprises, undefined, 2012))).toBe("noObservation");
    expect(requiredGrowth(enterprises, undefined, 2015)).toEqual(requiredGrowth(enterprises));
  });
});
