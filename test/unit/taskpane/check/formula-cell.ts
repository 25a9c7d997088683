import type { FormulaCell } from "../../../../src/core/formula/formula-cell";

/** A cell with a formula that works, unless told otherwise. */
export function formulaCell(address: string, told: Partial<FormulaCell>): FormulaCell {
  return {
    functionName: "PLANTARGET",
    indicator: "高新技术企业",
    indicatorName: "高新技术企业",
    sheetId: "1",
    sheet: "Sheet1",
    row: 1,
    column: 1,
    address,
    formula: '=CQ.PLANTARGET("高新技术企业")',
    value: 3000,
    state: "working",
    protectedSheet: false,
    ...told,
  };
}
