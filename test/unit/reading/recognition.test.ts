import { createCatalogue } from "../../../src/core/lookup";
import { rowReasonText } from "../../../src/i18n/sheets";
import {
  recognise as recogniseCells,
  type SelectedCells,
  yearIn,
} from "../../../src/reading/recognition";
import { plan } from "../sheets/plan";

const catalogue = createCatalogue([plan]);

/** Where the columns are clear. */
function recognise(values: SelectedCells["values"], numberFormats?: string[][], actual?: number) {
  const found = recogniseCells({ values, numberFormats }, catalogue, actual);
  if (found && "candidates" in found) throw new Error(`columns ${found.candidates.join()}`);
  return found;
}

describe("a selection of names and actual figures", () => {
  test("is recognised with its header and the year in it", () => {
    const found = recognise([
      ["指标", "2018年实际值"],
      ["高新技术企业", 2300],
      ["rd-intensity", 1.9],
    ]);
    expect(found).toMatchObject({ nameColumn: 0, actualColumn: 1, hasHeader: true, year: 2018 });
    expect(found?.rows.map((row) => row.kind === "matched" && row.entry.indicator.code)).toEqual([
      "H04",
      "H02",
    ]);
  });

  test("may have no header and other columns between", () => {
    const found = recognise([[1, "高新技术企业", "家", 2300]]);
    expect(found).toMatchObject({ nameColumn: 1, actualColumn: 3, hasHeader: false, year: null });
    expect(found?.rows).toMatchObject([{ kind: "matched", row: 0 }]);
  });

  test("says which rows it does not know, why, and leaves blank ones blank", () => {
    const found = recognise([
      ["指标", "实际值"],
      ["高新技术企业", 2300],
      ["高新企业数量", 5],
      ["", ""],
    ]);
    expect(found?.rows.slice(1)).toMatchObject([
      { kind: "unmatched", row: 2, name: "高新企业数量", reason: { code: "unknownIndicator" } },
      { kind: "blank", row: 3 },
    ]);
  });

  test("is nothing without a known name, or without figures right of the names", () => {
    expect(recognise([["苹果", 1]])).toBeNull();
    expect(recognise([["高新技术企业", "很多"]])).toBeNull();
    expect(recognise([[2300, "高新技术企业"]])).toBeNull();
    expect(recognise([])).toBeNull();
  });

  test("with several columns of numbers is left to the user, who may name one", () => {
    const values = [
      ["指标", "2017年实际值", "2018年实际值"],
      ["高新技术企业", 2000, 2300],
    ];
    expect(recogniseCells({ values }, catalogue)).toEqual({
      candidates: [1, 2],
      headings: new Map([
        [1, "2017年实际值"],
        [2, "2018年实际值"],
      ]),
    });
    expect(recognise(values, undefined, 2)).toMatchObject({ actualColumn: 2, year: 2018 });
    expect(recognise(values, undefined, 3)).toBeNull();
  });

  test("counts a column of numbers stored as text among the candidates, and never guesses", () => {
    const values = [
      ["指标", "2018年", "增速"],
      ["高新技术企业", "2,300", 12.5],
    ];
    expect(recogniseCells({ values }, catalogue)).toMatchObject({ candidates: [1, 2] });
  });

  test("takes a year typed as a number for a heading", () => {
    const found = recognise([
      ["指标", 2018],
      ["高新技术企业", 2300],
    ]);
    expect(found).toMatchObject({ hasHeader: true, year: 2018, rows: [{ kind: "matched" }] });
  });

  test.each([
    ["期间", "1-6月", "partOfYear"],
    ["季度", "一季度", "partOfYear"],
    ["地区", "渝北区", "oneRegion"],
  ])(
    "leaves out a row that is not the whole year's or the whole city's: %s %s",
    (heading, cell, code) => {
      const found = recognise([
        ["指标", heading, "2018年"],
        ["高新技术企业", cell, 1000],
      ]);
      expect(found?.rows).toMatchObject([{ kind: "unmatched", reason: { code } }]);
    }
  );

  test("leaves out both of two rows for one indicator", () => {
    const found = recognise([
      ["指标", "2018年"],
      ["高新技术企业", 2300],
      ["H04", 2400],
    ]);
    const reason = { code: "severalRows" };
    expect(found?.rows).toMatchObject([{ reason }, { reason }]);
  });

  test.each([
    ["待定", { kind: "matched", doubt: { code: "notAFigure" } }],
    ["2300①", { kind: "matched", doubt: { code: "doubtfulFigure" } }],
    ["#REF!", { kind: "matched", doubt: { code: "errorFigure" } }],
    [0.23, { kind: "unmatched", reason: { code: "otherMagnitude" } }],
  ])("says of %s why it is no figure", (cell, row) => {
    const found = recognise([
      ["指标", "2018年"],
      ["高新技术企业", cell],
      ["rd-intensity", 2.1],
    ]);
    expect(found?.rows[0]).toMatchObject(row);
  });

  test("reads the unit in the heading", () => {
    const found = recognise([
      ["指标", "2018年（万家）"],
      ["高新技术企业", 2300],
    ]);
    expect(found).toMatchObject({ year: 2018, rows: [{ reason: { code: "unitScaled" } }] });
  });

  test("does not take 2.1% for 2.1: Excel holds 0.021", () => {
    const formatted = (value: number, format: string) =>
      recognise([["rd-intensity", value]], [["General", format]])?.rows[0];
    const reason = { code: "percentSign", text: "2.1%", likely: 2.1 } as const;
    expect(formatted(0.021, "0.0%")).toMatchObject({ kind: "unmatched", reason });
    expect(formatted(2.1, '0.0"%"')).toMatchObject({ kind: "matched" });
    for (const locale of ["zh-CN", "en-US"] as const) {
      expect(rowReasonText(reason, locale)).toContain("2.1");
    }
  });

  test("does not take 123456 for the 123 that its format shows", () => {
    const values = [["高新技术企业", 123456]];
    const scaled = { kind: "unmatched", reason: { code: "shownOtherwise", value: 123456 } };
    expect(recognise(values, [["General", "#,##0,"]])?.rows).toMatchObject([scaled]);
    expect(recognise([["高新技术企业", 2300]], [["General", "#,##0"]])?.rows).toMatchObject([
      { kind: "matched" },
    ]);
    for (const locale of ["zh-CN", "en-US"] as const) {
      const text = rowReasonText({ code: "shownOtherwise", value: 123456 }, locale);
      expect(text).toContain("123456");
    }
  });

  describe("with a column of units", () => {
    const withUnit = (unit: unknown, heading = "单位") =>
      recognise([
        ["指标", heading, "2018年"],
        ["高新技术企业", unit, 2300],
      ])?.rows[0];

    test.each(["家", "（家）", " enterprises ", "", null])(
      "takes a figure in the plan's unit, or without a unit: %j",
      (unit) => expect(withUnit(unit)).toMatchObject({ kind: "matched" })
    );

    test.each(["单位", "计量单位", "（单位）", "Unit"])(
      "under the heading %s leaves out a figure in another unit, and says both units",
      (heading) => {
        const unit = { code: "unitScaled", unit: "万家", planUnit: { zh: "家" } };
        expect(withUnit("万家", heading)).toMatchObject({
          kind: "unmatched",
          row: 1,
          reason: unit,
        });
      }
    );

    test("leaves out a figure in a unit that is none of the plan's", () => {
      expect(withUnit("亿元")).toMatchObject({ reason: { code: "otherUnit", unit: "亿元" } });
    });

    test("does not take another column for it: who is responsible is no unit", () => {
      expect(withUnit("市科委", "责任单位")).toMatchObject({ kind: "matched" });
    });

    test.each(["zh-CN", "en-US"] as const)("words the reason with both units in %s", (locale) => {
      const planUnit = { zh: "家", en: "enterprises" };
      const reason = { code: "otherUnit", unit: "万家", planUnit } as const;
      const own = locale === "zh-CN" ? "“家”" : '"enterprises"';
      expect(rowReasonText(reason, locale)).toContain("万家");
      expect(rowReasonText(reason, locale)).toContain(own);
    });
  });
});

