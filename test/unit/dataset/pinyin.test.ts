import { pinyinFrom } from "../../../src/dataset/pinyin";

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
