import type { Problem } from "../../src/core/validation/problem";
import { problemLine, problemText } from "../../src/i18n/validation";
import {
  DISTRICT_SOURCE,
  districtPackage,
  type PackageFiles,
  load,
  problemsOf,
  withCell,
  withColumn,
  withoutLine,
  withRow,
} from "./district";

const good = districtPackage();

/** One thing is broken in a sound package, and is reported where it is. */
interface Breakage {
  readonly name: string;
  readonly files: PackageFiles;
  readonly at: readonly [file: string, line: number | null, column: string | null];
  readonly code: Problem["code"];
  /** What the breakage breaks elsewhere, and what is rightly reported too. */
  readonly also?: readonly Problem["code"][];
}

function cell(
  name: string,
  [file, line, column]: readonly [string, number, string],
  value: string,
  code: Problem["code"],
  also: readonly Problem["code"][] = []
): Breakage {
  const files = withCell(good, file, line, column, value);
  return { name, files, at: [file, line, column], code, also };
}

const cells: readonly Breakage[] = [
  cell("a required cell is blank", ["indicators.csv", 2, "name_en"], "", "required"),
  cell("a number has a thousands separator", ["values.csv", 4, "value"], "1,035", "notANumber"),
  cell("a number has an exponent", ["values.csv", 4, "value"], "1e1", "notANumber"),
  cell("a number has its unit", ["targets.csv", 3, "lower"], "2.5%", "notANumber"),
  cell("a number has full-width digits", ["values.csv", 4, "value"], "１０", "notANumber"),
  cell(
    "a number is too long to keep",
    ["values.csv", 4, "value"],
    "0.1234567890123456",
    "tooManyDigits"
  ),
  cell("decimals are not whole", ["indicators.csv", 2, "decimals"], "2.0", "notAnInteger"),
  cell("a date stands for a year", ["values.csv", 3, "year"], "2020-12-31", "dateForYear"),
  cell(
    "Excel's serial number stands for a year",
    ["values.csv", 3, "year"],
    "44196",
    "dateForYear"
  ),
  cell("a year has two digits", ["targets.csv", 3, "year"], "25", "notAYear"),
  cell("a date does not exist", ["plans.csv", 2, "issued_on"], "2021-02-30", "notADate"),
  cell("a date is written the other way", ["plans.csv", 2, "issued_on"], "30/12/2021", "notADate"),
  cell("a kind is unknown", ["indicators.csv", 4, "kind"], "task", "notAChoice"),
  cell("a comparator is unknown", ["targets.csv", 2, "comparator"], "≥", "notAChoice"),
  cell("decimals are negative", ["indicators.csv", 6, "decimals"], "-1", "belowMinimum"),
  cell("decimals are too many", ["indicators.csv", 6, "decimals"], "11", "aboveMaximum"),
  cell(
    "a wording is a whole sentence",
    ["targets.csv", 7, "hedge"],
    "在全市范围内各有关部门共同努力争取基本实现",
    "tooLong"
  ),
  cell("an id has capitals", ["topics.csv", 3, "id"], "Service", "patternMismatch"),
  cell("a cell ends with a space", ["aliases.csv", 2, "alias"], "研发强度 ", "surroundingSpace"),
  cell(
    "a cell holds a line break",
    ["errata.csv", 2, "reason_en"],
    "The dash\nwas lost",
    "controlCharacter"
  ),
  cell(
    "an indicator names an unknown topic",
    ["indicators.csv", 4, "topic"],
    "inputs",
    "referenceUnknown"
  ),
  cell(
    "a value names an unknown indicator",
    ["values.csv", 6, "indicator"],
    "ranks",
    "referenceUnknown",
    ["figureMissing"]
  ),
  cell("a code is given twice", ["indicators.csv", 5, "code"], "C001", "nameTaken"),
  cell(
    "the target year is the base year",
    ["plans.csv", 2, "target_year"],
    "2020",
    "targetYearNotAfterBase",
    ["targetMissing", "targetMissing"]
  ),
  cell(
    "the target year lies outside the period",
    ["plans.csv", 2, "target_year"],
    "2026",
    "targetYearOutsidePeriod",
    ["targetMissing", "targetMissing"]
  ),
  cell(
    "the base year lies within the period",
    ["plans.csv", 2, "base_year"],
    "2022",
    "baseYearAfterPeriodStart",
    ["issuedBeforeBase", "baselineMissing", "baselineMissing"]
  ),
  cell("a period runs backwards", ["plans.csv", 2, "period"], "2025-2021", "periodBackwards"),
  cell(
    "the plan was issued before its base year",
    ["plans.csv", 2, "issued_on"],
    "2019-12-30",
    "issuedBeforeBase",
    ["valueAfterIssue", "valueAfterIssue", "valueAfterIssue", "valueAfterIssue"]
  ),
  cell(
    "the plan has another version than its package",
    ["plans.csv", 2, "version"],
    "1.0.1",
    "versionDisagrees"
  ),
  cell(
    "an alias is another indicator's name",
    ["aliases.csv", 5, "alias"],
    "新建 园区",
    "nameTaken"
  ),
  cell(
    "an alias repeats its own indicator's id",
    ["aliases.csv", 3, "alias"],
    "RD-Share",
    "nameTaken"
  ),
  cell("an alias has nothing but marks", ["aliases.csv", 5, "alias"], "（）", "nameEmpty"),
  cell(
    "a published figure has more decimals",
    ["indicators.csv", 3, "decimals"],
    "0",
    "decimalsDisagree"
  ),
  cell("a unit is in one language", ["indicators.csv", 4, "unit_en"], "", "unitInOneLanguage"),
  cell("a baseline has a target", ["indicators.csv", 8, "kind"], "commitment", "figureMissing"),
  cell(
    "a commitment has a target, so it is no baseline",
    ["indicators.csv", 5, "kind"],
    "baseline",
    "targetUnexpected"
  ),
  cell("an exact target has no figure", ["targets.csv", 3, "lower"], "", "boundMissing"),
  cell("a multiple has no number", ["targets.csv", 5, "multiple"], "", "boundMissing"),
  cell("an upper limit has a lower one", ["targets.csv", 4, "lower"], "4.5", "boundUnexpected"),
  {
    name: "an upper limit is set where higher is better",
    files: withCell(good, "indicators.csv", 3, "direction", "higher"),
    at: ["targets.csv", 4, "comparator"],
    code: "againstDirection",
  },
  cell("a range runs backwards", ["targets.csv", 8, "upper"], "3", "rangeNotAscending"),
  cell(
    "a range has a base year",
    ["targets.csv", 8, "multiple_base"],
    "2020",
    "multipleBaseUnexpected"
  ),
  cell(
    "a multiple's base is not published",
    ["targets.csv", 5, "multiple_base"],
    "2019",
    "multipleBaseNotPublished"
  ),
  cell("a target lies before the period", ["targets.csv", 7, "year"], "2020", "yearBeforePeriod"),
  cell("a value is from after the issue", ["values.csv", 6, "year"], "2022", "valueAfterIssue"),
  cell("a figure is not the printed one", ["targets.csv", 2, "lower"], "2.1", "figureNotPrinted"),
  cell("a wording has no citation", ["targets.csv", 2, "printed"], "2%", "printedNotMentioned"),
  cell("an item is in no box", ["mentions.csv", 5, "item"], "1", "itemOutsideBox"),
  cell("a paragraph has two places", ["mentions.csv", 7, "section"], "1", "placeDisagrees"),
  cell("a note is in one language", ["mentions.csv", 6, "note_en"], "", "noteInOneLanguage"),
  cell("an erratum changes nothing", ["errata.csv", 2, "read"], "23个", "readingUnchanged", [
    "figureNotPrinted",
    "figureNotPrinted",
  ]),
];

