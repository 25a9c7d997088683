import { typingOf } from "../../../src/core/pinyin";

describe("typingOf", () => {
  test("gives what is typed in full and by initials, and where each syllable starts", () => {
    expect(typingOf("高新技术", "gao xin ji shu")).toEqual({
      full: "gaoxinjishu",
      initials: "gxjs",
      starts: [0, 3, 6, 8],
      characters: [0, 1, 2, 3],
    });
  });

  test("parts syllables where they part, also where the letters could be read in two ways", () => {
    expect(typingOf("方案", "fang an").starts).toEqual([0, 4]);
    expect(typingOf("反感", "fan gan").starts).toEqual([0, 3]);
  });

  test("lets letters and digits stand for themselves, and skips punctuation", () => {
    expect(typingOf("r&d(3d)人员", "RD3D ren yuan")).toEqual({
      full: "rd3drenyuan",
      initials: "rd3dry",
      starts: [0, 1, 2, 3, 4, 7],
      characters: [0, 2, 4, 5, 7, 8],
    });
  });

  test("does not say where the sounds stand if a character has none that could be typed", () => {
    expect(typingOf("𠮷野家", "ye jia")).toMatchObject({ full: "yejia", characters: [] });
  });
});
