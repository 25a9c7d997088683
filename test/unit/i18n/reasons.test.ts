import type { Reason } from "../../../src/core/outcome";
import { setLocale } from "../../../src/i18n/locale";
import { reasonText } from "../../../src/i18n/reasons";
import type { Details } from "../../../src/i18n/reasons/zh-CN";

/** One of each code: the compiler asks for every new one. */
const reasons: { readonly [Code in Reason["code"]]: Details<Code> } = {
  notAFigure: { code: "notAFigure", text: "待定" },
  doubtfulFigure: { code: "doubtfulFigure", text: "2500①" },
  errorFigure: { code: "errorFigure", text: "#N/A" },
  percentSign: { code: "percentSign", text: "55%", likely: 55 },
  unitInCell: { code: "unitInCell", text: "甲", unit: "万家", likely: 2300 },
  otherMagnitude: {
    code: "otherMagnitude",
    value: 0.25,
    likely: 2500,
    unit: { zh: "家", en: "enterprises" },
  },
  negativeShare: { code: "negativeShare", value: -5 },
  otherUnit: { code: "otherUnit", unit: "甲", planUnit: { zh: "家", en: "enterprises" } },
  unknownIndicator: { code: "unknownIndicator", name: "甲", candidates: ["乙", "丙"] },
  ambiguousIndicator: { code: "ambiguousIndicator", name: "甲", candidates: ["a/甲", "b/甲"] },
  noTarget: { code: "noTarget", name: "甲", year: 2018, years: [2020] },
  targetNotNumeric: { code: "targetNotNumeric", name: "甲", printed: "翻番" },
  noObservation: { code: "noObservation", name: "甲", year: 2012, years: [2010, 2015] },
  totalOverYears: { code: "totalOverYears", name: "甲", from: 2011, year: 2015 },
  notJudged: { code: "notJudged", name: "甲" },
  runningTotalsUnsaid: { code: "runningTotalsUnsaid", name: "甲" },
  notATotal: { code: "notATotal", name: "甲" },
  ratesOnly: { code: "ratesOnly", name: "甲" },
  eachYearByItself: { code: "eachYearByItself", name: "甲" },
  totalHasNoGrowth: { code: "totalHasNoGrowth", name: "甲" },
  noBaseline: { code: "noBaseline", name: "甲", year: 2015 },
  notANumber: { code: "notANumber", argument: "actual", text: "x" },
  notAYear: { code: "notAYear", argument: "year", text: "x" },
  notACount: { code: "notACount", argument: "count", text: "x" },
  notOneOf: { code: "notOneOf", argument: "method", text: "x", choices: ["linear", "compound"] },
  missingArgument: { code: "missingArgument", argument: "year" },
  toleranceOutsideRange: { code: "toleranceOutsideRange" },
  yearOutsidePath: { code: "yearOutsidePath", year: 2021, from: 2015, to: 2020 },
  noCompoundPath: { code: "noCompoundPath" },
  noYearsLeft: { code: "noYearsLeft", year: 2020, target: 2020 },
  noGrowthRate: { code: "noGrowthRate", from: 0, to: 100 },
  zeroSpan: { code: "zeroSpan" },
  tooLarge: { code: "tooLarge" },
  noMatch: { code: "noMatch", query: "农业" },
  singleValueExpected: { code: "singleValueExpected", argument: "query" },
  shapeMismatch: { code: "shapeMismatch" },
  plansNotRead: { code: "plansNotRead" },
};

describe.each(Object.values(reasons).map((reason) => [reason.code, reason] as const))(
  "the reason %s",
  (_, reason) => {
    test("is a Chinese sentence", () => {
      expect(reasonText(reason, "zh-CN")).toMatch(/\p{Script=Han}.*。$/u);
    });

    test("is an English sentence without a Chinese word of ours", () => {
      const text = reasonText(reason, "en-US").replace(/["“][^"”]*["”]|甲|乙|丙|翻番/g, "");
      expect(text).toMatch(/^[^\p{Script=Han}]+\.$/u);
    });

    test("names every detail that it was given", () => {
      const { code, ...details } = reason;
      for (const detail of Object.values(details).flat()) {
        const { zh, en } = typeof detail === "object" ? detail : { zh: detail, en: detail };
        expect(`${code}: ${reasonText(reason, "zh-CN")}`).toContain(String(zh));
        expect(`${code}: ${reasonText(reason, "en-US")}`).toContain(String(en));
      }
    });
  }
);

test("a list that is empty is not mentioned", () => {
  expect(reasonText({ code: "unknownIndicator", name: "甲", candidates: [] }, "zh-CN")).toBe(
    "规划中没有名为“甲”的指标。请用 PLANFIND 或面板检索。"
  );
  expect(reasonText({ code: "noTarget", name: "甲", year: 2018, years: [] }, "zh-CN")).toBe(
    "规划没有为“甲”规定目标值。"
  );
});

test("without a language it is the product's current one", () => {
  setLocale("en-US");
  expect(reasonText({ code: "zeroSpan" })).toContain("equals the baseline");
  setLocale("zh-CN");
  expect(reasonText({ code: "zeroSpan" })).toContain("基期值");
});
