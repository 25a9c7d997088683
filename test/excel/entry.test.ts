import { createWorkbook } from "./workbook";

/** What a cell holds and shows after the text was typed into it. */
function typed(text: string, numberFormat = "General"): unknown[] {
  const sheet = createWorkbook({ year: 2016 }).sheet();
  sheet.data.cells["A1"] = numberFormat === "General" ? {} : { style: { numberFormat } };
  sheet.enter("A1", text);
  return [sheet.formula("A1"), sheet.numberFormat("A1")];
}

describe("typing into a cell", () => {
  it.each([
    ["3000", [3000, "General"]],
    [" 3000 ", [3000, "General"]],
    ["-1.5", [-1.5, "General"]],
    ["3,000", [3000, "#,##0"]],
    ["3,000.5", [3000.5, "#,##0.00"]],
    ["60%", [0.6, "0%"]],
    ["60.5%", [0.605, "0.00%"]],
    ["¥400", [400, "¥#,##0"]],
    ["(5)", [-5, "General"]],
    ["1e3", [1000, "0.00E+00"]],
    ["TRUE", [true, "General"]],
    ["#N/A", ["#N/A", "General"]],
    ["2016-11-03", [42677, "yyyy/m/d"]],
    ["2016年11月3日", [42677, 'yyyy"年"m"月"d"日"']],
    ["3-5", [42434, 'm"月"d"日"']],
    ["12:30", [0.5208333333333334, "h:mm"]],
  ])("makes %p a number or date", (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each(["高新技术企业", "2016-2020", "3—5", "2.5 %", "1,00", "2016-13-01", "3000家", "-"])(
    "leaves %p text",
    (text) => {
      expect(typed(text)).toEqual([text, "General"]);
    }
  );

  it("takes everything as text in a cell formatted as text", () => {
    expect(typed("3000", "@")).toEqual(["3000", "@"]);
    expect(typed("=1+1", "@")).toEqual(["=1+1", "@"]);
  });

  it("takes what follows an apostrophe as text", () => {
    expect(typed("'=1+1")).toEqual(["=1+1", "General"]);
    expect(typed("'007")).toEqual(["007", "General"]);
  });

  it("makes a formula of what could be one, also after +, - and @", () => {
    expect(typed("=1+1")).toEqual(["=1+1", "General"]);
    expect(typed("+A2")).toEqual(["=+A2", "General"]);
    expect(typed("-SUM(B1)")).toEqual(["=-SUM(B1)", "General"]);
    expect(typed("- 上年")).toEqual(["=- 上年", "General"]);
    expect(typed("-5% 左右")).toEqual(["-5% 左右", "General"]);
  });

  it("keeps a number format that the cell has", () => {
    expect(typed("60%", "0.0")).toEqual([0.6, "0.0"]);
  });
});
