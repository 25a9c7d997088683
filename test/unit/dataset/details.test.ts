import type { Plan } from "../../../src/core/types";
import { pack } from "../../../src/dataset/columns";
import { withDetails } from "../../../src/dataset/details";
import { indicator, samplePlan, target } from "../core/sample-plan";

const place = { chapter: 1, section: null, box: null, item: null, paragraph: 8, printed: "30家" };
const plan: Plan = {
  ...samplePlan,
  indicators: [
    indicator({
      id: "a",
      targets: [target({ printed: "翻番" })],
      mentions: [
        { ...place, note: { zh: "说明", en: "" } },
        { ...place, chapter: null, printed: "", note: null },
      ],
    }),
  ],
};
const whole = [
  { ...place, note: { zh: "说明", en: "Note" } },
  { ...place, note: null },
];
const details = {
  ...{ version: plan.version, mentions: pack([whole]), glosses: pack([["doubled"]]), errata: [] },
};

test("details give every mention its place, notes and wordings their English", () => {
  const [first] = withDetails(plan, details).indicators;
  expect(first?.mentions).toEqual(whole);
  expect(first?.targets).toEqual([target({ printed: "翻番", gloss: "doubled" })]);
});

test("details of other data are refused", () => {
  expect(() => withDetails(plan, { ...details, version: "0.9.0" })).toThrow(
    "The details of the data are of version 0.9.0, not 1.0.0."
  );
});
