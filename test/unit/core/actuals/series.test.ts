import { seriesProblems } from "../../../../src/core/actuals/series";
import { indicator, samplePlan } from "../sample-plan";

test("years are judged however many figures a table gives", () => {
  const years = Array.from({ length: 180 }, (_, at) => samplePlan.baseYear + 1 + at);
  const rows = Array.from({ length: 1000 }, (_, id) => `indicator-${id}`).flatMap((id) => {
    const entry = { plan: samplePlan, indicator: indicator({ id }) };
    return years.map((year, row) => ({
      row,
      name: id,
      entry,
      year,
      value: 1,
      hasValue: true,
      unit: "",
      source: "",
      problems: [],
    }));
  });
  expect(rows).toHaveLength(180_000);
  expect(seriesProblems(rows)).toEqual([]);
});