const NO_BOUND = ["targets.csv", 4, "upper", ""] as const;

const rows: readonly Breakage[] = [
  {
    name: "a headline has no baseline",
    files: withoutLine(good, "values.csv", 4),
    at: ["indicators.csv", 3, "kind"],
    code: "baselineMissing",
  },
  {
    name: "a headline has no target in the plan's last year",
    files: withoutLine(good, "targets.csv", 3),
    at: ["indicators.csv", 2, "kind"],
    code: "targetMissing",
  },
  {
    name: "an indicator has no citation",
    files: withoutLine(good, "mentions.csv", 9),
    at: ["indicators.csv", 8, "id"],
    code: "mentionMissing",
  },
  {
    name: "a row has a cell too many, as an unquoted comma makes it",
    files: withRow(good, "values.csv", "district,rank,2015,1,035,published"),
    at: ["values.csv", 7, null],
    code: "cellCount",
  },
  {
    name: "a value is given twice",
    files: withRow(good, "values.csv", "district,rank,2020,8,published"),
    at: ["values.csv", 7, "year"],
    code: "repeated",
  },
  {
    name: "two targets of a year contradict each other",
    files: withRow(good, "targets.csv", "district,approval-days,2025,le,,5,,,5天以内,力争"),
    at: ["targets.csv", 9, "year"],
    code: "repeated",
    also: ["printedNotMentioned"],
  },
  {
    name: "words without a figure have a basis",
    files: withColumn(
      withCell(withCell(good, "targets.csv", 4, "comparator", "qualitative"), ...NO_BOUND),
      ...(["targets.csv", "basis", 4, "level"] as const)
    ),
    at: ["targets.csv", 4, "basis"],
    code: "basisUnexpected",
    also: ["decimalsDisagree"],
  },
  {
    name: "a total over years has one year",
    files: withColumn(good, "values.csv", "from", 5, "2020"),
    at: ["values.csv", 5, "from"],
    code: "totalNotOverYears",
    also: ["multipleBaseNotPublished"],
  },
  {
    name: "two rows have the same key",
    files: withRow(good, "topics.csv", "district,input,投入,Input"),
    at: ["topics.csv", 4, "id"],
    code: "repeated",
  },
];

