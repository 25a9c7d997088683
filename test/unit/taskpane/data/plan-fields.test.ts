import {
  fieldFaults,
  noFields,
  tidyFields,
  withUsualYears,
} from "../../../../src/taskpane/data/loading/plan-fields";
import type { PlanFields } from "../../../../src/taskpane/data/loading/plan-fields";

const filled: PlanFields = {
  title: "某区科技创新“十四五”规划",
  id: "district-14fyp",
  issuer: "某区人民政府",
  issuedOn: "2021-12-30",
  period: "2021-2025",
  baseYear: "2020",
  targetYear: "2025",
};

test("a form that is filled in has no fault", () => {
  expect(fieldFaults(filled)).toEqual({});
});

test("every field has to be filled in", () => {
  expect(Object.values(fieldFaults(noFields))).toEqual(Array(7).fill("blank"));
});

test.each([
  ["title", "《某区规划》", "某区规划"],
  ["id", " District-14FYP ", "district-14fyp"],
  ["issuedOn", "2021年1月5日", "2021-01-05"],
  ["issuedOn", "2021/12/30", "2021-12-30"],
  ["period", "2021—2025年", "2021-2025"],
  ["period", "２０２１至２０２５", "2021-2025"],
  ["baseYear", "2020年", "2020"],
] as const)("%s may be written %s", (field, typed, tidy) => {
  expect(tidyFields({ ...filled, [field]: typed })[field]).toBe(tidy);
});

test.each([
  ["id", "南岸区"],
  ["id", "14fyp"],
  ["issuedOn", "2021-13-01"],
  ["issuedOn", "去年底"],
  ["period", "十四五"],
  ["baseYear", "20"],
  ["targetYear", "2025.5"],
] as const)("%s cannot be %s", (field, typed) => {
  expect(fieldFaults({ ...filled, [field]: typed })).toEqual({ [field]: "malformed" });
});

test("years have to fit together", () => {
  expect(fieldFaults({ ...filled, targetYear: "2035" })).toEqual({
    targetYear: { code: "targetYearOutsidePeriod", period: "2021-2025" },
  });
  expect(fieldFaults({ ...filled, period: "2025-2021" })).toEqual({
    period: { code: "periodBackwards" },
  });
  expect(fieldFaults({ ...filled, issuedOn: "2019-12-30" })).toEqual({
    issuedOn: { code: "issuedBeforeBase", baseYear: 2020 },
  });
});

test("the usual base and target year follow from the period, unless they are filled in", () => {
  const period = { ...noFields, period: "2021—2025" };
  expect(withUsualYears(period)).toMatchObject({ baseYear: "2020", targetYear: "2025" });
  expect(withUsualYears({ ...period, baseYear: "2019" }).baseYear).toBe("2019");
  expect(withUsualYears({ ...noFields, period: "十四五" })).toEqual({
    ...noFields,
    period: "十四五",
  });
});
