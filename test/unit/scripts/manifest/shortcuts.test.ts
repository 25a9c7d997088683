import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shortcutProblems } from "../../../../scripts/manifest/shortcuts";
import { commandIds } from "../../../../src/commands/command-ids";

const assets = join(__dirname, "../../../../assets/shortcuts");
const read = (file: string) => readFileSync(join(assets, file), "utf8");
const files = { shortcuts: "shortcuts.json", words: "shortcuts.zh-CN.json" };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plantarget-shortcuts-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The problems of the shipped shortcuts after an edit of their text. */
function problemsAfter(edit: (text: string) => string): string[] {
  writeFileSync(join(folder, files.shortcuts), edit(read(files.shortcuts)));
  writeFileSync(join(folder, files.words), read(files.words));
  return shortcutProblems(folder, files, commandIds);
}

test("the shortcuts call commands of the add-in, with keys that are not Excel's, in both languages", () => {
  expect(problemsAfter((text) => text)).toEqual([]);
});

test.each([
  ["Ctrl+Alt+Shift+P", "Ctrl+P", "the keys Ctrl+P, Command+Alt+Shift+P may be Excel's own"],
  ["Ctrl+Alt+Shift+C", "Ctrl+Alt+Shift+P", "Ctrl+Alt+Shift+P stands for two actions"],
  [
    '"id": "insertGaps"',
    '"id": "insertGap"',
    "the shortcut's action insertGap is not registered by functions.js",
  ],
  ['"action": "insertGaps"', '"action": "gaps"', "a shortcut calls gaps, which is no action"],
  [
    "{resource.insertGaps}",
    "{resource.gaps}",
    "the shortcut's words gaps are not there in both languages",
  ],
])("%s written as %s is told", (from, to, problem) => {
  expect(problemsAfter((text) => text.replace(from, to))).toContain(problem);
});