const files: readonly Breakage[] = [
  {
    name: "a quotation mark is not closed",
    files: withRow(good, "values.csv", 'district,rank,2019,"9,published'),
    at: ["values.csv", 7, null],
    code: "quotesMalformed",
  },
  {
    name: "a column is missing",
    files: { ...good, "errata.csv": good["errata.csv"]?.replace("certainty", "sure") ?? "" },
    at: ["errata.csv", 1, "certainty"],
    code: "columnMissing",
    also: ["columnUnknown"],
  },
  {
    name: "a table has no headings",
    files: { ...good, "errata.csv": "" },
    at: ["errata.csv", null, null],
    code: "tableEmpty",
  },
  {
    name: "a table is missing",
    files: Object.fromEntries(Object.entries(good).filter(([file]) => file !== "errata.csv")),
    at: ["errata.csv", null, null],
    code: "fileMissing",
  },
  {
    name: "the descriptor is not JSON",
    files: { ...good, "datapackage.json": "{" },
    at: ["datapackage.json", null, null],
    code: "jsonMalformed",
  },
];

describe("a broken package stops the build with file, line, column and reason", () => {
  test("the sound package has no problem", () => {
    expect(problemsOf(good, DISTRICT_SOURCE)).toEqual([]);
  });

  test.each([...cells, ...rows, ...files])("$name", ({ files, at, code, also = [] }) => {
    const problems = problemsOf(files);
    const [file, line, column] = at;
    expect(problems.filter((problem) => problem.code === code)).toEqual([
      expect.objectContaining({ file, line, column }),
    ]);
    const others = problems
      .filter((problem) => problem.code !== code)
      .map((problem) => problem.code);
    expect(others).toEqual(also);
  });

  test("a broken package gives no plan", () => {
    cells.forEach(({ files }) => expect(load(files).plans).toEqual([]));
  });

  test("all problems are told at once, file by file and line by line", () => {
    const once = withCell(good, "values.csv", 4, "value", "1,035");
    const twice = withCell(once, "indicators.csv", 4, "kind", "task");
    const thrice = withCell(twice, "indicators.csv", 2, "name_en", "");
    expect(problemsOf(thrice).map((problem) => problemLine(problem, "data", "en-US"))).toEqual([
      "data/indicators.csv:2 column name_en: This may not be blank; fill it in.",
      'data/indicators.csv:4 column kind: Expected one of headline, commitment, baseline, parameter; it is "task".',
      'data/values.csv:4 column value: A number is expected: digits, decimal point and minus sign only, without thousands separators, unit, percent sign or exponent; it is "1,035".',
    ]);
  });

  test("every reason is a sentence in both languages", () => {
    [...cells, ...rows, ...files]
      .flatMap(({ files }) => problemsOf(files))
      .forEach((problem) => {
        expect(problemText(problem, "zh-CN")).toMatch(/\p{Script=Han}.*。$/u);
        expect(problemText(problem, "en-US")).toMatch(/[a-z].*[.]$/);
        expect(problemText(problem, "zh-CN")).not.toMatch(/undefined|null|NaN|\[object/);
        expect(problemText(problem, "en-US")).not.toMatch(/undefined|null|NaN|\[object/);
      });
  });
});
