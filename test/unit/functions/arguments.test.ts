import "./sample-catalogue";
import { planGap, planPath, planStatus, planTarget } from "../../../src/functions/functions";
import { call, messageOf } from "./custom-functions";

const HTE = "高新技术企业";

describe("a number", () => {
  test.each([
    ["a number", 2500],
    ["a number typed as text", "2500"],
    ["thousands separators", "2,500"],
    ["full-width digits", "２５００"],
    ["full-width digits and separators", "２，５００．０"],
    ["spaces around it", " 2500　"],
    ["a plus sign", "+2500"],
    ["scientific notation, as Excel reads it", "2.5E3"],
  ])("is read from %s", (_, actual) => {
    expect(call(planGap, HTE, actual)).toBe(500);
  });

  test("may be negative, with a hyphen or a minus sign", () => {
    expect(call(planGap, HTE, "-500")).toBe(3500);
    expect(call(planGap, HTE, "−500")).toBe(3500);
  });

  test.each([
    ["words", "两千五"],
    ["a percentage, which could mean 60 or 0.6", "60%"],
    ["a number with its unit", "2500家"],
    ["a comma that parts no thousands", "25,00"],
    ["two numbers", "2500 2600"],
    ["a truth value", true],
    ["what is too large for a number", "1e999"],
    ["a number with a note mark, which NFKC would make 25001", "2500①"],
    ["a number with a raised note", "2500²"],
    ["a leading group of zero, which is no grouping", "0,930"],
    ["a leading zero", "012,345"],
  ])("is not read from %s", (_, actual) => {
    expect(call(planGap, HTE, actual)).toBe("#VALUE!");
  });

  test("that cannot be read is named in the message", () => {
    expect(messageOf(planGap, HTE, "两千五")).toBe(
      "实际值不是数字（现为“两千五”）。尚无数据的请留空。"
    );
  });
});

describe("an actual figure near a hundredth of the plan's", () => {
  test.each([
    ["0.021 像是 2.1%：请填 2.1。", 0.021],
    ["210 像是 2.1%：请填 2.1。", 210],
    ["“2.1%”是百分数，单元格中的数与所见不同：请填 2.1。", "2.1%"],
    ["-5 是负数，占比和比率不会小于零，请核对。", -5],
  ])("is not computed with: %s", (message, actual) => {
    expect(messageOf(planGap, "研究与试验发展经费投入强度", actual)).toBe(message);
    expect(messageOf(planStatus, "研究与试验发展经费投入强度", actual, 2018)).toBe(message);
  });

  test.each([0.5, 2.1, 20])("is computed with where it is none: %s", (actual) => {
    expect(call(planGap, "研究与试验发展经费投入强度", actual)).toBeCloseTo(2.5 - actual, 10);
  });

  test("is told for counts by ten thousand", () => {
    expect(messageOf(planGap, HTE, 0.25)).toBe("0.25 像是 2500家：请按“家”填 2500，或核对小数点。");
  });
});

describe("a year", () => {
  test.each([["2020"], ["２０２０"], ["2020年"], [2020], [" 2020年 "]])(
    "is read from %s",
    (year) => {
      expect(call(planTarget, HTE, year)).toBe(3000);
    }
  );

  test.each([
    ["a date, which Excel passes as a serial number", 43831],
    ["half a year", 2019.5],
    ["two digits", 20],
    ["words", "去年"],
    ["note digits", "201⑧"],
    ["half a year in words", "2018年上半年"],
    ["0, as a blank cell arrives from older desktop versions", 0],
  ])("is not read from %s", (_, year) => {
    expect(call(planTarget, HTE, year)).toBe("#VALUE!");
    expect(messageOf(planTarget, HTE, year)).toContain("应为四位年份");
  });
});

describe("a method", () => {
  test.each(["linear", "LINEAR", "线性", " linear "])("is %s", (method) => {
    expect(call(planPath, HTE, 2018, method)).toBe(2214);
  });

  test.each(["compound", "复合"])("is %s", (method) => {
    expect(call(planPath, HTE, 2018, method)).toBeCloseTo(1035 * (3000 / 1035) ** 0.6, 8);
  });

  test("that is unknown is #VALUE! and the choices are named", () => {
    expect(messageOf(planPath, HTE, 2018, "exponential")).toBe(
      "参数 method（路径方法）应为 linear（线性）、compound（复合）、cumulative（累计）之一，现为“exponential”。"
    );
  });
});

describe("a tolerance", () => {
  test.each([-0.01, 0.5, 1, 5])(
    "of %d is #VALUE!: it is a share of the planned distance",
    (tolerance) => {
      expect(messageOf(planStatus, HTE, 2000, 2018, tolerance)).toContain(
        "容差应不小于 0、小于 0.5"
      );
    }
  );
});

describe("an indicator", () => {
  test("that is unknown is #N/A and the nearest names are offered", () => {
    expect(call(planTarget, "高新科技企业")).toBe("#N/A");
    expect(messageOf(planTarget, "高新科技企业")).toBe(
      "规划中没有名为“高新科技企业”的指标。相近的有：高新技术企业。"
    );
  });

  test("that nothing resembles is #N/A and the message says how to search", () => {
    expect(messageOf(planTarget, 12345)).toContain("PLANFIND");
  });

  test("left out of a call is #VALUE!", () => {
    expect(messageOf(planTarget, null)).toBe("缺少参数 indicator（指标）。");
  });
});
