import type { Plan } from "../../../src/core/types";
import { readPlanFiles } from "../../../src/reading/read-files";
import { checkedPlan } from "../../../src/reading/stored-plan";
import { keptText, takenUp } from "../../../src/web/taken-up";
import { brought, districtTables } from "../reading/district-files";

const [district] = readPlanFiles(brought(districtTables())).plans;
if (!district) throw new Error("The district's plan cannot be read.");
const loaded: Plan = district;
const other: Plan = { ...loaded, id: "other" };
const read = (kept: unknown) => takenUp(kept, checkedPlan, "built-in");

describe("plans that the browser kept", () => {
  test("come back as they were, with the default plan", () => {
    const { plans, defaultPlan, unreadable } = read(keptText([loaded], loaded.id));
    expect(plans.map(({ id }) => id)).toEqual([loaded.id]);
    expect({ defaultPlan, unreadable }).toEqual({ defaultPlan: loaded.id, unreadable: [] });
  });

  test("that somebody has changed into something unsound are named and not used", () => {
    const { plans: entries } = keptText([loaded, other], null);
    const damaged = entries.map((entry) =>
      entry.id === "other"
        ? { ...entry, text: entry.text.replace(/"targetYear":\d+/, '"targetYear":1') }
        : entry
    );
    const { plans, unreadable } = read({ plans: damaged, defaultPlan: null });
    expect(plans.map(({ id }) => id)).toEqual([loaded.id]);
    expect(unreadable).toEqual([{ id: "other", reason: "damaged" }]);
  });

  test("of which one has a topic called like another are used but for the one that came later", () => {
    const topics = loaded.topics.map((topic) => ({ ...topic, name: { zh: "other", en: "Other" } }));
    const kept = keptText([other, { ...loaded, topics }], null);
    expect(read(kept).plans.map(({ id }) => id)).toEqual(["other"]);
    expect(read(kept).unreadable).toEqual([{ id: loaded.id, reason: "topicLikePlan" }]);
  });

  test("never take the place of the built-in plan, nor of another than their own", () => {
    const text = JSON.stringify(loaded);
    const kept = {
      plans: [
        { id: "built-in", text },
        { id: "other", text },
      ],
      defaultPlan: null,
    };
    expect(read(kept).plans).toEqual([]);
    expect(read(kept).unreadable.map(({ id }) => id)).toEqual(["built-in", "other"]);
  });

  test("that cannot be used stay until they are taken out", () => {
    const before = { plans: [{ id: "broken", text: "{" }], defaultPlan: null };
    const ids = (kept: ReturnType<typeof keptText>) => kept.plans.map(({ id }) => id);
    expect(ids(keptText([loaded], null, before))).toEqual([loaded.id, "broken"]);
    expect(ids(keptText([loaded], null, before, "broken"))).toEqual([loaded.id]);
  });

  test("may be anything at all", () => {
    for (const kept of [
      null,
      1,
      "x",
      [],
      {},
      { plans: [null, 3] },
      { plans: {}, defaultPlan: 7 },
    ]) {
      expect(read(kept)).toMatchObject({ plans: [], defaultPlan: null });
    }
  });
});
