import { developmentText, targetText } from "../../../src/taskpane/figures";
import { officeTone } from "../../../src/taskpane/theme";
import { formulaName } from "../../../src/taskpane/calls/target-formula";
import { quoted } from "../../../src/core/formula/formula-text";
import { createCatalogue } from "../../../src/core/lookup";
import {
  highTechEnterprises,
  indicator,
  planned,
  samplePlan,
  target,
  observation,
} from "../core/sample-plan";

const platforms = indicator({
  id: "platforms",
  unit: { zh: "个", en: "platforms" },
  observations: [observation(2015, 45)],
});

test.each([
  [{ lower: 100 }, "100个", "100 platforms"],
  [{ comparator: "ge", lower: 100 }, "不少于100个", "at least 100 platforms"],
  [{ comparator: "range", lower: 2, upper: 3 }, "2—3个", "2–3 platforms"],
  [
    { comparator: "multiple", multiple: 2, multipleBase: 2015, printed: "翻番" },
    "90个（翻番）",
    "90 platforms (2 times the 2015 figure)",
  ],
  [{ comparator: "multiple", multiple: 2, printed: "翻番" }, "翻番", "2 times (base not stated)"],
  [{ comparator: "qualitative", printed: "西部领先" }, "西部领先", "西部领先"],
  [{ comparator: "coverage", lower: 100 }, "全覆盖", "full coverage"],
] as const)("a target %j reads %s, in English %s", (figures, zh, en) => {
  const told = target(figures);
  const entry = planned({ ...platforms, targets: [told] });
  expect(targetText(told, entry, "zh-CN")).toBe(zh);
  expect(targetText(told, entry, "en-US")).toBe(en);
});

test("published figures are shown as the plan prints them, without zeros filled up", () => {
  const share = planned(indicator({ id: "share", unit: { zh: "%", en: "%" }, decimals: 1 }));
  expect(targetText(target({ lower: 60 }), share, "zh-CN")).toBe("60%");
  expect(targetText(target({ lower: 60.25 }), share, "zh-CN")).toBe("60.25%");
});

test("a line leads from the last published figure to the target", () => {
  expect(developmentText(planned(highTechEnterprises), "en-US")).toBe(
    "2015: 1035 enterprises → 2020: 3000 enterprises"
  );
  expect(developmentText(planned(platforms), "zh-CN")).toBe("2015年 45个");
  expect(developmentText(planned(indicator({ id: "none" })), "zh-CN")).toBe("规划未给出数值");
});

test("a doubling leads to the figure it comes to, so that no two years follow each other", () => {
  const doubled = target({
    comparator: "multiple",
    multiple: 2,
    multipleBase: 2015,
    printed: "翻番",
  });
  expect(developmentText(planned({ ...platforms, targets: [doubled] }), "zh-CN")).toBe(
    "2015年 45个 → 2020年 90个（翻番）"
  );
});

test.each([
  ["#262626", "dark"],
  ["#FFFFFF", "light"],
  ["E6E6E6", "light"],
  [undefined, "light"],
  ["rgb(0,0,0)", "light"],
])("an Office background of %s is %s", (color, tone) => {
  expect(officeTone(color)).toBe(tone);
});

test("a formula names its indicator in the user's language", () => {
  const catalogue = createCatalogue([samplePlan]);
  const entry = planned(highTechEnterprises);
  expect(formulaName(catalogue, entry, "zh-CN")).toBe("高新技术企业");
  expect(formulaName(catalogue, entry, "en-US")).toBe("High-tech enterprises");
});

test("a formula falls back on the id where two indicators share a name", () => {
  const twin = indicator({ id: "twin", name: highTechEnterprises.name });
  const plan = { ...samplePlan, indicators: [highTechEnterprises, twin] };
  expect(formulaName(createCatalogue([plan]), planned(twin, plan), "zh-CN")).toBe(
    "sample-plan/twin"
  );
});

test("quotation marks in a name are doubled", () => {
  expect(quoted('"双创"基地')).toBe('"""双创""基地"');
});
