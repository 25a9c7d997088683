import { callsIn, firstCall, repaired } from "../../../../src/core/formula/formula-text";

describe("a formula that Excel has mangled", () => {
  test.each([
    ['=_xldudf_CQ_PLANTARGET("高新技术企业",2020)', '=CQ.PLANTARGET("高新技术企业",2020)'],
    ['=[2]!_xldudf_CQ_PLANTARGET("高新技术企业")', '=CQ.PLANTARGET("高新技术企业")'],
    ["='https://a.test/b c.xlsx'!_xldudf_CQ_PLANGAP(A1,B1)", "=CQ.PLANGAP(A1,B1)"],
    [
      "=SUM(_xldudf_CQ_PLANTARGET(A1),[3]!_xldudf_CQ_PLANVALUE(A1,2015))",
      "=SUM(CQ.PLANTARGET(A1),CQ.PLANVALUE(A1,2015))",
    ],
  ])("%s gets its own name back", (formula, own) => {
    expect(repaired(formula)).toBe(own);
  });

  test("is not repaired inside a text or in the name of a sheet", () => {
    expect(repaired('="see _xldudf_CQ_PLANTARGET(1)"')).toBeNull();
    expect(repaired("='_xldudf_CQ_PLANTARGET(1)'!A1")).toBeNull();
  });

  test("of another add-in, or a sound one, is left alone", () => {
    expect(repaired("=_xldudf_OTHER_PLANTARGET(1)")).toBeNull();
    expect(repaired('=CQ.PLANTARGET("高新技术企业")')).toBeNull();
  });
});

describe("a formula of the add-in", () => {
  test.each([
    ['=CQ.PLANTARGET("高新技术企业",2020)', "PLANTARGET", "高新技术企业"],
    ["=ROUND(cq.plangap( A2 , B2),1)", "PLANGAP", "A2"],
    ['=CQ.PLANSOURCE("a ""b"" c")', "PLANSOURCE", 'a "b" c'],
    ['=[2]!_xldudf_CQ_PLANTARGET("高新技术企业")', "PLANTARGET", "高新技术企业"],
    ["=CQ.PLANLIST()", "PLANLIST", ""],
  ])("%s names its function and indicator", (formula, functionName, indicator) => {
    expect(firstCall(formula)).toMatchObject({ functionName, indicator });
  });

  test("may call several functions, also within one another", () => {
    const calls = callsIn('=CQ.PLANTARGET("a")-CQ.PLANGAP(INDEX(CQ.PLANFIND("b, c)"),1),A2)');
    expect(calls).toMatchObject([
      { functionName: "PLANTARGET", indicator: "a" },
      { functionName: "PLANGAP", indicator: 'INDEX(CQ.PLANFIND("b, c)"),1)' },
      { functionName: "PLANFIND", indicator: "b, c)" },
    ]);
  });

  test.each([
    ["=CQ.PLANLIST()", []],
    ['=CQ.PLANTARGET("a, b")+1', ['"a, b"']],
    ['=CQ.PLANGROWTH( "a" ,,2015)', ['"a"', "", "2015"]],
    ["=CQ.PLANGAP(INDEX(A1:B2,1,2),{1,2},,)", ["INDEX(A1:B2,1,2)", "{1,2}", "", ""]],
  ])("%s has its arguments as they are written", (formula, written) => {
    expect(firstCall(formula)?.written).toEqual(written);
  });

  test.each([
    ['=CQ.PLANTARGET("高新"&B1,2020)', '"高新"&B1'],
    ["=CQ.PLANTARGET(T[[#This Row],[指标]],2020)", "T[[#This Row],[指标]]"],
    ["=CQ.PLANTARGET('a (b), c'!A1)", "'a (b), c'!A1"],
    ["=CQ.PLANTARGET((A1),2020)", "(A1)"],
  ])("%s has the whole first argument %s", (formula, indicator) => {
    expect(firstCall(formula)?.indicator).toBe(indicator);
  });

  test.each([
    "=SUM(A1:A3)",
    "CQ.PLANTARGET(1)",
    '="CQ.PLANTARGET(1)"',
    "=ACQ.PLANTARGET(1)",
    "='CQ.PLANTARGET(1)'!A1",
  ])("%s is none", (formula) => {
    expect(firstCall(formula)).toBeNull();
  });
});
