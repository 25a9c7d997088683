import { detailedPlan } from "../../../src/dataset/details";
import { targetWording } from "../../../src/core/wording";
import type { Target } from "../../../src/core/types";

function wordingOf(id: string): ReturnType<typeof targetWording> {
  const plan = detailedPlan();
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  const target = indicator?.targets[0];
  if (!indicator || !target) throw new Error(`${id} has no target`);
  return targetWording({ plan, indicator }, target satisfies Target);
}

test("a sound expression is read as it is printed", () => {
  expect(wordingOf("high-tech-enterprises")).toEqual({ read: "3000", printed: null });
});

test("a damaged expression is read with its erratum, and what is printed is kept beside it", () => {
  expect(wordingOf("national-high-tech-zones-new")).toEqual({ read: "2—3个", printed: "23个" });
});

test("a full stop lost at the end of a paragraph does not change the expression", () => {
  const plan = detailedPlan();
  const damaged = plan.indicators.find(({ targets }) => targets[0]?.printed === "超过30%");
  expect(wordingOf(damaged?.id ?? "")).toEqual({ read: "超过30%", printed: null });
});
