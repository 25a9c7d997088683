import fc from "fast-check";
import type { Indicator } from "../../../src/core/types";
import { builtInPlan } from "../../../src/dataset/built-in";
import { compilePinyin } from "../../../src/dataset/compile-pinyin";
import { decodePinyin, pinyinFrom } from "../../../src/dataset/pinyin";
import { syllablesOf } from "../../../src/reading/pinyin";

const [template] = builtInPlan().indicators as [Indicator];

function named(name: string): Indicator {
  return { ...template, name: { zh: name, en: name }, pinyin: pinyinFrom(syllablesOf(name)) };
}

function expectToSurvive(names: readonly string[]): void {
  const indicators = names.map(named);
  const decoded = decodePinyin(names, compilePinyin(indicators)).map(pinyinFrom);
  expect(decoded).toEqual(indicators.map(({ pinyin }) => pinyin));
}

test("a character is stored once, and a name that reads it otherwise in full", () => {
  expect(compilePinyin(["重点", "重大", "R&D重庆"].map(named))).toEqual({
    syllables: "zhong dian da qing",
    exceptions: { 2: "RD chong qing" },
  });
});

test.each(["𠮷野家企业", "二〇二〇年", "女㐂嗯", "3D打印", "β射线", "（%）", "方案反感西安"])(
  "%s keeps its pinyin, beside others of the same characters",
  (name) => expectToSurvive([name, "野生企业", name, "年"])
);

test("any names keep their pinyin", () => {
  const unit = fc.constantFrom(..."重长行安a1𠮷々〇&（嗯西年能率略女");
  fc.assert(fc.property(fc.array(fc.string({ unit })), expectToSurvive));
});
