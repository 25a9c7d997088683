import "./custom-functions";
import type { Plan } from "../../../src/core/types";
import { builtInPlan } from "../../../src/dataset/built-in";
import { awaitPlans, carryPlans } from "../../../src/dataset/plans-at-hand";
import { planList, planTarget } from "../../../src/functions/functions";
import { afterReading } from "../../../src/functions/waiting";

const target = afterReading(planTarget as never);
const list = afterReading(planList as never);
const builtIn = builtInPlan();

/** The same indicators under another id, each with a target of 1. */
const other: Plan = {
  ...builtIn,
  id: "other",
  indicators: builtIn.indicators.map((indicator) => ({
    ...indicator,
    targets: indicator.targets.map((each) => ({ ...each, comparator: "eq" as const, lower: 1 })),
  })),
};

const carriesPlans = () => true;
const carriesNone = () => false;
const never = new Promise<never>(() => undefined);

afterEach(() => carryPlans([], null));

test("in a workbook without plans every answer is there at once, also while nobody has looked yet", () => {
  awaitPlans(never, carriesNone);
  expect(target([["高新技术企业"]])).toEqual([[3000]]);
});

test("the built-in plan answers at once under its own id, whatever the workbook carries", () => {
  awaitPlans(never, carriesPlans);
  expect(target([[`${builtIn.id}/高新技术企业`]])).toEqual([[3000]]);
});

test("a bare name waits for the workbook's plans, and then means the default plan", async () => {
  const read = Promise.resolve().then(() => carryPlans([other], "other"));
  awaitPlans(read, carriesPlans);
  const answer = target([["高新技术企业"]]);
  expect(answer).toBeInstanceOf(Promise);
  expect(await answer).toEqual([[1]]);
  expect(target([["高新技术企业"]])).toEqual([[1]]);
});

test("a range waits as a whole where one of its names is bare", async () => {
  awaitPlans(
    Promise.resolve().then(() => carryPlans([other], "other")),
    carriesPlans
  );
  const names = [[`${builtIn.id}/高新技术企业`], ["高新技术企业"]];
  expect(await target(names)).toEqual([[3000], [1]]);
});

test("a list of everything waits too", async () => {
  awaitPlans(
    Promise.resolve().then(() => carryPlans([other], "other")),
    carriesPlans
  );
  expect(list()).toBeInstanceOf(Promise);
  expect(await list()).toHaveLength(other.indicators.length);
});

test("where the plans cannot be read a bare name is #N/A with the reason, until they can", async () => {
  awaitPlans(Promise.reject(new Error("no answer")), carriesPlans);
  await expect(target([["高新技术企业"]])).rejects.toMatchObject({ code: "#N/A" });
  carryPlans([], null);
  expect(target([["高新技术企业"]])).toEqual([[3000]]);
});

test("an answer is forgotten when the plans change", () => {
  expect(target([["高新技术企业"]])).toEqual([[3000]]);
  carryPlans([other], "other");
  expect(target([["高新技术企业"]])).toEqual([[1]]);
});
