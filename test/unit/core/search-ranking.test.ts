/** Rankings and near names over the plan that comes with the product, as its readers search it. */
import { createCatalogue } from "../../../src/core/lookup";
import { nearDocuments, prepareNear } from "../../../src/core/search-near";
import { hasParts } from "../../../src/core/search-near";
import type { Plan } from "../../../src/core/types";
import { builtInPlan } from "../../../src/dataset/built-in";
import { plansInUse } from "../../../src/taskpane/services/plans-in-use";
import { highTechEnterprises, indicator, samplePlan } from "./sample-plan";

const plan = builtInPlan();
const { search, searchIndexes } = plansInUse(createCatalogue([plan]));

const names = (query: string): string[] =>
  search(query).map(({ entry }) => entry.indicator.name.zh);
const nearNames = (query: string): string[] =>
  nearDocuments(searchIndexes(), query, 6).map(({ document }) => document.entry.indicator.name.zh);

describe("the order of what is found", () => {
  test.each([
    ["a part of an alias of a headline indicator", "研发", "研究与试验发展经费投入强度"],
    ["an alias of several words", "R&D intensity", "研究与试验发展经费投入强度"],
    ["a part of the headline's name", "发明专利", "每万人口发明专利拥有量"],
    ["the first letters of many names", "科技", "科技进步贡献率"],
    ["a whole alias", "高企", "高新技术企业"],
    ["a whole name that is a part of others", "发明专利授权量", "发明专利授权量"],
  ])("puts first what is meant by %s", (_, query, first) => {
    expect(names(query)[0]).toBe(first);
  });

  test("has whole names, headline indicators, aliases that begin with the word, and parts of names, in this order", () => {
    const made = (id: string, kind: "headline" | "commitment", name: string, alias = "") =>
      indicator({ id, kind, name: { zh: name, en: "" }, aliases: alias ? [alias] : [] });
    const some: Plan = {
      ...samplePlan,
      indicators: [
        made("part", "commitment", "市级孵化器数"),
        made("alias", "commitment", "众创空间", "孵化器一类"),
        made("headline", "headline", "新建孵化器数"),
        made("whole", "commitment", "孵化器"),
      ],
    };
    const found = plansInUse(createCatalogue([some])).search("孵化器");
    expect(found.map(({ entry }) => entry.indicator.id)).toEqual([
      "whole",
      "headline",
      "alias",
      "part",
    ]);
  });
});

describe("what is found besides names", () => {
  test.each([
    ["a figure", "3000"],
    ["a figure with its unit", "3000家"],
    ["a figure of a past year", "1035"],
    ["a name and a figure", "企业 3000"],
    ["a name and a topic", "高新技术企业 企业创新"],
  ])("finds by %s", (_, query) => {
    expect(names(query)).toContain("高新技术企业");
  });

  test("takes a figure as a whole", () => {
    expect(names("300")).not.toContain("高新技术企业");
  });

  test("finds years, units, kinds and attributes in both languages, headline indicators first", () => {
    const headlines = plan.indicators.filter(({ kind }) => kind === "headline").length;
    for (const query of ["headline", "主要指标", "预期性"])
      expect(names(query)).toHaveLength(headlines);
    expect(names("2020")[0]).toBe("科技进步贡献率");
    expect(names("亿元")[0]).toBe("技术合同成交额");
  });

  test("finds the binding indicators and responsible offices of a plan that has them", () => {
    const binding = indicator({
      id: "binding",
      name: { zh: "森林覆盖率", en: "" },
      attribute: "约束性",
      responsible: "市林业局",
    });
    const own = plansInUse(createCatalogue([{ ...samplePlan, indicators: [binding] }]));
    for (const query of ["约束性", "binding", "林业局"]) expect(own.search(query)).toHaveLength(1);
  });
});

describe("what may have been meant", () => {
  test.each([
    ["a character of the same sound", "高薪技术企业", "高新技术企业"],
    ["a character of the same shape", "高新技术企叶", "高新技术企业"],
    ["a wrong letter", "enterprize", "高新技术企业"],
    ["letters left out", "hitech", "高新技术企业"],
    ["a shortened name", "万人专利", "每万人口发明专利拥有量"],
    ["a wrong character in a part of a name", "合同成交鹅", "技术合同成交额"],
  ])("comes first with %s", (_, query, first) => {
    expect(search(query)).toEqual([]);
    expect(nearNames(query)[0]).toBe(first);
  });

  test("is what one of the words is of, where a name has not the other", () => {
    expect(search("R&D spending")).toEqual([]);
    expect(nearNames("R&D spending")).toContain("研究与试验发展经费投入强度");
  });

  test("is nothing for what is like no name", () => {
    expect(["不存在", "zzzz", "?!", ""].flatMap(nearNames)).toEqual([]);
  });

  test("has the parts of a shortened name in their order, each of two characters at least", () => {
    expect(hasParts("每万人口发明专利拥有量", "万人专利")).toBe(true);
    expect(hasParts("每万人口发明专利拥有量", "专利万人")).toBe(false);
    expect(hasParts("每万人口发明专利拥有量", "万发利有")).toBe(false);
  });
});

describe("the work of searching", () => {
  const copies = (count: number, id = "many"): Plan => ({
    ...samplePlan,
    id,
    indicators: Array.from({ length: count }, (_, number) =>
      indicator({
        id: `${id}-${number}`,
        name: { zh: `高新技术企业${number}`, en: `High-tech ${number}` },
      })
    ),
  });

  /** How often the names of a plan's indicators are read. */
  function counted(plan: Plan): { readonly plan: Plan; readonly reads: () => number } {
    let reads = 0;
    const indicators = plan.indicators.map(({ name, ...rest }) => ({
      ...rest,
      get name() {
        reads++;
        return name;
      },
    }));
    return { plan: { ...plan, indicators }, reads: () => reads };
  }

  test("grows as the plan does", () => {
    const [small, large] = [counted(copies(100)), counted(copies(1000))];
    for (const { plan } of [small, large]) {
      const { search, searchIndexes } = plansInUse({ ...createCatalogue([]), plans: [plan] });
      search("高新");
      nearDocuments(searchIndexes(), "高薪技术企业", 6);
    }
    expect(large.reads()).toBeLessThanOrEqual(10 * small.reads());
  });

  test("is done anew only for a plan that has changed", () => {
    const kept = counted(copies(50, "kept"));
    plansInUse({ ...createCatalogue([]), plans: [kept.plan] })
      .searchIndexes()
      .forEach(prepareNear);
    const before = kept.reads();
    const added = { ...samplePlan, id: "added", indicators: [highTechEnterprises] };
    const both = plansInUse({ ...createCatalogue([]), plans: [kept.plan, added] });
    expect(both.search("高企")).toHaveLength(1);
    expect(nearDocuments(both.searchIndexes(), "高薪技术企业", 6).length).toBeGreaterThan(0);
    expect(kept.reads()).toBe(before);
  });
});
