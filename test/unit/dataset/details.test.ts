import type { Plan } from "../../../src/core/types";
import { withDetails } from "../../../src/dataset/details";
import { indicator, samplePlan } from "../core/sample-plan";

const place = { chapter: 1, section: null, box: null, item: null, paragraph: 8, printed: "30家" };
const plan: Plan = {
  ...samplePlan,
  indicators: [
    indicator({
      id: "a",
      mentions: [
        { ...place, note: { zh: "说明", en: "说明" } },
        { ...place, note: null },
      ],
    }),
  ],
};
const details = { version: plan.version, notes: { 说明: "Note" }, errata: [] };

test("details give the notes their English, wherever they stand", () => {
  const [first] = withDetails(plan, details).indicators;
  expect(first?.mentions.map(({ note }) => note)).toEqual([{ zh: "说明", en: "Note" }, null]);
});

test("details of other data are refused", () => {
  expect(() => withDetails(plan, { ...details, version: "0.9.0" })).toThrow(
    "The details of the data are of version 0.9.0, not 1.0.0."
  );
});
