import "../../functions/custom-functions";
import "../../functions/sample-catalogue";
import { functionsById } from "../../../../src/functions/register";
import { pageTexts } from "../../../../src/i18n/taskpane-pages";
import { errorReasons } from "../../../../src/taskpane/check/error-reasons";
import type { CellFunctions } from "../../../../src/taskpane/services/functions";
import type { CellReference } from "../../../../src/excel/formulas/formulas";
import { formulaCell } from "./formula-cell";

const functions = functionsById as unknown as CellFunctions;

/** What the cells hold that formulas may refer to, by sheet and address. */
const cells: Readonly<Record<string, unknown[][]>> = {
  "Sheet1!A2": [["高新技术企叶"]],
  "Sheet1!$A$3": [["高新技术企业"]],
  "O'Brien!B2": [["暂无"]],
  "Sheet1!A9": [["#N/A"]],
};

/** The reason that is given for a cell with this formula that shows this error. */
async function reasonOf(formula: string, value: string): Promise<string | undefined> {
  const workbook = {
    readReferences: async (references: readonly CellReference[]) =>
      references.map(({ sheet, address }) => cells[`${sheet}!${address}`] ?? null),
  };
  const cell = formulaCell("B2", { formula, value, state: "error" });
  const reasons = await errorReasons([cell], { workbook, functions }, pageTexts("zh-CN").check);
  return reasons.get(cell);
}

describe("the reason of an error is what the function itself says", () => {
  test.each([
    ['=CQ.PLANTARGET("高新技术企叶",2020)', "#N/A", /没有名为“高新技术企叶”的指标.*高新技术企业/],
    ["=CQ.PLANTARGET(A2,2020)", "#N/A", /高新技术企叶/],
    ["=CQ.PLANGAP($A$3,'O''Brien'!B2)", "#VALUE!", /暂无/],
    ['=CQ.PLANVALUE("高新技术企业",2012)', "#N/A", /2012/],
    ['=ROUND(CQ.PLANVALUE("高新技术企业",2012),0)', "#N/A", /2012/],
    ['=CQ.PLANGROWTH("高新技术企业",2900,2020)', "#NUM!", /2020/],
  ])("%s shows %s", async (formula, value, reason) => {
    expect(await reasonOf(formula, value)).toMatch(reason);
  });
});

test("an error that stands in a cell the formula refers to is passed on, and that cell is named", async () => {
  expect(await reasonOf("=CQ.PLANTARGET(A9,2020)", "#N/A")).toBe("所引用的单元格 A9 显示 #N/A。");
});

test("a result that finds no room is explained as Excel means it", async () => {
  expect(await reasonOf("=CQ.PLANLIST()", "#SPILL!")).toMatch(/不空/);
});

describe("no reason is given", () => {
  test.each([
    ["where an argument is an expression", '=CQ.PLANTARGET(A2&"业",2020)', "#N/A"],
    ["where an argument is a name or in a table's row", "=CQ.PLANTARGET([@指标],2020)", "#N/A"],
    ["where a cell cannot be read", "=CQ.PLANTARGET(Other!C2,2020)", "#N/A"],
    ["for a spilled result that is referred to", "=CQ.PLANTARGET(A2#,2020)", "#N/A"],
    [
      "where the function works and the error is another one's",
      '=CQ.PLANTARGET("高新技术企业")/0',
      "#DIV/0!",
    ],
    [
      "where the cell shows another error",
      '=CQ.PLANTARGET("高新技术企叶")+MATCH(1,C1:C2)',
      "#REF?",
    ],
  ])("%s", async (_, formula, value) => {
    expect(await reasonOf(formula, value)).toBeUndefined();
  });
});

test("all cells are read at once, and none for formulas that work", async () => {
  const asked: number[] = [];
  const workbook = {
    readReferences: async (references: readonly CellReference[]) => {
      asked.push(references.length);
      return references.map(() => null);
    },
  };
  const services = { workbook, functions };
  const words = pageTexts("zh-CN").check;
  const failing = (formula: string) =>
    formulaCell("B2", { formula, value: "#N/A", state: "error" });
  await errorReasons([formulaCell("B2", { formula: "=CQ.PLANTARGET(A2)" })], services, words);
  await errorReasons(
    [failing("=CQ.PLANTARGET(A2)"), failing("=CQ.PLANGAP(A3,B3)")],
    services,
    words
  );
  expect(asked).toEqual([3]);
});
