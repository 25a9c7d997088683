/** The help pages say what a cell shows for each error: here each is met. */
import { errorsOf, shownAs } from "../../../scripts/function-metadata/errors";
import { observedFigure } from "../../../src/core/figures";
import { gapToTarget } from "../../../src/core/gap";
import { requiredGrowth } from "../../../src/core/growth";
import type { Outcome } from "../../../src/core/outcome";
import { pathFigure } from "../../../src/core/path";
import { progress } from "../../../src/core/progress";
import { cellError } from "../../../src/functions/errors";
import * as functions from "../../../src/functions/functions";
import type { ExplainedError } from "../../../src/i18n/functions";
import { functionTexts } from "../../../src/i18n/functions";
import { observation, withFigures } from "../core/sample-plan";
import { callRanges } from "../functions/custom-functions";

const HTE = [["高新技术企业"]];
const UNMEASURED = [["创投资金"]]; // to be doubled, from a base that is not published
const COMMITMENT = [["国家级企业技术中心"]]; // a target, no baseline

/** What a cell would show for a figure that the built-in plan cannot give. */
function cellOf(outcome: Outcome<number>): unknown[][] {
  return [[outcome.ok ? outcome.value : cellError(outcome.failure).code]];
}

const { planTarget, planValue, planGap, planPath, planProgress, planStatus } = functions;

const total = withFigures(null, { lower: 10, basis: "total" });
const yearly = withFigures(null, { lower: 10, basis: "yearly" });
const rate = withFigures(null, { lower: 6.5, basis: "growth" });
const totalOf2011To2015 = withFigures(null, null, {
  observations: [observation(2015, 8031, { from: 2011 })],
});

/** A way to meet each error; the last cell is the one that shows it. */
const met: Record<ExplainedError, () => unknown[][]> = {
  unknownIndicator: () => callRanges(planTarget, [["无此指标"]], null),
  noTarget: () => callRanges(planTarget, HTE, [[2018]]),
  targetNotNumeric: () => callRanges(planTarget, UNMEASURED, null),
  noObservation: () => callRanges(planValue, HTE, [[2012]]),
  noBaseline: () => callRanges(planProgress, COMMITMENT, [[1]]),
  totalOverYears: () => cellOf(observedFigure(totalOf2011To2015, 2015)),
  notJudged: () => cellOf(gapToTarget(withFigures(null, 4, { judged: false }), 4)),
  runningTotalsUnsaid: () => cellOf(gapToTarget(total, 3)),
  notATotal: () => callRanges(planGap, HTE, [[2500]], null, [["cumulative"]]),
  ratesOnly: () => cellOf(pathFigure(rate, 2018)),
  eachYearByItself: () => cellOf(progress(yearly, 3)),
  totalHasNoGrowth: () => cellOf(requiredGrowth(total, 3, 2018)),
  yearOutsidePath: () => callRanges(planPath, HTE, [[2021]], null),
  notANumber: () => callRanges(planGap, HTE, [["60%"]]),
  notAYear: () => callRanges(planPath, HTE, [[43101]], null),
  notOneOf: () => callRanges(functions.planInfo, HTE, [["colour"]]),
  missingArgument: () => callRanges(functions.planGrowth, HTE, [[2500]], null),
  toleranceOutsideRange: () => callRanges(planStatus, HTE, [[1]], [[2018]], [[5]]),
  noCompoundPath: () => cellOf(pathFigure(withFigures(0, 100), 2018, "compound")),
  noGrowthRate: () => cellOf(requiredGrowth(withFigures(0, 100))),
  zeroSpan: () => cellOf(progress(withFigures(50, 50), 50)),
  noMatch: () => callRanges(functions.planFind, [["无此指标"]], null),
  notACount: () => callRanges(functions.planFind, HTE, [[0]]),
  singleValueExpected: () => callRanges(functions.planFind, [["高新", "研发"]], null),
  shapeMismatch: () => callRanges(planGap, [...HTE, ...HTE, ...HTE], [[1], [2]]),
};

test.each(Object.entries(shownAs))("%s shows as %s", (code, shown) => {
  expect(met[code as ExplainedError]().flat().at(-1)).toBe(shown);
});

test("every error that is worded is explained on some page", () => {
  const explained = new Set(Object.values(errorsOf).flat());
  expect([...explained].sort()).toEqual(Object.keys(functionTexts().errors).sort());
});
