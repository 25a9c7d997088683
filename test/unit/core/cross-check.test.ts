/** The arithmetic against another implementation of Excel's functions (Formula.js). */
import { FORECAST, RRI } from "@formulajs/formulajs";
import fc from "fast-check";
import { requiredGrowth } from "../../../src/core/growth";
import { pathFigure } from "../../../src/core/path";
import { headlines } from "../functions/headline-csv";
import { withFigures } from "./sample-plan";

const positive = fc.integer({ min: 1, max: 1_000_000_000 }).map((n) => n / 100);
const years = fc.integer({ min: 2005, max: 2019 });

function growth(start: number, end: number, year: number): number {
  const outcome = requiredGrowth(withFigures(null, end), start, year);
  return outcome.ok ? outcome.value : NaN;
}

test("PLANGROWTH agrees with RRI", () => {
  fc.assert(
    fc.property(positive, positive, years, (start, end, year) => {
      const other = Number(RRI(2020 - year, start, end));
      expect(Math.abs(growth(start, end, year) - other)).toBeLessThan(
        1e-12 * (1 + Math.abs(other))
      );
    })
  );
});

test("PLANGROWTH has no rate where RRI gives an error", () => {
  expect(RRI(5, 0, 100)).toBeInstanceOf(Error);
  expect(growth(0, 100, 2015)).toBeNaN();
  expect(RRI(0, 100, 200)).toBeInstanceOf(Error);
  expect(growth(100, 200, 2020)).toBeNaN();
});

test("PLANPATH agrees with FORECAST through the two ends", () => {
  const onPath = fc.integer({ min: 2015, max: 2020 });
  fc.assert(
    fc.property(positive, positive, onPath, (baseline, target, year) => {
      const path = pathFigure(withFigures(baseline, target), year);
      const other = Number(FORECAST(year - 2015, [baseline, target], [0, 5]));
      expect(path.ok && Math.abs(path.value - other)).toBeLessThan(1e-9 * (baseline + target));
    })
  );
});

test.each(headlines.map((headline) => [headline.name, headline] as const))(
  "the compound path of %s grows by RRI's rate",
  (_, { published, target }) => {
    const baseline = Number(published.get(2015));
    const rate = Number(RRI(5, baseline, Number(target)));
    const path = pathFigure(withFigures(baseline, Number(target)), 2018, "compound");
    expect(path.ok && path.value).toBeCloseTo(baseline * (1 + rate) ** 3, 8);
  }
);
