import { detailedPlan } from "../../../../src/dataset/details";
import { columnIds, indicatorTable } from "../../../../src/sheets/indicator-table/indicator-table";
import { isFormula } from "../../../../src/sheets/spec/sheet-spec";

const CHINESE = /[\u3400-\u9fff]/;
const plan = detailedPlan();
const entries = plan.indicators.map((indicator) => ({ plan, indicator }));

test("a table in English has no word of Chinese but in quotation marks", () => {
  const { cells } = indicatorTable(entries, {
    ...{ locale: "en-US", tableName: "T", sheetName: "S", columns: columnIds },
  });
  const texts = cells.flat().flatMap((cell) => (isFormula(cell) ? [] : [String(cell ?? "")]));
  const unquoted = texts.map((text) => text.replace(/“[^”]*”|"[^"]*"/g, ""));
  expect(unquoted.filter((text) => CHINESE.test(text))).toEqual([]);
});
