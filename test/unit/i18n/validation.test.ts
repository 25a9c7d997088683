import type { Fault, Problem } from "../../../src/core/validation/problem";
import { problemCountText, problemLine, problemText } from "../../../src/i18n/validation";

/** One example of every fault: a new code without wording or example does not compile. */
const faults: { readonly [Code in Fault["code"]]: Extract<Fault, { readonly code: Code }> } = {
  fileMissing: { code: "fileMissing" },
  encodingNotUtf8: { code: "encodingNotUtf8" },
  quotesMalformed: { code: "quotesMalformed" },
  tableEmpty: { code: "tableEmpty" },
  jsonMalformed: { code: "jsonMalformed", detail: "Unexpected token" },
  propertyMissing: { code: "propertyMissing" },
  propertyInvalid: { code: "propertyInvalid", form: "version" },
  propertyUnsupported: { code: "propertyUnsupported", supported: ["csv"] },
  propertyRepeated: { code: "propertyRepeated" },
  tableNotDescribed: { code: "tableNotDescribed", table: "errata" },
  columnMissing: { code: "columnMissing" },
  columnUnknown: { code: "columnUnknown" },
  columnRepeated: { code: "columnRepeated" },
  cellCount: { code: "cellCount", expected: 5, found: 6 },
  required: { code: "required" },
  surroundingSpace: { code: "surroundingSpace" },
  controlCharacter: { code: "controlCharacter" },
  notANumber: { code: "notANumber" },
  tooManyDigits: { code: "tooManyDigits" },
  notAnInteger: { code: "notAnInteger" },
  notAYear: { code: "notAYear" },
  dateForYear: { code: "dateForYear" },
  notADate: { code: "notADate" },
  notABoolean: { code: "notABoolean" },
  notAChoice: { code: "notAChoice", choices: ["higher", "lower"] },
  belowMinimum: { code: "belowMinimum", minimum: 0 },
  aboveMaximum: { code: "aboveMaximum", maximum: 2100 },
  tooLong: { code: "tooLong", maximum: 30 },
  patternMismatch: { code: "patternMismatch", pattern: "[a-z]+" },
  repeated: { code: "repeated", columns: ["plan", "id"], firstLine: 3 },
  referenceUnknown: { code: "referenceUnknown", target: "topics.csv", columns: ["plan", "id"] },
  periodBackwards: { code: "periodBackwards" },
  targetYearNotAfterBase: { code: "targetYearNotAfterBase", baseYear: 2015 },
  targetYearOutsidePeriod: { code: "targetYearOutsidePeriod", period: "2016-2020" },
  baseYearAfterPeriodStart: { code: "baseYearAfterPeriodStart", period: "2016-2020" },
  issuedBeforeBase: { code: "issuedBeforeBase", baseYear: 2015 },
  versionDisagrees: { code: "versionDisagrees", version: "1.0.0" },
  nameTaken: { code: "nameTaken", indicator: "a", otherFile: "aliases.csv", otherLine: 7 },
  nameEmpty: { code: "nameEmpty" },
  mentionMissing: { code: "mentionMissing" },
  baselineMissing: { code: "baselineMissing", year: 2015 },
  targetMissing: { code: "targetMissing", year: 2020 },
  figureMissing: { code: "figureMissing" },
  targetUnexpected: { code: "targetUnexpected", kind: "baseline" },
  decimalsDisagree: { code: "decimalsDisagree", expected: 2 },
  unitInOneLanguage: { code: "unitInOneLanguage" },
  boundMissing: { code: "boundMissing", comparator: "ge" },
  boundUnexpected: { code: "boundUnexpected", comparator: "ge" },
  rangeNotAscending: { code: "rangeNotAscending", lower: 5 },
  againstDirection: { code: "againstDirection", direction: "higher" },
  multipleBaseUnexpected: { code: "multipleBaseUnexpected" },
  multipleBaseNotPublished: { code: "multipleBaseNotPublished" },
  basisUnexpected: { code: "basisUnexpected", comparator: "qualitative" },
  yearBeforePeriod: { code: "yearBeforePeriod", from: 2016 },
  totalNotOverYears: { code: "totalNotOverYears", year: 2015 },
  valueAfterIssue: { code: "valueAfterIssue", issuedOn: "2016-11-03" },
  figureNotPrinted: { code: "figureNotPrinted", printed: "3000家" },
  printedNotMentioned: { code: "printedNotMentioned" },
  itemOutsideBox: { code: "itemOutsideBox" },
  placeDisagrees: { code: "placeDisagrees", paragraph: 153, otherLine: 9 },
  noteInOneLanguage: { code: "noteInOneLanguage" },
  readingUnchanged: { code: "readingUnchanged" },
  paragraphUnknown: { code: "paragraphUnknown", paragraphs: 516 },
  notInParagraph: { code: "notInParagraph", paragraph: 153 },
  placeNotInSource: { code: "placeNotInSource", expected: "3" },
  planIdTaken: { code: "planIdTaken" },
  topicLikePlan: { code: "topicLikePlan", plan: "district" },
  filesTooLarge: { code: "filesTooLarge", megabytes: 20 },
  unpackedTooLarge: { code: "unpackedTooLarge", megabytes: 50 },
  tooManyFiles: { code: "tooManyFiles", limit: 200 },
  tableTooLarge: { code: "tableTooLarge", rows: 100000, columns: 500 },
  tooManyPlans: { code: "tooManyPlans", limit: 50 },
  archiveDamaged: { code: "archiveDamaged" },
  archiveEncrypted: { code: "archiveEncrypted" },
  archiveUnsupported: { code: "archiveUnsupported" },
  archiveNested: { code: "archiveNested" },
  pathUnsafe: { code: "pathUnsafe" },
  fileRepeated: { code: "fileRepeated" },
  encodingUnknown: { code: "encodingUnknown" },
  webPage: { code: "webPage" },
  workbookFile: { code: "workbookFile" },
  sheetMissing: { code: "sheetMissing", sheets: ["表一", "表二"] },
  nothingTaken: { code: "nothingTaken" },
  documentUnreadable: { code: "documentUnreadable" },
  documentEmpty: { code: "documentEmpty" },
  documentOld: { code: "documentOld" },
  documentPdf: { code: "documentPdf" },
  tablesMissing: { code: "tablesMissing" },
  tablesUnclear: { code: "tablesUnclear" },
  descriptorRepeated: { code: "descriptorRepeated" },
  headingsMissing: { code: "headingsMissing", heading: "指标" },
  rowsMissing: { code: "rowsMissing" },
  targetsMissing: { code: "targetsMissing" },
  errorValue: { code: "errorValue" },
  scalingFormat: { code: "scalingFormat" },
  directionUnclear: { code: "directionUnclear" },
  percentage: { code: "percentage" },
  rowDisagrees: { code: "rowDisagrees", firstLine: 4 },
};

