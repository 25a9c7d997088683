import { soundsOf } from "../../../src/core/pinyin";
import { builtInPlan } from "../../../src/dataset/built-in";
import { foldForSearch } from "../../../src/core/search-index";

describe("soundsOf", () => {
  test("finds where each character's syllable starts", () => {
    expect(soundsOf("高新技术", { full: "gaoxinjishu", initials: "gxjs" })).toEqual({
      starts: [0, 3, 6, 8],
      characters: [0, 1, 2, 3],
    });
  });

  test("tells by the initials where a syllable ends that could end twice", () => {
    expect(soundsOf("方案", { full: "fangan", initials: "fa" })?.starts).toEqual([0, 4]);
    expect(soundsOf("反感", { full: "fangan", initials: "fg" })?.starts).toEqual([0, 3]);
  });

  test("makes an earlier syllable as long as it can be where the initials leave a choice", () => {
    expect(soundsOf("啊啊", { full: "aaa", initials: "aa" })?.starts).toEqual([0, 2]);
    expect(soundsOf("啊按", { full: "aanan", initials: "aa" })?.starts).toEqual([0, 3]);
  });

  test("says at once that nothing fits, however many ways there are to part the sounds", () => {
    const pinyin = { full: `${"a".repeat(90)}1`, initials: "a".repeat(60) };
    expect(soundsOf("啊".repeat(60), pinyin)).toBeNull();
  });

  test("reads ü as it is typed", () => {
    expect(soundsOf("率", { full: "lv", initials: "l" })?.starts).toEqual([0]);
  });

  test("lets letters and digits stand for themselves, and skips punctuation", () => {
    expect(soundsOf("r&d(3d)人员", { full: "rd3drenyuan", initials: "rd3dry" })).toEqual({
      starts: [0, 1, 2, 3, 4, 7],
      characters: [0, 2, 4, 5, 7, 8],
    });
  });

  test("gives nothing where name and pinyin do not belong together", () => {
    expect(soundsOf("高新", { full: "gaoxinjishu", initials: "gxjs" })).toBeNull();
    expect(soundsOf("高新", { full: "gaoxing1", initials: "gx" })).toBeNull();
  });

  test("splits every name of the built-in plan", () => {
    const unsplit = builtInPlan().indicators.filter(
      ({ name, pinyin }) => soundsOf(foldForSearch(name.zh), pinyin) === null
    );
    expect(unsplit.map(({ name }) => name.zh)).toEqual([]);
  });
});
