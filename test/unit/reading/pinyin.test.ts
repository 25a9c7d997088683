import { join } from "node:path";
import { loadPackage } from "../../../scripts/data/build";
import { syllablesOf } from "../../../src/reading/pinyin";
import type { Plan } from "../../../src/core/types";
import { typingOf } from "../../../src/core/pinyin";
import { foldForSearch } from "../../../src/core/search-index";

describe("characters of several readings are read as in the word they stand in", () => {
  test.each([
    ["重庆", "chong qing"],
    ["重点", "zhong dian"],
    ["贡献率", "gong xian lv"],
    ["效率", "xiao lv"],
    ["行业", "hang ye"],
    ["执行", "zhi xing"],
    ["银行", "yin hang"],
    ["数量", "shu liang"],
    ["测量", "ce liang"],
    ["专利", "zhuan li"],
    ["增长", "zeng zhang"],
    ["长寿", "chang shou"],
    ["教师", "jiao shi"],
    ["处理", "chu li"],
    ["查处", "cha chu"],
    ["空间", "kong jian"],
    ["间接", "jian jie"],
    ["提取", "ti qu"],
    ["体系", "ti xi"],
    ["新兴", "xin xing"],
    ["交纳", "jiao na"],
  ])("%s is %s", (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});

test("ü is typed v, but u before e", () => {
  expect(syllablesOf("绿色战略")).toBe("lv se zhan lue");
  expect(syllablesOf("女虐")).toBe("nv nue");
});

test("letters and digits stay, punctuation falls away", () => {
  expect(syllablesOf("R&D活动人员")).toBe("RD huo dong ren yuan");
  expect(syllablesOf("市级“2011协同”（Ａ类）")).toBe("shi ji 2011 xie tong A lei");
  expect(syllablesOf("（%）")).toBe("");
});

test("a character that has no reading does not shift the others", () => {
  expect(syllablesOf("𠮷野家")).toBe("ye jia");
  expect(syllablesOf("二〇二〇年")).toBe("er ling er ling nian");
});

test("every name of the package has pinyin of as many sounds as it has characters and letters", () => {
  const [plan] = loadPackage(join(__dirname, "../../../data")).plans as [Plan];
  plan.indicators.forEach(({ name, pinyin }) => {
    const { full, characters } = typingOf(foldForSearch(name.zh), pinyin);
    expect(full).toMatch(/^[a-z0-9]+$/);
    expect(characters).not.toEqual([]);
  });
});
