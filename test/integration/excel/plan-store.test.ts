import path from "node:path";
import type { Plan } from "../../../src/core/types";
import { builtInPlan } from "../../../src/dataset/built-in";
import { carryPlans, plansAtHand } from "../../../src/dataset/plans-at-hand";
import {
  carryPlan,
  chooseDefaultPlan,
  dropPlan,
  readCarriedPlans,
} from "../../../src/excel/plans/plan-store";
import type { Addin } from "../../excel/jsdom-host";
import type { WorkbookData } from "../../excel/model/data";
import { startExcel } from "./excel";
import { district } from "./district-namesake";
import { until } from "../../until";

const dist = path.join(__dirname, "../../../dist");
const builtIn = builtInPlan().id;

let excel: Addin;

beforeEach(async () => {
  carryPlans([], null);
  excel = await startExcel();
});

afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.dispose();
});

/** A workbook as a colleague opens it, who has the add-in too. */
async function reopened(workbook: WorkbookData = excel.workbook.snapshot()): Promise<Addin> {
  excel.dispose();
  excel = await startExcel({ distDir: dist, setUp: (opened) => opened.restore(workbook) });
  return excel;
}

const target = (name: string) => excel.functions.call("PLANTARGET", [[[name]], null]);

/** Plan sheet with one cell changed, as another program or a merge of two people's edits may leave it. */
function damage(address: string, value: string): void {
  excel.workbook.sheet("_CQ_Plans").enter(address, value);
}

describe("a plan that is loaded into the workbook", () => {
  test("is kept on a sheet that nobody sees, with all its places and errata", async () => {
    await carryPlan(district, { asDefault: false });
    expect(excel.workbook.sheet("_CQ_Plans").data.visibility).toBe("VeryHidden");
    expect(excel.workbook.sheet().name).toBe("Sheet1");
    expect(await readCarriedPlans()).toEqual({
      plans: [district],
      defaultPlan: null,
      unreadable: [],
    });
  });

  test("is at hand at once, beside the built-in one", async () => {
    await carryPlan(district, { asDefault: true });
    expect(plansAtHand()).toMatchObject({
      plans: [{ id: builtIn }, { id: district.id }],
      defaultPlan: district.id,
    });
  });

  test("says that Excel has cleared its undo list only when its sheet had to be made", async () => {
    expect(await carryPlan(district, { asDefault: false })).toMatchObject({ undoCleared: true });
    const other = { ...district, id: "other" };
    expect(await carryPlan(other, { asDefault: false })).toMatchObject({ undoCleared: false });
  });

  test("takes the place of one of the same id", async () => {
    await carryPlan(district, { asDefault: false });
    const newer = { ...district, version: "1.1.0" };
    await carryPlan(newer, { asDefault: false });
    expect((await readCarriedPlans()).plans).toEqual([newer]);
  });

  test.each([
    ["a topic", { id: "other", topic: district.id }, { topic: district.id, plan: district.id }],
    [
      "an id",
      { id: "topic-of-first", topic: "其他" },
      { topic: "Topic of first", plan: "topic-of-first" },
    ],
  ])(
    "is refused with %s that PLANLIST could not tell from the plan before",
    async (_name, second, details) => {
      const named = (id: string, zh: string, en: string): Plan => ({
        ...{ ...district, id },
        topics: district.topics.map((topic, at) =>
          at === 0 ? { ...topic, name: { zh, en } } : topic
        ),
      });
      await carryPlan(named(district.id, "领域", "Topic of first"), { asDefault: false });
      const before = excel.workbook.snapshot();
      const other = named(second.id, second.topic, "Other topic");
      await expect(carryPlan(other, { asDefault: false })).rejects.toMatchObject({
        problem: { code: "topicLikePlan", details },
      });
      expect(excel.workbook.snapshot()).toEqual(before);
      expect(plansAtHand().plans.map(({ id }) => id)).toEqual([builtIn, district.id]);
    }
  );

  test("of ten thousand indicators is written and read in requests under 5 MB", async () => {
    const indicators = Array.from({ length: 10_000 }, (_, index) => ({
      ...(district.indicators[index % district.indicators.length] as Plan["indicators"][number]),
      ...{ id: `indicator-${index}`, code: `T${index}`, aliases: [] },
      name: { zh: `指标${index}`, en: `Indicator ${index}` },
    }));
    const large = { ...district, indicators };
    await carryPlan(large, { asDefault: false });
    const read = await readCarriedPlans();
    expect(read.unreadable).toEqual([]);
    expect(read.plans[0]?.indicators).toHaveLength(10_000);
    const sizes = excel.traffic.log.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]);
    expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  });

  test("is read only if it passes the checks of a plan that is brought: anybody can write on its sheet", async () => {
    const [indicator] = district.indicators;
    const forged = {
      ...district,
      indicators: [{ ...indicator, unit: { formula: '=WEBSERVICE("https://x.example")' } }],
    } as unknown as Plan;
    await carryPlan(forged, { asDefault: false });
    expect(await readCarriedPlans()).toMatchObject({
      plans: [],
      unreadable: [{ id: district.id, reason: "damaged" }],
    });
  });

  test("is not used at start where one of its topics is called like a plan before it: two people can load two at once", async () => {
    const topics = district.topics.map((topic) => ({
      ...topic,
      name: { zh: district.id, en: `${district.id}/en` },
    }));
    await carryPlan(district, { asDefault: false });
    carryPlans([], null); // the colleague's pane has not heard of it yet
    await carryPlan({ ...district, id: "other", topics }, { asDefault: false });
    expect(await readCarriedPlans()).toMatchObject({
      plans: [{ id: district.id }],
      unreadable: [{ id: "other", reason: "topicLikePlan" }],
    });
    expect(plansAtHand().plans.map(({ id }) => id)).toEqual([builtIn, district.id]);
  });

  test("has cells in error entered again: to calculate does not ask their functions again", async () => {
    const addin = await reopened();
    await addin.followed();
    addin.workbook.sheet("Sheet1").enter("A1", `=CQ.PLANTARGET("${district.id}/H01")`);
    await addin.calculated();
    expect(addin.workbook.sheet("Sheet1").value("A1")).toBe("#N/A");
    addin.traffic.reset();
    await carryPlan(district, { asDefault: false });
    const entered = addin.traffic.log.some(({ body }) =>
      JSON.stringify(body).includes("CQ.PLANTARGET")
    );
    expect(entered).toBe(true);
  });

  test("waits for the user to leave the cell that she is typing in", async () => {
    await carryPlan(district, { asDefault: false });
    excel.faults.cellEditing = true;
    const reading = readCarriedPlans();
    excel.faults.cellEditing = false;
    expect((await reading).plans).toHaveLength(1);
  });

  test("is taken out again, and with it the choice that it is the default plan", async () => {
    await carryPlan(district, { asDefault: true });
    expect(await dropPlan(district.id)).toMatchObject({ plans: [], defaultPlan: null });
    expect(plansAtHand()).toMatchObject({ plans: [{ id: builtIn }], defaultPlan: null });
  });

  test("is refused where the workbook's structure is protected and no plan was loaded before", async () => {
    excel.workbook.data.structureProtected = true;
    const before = excel.workbook.snapshot();
    await expect(carryPlan(district, { asDefault: true })).rejects.toMatchObject({
      problem: { code: "obstructed", details: { obstacles: [{ kind: "protectedWorkbook" }] } },
    });
    expect(excel.workbook.snapshot()).toEqual(before);
    expect(plansAtHand().plans).toHaveLength(1);
  });

  test("may not take the place of the built-in plan", async () => {
    await expect(carryPlan({ ...district, id: builtIn }, { asDefault: true })).rejects.toThrow(
      "taken"
    );
  });
});

