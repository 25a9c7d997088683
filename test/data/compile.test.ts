import { join } from "node:path";
import { detailsOf, forFunctions, loadPackage } from "../../scripts/data/build";
import type { Plan } from "../../src/core/types";
import { bundle, unbundle } from "../../src/dataset/bundle";
import { builtInPlan } from "../../src/dataset/built-in";
import { detailedPlan, withDetails } from "../../src/dataset/details";
import { currentCatalogue } from "../../src/dataset/plans-at-hand";
import { districtPackage, load } from "./district";

const [shipped] = loadPackage(join(__dirname, "../../data")).plans as [Plan];
const [district] = load(districtPackage()).plans as [Plan];

test.each([shipped, district])("parted and put together again, a plan is what it was", (plan) => {
  const parts = [bundle(forFunctions(plan)), detailsOf(plan)];
  const [first, second] = JSON.parse(JSON.stringify(parts));
  expect(withDetails(unbundle(first), second)).toEqual(plan);
});

const noPlace = { chapter: null, section: null, box: null, item: null, paragraph: 0 };

describe("the bundled data", () => {
  test("are those of the package: run npm run data after a change", () => {
    expect(detailedPlan()).toEqual(shipped);
  });

  test("give the functions every figure, the places to cite and in doubt, and all notes in Chinese", () => {
    const errata = shipped.errata.filter(({ printed }) =>
      ["23个", "23所", "超过30%"].includes(printed)
    );
    const isInDoubt = (paragraph: number) => errata.some((other) => other.paragraph === paragraph);
    expect(builtInPlan()).toEqual({
      ...shipped,
      errata: errata.map((erratum) => ({ ...erratum, reason: { zh: "", en: "" } })),
      indicators: shipped.indicators.map((indicator) => ({
        ...indicator,
        targets: indicator.targets.map((target) => ({ ...target, gloss: "" })),
        mentions: indicator.mentions.map((mention, position) => ({
          ...(position === 0 || isInDoubt(mention.paragraph) ? mention : noPlace),
          printed: indicator.targets.length > 0 ? "" : mention.printed,
          note: mention.note && { zh: mention.note.zh, en: "" },
        })),
      })),
    });
  });

  test("are put together once", () => {
    expect(builtInPlan()).toBe(builtInPlan());
    expect(currentCatalogue()).toBe(currentCatalogue());
    expect(detailedPlan()).toBe(detailedPlan());
  });
});
