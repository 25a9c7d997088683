import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPackage } from "../../scripts/data/build";
import { readSourceText } from "../../scripts/data/source-text";
import { problemLine } from "../../src/i18n/validation";

/** The plan's published text is not part of this repository; it is compared with where it is at hand. */
const SOURCE = join(__dirname, "../../../shared/plan/source.txt");
const DATA = join(__dirname, "../../data");

if (existsSync(SOURCE)) {
  describe("the data package against the plan's text", () => {
    test("every printed expression stands in its paragraph, every citation in its place", () => {
      const { problems } = loadPackage(DATA, SOURCE);
      expect(problems.map((problem) => problemLine(problem, "data"))).toEqual([]);
    });

    test("boxes 1 and 2 print the figures of the headline indicators, row by row", () => {
      const { paragraphs } = readSourceText(readFileSync(SOURCE, "utf8"));
      const { plans } = loadPackage(DATA);
      const headlines = plans[0]?.indicators.filter(({ kind }) => kind === "headline") ?? [];
      expect(headlines).toHaveLength(10);
      const box1 = rowsAfter("专栏1", 5);
      const box2 = rowsAfter("专栏2", 5);
      headlines.forEach(({ observations, targets }, index) => {
        const printed = (year: number) =>
          String(observations.find((observation) => observation.year === year)?.value ?? "——");
        expect(box1[index]?.slice(2, 4)).toEqual([printed(2010), printed(2015)]);
        expect(box2[index]?.slice(3)).toEqual([printed(2015), String(targets[0]?.lower)]);
      });

      /** The ten rows of a box's table: each cell is a paragraph, the first of them a row number. */
      function rowsAfter(heading: string, columns: number): readonly (readonly string[])[] {
        const texts = paragraphs.map(({ text }) => text);
        const first = texts.indexOf(
          "1",
          texts.findIndex((text) => text.startsWith(heading))
        );
        return Array.from({ length: 10 }, (_, row) =>
          texts.slice(first + row * columns, first + (row + 1) * columns)
        );
      }
    });
  });
} else {
  test("the plan's text is not at hand", () => {
    console.log(`Not compared with the plan's text: ${SOURCE} is not there.`);
    expect(existsSync(SOURCE)).toBe(false);
  });
}
