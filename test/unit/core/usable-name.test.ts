import { createCatalogue, findIndicator, qualifiedId, usableName } from "../../../src/core/lookup";
import type { Plan, PlannedIndicator } from "../../../src/core/types";
import { highTechEnterprises, indicator, samplePlan } from "./sample-plan";

const county: Plan = {
  ...samplePlan,
  id: "mq",
  indicators: [
    { ...highTechEnterprises, id: "gaoxinjishuqiye" },
    indicator({ id: "first", name: { zh: "投资", en: "Investment" } }),
    indicator({ id: "second", name: { zh: "投资", en: "Investment (other)" } }),
  ],
};
const plans = [samplePlan, county];

function entryOf(id: string): PlannedIndicator {
  const found = findIndicator(createCatalogue(plans), id);
  if (!found.ok) throw new Error(id);
  return found.value;
}

describe("the name of an indicator in a table of actual figures", () => {
  test.each([
    ["its own where no other plan has it", "sample-plan/high-tech-enterprises", [samplePlan], null],
    ["its own in the default plan", "mq/gaoxinjishuqiye", plans, "mq"],
  ])("is %s", (_when, id, atHand, defaultPlan) => {
    const catalogue = createCatalogue(atHand, defaultPlan);
    expect(usableName(catalogue, entryOf(id), "zh")).toBe("高新技术企业");
    expect(usableName(catalogue, entryOf(id), "en")).toBe("High-tech enterprises");
  });

  test("has its plan's id before it where two plans share it, and still leads to this one", () => {
    const catalogue = createCatalogue(plans);
    const names = ["sample-plan/high-tech-enterprises", "mq/gaoxinjishuqiye"].map((id) =>
      usableName(catalogue, entryOf(id), "zh")
    );
    expect(names).toEqual(["sample-plan/高新技术企业", "mq/高新技术企业"]);
    const found = names.map((name) => findIndicator(catalogue, name));
    expect(found.map((outcome) => outcome.ok && qualifiedId(outcome.value))).toEqual([
      "sample-plan/high-tech-enterprises",
      "mq/gaoxinjishuqiye",
    ]);
  });

  test("is the id only where its own plan has the name twice", () => {
    const catalogue = createCatalogue(plans);
    expect(usableName(catalogue, entryOf("mq/first"), "zh")).toBe("mq/first");
    expect(usableName(catalogue, entryOf("mq/second"), "en")).toBe("Investment (other)");
  });
});