describe("the year of the figures below a heading", () => {
  test.each([
    ["2018年实际值", 2018],
    ["２０１８年", 2018],
    ["截至2018年底", 2018],
    ["2018 actual", 2018],
    ["2018", 2018],
    ["2018年（万元）", 2018],
    ["2018年末", 2018],
    ["2018年完成情况", 2018],
    ["2018年1-12月", 2018],
  ])("is in %s: %i", (heading, year) => expect(yearIn(heading)).toBe(year));

  test.each([
    ["2016-2018年累计", "a span"],
    ["2016—18年", "a span with its end in two digits"],
    ["2016年至2018年", "a span in words"],
    ["2016、2018年", "two years"],
    ["2018年累计", "a sum"],
    ["比2015年增长", "a change"],
    ["2018年增速", "a change"],
    ["较2015年", "a comparison"],
    ["2018年比上年", "a comparison"],
    ["growth since 2015", "a change"],
    ["编号120180", "part of a longer number"],
    ["实际值", "none"],
    ["占比（2018年）", "a share"],
    ["2018年占GDP比重", "a share"],
    ["2018年上半年", "a part of the year"],
    ["2018年1-6月", "months"],
    ["2018年第三季度", "a quarter"],
    ["截至2018年6月底", "a cut-off date within the year"],
    ["2018年计划", "a plan"],
    ["2018年目标值", "a target"],
    ["2018年预计", "a forecast"],
    ["2018年预算数", "a budget"],
    ["2018年位次", "a rank"],
    ["2018年快报数", "a preliminary figure"],
    ["2018年指数（上年=100）", "an index"],
    ["2018年新口径", "words that nobody knows"],
  ])("is not taken from %s: %s", (heading) => expect(yearIn(heading)).toBeNull());

  test("is not looked for in what is longer than any heading", () => {
    expect(yearIn(`2018年实际值${" ".repeat(300)}上半年`)).toBeNull();
    expect(yearIn(`2018年${" ".repeat(300)}`)).toBeNull();
  });

  test("is asked for where the heading of the actual figures does not tell it", () => {
    const found = recognise([
      ["指标", "2016-2018年累计"],
      ["高新技术企业", 2300],
    ]);
    expect(found).toMatchObject({ hasHeader: true, year: null });
  });
});
