import { createCatalogue, findIndicator } from "../../../src/core/lookup";
import { highTechEnterprises, indicator, samplePlan } from "./sample-plan";

const catalogue = createCatalogue([samplePlan]);

function idOf(name: string): string {
  const found = findIndicator(catalogue, name);
  return found.ok ? found.value.indicator.id : found.failure.reason.code;
}

describe("findIndicator", () => {
  test.each([
    ["the Chinese name", "高新技术企业"],
    ["the English name in any case", "HIGH-TECH enterprises"],
    ["the id", "high-tech-enterprises"],
    ["the code", "h04"],
    ["an alias", "高企"],
    ["the name with its unit, as a table prints it", "高新技术企业（家）"],
    ["the name with its unit in half-width brackets", "高新技术企业(家)"],
    ["the name with the closing bracket lost", "高新技术企业(家"],
    ["the English name with its unit", "High-tech enterprises (enterprises)"],
    ["spaces anywhere, full-width ones too", " 高新　技术 企业 "],
    ["full-width letters", "Ｈ０４"],
    ["the plan's id before it", "sample-plan/高新技术企业"],
    ["the plan's id and a full-width slash before it", "sample-plan／H04"],
    ["the plan's title before it", "重庆市科技创新“十三五”规划/高新技术企业"],
    ["the plan's title as it is quoted", "《重庆市科技创新十三五规划》／高企"],
    ["the plan's English title before it", "13th five-year plan of Chongqing/H04"],
  ])("finds an indicator by %s", (_, name) => {
    expect(idOf(name)).toBe("high-tech-enterprises");
  });

  test("takes a unit behind the name for one only where it stands apart", () => {
    expect(idOf("高新技术企业家")).toBe("unknownIndicator");
    expect(idOf("sample-plan/高新技术企业家")).toBe("unknownIndicator");
    expect(idOf("高新技术企业 家")).toBe("high-tech-enterprises");
    expect(idOf("高新技术企业，家")).toBe("high-tech-enterprises");
    // A sign is no letter of the name.
    expect(idOf("研究与试验发展经费投入强度%")).toBe("rd-intensity");
    expect(idOf("研究与试验发展经费投入强度（％）")).toBe("rd-intensity");
  });

  test("keeps what brackets within a name say", () => {
    expect(idOf("区县（自治县）技术合同登记机构（个）")).toBe("technology-contracts");
    expect(idOf("区县技术合同登记机构")).toBe("unknownIndicator");
  });

  test("is never fuzzy, and names the nearest candidates instead", () => {
    const found = findIndicator(catalogue, "高新科技企业");
    expect(found).toEqual({
      ok: false,
      failure: {
        kind: "notAvailable",
        reason: { code: "unknownIndicator", name: "高新科技企业", candidates: ["高新技术企业"] },
      },
    });
  });

  test("names the candidate in the language that was typed", () => {
    const found = findIndicator(catalogue, "High tech enterprise");
    expect(found).toMatchObject({
      failure: { reason: { candidates: ["High-tech enterprises"] } },
    });
  });

  test("offers no candidate for a name that is like none", () => {
    expect(findIndicator(catalogue, "zzz")).toMatchObject({
      failure: { reason: { candidates: [] } },
    });
  });

  test("asks which plan is meant where two carry the name", () => {
    const later = { ...samplePlan, id: "later-plan" };
    const both = createCatalogue([samplePlan, later]);
    expect(findIndicator(both, "高企")).toMatchObject({
      ok: false,
      failure: {
        kind: "notAvailable",
        reason: {
          code: "ambiguousIndicator",
          candidates: ["sample-plan/高新技术企业", "later-plan/高新技术企业"],
        },
      },
    });
    const found = findIndicator(both, "later-plan/高企");
    expect(found.ok && found.value.plan.id).toBe("later-plan");
  });

  test("asks which plan is meant where two have the title, and offers their ids", () => {
    const both = createCatalogue([samplePlan, { ...samplePlan, id: "later-plan" }]);
    expect(findIndicator(both, `${samplePlan.title.zh}/高企`)).toMatchObject({
      failure: {
        reason: {
          code: "ambiguousIndicator",
          candidates: ["sample-plan/高新技术企业", "later-plan/高新技术企业"],
        },
      },
    });
  });

  test("lets no title take the place of a plan's id, even where that plan lacks the indicator", () => {
    const empty = { ...samplePlan, id: "city", indicators: [] };
    const namesake = { ...samplePlan, id: "other", title: { zh: "City", en: "City" } };
    expect(findIndicator(createCatalogue([empty, namesake]), "city/高企").ok).toBe(false);
  });

  test("takes a bare name from the default plan only, once one is chosen", () => {
    const later = { ...samplePlan, id: "later-plan", indicators: [highTechEnterprises] };
    const catalogue = createCatalogue([samplePlan, later], "later-plan");
    const found = findIndicator(catalogue, "高企");
    expect(found.ok && found.value.plan.id).toBe("later-plan");
    const [elsewhere] = samplePlan.indicators.filter(({ id }) => id !== highTechEnterprises.id);
    expect(findIndicator(catalogue, elsewhere?.name.zh ?? "")).toMatchObject({
      failure: {
        reason: { code: "unknownIndicator", candidates: [`sample-plan/${elsewhere?.name.zh}`] },
      },
    });
  });

  test("finds nothing by a bare name where the default plan is not at hand", () => {
    const catalogue = createCatalogue([samplePlan], "lost-plan");
    expect(findIndicator(catalogue, "高企")).toMatchObject({
      failure: { reason: { candidates: ["sample-plan/高新技术企业"] } },
    });
    expect(findIndicator(catalogue, "sample-plan/高企").ok).toBe(true);
  });

  test("lets no alias of another plan take the place of a qualified id", () => {
    const disguised = indicator({ id: "other", aliases: ["sample-plan/high-tech-enterprises"] });
    const later = { ...samplePlan, id: "later-plan", indicators: [disguised] };
    const catalogue = createCatalogue([samplePlan, later], "later-plan");
    const found = findIndicator(catalogue, "sample-plan/high-tech-enterprises");
    expect(found.ok && found.value.plan.id).toBe("sample-plan");
  });

  test("prefers no indicator to another where a name of one is an alias of the other", () => {
    const namesake = indicator({ id: "other", aliases: ["高新技术企业"] });
    const plan = { ...samplePlan, indicators: [highTechEnterprises, namesake] };
    expect(findIndicator(createCatalogue([plan]), "高新技术企业")).toMatchObject({
      failure: { reason: { code: "ambiguousIndicator" } },
    });
  });
});
