import { bundle, unbundle } from "../../../src/dataset/bundle";
import { syllablesOf } from "../../../src/reading/pinyin";
import { indicator, samplePlan } from "../core/sample-plan";

function planOf(names: readonly string[]) {
  const indicators = names.map((zh, index) =>
    indicator({ id: `i${index}`, name: { zh, en: zh }, pinyin: syllablesOf(zh) })
  );
  return { ...samplePlan, indicators };
}

test("a character's syllable is stored once, and a name that reads it otherwise in full", () => {
  expect(bundle(planOf(["重点", "重大", "R&D重庆"]))).toMatchObject({
    syllables: "zhong dian da qing",
    readOtherwise: { i2: "RD chong qing" },
  });
});

test.each(["𠮷野家企业", "二〇二〇年", "女㐂嗯", "3D打印", "β射线", "（%）", "方案反感西安"])(
  "%s keeps its pinyin, beside others of the same characters",
  (name) => {
    const plan = planOf([name, "野生企业", name, "年"]);
    expect(unbundle(JSON.parse(JSON.stringify(bundle(plan))))).toEqual(plan);
  }
);
