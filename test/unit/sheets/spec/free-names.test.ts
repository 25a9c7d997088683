import { freeNames } from "../../../../src/sheets/spec/free-names";

describe("names that are free in the workbook", () => {
  test("a free name is taken as it is, a taken one gets a number", () => {
    const names = freeNames({ sheets: ["指标表"], tables: ["cq_indicators", "CQ_Indicators_2"] });
    expect(names.table("CQ_Indicators")).toBe("CQ_Indicators_3");
    expect(names.table("CQ_Monitoring")).toBe("CQ_Monitoring");
    expect(names.sheet("指标表")).toBe("指标表 (2)");
  });

  test("a name is given only once", () => {
    const names = freeNames({ sheets: [], tables: [] });
    expect([names.table("CQ_Indicators"), names.table("CQ_Indicators")]).toEqual([
      "CQ_Indicators",
      "CQ_Indicators_2",
    ]);
  });

  test("a sheet's name is shortened to 31 characters, number included", () => {
    const long = "重".repeat(40);
    const names = freeNames({ sheets: ["重".repeat(31)], tables: [] });
    expect(names.sheet(long)).toBe(`${"重".repeat(27)} (2)`);
  });

  test("a sheet's name has none of the characters that Excel forbids", () => {
    const names = freeNames({ sheets: [], tables: [] });
    expect(names.sheet("'2016/2020 [a]:*?'")).toBe("2016 2020  a");
    expect(names.sheet("history")).toBe("PlanTarget");
    expect(names.sheet("::")).toBe("PlanTarget (2)");
  });
});
