import "./sample-catalogue";
import { planGap, planPath, planTarget } from "../../../src/functions/functions";
import { callRanges, CellError, errorValue } from "./custom-functions";

const HTE = "高新技术企业";
const RD = "研发投入强度";

describe("the shape of a result", () => {
  test("is a single cell for single cells", () => {
    expect(callRanges(planTarget, [[HTE]], [[2020]])).toEqual([[3000]]);
  });

  test("is a column for a column", () => {
    expect(callRanges(planTarget, [[HTE], [RD]], null)).toEqual([[3000], [2.5]]);
  });

  test("is a row for a row", () => {
    expect(callRanges(planTarget, [[HTE, RD]], [[2020]])).toEqual([[3000, 2.5]]);
  });

  test("is a table for a column and a row", () => {
    expect(callRanges(planPath, [[HTE], [RD]], [[2015, 2020]])).toEqual([
      [1035, 3000],
      [1.57, 2.5],
    ]);
  });

  test("pairs columns of the same length cell by cell", () => {
    expect(callRanges(planGap, [[HTE], [RD]], [[2000], [2]])).toEqual([[1000], [0.5]]);
  });

  test("is #N/A where a shorter column ends, as in Excel's own functions", () => {
    expect(callRanges(planGap, [[HTE], [HTE], [HTE]], [[2000], [2500]])).toEqual([
      [1000],
      [500],
      ["#N/A"],
    ]);
  });

  test("is #N/A where tables of different sizes do not overlap", () => {
    const names = [
      [HTE, HTE],
      [HTE, HTE],
    ];
    expect(callRanges(planGap, names, [[2000], [2500], [2600]])).toEqual([
      [1000, 1000],
      [500, 500],
      ["#N/A", "#N/A"],
    ]);
  });

  test("takes a bare value, as some hosts pass it, for a single cell", () => {
    expect(callRanges(planTarget, HTE, 2020)).toEqual([[3000]]);
  });
});

describe("one bad cell", () => {
  test("fails alone among others, with its reason", () => {
    const column = planTarget([[HTE], ["无此指标"], [RD]]);
    expect(column[0]).toEqual([3000]);
    expect(column[2]).toEqual([2.5]);
    const [failed] = column[1] ?? [];
    expect(failed).toBeInstanceOf(CellError);
    expect((failed as CellError).message).toContain("无此指标");
  });

  test("is thrown where it is the only one, so that Excel shows its message", () => {
    expect(() => planTarget([["无此指标"]])).toThrow(CellError);
    expect(() => planTarget([["无此指标"]])).toThrow("规划中没有名为“无此指标”的指标");
  });
});

describe("error values passed in", () => {
  test("come out unchanged in their own cells", () => {
    const division = errorValue("#DIV/0!");
    const result = planGap([[HTE], [HTE]], [[division], [2000]]);
    expect(result[0]?.[0]).toBe(division);
    expect(result[1]).toEqual([1000]);
  });

  test("come out unchanged from a single cell, even those that a function cannot throw", () => {
    const reference = errorValue("#REF!");
    expect(planTarget([[reference]])).toEqual([[reference]]);
  });

  test("win over blanks and bad arguments, the first of them over the others", () => {
    const [first, second] = [errorValue("#NUM!"), errorValue("#NAME?")];
    expect(planGap([[""]], [[first]], [[second]])).toEqual([[first]]);
    expect(planGap([["无此指标"]], [["x"]], [[second]])).toEqual([[second]]);
  });
});

describe("blank cells", () => {
  test.each([
    ["on the web", null],
    ["that hold an empty text", ""],
    ["that hold only spaces", " 　"],
  ])("give blanks %s", (_, blank) => {
    expect(callRanges(planGap, [[HTE], [HTE], [blank]], [[blank], [2000], [2000]])).toEqual([
      [""],
      [1000],
      [""],
    ]);
  });

  test("are not taken for a parameter that was left out", () => {
    expect(callRanges(planTarget, [[HTE]], [[null]])).toEqual([[""]]);
    expect(callRanges(planTarget, [[HTE]], null)).toEqual([[3000]]);
  });

  test("leave a setting at its default", () => {
    expect(callRanges(planPath, [[HTE]], [[2018]], [[null]])).toEqual([[2214]]);
  });

  test("of older desktop versions arrive as 0, which is no indicator's name", () => {
    expect(callRanges(planTarget, [[0], [HTE]], null)).toEqual([[""], [3000]]);
  });
});
