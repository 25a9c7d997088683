import { planChanges } from "../../../src/core/plan-changes";
import type { Indicator, Plan } from "../../../src/core/types";
import { districtPlan } from "./district-plan";
import { indicator, target, observation } from "./sample-plan";

/** The district's plan with another list of indicators. */
function version(indicators: readonly Indicator[]): Plan {
  return { ...districtPlan, version: "2.2.0", indicators };
}

const [enterprises, share] = districtPlan.indicators as readonly [Indicator, Indicator];

const both = (indicator: Indicator, former: Indicator) => ({ indicator, former });

test("a version with the same figures changes nothing, whatever the indicators are called now", () => {
  const renamed = { ...enterprises, name: { zh: "高企", en: "Enterprises" } };
  expect(planChanges(districtPlan, version([share, renamed]))).toEqual({
    added: [],
    removed: [],
    targets: [],
    observations: [],
  });
});

test("indicators that come and go are told by their id", () => {
  const parks = indicator({ id: "parks" });
  const { added, removed } = planChanges(districtPlan, version([enterprises, parks]));
  expect(added).toEqual([parks]);
  expect(removed).toEqual([share]);
});

test("a target that changes is told with both figures, one that is new or gone with one", () => {
  const raised = target({ year: 2025, lower: 220, printed: "220家" });
  const outlook = target({ year: 2023, lower: 160, printed: "160家" });
  const changed = { ...enterprises, targets: [raised, outlook] };
  const without = { ...share, targets: [] };
  const { targets } = planChanges(districtPlan, version([changed, without]));
  expect(targets).toEqual([
    { ...both(changed, enterprises), year: 2023, before: null, after: outlook },
    { ...both(changed, enterprises), year: 2025, before: enterprises.targets[0], after: raised },
    { ...both(without, share), year: 2025, before: share.targets[0], after: null },
  ]);
});

test("another comparator is another target, even with the same figure", () => {
  const atLeast = target({ year: 2025, lower: 200, comparator: "ge", printed: "200家" });
  const changed = { ...enterprises, targets: [atLeast] };
  expect(planChanges(districtPlan, version([changed, share])).targets).toHaveLength(1);
});

test("a published figure that changes is told apart from the targets", () => {
  const corrected = observation(2020, 121);
  const changed = { ...enterprises, observations: [corrected] };
  const { observations, targets } = planChanges(districtPlan, version([changed, share]));
  expect(
    observations.map(({ year, before, after }) => [year, before?.value, after?.value])
  ).toEqual([[2020, 120, 121]]);
  expect(targets).toEqual([]);
});
