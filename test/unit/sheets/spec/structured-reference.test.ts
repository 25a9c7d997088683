import { parseColumnReference } from "../../../../src/sheets/spec/structured-reference";

describe("a reference to a table's column", () => {
  it.each([
    ["实绩[2018年]", "实绩", "2018年", false],
    ["实绩[[2018年]]", "实绩", "2018年", false],
    ["实绩[@2018年]", "实绩", "2018年", true],
    ["实绩[@[2018年]]", "实绩", "2018年", true],
    ["实绩[[#This Row],[2018年]]", "实绩", "2018年", true],
    ["[@2018年]", "", "2018年", true],
    ["实绩[@['#1 '[万元']]]", "实绩", "#1 [万元]", true],
  ])("is read in the long form and the short one: %s", (text, table, column, isThisRow) => {
    expect(parseColumnReference(text)).toEqual({ table, column, isThisRow });
  });

  it.each(["B2", "实绩", "实绩[[2017年]:[2018年]]", "实绩[[#Data],[2018年]]"])(
    "is nothing else: %s",
    (text) => {
      expect(parseColumnReference(text)).toBeNull();
    }
  );
});
