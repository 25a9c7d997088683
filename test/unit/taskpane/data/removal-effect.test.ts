import { createCatalogue } from "../../../../src/core/lookup";
import { removalEffect } from "../../../../src/taskpane/data/plans/removal-effect";
import type { FormulaCell } from "../../../../src/core/formula/formula-cell";
import { districtPlan } from "../../core/district-plan";
import { samplePlan } from "../../core/sample-plan";

/** @param indicatorName what the cell holds that is referred to */
function cellOf(indicator: string, indicatorName = indicator): FormulaCell {
  return {
    functionName: "PLANTARGET",
    indicator,
    indicatorName,
    sheetId: "1",
    sheet: "Sheet1",
    row: 0,
    column: 0,
    address: "B2",
    formula: "",
    value: 0,
    state: "working",
    protectedSheet: false,
  };
}

const effect = (defaultPlan: string | null, ...indicators: readonly string[]) =>
  removalEffect(
    indicators.map((indicator) => cellOf(indicator)),
    createCatalogue([samplePlan, districtPlan], defaultPlan),
    "district"
  );

test("formulas that name the plan's indicators are lost, those of other plans are not", () => {
  expect(effect(null, "district/rd-share", "研发经费占比", "研究与试验发展经费投入强度")).toEqual({
    lost: 2,
    moved: 0,
    unclear: 0,
  });
});

test("a bare name of the default plan goes over to the other plan that has it", () => {
  expect(effect("district", "高新技术企业", "研发经费占比")).toEqual({
    lost: 1,
    moved: 1,
    unclear: 0,
  });
});

test.each(["A2", "$B$3", "Sheet2!A1", "'表 1'!A2", "INDEX(A:A,3)", "指标[@名称]"])(
  "which indicator %s names is not known",
  (reference) => {
    expect(effect(null, reference)).toEqual({ lost: 0, moved: 0, unclear: 1 });
  }
);

test("a reference to a cell counts for the name that stands there", () => {
  const catalogue = createCatalogue([samplePlan, districtPlan]);
  const cells = [cellOf("A2", "研发经费占比"), cellOf("A3", "研究与试验发展经费投入强度")];
  expect(removalEffect(cells, catalogue, "district")).toEqual({ lost: 1, moved: 0, unclear: 0 });
});

test("a name that no plan has is nobody's", () => {
  expect(effect(null, "不存在的指标")).toEqual({ lost: 0, moved: 0, unclear: 0 });
});
