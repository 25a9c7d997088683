/** What holds for every plan, whatever its figures. */
import fc from "fast-check";
import { gapToPath, gapToTarget } from "../../../src/core/gap";
import { requiredGrowth } from "../../../src/core/growth";
import { createCatalogue, findIndicator } from "../../../src/core/lookup";
import { normaliseName } from "../../../src/core/normalise";
import type { Outcome } from "../../../src/core/outcome";
import { pathFigure } from "../../../src/core/path";
import { progress } from "../../../src/core/progress";
import { createSearchIndex, searchIndicators } from "../../../src/core/search";
import { status } from "../../../src/core/status";
import type { Direction } from "../../../src/core/types";
import { builtInPlan } from "../../../src/dataset/built-in";
import { withFigures } from "./sample-plan";

/** A figure as plans print them: up to two decimals, up to eight digits before the point. */
const figure = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 100);
const positive = fc.integer({ min: 1, max: 1_000_000_000 }).map((n) => n / 100);
const direction = fc.constantFrom<Direction>("higher", "lower");
const year = fc.integer({ min: 2015, max: 2020 });
const method = fc.constantFrom("linear" as const, "compound" as const);

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.reason.code);
  return outcome.value;
}

test("the path passes through the baseline and the target, exactly", () => {
  fc.assert(
    fc.property(positive, positive, method, (baseline, target, how) => {
      const entry = withFigures(baseline, target);
      expect(valueOf(pathFigure(entry, 2015, how))).toBe(baseline);
      expect(valueOf(pathFigure(entry, 2020, how))).toBe(target);
    })
  );
});

test("the path stays between its ends and never turns", () => {
  fc.assert(
    fc.property(positive, positive, method, (baseline, target, how) => {
      const entry = withFigures(baseline, target);
      const path = [2015, 2016, 2017, 2018, 2019, 2020].map((y) =>
        valueOf(pathFigure(entry, y, how))
      );
      const sorted = [...path].sort((a, b) => (baseline < target ? a - b : b - a));
      expect(path).toEqual(sorted);
    })
  );
});

test("the gap on the path is zero, in either direction", () => {
  fc.assert(
    fc.property(positive, positive, direction, year, method, (baseline, target, way, y, how) => {
      const entry = withFigures(baseline, target, { direction: way });
      const due = valueOf(pathFigure(entry, y, how));
      expect(valueOf(gapToPath(entry, due, y, how))).toBe(0);
    })
  );
});

test("progress is 0 at the baseline and 1 at the target", () => {
  fc.assert(
    fc.property(figure, figure, direction, (baseline, target, way) => {
      fc.pre(baseline !== target);
      const entry = withFigures(baseline, target, { direction: way });
      expect(valueOf(progress(entry, baseline))).toBe(0);
      expect(valueOf(progress(entry, target))).toBe(1);
    })
  );
});

test("gap and progress agree on whether the target is reached", () => {
  fc.assert(
    fc.property(figure, figure, figure, (baseline, target, actual) => {
      fc.pre(baseline !== target);
      const entry = withFigures(baseline, target, {
        direction: target > baseline ? "higher" : "lower",
      });
      const reached = valueOf(gapToTarget(entry, actual)) <= 0;
      expect(valueOf(progress(entry, actual)) >= 1).toBe(reached);
      expect(valueOf(status(entry, actual, 2018)) === "met").toBe(reached);
    })
  );
});

test("a gap of figures with two decimals has two decimals", () => {
  fc.assert(
    fc.property(figure, figure, (target, actual) => {
      const gap = valueOf(gapToTarget(withFigures(null, target), actual));
      expect(gap).toBe(Math.round(target * 100 - actual * 100) / 100);
    })
  );
});

test("growth from a path value reproduces the target", () => {
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 2015, max: 2019 }), (baseline, target, y) => {
      const entry = withFigures(baseline, target);
      const due = valueOf(pathFigure(entry, y, "compound"));
      const growth = valueOf(requiredGrowth(entry, due, y));
      const reached = due * (1 + growth) ** (2020 - y);
      expect(Math.abs(reached / target - 1)).toBeLessThan(1e-6);
    })
  );
});

test("a figure on the path is on path or met, and one that is worse than behind is behind", () => {
  fc.assert(
    fc.property(positive, positive, year, positive, (baseline, target, y, less) => {
      fc.pre(baseline !== target);
      const way = target > baseline ? "higher" : "lower";
      const entry = withFigures(baseline, target, { direction: way });
      const due = valueOf(pathFigure(entry, y));
      expect(["met", "onPath"]).toContain(valueOf(status(entry, due, y)));
      const worse = way === "higher" ? due - less : due + less;
      expect(valueOf(status(entry, worse, y))).toBe("behind");
    })
  );
});

test("a larger tolerance never makes a status worse", () => {
  const tolerance = fc.double({ min: 0, max: 0.499, noNaN: true });
  fc.assert(
    fc.property(
      positive,
      positive,
      figure,
      year,
      tolerance,
      tolerance,
      (b, t, actual, y, one, two) => {
        const entry = withFigures(b, t);
        const strict = valueOf(status(entry, actual, y, Math.min(one, two)));
        const lenient = valueOf(status(entry, actual, y, Math.max(one, two)));
        if (strict !== "behind") expect(lenient).toBe(strict);
      }
    )
  );
});

test("normalising twice is normalising once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = normaliseName(text);
      expect(normaliseName(once)).toBe(once);
    })
  );
});

test("lookup and search answer whatever text they are asked for", () => {
  const plan = builtInPlan();
  const catalogue = createCatalogue([plan]);
  const index = createSearchIndex(catalogue.entries);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(findIndicator(catalogue, text)).toHaveProperty("ok");
      for (const { ranges, entry, field } of searchIndicators(index, text)) {
        const { zh, en } = entry.indicator.name;
        const name = field === "nameEn" ? en : zh;
        for (const [start, end] of ranges) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(name.length);
        }
      }
    })
  );
});
