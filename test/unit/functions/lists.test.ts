import "./sample-catalogue";
import { planFind, planList } from "../../../src/functions/functions";
import { callRanges, errorValue, messageOf } from "./custom-functions";

describe("PLANLIST", () => {
  test("lists all indicators with the usual columns", () => {
    expect(callRanges(planList, null, null)).toEqual([
      ["C20", "区县(自治县)技术合同登记机构", "个", "", 100],
      ["H02", "研究与试验发展经费投入强度", "%", 1.57, 2.5],
      ["H04", "高新技术企业", "家", 1035, 3000],
    ]);
  });

  test.each(["enterprises", "企业创新", "Enterprise innovation"])("lists the topic %s", (topic) => {
    expect(callRanges(planList, [[topic]], [["code"]])).toEqual([["H04"]]);
  });

  test.each(["headline", "主要指标", "HEADLINE"])("lists the kind %s", (kind) => {
    expect(callRanges(planList, [[kind]], [["code"]])).toEqual([["H02"], ["H04"]]);
  });

  test("takes the columns from one text", () => {
    expect(callRanges(planList, [["enterprises"]], [["指标名称，单位;target"]])).toEqual([
      ["高新技术企业", "家", 3000],
    ]);
  });

  test("takes the columns from a header row, and leaves a column blank where the header is", () => {
    const header = [["指标名称", "", "目标值"]];
    expect(callRanges(planList, [["enterprises"]], header)).toEqual([["高新技术企业", "", 3000]]);
  });

  test("lists all where the topic is blank", () => {
    expect(callRanges(planList, [[""]], [["code"]])).toHaveLength(3);
  });

  test("says what can be listed where the topic is unknown", () => {
    expect(callRanges(planList, [["农业"]], null)).toEqual([["#VALUE!"]]);
    expect(messageOf(planList, "农业", null)).toContain("headline");
  });

  test("takes one topic only", () => {
    expect(callRanges(planList, [["enterprises"], ["transfer"]], null)).toEqual([["#VALUE!"]]);
  });

  test("is #N/A for a kind of which the plan has none", () => {
    expect(callRanges(planList, [["parameter"]], null)).toEqual([["#N/A"]]);
  });

  test("passes an error value on", () => {
    expect(callRanges(planList, [[errorValue("#REF!")]], null)).toEqual([["#REF!"]]);
  });
});

describe("PLANFIND", () => {
  test.each(["gxjsqy", "高新", "high-tech", "H04"])("finds by %s", (query) => {
    expect(callRanges(planFind, [[query]], null)).toEqual([["高新技术企业"]]);
  });

  test("spills the names, best first, at most as many as asked for", () => {
    expect(callRanges(planFind, [["专栏2"]], null)).toEqual([
      ["研究与试验发展经费投入强度"],
      ["高新技术企业"],
    ]);
    expect(callRanges(planFind, [["专栏2"]], [["1"]])).toEqual([["研究与试验发展经费投入强度"]]);
  });

  test("is #N/A where nothing matches", () => {
    expect(callRanges(planFind, [["农业"]], null)).toEqual([["#N/A"]]);
    expect(messageOf(planFind, "农业")).toBe("没有与“农业”匹配的指标。");
  });

  test("is blank for a blank query", () => {
    expect(callRanges(planFind, [[""]], null)).toEqual([[""]]);
  });

  test.each([0, -1, 1.5, "一"])("takes no count of %s", (count) => {
    expect(callRanges(planFind, [["高新"]], [[count]])).toEqual([["#VALUE!"]]);
  });

  test("takes one query only", () => {
    expect(callRanges(planFind, [["高新", "研发"]], null)).toEqual([["#VALUE!"]]);
  });
});
