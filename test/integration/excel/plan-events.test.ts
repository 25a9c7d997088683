import { plansAtHand } from "../../../src/dataset/plans-at-hand";
import { inTurn } from "../../../src/excel/session/session";
import { carryPlan, followCarriedPlans } from "../../../src/excel/plans/plan-store";
import type { Addin } from "../../excel/jsdom-host";
import { district } from "./district-namesake";
import { startExcel } from "./excel";
import { until } from "../../until";

let excel: Addin;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(async () => {
  // What the last event has begun comes to its end before Excel goes.
  await inTurn(() => Promise.resolve());
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

test("a workbook without plans is asked once, and told of nothing that users do on their sheets", async () => {
  const before = excel.traffic.requests;
  await followCarriedPlans();
  expect(excel.traffic.requests - before).toBe(1);
  excel.workbook.sheet("Sheet1").enter("A1", "mine");
  expect(excel.traffic.requests - before).toBe(1);
});

test("a plan is out of hand again when its loading is undone, and back when that is undone too", async () => {
  await carryPlan(district, { asDefault: true });
  const loaded = excel.workbook.sheet("_CQ_Plans").values("A1:G3");
  excel.workbook.sheet("_CQ_Plans").clear("A1:G3");
  await until(() => plansAtHand().plans.length === 1);
  expect(plansAtHand().defaultPlan).toBeNull();
  excel.workbook.sheet("_CQ_Plans").enter("A1:G3", loaded);
  await until(() => plansAtHand().plans.length === 2);
  expect(plansAtHand().defaultPlan).toBe(district.id);
});
