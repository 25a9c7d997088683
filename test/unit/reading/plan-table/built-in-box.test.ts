import { builtInPlan } from "../../../../src/dataset/built-in";
import { readCsvTable } from "./compact";

/** Box 2 of the built-in plan as a table: a nameless column of numbers, the figures of 2015, the targets as printed; the copy has lost the closing brackets. */
test("the built-in plan's box of headline indicators is read as its data has it", () => {
  const headlines = builtInPlan().indicators.filter(({ kind }) => kind === "headline");
  const lines = headlines.map(({ name, unit, observations, targets }, index) => {
    const baseline = observations.find(({ year }) => year === 2015)?.value ?? "";
    const target = targets.find(({ year }) => year === 2020)?.printed ?? "";
    return `${index + 1},${name.zh}(${unit.zh},${baseline},${target}`;
  });
  const box = ["专栏2 规划指标与目标值表,,,", "序号,指标,2015年指标值,2020年目标值", ...lines].join(
    "\n"
  );
  const { rows, problems } = readCsvTable(box, "2016-2020");
  expect(problems).toEqual([]);
  expect(
    rows.map(({ name, unit, baseline, targets }) => [
      name,
      unit,
      baseline?.value,
      targets[0]?.lower,
    ])
  ).toEqual(
    headlines.map(({ name, unit, observations, targets }) => [
      ...[name.zh, unit.zh, observations.find(({ year }) => year === 2015)?.value],
      targets.find(({ year }) => year === 2020)?.lower,
    ])
  );
});
