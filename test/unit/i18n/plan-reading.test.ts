import type { Note } from "../../../src/core/validation/note";
import { noteText, readingFailureText, stageText } from "../../../src/i18n/plan-reading";

const files = ["a.csv", "b.csv", "c.csv", "d.csv", "e.csv", "f.csv"];

/** One example of every note: a new code without an example does not compile. */
const notes: { readonly [Code in Note["code"]]: Extract<Note, { readonly code: Code }> } = {
  encoding: { code: "encoding", encoding: "gb18030", files },
  passedOver: { code: "passedOver", files: ["a.docx"] },
  columnsPassedOver: { code: "columnsPassedOver", columns: ["序号"] },
  standardDescriptor: { code: "standardDescriptor" },
  problemsLeftOut: { code: "problemsLeftOut", shown: 1000, total: 2500 },
  filledIn: { code: "filledIn", what: "direction", count: 3 },
  rowsUndecided: { code: "rowsUndecided", lines: [3, 4, 5, 6, 7, 9] },
  exampleLeftOut: { code: "exampleLeftOut", line: 12 },
  figureDoubted: {
    code: "figureDoubted",
    name: "科技进步贡献率",
    year: 2015,
    doubt: { code: "negativeShare", value: -3 },
  },
  rowsWithoutFigures: { code: "rowsWithoutFigures", lines: [4, 9] },
};

test.each(Object.values(notes))("$code is a sentence in both languages", (note) => {
  expect(noteText(note, "zh-CN")).toMatch(/\p{Script=Han}.*。$/u);
  expect(noteText(note, "en-US")).toMatch(/[a-z].*\.$/i);
  expect(noteText(note, "zh-CN") + noteText(note, "en-US")).not.toMatch(/undefined|\[object/);
});

test("many files are counted, not listed", () => {
  expect(noteText(notes.encoding, "zh-CN")).toMatch(
    /^a.csv、b.csv、c.csv、d.csv、e.csv等 6 个文件/
  );
  expect(noteText(notes.encoding, "en-US")).toMatch(
    /^a.csv, b.csv, c.csv, d.csv, e.csv and 1 more/
  );
});

test("stages and failures have words in both languages", () => {
  expect(stageText("check", "zh-CN")).toBe("检查");
  expect(stageText("check", "en-US")).toBe("Checking");
  expect(readingFailureText("timedOut", "zh-CN")).toMatch(/未载入/);
  expect(readingFailureText("timedOut", "en-US")).toMatch(/nothing was loaded/);
});
