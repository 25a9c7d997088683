import { Calculator } from "./calculation/calculator";
import { addName } from "./model/names";
import { Workbook } from "./model/workbook";
import { createWorkbook } from "./workbook";

/** The value of a formula in B9 of a sheet whose A1:C3 is filled. */
function valueOf(formula: string): string | number | boolean {
  const sheet = createWorkbook().sheet();
  sheet.enter("A1:C3", [
    ["甲", 1, 10],
    ["乙", 2, "text"],
    ["丙", null, true],
  ]);
  sheet.enter("B9", formula);
  return sheet.value("B9");
}

describe("the calculator", () => {
  it.each([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=2^-1", 0.5],
    ["=50%*4", 2],
    ['="a"&1&TRUE', "a1TRUE"],
    ["=1/0", "#DIV/0!"],
    ['="x"*1', "#VALUE!"],
    ['="b">"A"', true],
    ["=B3=0", true],
    ['=B3=""', true],
    ["=SUM(B1:C3)", 13],
    ["=COUNT(B1:C3)", 3],
    ["=COUNTA(A1:C3)", 8],
    ["=MAX(B:B)", 2],
    ['=IF(ISNUMBER(B3),B3,"")', ""],
    ["=IFERROR(1/0,5)", 5],
    ["=AND(B1>0,B2>1)", true],
    ["=ROUND(2.675,2)", 2.68],
    ["=RRI(5,943,3000)", (3000 / 943) ** 0.2 - 1],
    ["=INDEX(A1:C3,2,1)", "乙"],
    ['=MATCH("丙",A1:A3,0)', 3],
    ["=LOOKUP(2,B1:B2,A1:A2)", "乙"],
    ['=COUNTIF(A1:A3,"甲")', 1],
    ['=COUNTIFS(B1:B3,">1",A1:A3,"乙")', 1],
    ['=SUMPRODUCT((A1:A3="乙")*B1:B3)', 2],
    ["=N(C3)", 1],
    ['=TEXT(0.2372,"0.0%")', "23.7%"],
    ["=ABS(-3)", 3],
    ["=10-3-2", 5],
    ["=8/4/2", 1],
    ["=1<=1", true],
    ['="a"<>"b"', true],
    ["=0^0", "#NUM!"],
    ["=SQRT(-1)", "#NUM!"],
    ["=IFS(B1>5,1,B2>1,2)", 2],
    ['=SWITCH(A2,"甲",1,"乙",2,0)', 2],
    ['=CHOOSE(2,"a","b")', "b"],
    ['=IFNA(MATCH("x",A1:A3,0),"none")', "none"],
    ["=IFNA(1/0,5)", "#DIV/0!"],
    ["=OR(B1>5,B2>1)", true],
    ["=NOT(B1>5)", true],
    ["=ISBLANK(B3)", true],
    ["=ISTEXT(C2)", true],
    ["=ISLOGICAL(C3)", true],
    ["=ISERROR(1/0)", true],
    ["=ISERR(NA())", false],
    ["=ISNA(NA())", true],
    ["=ROW()&COLUMN(C1)", "93"],
    ["=ROWS(A1:C3)*COLUMNS(A1:C3)", 9],
    ['=SUMIF(A1:A3,"乙",B1:B3)', 2],
    ['=SUMIFS(B1:B3,A1:A3,"<>乙")', 1],
    ['=AVERAGEIF(B1:B3,">0")', 1.5],
    ['=AVERAGEIFS(B1:B3,A1:A3,"丁")', "#DIV/0!"],
    ['=MAXIFS(B1:B3,A1:A3,"*")', 2],
    ["=COUNTBLANK(A1:C3)", 1],
    ["=COUNTIF(B1:B3,2)", 1],
    ['=COUNTIF(A1:A3,"?")', 3],
    ['=COUNTIFS(B1:B3,"<=1",C1:C3,">=10")', 1],
    ["=LARGE(B1:B3,1)+SMALL(B1:B3,1)", 3],
    ["=AVERAGE(B1:B3)", 1.5],
    ["=PRODUCT(B1:B3)", 2],
    ['=SUM(1,TRUE,"2")', 4],
    ['=VLOOKUP("乙",A1:C3,2,FALSE)', 2],
    ['=VLOOKUP("丁",A1:C3,2,FALSE)', "#N/A"],
    ["=HLOOKUP(1,B1:C3,2,FALSE)", 2],
    ['=XLOOKUP("乙",A1:A3,B1:B3)', 2],
    ['=XLOOKUP("丁",A1:A3,B1:B3,"-")', "-"],
    ["=SUM(INDEX(A1:C3,0,2))", 3],
    ["=INDEX(A1:C3,4,1)", "#REF!"],
    ["=MATCH(1.5,B1:B2)", 1],
    ["=CONCAT(A1:A3)", "甲乙丙"],
    ['=TEXTJOIN("、",TRUE,A1:B3)', "甲、1、乙、2、丙"],
    ['=LEFT("高新技术",2)&LEN("abc")', "高新3"],
    ["=YEAR(DATE(2016,11,3))", 2016],
    ['=TEXT(3000,"#,##0")', "3,000"],
    ["=SUM(IF(B1:B2>1,B1:B2,0))", 2],
    ["=SUM(B1:INDEX(B1:B3,2))", 3],
    ["=@B1:B3", "#VALUE!"],
    ["=#REF!+1", "#REF!"],
    ["=NOSUCH(1)", "#NAME?"],
    ["=NA()+1", "#N/A"],
    ["=SUM({1,2;3,4})", 10],
  ])("computes %s as %p", (formula, expected) => {
    expect(valueOf(formula)).toEqual(expected);
  });

  it("follows references to other sheets, whose names may need quotes", () => {
    const workbook = createWorkbook();
    workbook.addSheet("年 度").enter("A1", 3000);
    workbook.sheet("Sheet1").enter("A1", "='年 度'!$A$1*2");
    expect(workbook.sheet().value("A1")).toBe(6000);
  });

  it("reads structured references of a table, by row, column and part", () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheet();
    sheet.enter("A1:D3", [
      ["指标", "目标", "实际值（家）", "差距 合计"],
      ["高新技术企业", 3000, 2500, null],
      ["研发投入", 600, 700, null],
    ]);
    sheet.addTable("A1:D3", { name: "计划" });
    sheet.enter("D2:D3", [["=[@目标]-[@实际值（家）]"], ["=计划[[#This Row],[目标]]-C3"]]);
    sheet.enter("F1:F4", [
      ["=SUM(计划[目标])"],
      ["=计划[[#Headers],[差距 合计]]"],
      ["=COUNTA(计划[#All])"],
      ["=SUM(计划[[目标]:[差距 合计]])"],
    ]);
    expect(sheet.values("D2:D3")).toEqual([[500], [-100]]);
    expect(sheet.values("F1:F4")).toEqual([[3600], ["差距 合计"], [12], [7200]]);
  });

  it("spills a matrix, and shows #SPILL! when a cell is in the way", () => {
    const sheet = createWorkbook().sheet();
    sheet.enter("A1:A3", [[1], [2], [3]]);
    sheet.enter("C1", "=A1:A3*10");
    sheet.enter("E1", "=SUM(C1:C3)+SUM(C1#)");
    expect(sheet.values("C1:C3")).toEqual([[10], [20], [30]]);
    expect(sheet.value("E1")).toBe(120);
    sheet.enter("C2", "x");
    expect(sheet.values("C1:C3")).toEqual([["#SPILL!"], ["x"], [""]]);
    sheet.clear("C2");
    expect(sheet.values("C1:C3")).toEqual([[10], [20], [30]]);
  });

  it("takes back what it spilled when its formula is overwritten or moved aside", () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheet();
    sheet.enter("A1", "={1,2;3,4}");
    expect(sheet.values("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    sheet.enter("A1", "x");
    expect(sheet.values("A1:B2")).toEqual([
      ["x", ""],
      ["", ""],
    ]);
    sheet.enter("A1", "={1,2}");
    sheet.enter("A1", "=5");
    expect(sheet.values("A1:B1")).toEqual([[5, ""]]);
  });

  it("lets formulas follow the renaming of their table, column and sheet", () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheet();
    sheet.enter("A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    sheet.addTable("A1:B2", { name: "T" });
    sheet.enter("D1:D2", [["=SUM(T[a])"], ["=Sheet1!A2"]]);
    sheet.enter("B2", "=[@a]*2");
    sheet.enter("A1", "目标 值");
    expect(sheet.formula("D1")).toBe("=SUM(T[目标 值])");
    expect(sheet.formula("B2")).toBe("=[@[目标 值]]*2");
    expect(sheet.values("D1:D2")).toEqual([[1], [1]]);
  });

  it("computes names, whether they stand for cells or for a formula", () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheet();
    sheet.enter("A1", 3);
    addName(workbook, workbook.data.names, "期末", "=Sheet1!$A$1");
    addName(workbook, workbook.data.names, "容差", "=5%*2");
    sheet.enter("B1:B2", [["=期末*2"], ["=容差"]]);
    expect(sheet.values("B1:B2")).toEqual([[6], [0.1]]);
  });

  it("names the functions it does not know, so that a test can notice", () => {
    const calculator = new Calculator();
    const sheet = new Workbook(calculator).sheet();
    sheet.enter("A1", "=STDEV.S(B1:B3)");
    expect(sheet.value("A1")).toBe("#NAME?");
    expect([...calculator.unknownFunctions]).toEqual(["STDEV.S"]);
  });
});