const place = { file: "targets.csv", line: 17, column: "lower", value: "1,035" };
const problems = Object.values(faults).map((fault): Problem => ({ ...place, ...fault }));

describe.each(problems)("$code", (problem) => {
  const numbers = Object.entries(problem)
    .filter(([key, detail]) => typeof detail === "number" && key !== "line")
    .map(([, detail]) => String(detail));

  test.each([
    ["zh-CN", /\p{Script=Han}.*。$/u],
    ["en-US", /[a-z].*\.$/],
  ] as const)("is one sentence or two in %s, with every number it turns on", (locale, sentence) => {
    const text = problemText(problem, locale);
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    numbers.forEach((number) => expect(text).toContain(number));
  });
});

test("a line begins with file, line and column, as compilers print them", () => {
  const problem: Problem = { ...place, code: "required" };
  expect(problemLine(problem, "data", "zh-CN")).toBe(
    "data/targets.csv:17 lower 列：不可空缺，请填写。"
  );
  expect(problemLine(problem, "data", "en-US")).toBe(
    "data/targets.csv:17 column lower: This may not be blank; fill it in."
  );
});

test("a line leaves out what there is none of", () => {
  const problem: Problem = { ...place, line: null, column: null, code: "fileMissing" };
  expect(problemLine(problem, "", "en-US")).toBe("targets.csv: This file is missing; add it.");
});

test("the last line counts the problems", () => {
  expect(problemCountText(0, "zh-CN")).toBe("数据无误。");
  expect(problemCountText(2, "zh-CN")).toBe("共 2 处问题，未生成数据。");
  expect(problemCountText(1, "en-US")).toBe("1 problem; no data were built.");
  expect(problemCountText(2, "en-US")).toBe("2 problems; no data were built.");
});
