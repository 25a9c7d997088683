import type { Plan } from "../../../src/core/types";
import { builtInPlan } from "../../../src/dataset/built-in";
import { carryPlans } from "../../../src/dataset/plans-at-hand";
import { planFind, planList } from "../../../src/functions/functions";
import { indicator } from "../core/sample-plan";
import { callRanges } from "./custom-functions";

const builtIn = builtInPlan();

/** A topic that the other plan gives the same id, for something else. */
const shared = builtIn.topics.find(({ id }) => id !== "enterprises") as Plan["topics"][number];

/** A plan of two indicators: one that the built-in plan has too, and one of its own. */
const district: Plan = {
  ...builtIn,
  id: "district",
  topics: [
    { id: "enterprises", name: { zh: "企业创新", en: "Enterprise innovation" } },
    { id: shared.id, name: { zh: "辖区投入", en: "District input" } },
  ],
  indicators: [
    indicator({ id: "firms", code: "D1", name: { zh: "高新技术企业", en: "Firms" } }),
    indicator({ id: "fund", code: "D2", name: { zh: "引导基金", en: "Fund" }, topic: shared.id }),
  ],
};

afterEach(() => carryPlans([], null));

const codes = (topic: string | null) =>
  callRanges(planList, topic === null ? null : [[topic]], [["code"]]).map(([code]) => code);

describe("PLANLIST", () => {
  test("lists the default plan once one is chosen", () => {
    carryPlans([district], "district");
    expect(codes(null)).toEqual(["D1", "D2"]);
  });

  test("lists any plan by its id, whichever is the default", () => {
    carryPlans([district], "district");
    expect(codes(builtIn.id)).toHaveLength(builtIn.indicators.length);
    carryPlans([district], builtIn.id);
    expect(codes("district")).toEqual(["D1", "D2"]);
  });

  test("lists a topic or a kind of one plan", () => {
    carryPlans([district], builtIn.id);
    expect(codes("district/辖区投入")).toEqual(["D2"]);
    expect(codes("district/headline")).toEqual(["D1", "D2"]);
  });

  test("does not take a topic of one plan for one of another that has the same id", () => {
    carryPlans([district], null);
    expect(codes("辖区投入")).toEqual(["D2"]);
    expect(codes(shared.name.zh)).not.toContain("D2");
  });

  test("lists a topic as before, also where a plan is called like it", () => {
    const before = codes("enterprises");
    carryPlans([{ ...district, id: "enterprises" }], builtIn.id);
    expect(codes("enterprises")).toEqual(before);
  });

  test("knows no topic that only another plan has", () => {
    carryPlans([district], builtIn.id);
    expect(codes("辖区投入")).toEqual(["#VALUE!"]);
  });
});

describe("PLANFIND", () => {
  test("gives a name that two plans share with the plan before it, so that it can be used", () => {
    carryPlans([district], null);
    const found = callRanges(planFind, [["高新技术企业"]], [[5]]).map(([name]) => name);
    expect(found).toContain("district/高新技术企业");
    expect(found).toContain(`${builtIn.id}/高新技术企业`);
  });

  test("finds in the default plan only", () => {
    carryPlans([district], "district");
    expect(callRanges(planFind, [["高新技术企业"]], null)).toEqual([["高新技术企业"]]);
  });
});
