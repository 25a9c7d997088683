/** The exported comparison of two plans, calculated by LibreOffice, against core. */
import { baselineFigure } from "../../../src/core/figures";
import { planComparison } from "../../../src/sheets/comparison/plan-comparison";
import { expectedMark, expectedTarget } from "../expected-mark";
import { comparedPairs } from "../compared-pairs";
import { requiredChange } from "../required-change";
import { expectCell, soffice, useRecalculated } from "./recalculated";

const BODY_ROW = 3;
const BASELINE = 1;
const TARGET = 3;
const GROWTH = 4;

const recalculated = useRecalculated({
  comparison: () => [
    planComparison(comparedPairs(), { locale: "zh-CN", tableName: "T", sheetName: "Sheet1" }),
  ],
});

(soffice ? test : test.skip)(
  "a comparison of two plans calculated by LibreOffice gives what core gives",
  () => {
    const pairs = comparedPairs();
    const rows = recalculated.rows("comparison").slice(BODY_ROW, BODY_ROW + pairs.length);
    pairs.forEach(({ left, right }, index) => {
      const row = rows[index] ?? [];
      for (const [entry, first] of [
        [left, 3],
        [right, 8],
      ] as const) {
        const growth = requiredChange(entry);
        expectCell(row[first + BASELINE] ?? "", baselineFigure(entry), "—");
        expectCell(row[first + TARGET] ?? "", expectedTarget(entry), "—");
        expectCell(row[first + GROWTH] ?? "", growth, growth.ok ? "" : expectedMark);
      }
    });
    expect(rows.map((row) => row[13])).toEqual([-1.3, 2976, "口径不同", "—", "—"]);
  }
);
