import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { declaredFunctions } from "../../../scripts/function-metadata/metadata";

const source = readFileSync(join(__dirname, "../../../src/functions/functions.ts"), "utf8");

/** The source file with a change, in a file of its own. */
function changed(from: string, to: string): string {
  expect(source).toContain(from);
  const file = join(mkdtempSync(join(tmpdir(), "functions-")), "functions.ts");
  writeFileSync(file, source.replace(from, to));
  return file;
}

describe("the build stops where a docstring", () => {
  test.each([
    [
      "declares a type that Excel does not know",
      "indicator: unknown[][],",
      "indicator: Name[][],",
      "Name",
    ],
    [
      "takes a single value where a range may come",
      "indicator: unknown[][], year?",
      "indicator: unknown, year?",
      "PLANTARGET",
    ],
    [
      "says something else than src/i18n",
      "Gives the target that",
      "Gives the aim that",
      "Gives the aim that",
    ],
    [
      "renames a parameter",
      "@param [year] Year of the target",
      "@param [when] Year of the target",
      "year",
    ],
    ["drops a function", "@customfunction PLANFIND", "@private", "PLANFIND"],
    [
      "names a function twice",
      "@customfunction PLANVALUE",
      "@customfunction PLANTARGET",
      "duplicate",
    ],
  ])("%s", async (_, from, to, told) => {
    await expect(declaredFunctions(changed(from, to))).rejects.toThrow(told);
  });
});
