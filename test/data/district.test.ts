import type { Plan } from "../../src/core/types";
import { districtPackage, load } from "./district";

/** A plan of another body, period and base year goes through the same build. */
const [plan] = load(districtPackage()).plans as [Plan];
const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));

test("it has its own years and topics", () => {
  expect(plan).toMatchObject({
    id: "district",
    baseYear: 2020,
    targetYear: 2025,
    issuedOn: "2021-12-30",
  });
  expect(plan.topics.map(({ id }) => id)).toEqual(["input", "service"]);
});

test("targets and published figures are in the order of their years", () => {
  const share = byId.get("rd-share");
  expect(share?.observations.map(({ year, value }) => [year, value])).toEqual([
    [2015, 1.2],
    [2020, 1.87],
  ]);
  expect(share?.targets.map(({ year, comparator, lower }) => [year, comparator, lower])).toEqual([
    [2023, "ge", 2],
    [2025, "eq", 2.5],
  ]);
});

test("lower is better, and a target can be an upper limit that the plan hedges", () => {
  expect(byId.get("approval-days")).toMatchObject({
    direction: "lower",
    attribute: "约束性",
    targets: [{ comparator: "le", lower: null, upper: 4.5, hedge: "力争" }],
  });
});

test("a multiple keeps the year it is taken of", () => {
  expect(byId.get("incubators")?.targets[0]).toMatchObject({ multiple: 2, multipleBase: 2020 });
});

test("where the plan assigns no attribute and writes no note, there is none", () => {
  expect(byId.get("parks")?.attribute).toBeNull();
  expect(byId.get("rank")?.mentions[0]?.note).toBeNull();
});

test("text that begins like a formula stays text", () => {
  expect(byId.get("rd-share")?.aliases).toEqual(["研发强度", "@R&D"]);
  expect(byId.get("approval-days")?.aliases).toEqual(["+审批时限"]);
  expect(byId.get("incubators")?.aliases).toEqual(["-孵化载体"]);
  expect(byId.get("rd-share")?.mentions[0]?.note?.zh).toBe("=SUM(A1)是原文");
});

test("errata keep what is printed, what is read, and why", () => {
  expect(plan.errata).toEqual([
    {
      ...{ paragraph: 11, printed: "23个", read: "2—3个", certainty: "certain" },
      reason: { zh: "连接号脱落", en: "The dash was lost" },
    },
  ]);
});
