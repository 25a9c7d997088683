import { decodePinyin, pinyinFrom } from "../../../src/dataset/pinyin";

test("syllables give what is typed in full, and their first letters", () => {
  expect(pinyinFrom("gao xin ji shu qi ye")).toEqual({
    full: "gaoxinjishuqiye",
    initials: "gxjsqy",
  });
});

test("letters and digits of the name stand in full among the initials", () => {
  expect(pinyinFrom("RD huo dong ren yuan")).toEqual({
    full: "rdhuodongrenyuan",
    initials: "rdhdry",
  });
  expect(pinyinFrom("shi ji 2011 xie tong").initials).toBe("sj2011xt");
});

describe("syllables are stored by character", () => {
  const syllables = "gong xian lv zhong dian";

  test("each character has the syllable of its first use", () => {
    expect(decodePinyin(["贡献率", "重点（R&D）", "率重"], { syllables, exceptions: {} })).toEqual([
      "gong xian lv",
      "zhong dian RD",
      "lv zhong",
    ]);
  });

  test("a name in which a character is read otherwise has its own", () => {
    const exceptions = { 2: "chong qing" };
    expect(
      decodePinyin(["贡献率", "重点", "重庆"], { syllables: `${syllables} qing`, exceptions })
    ).toEqual(["gong xian lv", "zhong dian", "chong qing"]);
  });
});
