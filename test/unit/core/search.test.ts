import { createSearchIndex, searchIndicators } from "../../../src/core/search";
import { highTechEnterprises, indicator, planned, rdIntensity, samplePlan } from "./sample-plan";

const index = createSearchIndex(samplePlan.indicators.map((some) => planned(some)));

const idsFor = (query: string) =>
  searchIndicators(index, query).map(({ entry }) => entry.indicator.id);

/** The highlighted parts of the name that the ranges belong to. */
function highlighted(query: string): string[] {
  const [match] = searchIndicators(index, query);
  if (!match) return [];
  const { name } = match.entry.indicator;
  const shown = match.field === "nameEn" ? name.en : name.zh;
  return match.ranges.map(([start, end]) => shown.slice(start, end));
}

describe("searchIndicators", () => {
  test.each([
    ["part of the Chinese name", "新技术企"],
    ["full pinyin", "gaoxinjishu"],
    ["pinyin that an input method is composing", "gao'xin'ji'shu"],
    ["pinyin from the middle of the name", "qiye"],
    ["initials", "gxjsqy"],
    ["part of the initials", "jsqy"],
    ["part of the English name", "tech ent"],
    ["the code", "h04"],
    ["an alias", "高企"],
    ["several words in any order", "企业 高新"],
    ["words of different kinds", "gaoxin 企业"],
    ["full-width letters", "ＧＸＪＳＱＹ"],
  ])("finds by %s", (_, query) => {
    expect(idsFor(query)).toEqual(["high-tech-enterprises"]);
  });

  test("finds what a box states, and not what box 20 states for box 2", () => {
    expect(idsFor("专栏2")).toEqual(["rd-intensity", "high-tech-enterprises"]);
    expect(idsFor("Box 2")).toEqual(["rd-intensity", "high-tech-enterprises"]);
    expect(idsFor("专栏 20")).toEqual(["technology-contracts"]);
  });

  test("finds what a chapter states, in either numerals", () => {
    expect(idsFor("第七章")).toEqual(["technology-contracts"]);
    expect(idsFor("第7章")).toEqual(["technology-contracts"]);
    expect(idsFor("chapter 7")).toEqual(["technology-contracts"]);
  });

  test("gives nothing for an empty query or one that matches nowhere", () => {
    expect(idsFor("  ")).toEqual([]);
    expect(idsFor("高新 农业")).toEqual([]);
  });

  test("counts pinyin from the start of a syllable", () => {
    // "iye" is inside of qiye; nobody types the middle of a syllable.
    expect(idsFor("iye")).toEqual([]);
  });

  test("puts a name before an alias, and an alias before pinyin", () => {
    const named = indicator({ id: "named", name: { zh: "专利", en: "" } });
    const aliased = indicator({ id: "aliased", aliases: ["专利"] });
    const both = createSearchIndex([planned(aliased), planned(named)]);
    const ids = searchIndicators(both, "专利").map(({ entry }) => entry.indicator.id);
    expect(ids).toEqual(["named", "aliased"]);
  });

  test("finds Latin letters within a word, but after those at its start and after pinyin", () => {
    const within = indicator({ id: "within", name: { zh: "甲", en: "biotech" } });
    const start = indicator({ id: "start", name: { zh: "乙", en: "tech" } });
    const spoken = indicator({
      id: "spoken",
      name: { zh: "特车", en: "" },
      pinyin: "te che",
    });
    const all = createSearchIndex([planned(within), planned(spoken), planned(start)]);
    const ids = searchIndicators(all, "tech").map(({ entry }) => entry.indicator.id);
    expect(ids).toEqual(["start", "spoken", "within"]);
  });

  test("puts headline indicators first on a tie", () => {
    const commitment = indicator({
      id: "commitment",
      name: { zh: "专利甲", en: "" },
      kind: "commitment",
    });
    const headline = indicator({ id: "headline", name: { zh: "专利乙", en: "" } });
    const both = createSearchIndex([planned(commitment), planned(headline)]);
    const ids = searchIndicators(both, "专利").map(({ entry }) => entry.indicator.id);
    expect(ids).toEqual(["headline", "commitment"]);
  });

  test("keeps to the limit", () => {
    expect(searchIndicators(index, "专栏2", 1)).toHaveLength(1);
  });

  test.each([
    ["the Chinese name", "技术", ["技术"]],
    ["the English name", "enter", ["enter"]],
    ["initials", "jsq", ["技术企"]],
    ["pinyin", "jishu", ["技术"]],
    ["pinyin that ends within a syllable", "jish", ["技术"]],
    ["several words", "企业 高新", ["高新", "企业"]],
  ])("highlights what was found by %s", (_, query, parts) => {
    expect(highlighted(query)).toEqual(parts);
  });

  test("highlights Chinese characters beside Latin letters in the name", () => {
    const mixed = indicator({
      id: "mixed",
      name: { zh: "R&D人员(全时)", en: "" },
      pinyin: "RD ren yuan quan shi",
    });
    const [match] = searchIndicators(createSearchIndex([planned(mixed)]), "renyuan");
    expect(match?.ranges).toEqual([[3, 5]]);
  });

  test("says where it was found", () => {
    const fields = ["高新", "high", "gaoxin", "gxjs", "H04", "高企", "专栏1"].map(
      (query) => searchIndicators(index, query)[0]?.field
    );
    expect(fields).toEqual(["nameZh", "nameEn", "pinyin", "initials", "code", "alias", "place"]);
  });

  test("keeps its index in step with the entries given", () => {
    const one = createSearchIndex([planned(rdIntensity)]);
    expect(searchIndicators(one, "强度")[0]?.entry.indicator).toBe(rdIntensity);
    expect(searchIndicators(one, highTechEnterprises.code)).toEqual([]);
  });
});
