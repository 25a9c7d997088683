import { baselineFigure, observedFigure, targetFigure } from "../../../src/core/figures";
import { fail, succeed } from "../../../src/core/outcome";
import { highTechEnterprises, planned, withFigures } from "./sample-plan";

const entry = planned(highTechEnterprises);

describe("targetFigure", () => {
  test("gives the target of the year", () => {
    expect(targetFigure(entry, 2020)).toEqual(succeed(3000));
  });

  test("takes the plan's target year if none is given", () => {
    expect(targetFigure(entry)).toEqual(succeed(3000));
  });

  test("invents no target for a year without one, and names the years that have one", () => {
    const reason = { code: "noTarget", name: "高新技术企业", year: 2018, years: [2020] } as const;
    expect(targetFigure(entry, 2018)).toEqual(fail("notAvailable", reason));
  });

  test.each([
    ["at least", { comparator: "ge", lower: 100 }, 100],
    ["more than", { comparator: "gt", lower: 100 }, 100],
    ["at most", { comparator: "le", upper: 30 }, 30],
    ["less than", { comparator: "lt", upper: 30 }, 30],
    ["about", { comparator: "approx", lower: 50 }, 50],
  ] as const)("gives the bound of a target of %s", (_, printed, figure) => {
    expect(targetFigure(withFigures(null, printed))).toEqual(succeed(figure));
  });

  test("gives the lower bound of a range where more is better", () => {
    const range = withFigures(null, { comparator: "range", lower: 2, upper: 3 });
    expect(targetFigure(range)).toEqual(succeed(2));
  });

  test("gives the upper bound of a range where less is better: that is the bound to be reached", () => {
    const range = { comparator: "range", lower: 10, upper: 15 } as const;
    expect(targetFigure(withFigures(null, range, { direction: "lower" }))).toEqual(succeed(15));
  });

  test("gives the product of a multiple and the figure of its base year", () => {
    const doubled = { comparator: "multiple", multiple: 2, multipleBase: 2015 } as const;
    expect(targetFigure(withFigures(241.5, doubled))).toEqual(succeed(483));
    expect(targetFigure(withFigures(0.7, { ...doubled, multiple: 3 }))).toEqual(succeed(2.1));
  });

  test.each([
    ["a multiple without a base year", { comparator: "multiple", multiple: 2 }],
    [
      "a multiple of a figure not published",
      { comparator: "multiple", multiple: 2, multipleBase: 2015 },
    ],
    ["a target in words", { comparator: "qualitative" }],
  ] as const)("gives the printed wording of %s as the reason, not a number", (_, printed) => {
    expect(targetFigure(withFigures(null, { ...printed, printed: "翻一番" }))).toEqual(
      fail("notAvailable", { code: "targetNotNumeric", name: "sample", printed: "翻一番" })
    );
  });
});

describe("observedFigure", () => {
  test("gives the figure published for a past year", () => {
    expect(observedFigure(entry, 2010)).toEqual(succeed(338));
  });

  test("names the published years where there is none", () => {
    const reason = {
      code: "noObservation",
      name: "高新技术企业",
      year: 2012,
      years: [2010, 2015],
    } as const;
    expect(observedFigure(entry, 2012)).toEqual(fail("notAvailable", reason));
  });

  test("does not take a target for an observation", () => {
    expect(observedFigure(entry, 2020).ok).toBe(false);
  });
});

describe("baselineFigure", () => {
  test("gives the figure of the plan's base year", () => {
    expect(baselineFigure(entry)).toEqual(succeed(1035));
  });

  test("says so where the plan publishes no baseline", () => {
    const reason = { code: "noBaseline", name: "sample", year: 2015 } as const;
    expect(baselineFigure(withFigures(null, 100))).toEqual(fail("notAvailable", reason));
  });
});
