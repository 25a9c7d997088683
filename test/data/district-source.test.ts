import { readFileSync } from "node:fs";
import { readSourceText } from "../../scripts/data/source-text";
import { DISTRICT_SOURCE, districtPackage, problemsOf, withCell } from "./district";

describe("the plan's own text", () => {
  test("is split into its non-blank paragraphs, each in its chapter, section and box", () => {
    const { paragraphs } = readSourceText(readFileSync(DISTRICT_SOURCE, "utf8"));
    expect(paragraphs).toHaveLength(14);
    expect(paragraphs[2]).toMatchObject({ chapter: null, section: null });
    expect(paragraphs[6]).toMatchObject({ chapter: 1, section: 1, box: 1, item: 1 });
    expect(paragraphs[8]).toMatchObject({ chapter: 1, section: 1, box: 1, item: null });
    expect(paragraphs[10]).toMatchObject({ chapter: 1, section: 2, box: null, item: null });
    expect(paragraphs[13]).toMatchObject({ chapter: 2, section: 1, box: null, item: null });
  });

  test("knows chapters above ten, and that a decimal number is not an item", () => {
    const { paragraphs } = readSourceText("第十二章 保障\n二十一、监测\n8.6\n12.监测");
    expect(paragraphs[1]).toMatchObject({ chapter: 12, section: 21 });
    expect(paragraphs.map(({ item }) => item)).toEqual([null, null, null, 12]);
  });
});

describe("a package is held against the plan's own text", () => {
  test.each([
    [
      "an expression is not in its paragraph",
      "mentions.csv",
      9,
      "printed",
      "第8位",
      "notInParagraph",
    ],
    ["an erratum is not in its paragraph", "errata.csv", 2, "printed", "23 个", "notInParagraph"],
    ["a paragraph does not exist", "mentions.csv", 9, "paragraph", "15", "paragraphUnknown"],
    [
      "an erratum's paragraph does not exist",
      "errata.csv",
      2,
      "paragraph",
      "99",
      "paragraphUnknown",
    ],
    ["a citation names another item", "mentions.csv", 4, "item", "3", "placeNotInSource"],
    ["a citation names another box", "mentions.csv", 4, "box", "2", "placeNotInSource"],
    ["a citation names another chapter", "mentions.csv", 5, "chapter", "2", "placeNotInSource"],
    ["a citation leaves out the section", "mentions.csv", 5, "section", "", "placeNotInSource"],
  ])("%s", (_, file, line, column, value, code) => {
    const broken = withCell(districtPackage(), file, line, column, value);
    expect(problemsOf(broken, DISTRICT_SOURCE)).toContainEqual(
      expect.objectContaining({ file, line, column, value, code })
    );
    expect(problemsOf(broken).map((problem) => problem.code)).not.toContain(code);
  });
});