describe("a loading that Excel breaks off", () => {
  test.each([1, 2, 3, 4])("at request %i leaves no half plan", async (request) => {
    excel.faults.failRequest(request, { code: "GeneralException" });
    await carryPlan(district, { asDefault: true }).catch(() => undefined);
    excel.faults.clear();
    const { plans, unreadable } = await readCarriedPlans();
    expect(unreadable).toEqual([]);
    expect([[], [district]]).toContainEqual(plans);
  });
});

test("a plan that was stored, but not taken up because Excel fails, is not said to have changed nothing", async () => {
  excel.faults.failCall("Application.calculate", "GeneralException");
  excel.workbook.sheet("Sheet1").enter("A1", '=CQ.PLANTARGET("高新技术企业")');
  await expect(carryPlan(district, { asDefault: true })).rejects.toMatchObject({
    code: "plansNotTakenUp",
  });
  excel.faults.clear();
  expect((await readCarriedPlans()).plans).toEqual([district]);
});

describe("a workbook that carries a plan", () => {
  test("answers on a colleague's machine from the first calculation on", async () => {
    await carryPlan(district, { asDefault: true });
    excel.workbook.sheet("Sheet1").enter("A1", '=CQ.PLANTARGET("高新技术企业")');
    await reopened();
    await excel.calculated();
    expect(excel.workbook.sheet("Sheet1").value("A1")).toBe(24);
  });

  test("answers for the built-in plan by its id", async () => {
    await carryPlan(district, { asDefault: true });
    await reopened();
    expect(await target(`${builtIn}/高新技术企业`)).toEqual([[3000]]);
  });

  test("refuses a name that two plans share until a default plan is chosen", async () => {
    await carryPlan(district, { asDefault: false });
    await reopened();
    expect(await target("高新技术企业")).toMatchObject({ error: "#N/A" });
    await chooseDefaultPlan(builtIn);
    await reopened();
    expect(await target("高新技术企业")).toEqual([[3000]]);
  });

  test("gives no bare name a meaning where its plan is damaged", async () => {
    await carryPlan(district, { asDefault: false });
    damage("G3", "{}");
    expect((await readCarriedPlans()).unreadable).toEqual([{ id: district.id, reason: "damaged" }]);
    await reopened();
    expect(await target("科技进步贡献率")).toMatchObject({ error: "#N/A" });
    expect(await target(`${builtIn}/科技进步贡献率`)).toEqual([[60]]);
  });

  test("tells a plan that another version of the add-in wrote from a damaged one", async () => {
    await carryPlan(district, { asDefault: false });
    damage("C3", "99");
    expect((await readCarriedPlans()).unreadable).toEqual([
      { id: district.id, reason: "otherFormat" },
    ]);
  });

  test("is understood even where another program has dropped the document's settings", async () => {
    await carryPlan(district, { asDefault: true });
    excel.workbook.sheet("Sheet1").enter("A1", '=CQ.PLANTARGET("高新技术企业")');
    await reopened({ ...excel.workbook.snapshot(), documentSettings: {} });
    await until(() => excel.workbook.sheet("Sheet1").value("A1") === 24);
    expect(Object.keys(excel.workbook.data.documentSettings)).toEqual(["carriesPlans"]);
  });
});
