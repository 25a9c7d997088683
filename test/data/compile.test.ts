import { join } from "node:path";
import fc from "fast-check";
import { loadPackage } from "../../scripts/data/build";
import { compile } from "../../src/dataset/compile";
import type { Plan } from "../../src/core/types";
import { builtInPlan } from "../../src/dataset/built-in";
import { decode } from "../../src/dataset/decode";
import { addDetails } from "../../src/dataset/decode-details";
import { detailedPlan } from "../../src/dataset/details";
import { currentCatalogue } from "../../src/dataset/plans-at-hand";
import { districtPackage, load } from "./district";

const [shipped] = loadPackage(join(__dirname, "../../data")).plans as [Plan];
const [district] = load(districtPackage()).plans as [Plan];

/** What the product reads of plans after they were compiled, written and read as JSON. */
function roundTrip(plans: readonly Plan[]): readonly Plan[] {
  const { data, details } = JSON.parse(JSON.stringify(compile(plans)));
  return addDetails(decode(data), details);
}

test("compiled and decoded again, the shipped plan is what the package says", () => {
  expect(roundTrip([shipped])).toEqual([shipped]);
});

test("several plans are kept apart", () => {
  expect(roundTrip([district, shipped])).toEqual([district, shipped]);
});

test("any choice of indicators survives, in any order, with no errata", () => {
  const some = fc.shuffledSubarray([...shipped.indicators]);
  fc.assert(
    fc.property(some, (indicators) => {
      const plan = { ...shipped, indicators, errata: [] };
      expect(roundTrip([plan])).toEqual([plan]);
    }),
    { numRuns: 25 }
  );
});

test("any text survives, also where it begins like a formula", () => {
  const sign = fc.constantFrom("=", "+", "-", "@", "");
  const text = fc.tuple(sign, fc.string()).map(([first, rest]) => first + rest);
  fc.assert(
    fc.property(text, text, (zh, en) => {
      const errata = shipped.errata.map((erratum) => ({
        ...erratum,
        printed: zh,
        reason: { zh, en },
      }));
      expect(roundTrip([{ ...shipped, errata }])).toEqual([{ ...shipped, errata }]);
    }),
    { numRuns: 25 }
  );
});

describe("the bundled data", () => {
  test("are those of the package: run npm run data after a change", () => {
    expect(detailedPlan()).toEqual(shipped);
  });

  test("give the functions every figure, with the citation of each and its note in Chinese", () => {
    expect(builtInPlan()).toEqual({
      ...shipped,
      errata: shipped.errata
        .filter(({ printed }) => ["23个", "23所", "超过30%"].includes(printed))
        .map((erratum) => ({ ...erratum, reason: { zh: "", en: "" } })),
      indicators: shipped.indicators.map((indicator) => ({
        ...indicator,
        mentions: indicator.mentions.slice(0, 1).map((mention) => ({
          ...mention,
          note: mention.note && { zh: mention.note.zh, en: mention.note.zh },
        })),
      })),
    });
  });

  test("are decoded once", () => {
    expect(builtInPlan()).toBe(builtInPlan());
    expect(currentCatalogue()).toBe(currentCatalogue());
    expect(detailedPlan()).toBe(detailedPlan());
  });
});
