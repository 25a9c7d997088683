import { join } from "node:path";
import { loadPackage } from "../../scripts/data/build";
import type { Plan } from "../../src/core/types";

/**
 * Every figure outside boxes 1 and 2, typed a second time from the plan's text, chapter by chapter.
 * The two entries were made by different readers: where they differ, one of them has misread.
 */
const plan = loadPackage(join(__dirname, "../../data")).plans[0] as Plan;

type TargetEntry = readonly [code: string, comparator: string, ...figures: number[]];

const targets: readonly TargetEntry[] = [
  // Chapter 2, main targets; chapter 3, fields of technology
  ["C005", "coverage", 100],
  ["P001", "eq", 3],
  ["P002", "eq", 4],
  ["P003", "eq", 4],
  ["C009", "eq", 3],
  ["P004", "eq", 6],
  ["C010", "ge", 5],
  ["C011", "ge", 5],
  ["C012", "ge", 50],
  // Chapter 4, parks and platforms
  ["C017", "ge", 50],
  ["C018", "multiple", 2],
  ["C020", "range", 2, 3],
  ["C021", "eq", 20],
  ["C022", "approx", 10],
  ["C023", "approx", 20],
  ["C025", "eq", 20],
  ["P005", "range", -40, 60],
  ["P009", "eq", 8],
  ["P010", "eq", 15],
  // Chapter 5, enterprises
  ["C027", "multiple", 2],
  ["P011", "range", 3, 5],
  ["C001", "multiple", 2, 2015],
  ["P012", "gt", 100],
  ["P013", "gt", 5],
  ["C031", "gt", 1.5],
  ["C032", "gt", 30],
  ["C033", "eq", 20000],
  ["C034", "eq", 200],
  ["C035", "ge", 10],
  ["C036", "eq", 50],
  ["C037", "eq", 600],
  // Chapter 6, universities and institutes
  ["P014", "range", 8, 10],
  ["P015", "eq", 4],
  ["C039", "eq", 50],
  ["C040", "approx", 20],
  ["C041", "eq", 120],
  ["C042", "eq", 40],
  ["C043", "eq", 40],
  ["C044", "eq", 60],
  ["C045", "eq", 80],
  ["C046", "eq", 20],
  ["C047", "eq", 100],
  ["C048", "eq", 100],
  ["C049", "eq", 100],
  ["C050", "eq", 55],
  ["C051", "approx", 30],
  ["C052", "eq", 25],
  ["C053", "eq", 10],
  ["C054", "eq", 10],
  ["C055", "eq", 10],
  ["C056", "eq", 1000],
  ["C057", "eq", 600],
  ["C058", "eq", 60],
  ["C059", "range", 2, 3],
  ["C060", "approx", 15],
  ["P016", "le", 1],
  ["P017", "le", 10],
  // Chapters 7 to 9, transfer, talent, management
  ["C062", "ge", 100],
  ["C065", "ge", 100],
  ["P018", "ge", 50],
  ["P019", "ge", 50],
  ["P020", "le", 5],
  ["C066", "eq", 100],
  ["C067", "eq", 1000],
  ["C068", "eq", 10000],
  ["P021", "eq", 2],
  // Chapters 10 and 11, cooperation, intellectual property, finance
  ["C072", "approx", 100],
  ["C073", "approx", 1000],
  ["C074", "approx", 10000],
  ["P023", "eq", 5],
  ["C076", "eq", 1000],
  ["C077", "eq", 1000],
  ["C078", "eq", 1000],
  ["C080", "multiple", 2],
  ["C081", "eq", 1000],
  ["C085", "coverage", 100],
  // Counted by the items of boxes 13, 14 and 16
  ["C088", "eq", 8],
  ["C089", "eq", 9],
  ["C090", "eq", 10],
];

const values: readonly (readonly [code: string, year: number, value: number])[] = [
  ["B001", 2010, 90],
  ["B001", 2015, 220],
  ["B002", 2015, 8031],
  ["B003", 2015, 722],
  ["C001", 2015, 896],
  ["B004", 2015, 1100],
  ["B005", 2010, 5.88],
  ["B005", 2015, 9.78],
  ["B006", 2015, 484],
  ["B007", 2015, 38915],
  ["B008", 2015, 3964],
  ["B009", 2015, 5977],
  ["B010", 2015, 19.6],
  ["B011", 2015, 19.1],
  ["B012", 2015, 4],
];

const others = plan.indicators.filter(({ kind }) => kind !== "headline");

test("every target with a figure is what the second reader typed, and there is no other", () => {
  const found = others.flatMap(({ code, targets: own }) =>
    own.map(({ comparator, lower, upper, multiple, multipleBase }) =>
      [code, comparator, lower, upper, multiple, multipleBase].filter((cell) => cell !== null)
    )
  );
  expect(sorted(found.filter((entry) => entry.length > 2))).toEqual(sorted(targets));
});

test("what is counted over the period, or holds every year, is told from levels", () => {
  const withBasis = (basis: string) =>
    others.filter(({ targets: own }) => own[0]?.basis === basis).map(({ code }) => code);
  // 新培育, 创建, 培育, 引进, 遴选, 支持, 实施, 培养, 制（修）订, 开展, 推动: doing, not having.
  expect(withBasis("total")).toEqual([
    ...["C010", "C011", "C012", "C020", "C021", "C022", "C023", "C035", "C040", "C044", "C047"],
    ...["C048", "C056", "C058", "C066", "C067", "C068", "C072", "C073", "C074", "C076", "C077"],
    "C078",
  ]);
  expect(withBasis("yearly")).toEqual(["P011", "P014"]);
  expect(withBasis("increase")).toEqual([]);
});

test("whoever counts something by doing it reads so in the name", () => {
  const totals = others.filter(({ targets: own }) => own[0]?.basis === "total");
  const doing = /新培育|创建|培育|引进|遴选|支持|实施|培养|制（修）订|开展|到企业/;
  expect(totals.map(({ name }) => name.zh).filter((name) => !doing.test(name))).toEqual([]);
});

test("numbers that describe, and a design limit, are not judged", () => {
  expect(others.filter(({ judged }) => !judged).map(({ code }) => code)).toEqual([
    ...["P001", "P002", "P003", "P004", "P005", "P009", "P010", "P015", "P021"],
  ]);
});

test("every published figure is what the second reader typed, and there is no other", () => {
  const found = others.flatMap(({ code, observations }) =>
    observations.map(({ year, value }) => [code, year, value])
  );
  expect(sorted(found)).toEqual(sorted(values));
});

test("every target is for 2020", () => {
  const years = plan.indicators.flatMap((indicator) => indicator.targets.map(({ year }) => year));
  expect([...new Set(years)]).toEqual([2020]);
});

test("a target without a figure says what is to be reached in words", () => {
  const worded = others.flatMap(({ targets: own }) =>
    own.filter(
      ({ lower, upper, multiple }) => lower === null && upper === null && multiple === null
    )
  );
  expect([...new Set(worded.map(({ comparator }) => comparator))].sort()).toEqual([
    "coverage",
    "qualitative",
  ]);
  expect(worded.every(({ printed }) => !/[0-9]/.test(printed))).toBe(true);
});

function sorted(entries: readonly (readonly unknown[])[]): readonly string[] {
  return entries.map((entry) => entry.join(" ")).sort();
}
