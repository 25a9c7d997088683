import { detailedPlan } from "../../../src/dataset/details";
import { bilingualMention, bilingualWording, targetWording } from "../../../src/core/wording";
import type { PlannedIndicator, Target } from "../../../src/core/types";

function stated(id: string): readonly [PlannedIndicator, Target] {
  const plan = detailedPlan();
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  const target = indicator?.targets[0];
  if (!indicator || !target) throw new Error(`${id} has no target`);
  return [{ plan, indicator }, target];
}

const wordingOf = (id: string) => targetWording(...stated(id));

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

test("what a target says is said in English, too, as it is read; figures alone need no translation", () => {
  const inBoth = (id: string) => bilingualWording(...stated(id));
  expect(inBoth("industrial-rd-institutions")).toEqual({ zh: "翻番", en: "doubled" });
  expect(inBoth("national-high-tech-zones-new")).toEqual({ zh: "2—3个", en: "2 to 3 zones" });
  expect(inBoth("high-tech-enterprises")).toEqual({ zh: "3000", en: "3000" });
});

test("a place that prints a target's words has their translation; another one stands as it is printed", () => {
  const [entry] = stated("industrial-rd-institutions");
  expect(entry.indicator.mentions.map((mention) => bilingualMention(entry, mention).en)).toEqual([
    ...["doubled", "倍增", "896家"],
  ]);
});
