/** Formulas follow when what they refer to is renamed or moves. */
import { cellPosition } from "./address";
import type { ChartData } from "./data";
import type { Rewriting } from "./formula-engine";
import { tableAt } from "./table-lookup";
import type { Workbook } from "./workbook";

/** Rewrites every formula of the workbook, in cells, names and charts. */
export function rewriteFormulas(workbook: Workbook, rewriting: Rewriting): void {
  const { data, formulas } = workbook;
  const rewrite = (formula: string): string => formulas.rewrite(formula, rewriting, { sheet: "" });
  for (const sheet of data.sheets) {
    for (const key in sheet.cells) {
      const cell = sheet.cells[key];
      if (cell?.formula === undefined) continue;
      const { row, column } = cellPosition(key);
      const table = rewriting.kind === "column" ? tableAt(workbook, sheet, row, column) : undefined;
      const scope = { sheet: sheet.name, table: table?.name };
      cell.formula = formulas.rewrite(cell.formula, rewriting, scope);
    }
    for (const chart of sheet.charts) rewriteChart(chart, rewrite);
    for (const name of sheet.names) {
      name.formula = formulas.rewrite(name.formula, rewriting, { sheet: sheet.name });
    }
  }
  for (const name of data.names) name.formula = rewrite(name.formula);
}

function rewriteChart(chart: ChartData, rewrite: (formula: string) => string): void {
  if (chart.source !== undefined) chart.source = rewrite(chart.source);
  for (const series of chart.series) {
    if (series.values !== undefined) series.values = rewrite(series.values);
    if (series.xAxisValues !== undefined) series.xAxisValues = rewrite(series.xAxisValues);
  }
}
