import "./sample-catalogue";
import * as functions from "../../../src/functions/functions";
import { call, messageOf } from "./custom-functions";

const HTE = "高新技术企业"; // 338 in 2010, 1035 in 2015, 3000 in 2020
const REGISTRIES = "区县(自治县)技术合同登记机构"; // 100个以上 in 2020, no baseline

describe("PLANTARGET", () => {
  const { planTarget } = functions;

  test("gives the target of the plan's target year", () => {
    expect(call(planTarget, HTE, null)).toBe(3000);
  });

  test("says which years have a target where one does not", () => {
    expect(call(planTarget, HTE, 2018)).toBe("#N/A");
    expect(messageOf(planTarget, HTE, 2018)).toBe(
      "规划没有为“高新技术企业”规定 2018 年的目标值，只有 2020 年的。"
    );
  });
});

describe("PLANVALUE", () => {
  const { planValue } = functions;

  test("gives published figures", () => {
    expect(call(planValue, HTE, 2010)).toBe(338);
    expect(call(planValue, HTE, 2015)).toBe(1035);
  });

  test("needs a year", () => {
    expect(messageOf(planValue, HTE, null)).toBe("缺少参数 year（年份）。");
  });

  test("says which years were published where one was not", () => {
    expect(messageOf(planValue, HTE, 2013)).toContain("2010、2015");
    expect(messageOf(planValue, REGISTRIES, 2015)).toContain("没有公布");
  });
});

describe("PLANGAP", () => {
  const { planGap } = functions;

  test("gives what is missing to the target", () => {
    expect(call(planGap, HTE, 2504, null, null)).toBe(496);
  });

  test("is zero at the target and negative beyond it", () => {
    expect(call(planGap, HTE, 3000)).toBe(0);
    expect(call(planGap, HTE, 3200)).toBe(-200);
  });

  test("carries no binary noise", () => {
    expect(call(planGap, "研发投入强度", 1.57)).toBe(0.93);
  });

  test("gives the gap to the path with a year", () => {
    expect(call(planGap, HTE, 2100, 2018)).toBe(114);
    expect(call(planGap, HTE, 1900, 2018, "compound")).toBeCloseTo(
      1035 * (3000 / 1035) ** 0.6 - 1900,
      8
    );
  });

  test("in the target year needs no baseline", () => {
    expect(call(planGap, REGISTRIES, 80, 2020)).toBe(20);
    expect(call(planGap, REGISTRIES, 80, 2019)).toBe("#N/A");
  });
});

describe("PLANPROGRESS", () => {
  test("gives the share of the way that is covered, as a ratio", () => {
    expect(call(functions.planProgress, HTE, 2017.5)).toBe(0.5);
  });
});

test("a result too large for a number is #NUM!", () => {
  expect(call(functions.planProgress, "研发投入强度", 1.7e308)).toBe("#NUM!");
});

describe("PLANPATH", () => {
  const { planPath } = functions;

  test("passes through the baseline and the target", () => {
    expect(call(planPath, HTE, 2015)).toBe(1035);
    expect(call(planPath, HTE, 2020, "compound")).toBe(3000);
  });

  test("does not go on before or after", () => {
    expect(call(planPath, HTE, 2014)).toBe("#N/A");
    expect(messageOf(planPath, HTE, 2021)).toBe(
      "2021 年不在目标路径之内，路径自 2015 年至 2020 年。"
    );
  });
});

describe("PLANGROWTH", () => {
  const { planGrowth } = functions;

  test("starts from the baseline", () => {
    expect(call(planGrowth, HTE, null, null)).toBeCloseTo(0.2372, 4);
  });

  test("starts from an actual figure of a year", () => {
    expect(call(planGrowth, HTE, 2500, 2018)).toBeCloseTo(0.0954, 4);
  });

  test("starts from the figure published for a year", () => {
    expect(call(planGrowth, HTE, null, 2010)).toBeCloseTo((3000 / 338) ** 0.1 - 1, 10);
  });

  test("does not guess the year of an actual figure", () => {
    expect(messageOf(planGrowth, HTE, 2500, null)).toBe("缺少参数 year（年份）。");
  });

  test("has no rate once the target year is there", () => {
    expect(call(planGrowth, HTE, 2500, 2020)).toBe("#NUM!");
  });
});

describe("PLANSTATUS", () => {
  const { planStatus } = functions;

  test.each([
    [3000, "已达标"],
    [2214, "达到预期"],
    [2213, "滞后"],
  ])("tells of %d in 2018: %s", (actual, told) => {
    expect(call(planStatus, HTE, actual, 2018, null, null)).toBe(told);
  });

  test("allows a shortfall within the tolerance", () => {
    expect(call(planStatus, HTE, 2116, 2018, 0.05)).toBe("达到预期");
    expect(call(planStatus, HTE, 2115, 2018, 0.05)).toBe("滞后");
  });
});

describe("PLANSOURCE", () => {
  test("gives the citation of the place that sets the target", () => {
    expect(call(functions.planSource, HTE)).toBe(
      "《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）第二章第三节 专栏2 第4项"
    );
  });
});

describe("PLANINFO", () => {
  const { planInfo } = functions;

  test.each([
    ["name", HTE],
    ["nameEn", "High-tech enterprises"],
    ["单位", "家"],
    ["属性", "预期性"],
    ["kind", "主要指标"],
    ["topic", "企业创新"],
    ["direction", "越高越好"],
    ["baseline", 1035],
    ["target year", 2020],
    ["comparator", "等于"],
    ["printed", "3000"],
    ["box", 2],
    ["item", 4],
    ["数据版本", "1.0.0"],
  ])("gives the %s", (field, told) => {
    expect(call(planInfo, HTE, field)).toBe(told);
  });

  test("gives a blank where the plan says nothing", () => {
    expect(call(planInfo, REGISTRIES, "attribute")).toBe("");
    expect(call(planInfo, REGISTRIES, "baseline")).toBe("");
    expect(call(planInfo, HTE, "note")).toBe("");
  });

  test("names the fields where one is unknown", () => {
    expect(call(planInfo, HTE, "colour")).toBe("#VALUE!");
    expect(messageOf(planInfo, HTE, "colour")).toContain("英文名称、单位");
  });
});
