import {
  writeXlsx,
  type Cell as FileCell,
  type CellValue,
  type ConditionalRule,
  type SheetChart,
  type WriteOptions,
  type WriteSheet,
} from "hucre/xlsx";
import { absoluteArea, formatArea, quotedSheet } from "../sheets/spec/address";
import { margins } from "../sheets/spec/paper";
import {
  conditionOf,
  isFormula,
  type CellInput,
  type ChartSpec,
  type PageSpec,
  type SheetSpec,
} from "../sheets/spec/sheet-spec";
import type { ShownAt } from "./chart-part";
import { completeParts } from "./parts";
import { calculated, type Results, type StoredResult } from "./results/calculate";
import { FormulaError } from "./results/values";
import { gridKey, cellStyles, fileStyle, rgb } from "./cell-styles";

type DataValidation = NonNullable<WriteSheet["dataValidations"]>[number];
type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The sheets as an .xlsx file, written without Excel. Every formula carries its result, so that the file can be read where
 * nothing is calculated; Excel, WPS and LibreOffice calculate it again when a figure changes.
 *
 * @returns the bytes of the file
 */
export async function xlsxFile(specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const results = calculated(specs);
  const file = await writeXlsx({
    sheets: specs.map((spec, index) =>
      fileSheet(spec, (row, column) => results.at(index, row, column))
    ),
    namedRanges: specs.flatMap(printNames),
    properties: { title: titleOf(specs), creator: "PlanTarget 规划指标" },
  });
  return completeParts(file, specs, shownIn(specs, results));
}

/** What the cells show by the names of their sheets; null for blank cells and errors. */
function shownIn(specs: readonly SheetSpec[], results: Results): ShownAt {
  const places = new Map(specs.map(({ sheetName }, index) => [sheetName, index]));
  return (name, row, column) => {
    const sheet = places.get(name) ?? -1;
    const cell = specs[sheet]?.cells[row]?.[column] ?? null;
    const shown = isFormula(cell) ? results.at(sheet, row, column) : cell;
    return typeof shown === "string" || typeof shown === "number" ? shown : null;
  };
}

/** The first text on the first sheet. */
function titleOf([spec]: readonly SheetSpec[]): string {
  const text = spec?.cells.flat().find((cell) => typeof cell === "string" && cell !== "");
  return typeof text === "string" ? text : (spec?.sheetName ?? "");
}

/** What is printed of a sheet and repeated on its pages. The writer would leave the sheet's name unquoted. */
function printNames({ sheetName, page }: SheetSpec): NamedRange[] {
  const { printAreas, repeatedRows } = page;
  const name = (kind: string, ranges: readonly string[]): NamedRange[] =>
    ranges.length === 0
      ? []
      : [
          {
            name: `_xlnm.${kind}`,
            range: ranges.map((range) => `${quotedSheet(sheetName)}!${range}`).join(","),
            scope: sheetName,
          },
        ];
  const last = repeatedRows ? repeatedRows.row + repeatedRows.rows : 0;
  return [
    ...name("Print_Area", printAreas.map(absoluteArea)),
    ...name("Print_Titles", repeatedRows ? [`$${repeatedRows.row + 1}:$${last}`] : []),
  ];
}

/** A sheet as the writer takes it. A text stays a text here, whatever it begins with. */
function fileSheet(spec: SheetSpec, resultAt: ResultAt): WriteSheet {
  const { page } = spec;
  return {
    name: spec.sheetName,
    columns: spec.columnWidths.map((width) => ({ width: width + MARGIN })),
    rows: spec.cells.map((row) => row.map((cell): CellValue => (isFormula(cell) ? null : cell))),
    cells: fileCells(spec, resultAt),
    rowDefs: new Map(spec.rowHeights.map((height, row) => [row, { height }])),
    merges: spec.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: spec.tables.map(({ name, area, style, bandedRows, filterButtons }) => ({
      name,
      range: formatArea(area),
      columns: (spec.cells[area.row] ?? [])
        .slice(area.column, area.column + area.columns)
        .map((header) => ({ name: String(header) })),
      style,
      showRowStripes: bandedRows,
      showAutoFilter: filterButtons,
    })),
    dataValidations: spec.inputs.map(validation),
    conditionalRules: spec.conditionalFormats.map(conditionalRule),
    charts: spec.charts.map(fileChart),
    freezePane: { rows: page.frozenRows, columns: page.frozenColumns },
    view: { showGridLines: false },
    pageSetup: pageSetup(page),
    headerFooter: { oddFooter: `&C${page.footer}` },
  };
}

function validation(input: CellInput): DataValidation {
  const { area, title, prompt, error } = input;
  const first = formatArea({ ...area, rows: 1, columns: 1 });
  return {
    ...("choices" in input
      ? { type: "list", values: [...input.choices] }
      : { type: "custom", formula1: conditionOf(input, first), errorStyle: "warning" }),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: title,
    inputMessage: prompt,
    errorTitle: title,
    errorMessage: error,
    range: formatArea(area),
  };
}

/** Beside a column's text: a width in a file has it, a width as Excel shows it has not. 5 of 7 pixels a character. */
const MARGIN = 5 / 7;

function pageSetup({ format, pages }: PageSpec): WriteSheet["pageSetup"] {
  return {
    paperSize: format.paper,
    orientation: format.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: pages ?? 0,
    margins,
    horizontalCentered: true,
  };
}

function fileCells(spec: SheetSpec, resultAt: ResultAt): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  for (const [key, style] of cellStyles(spec)) cells.set(key, { style });
  spec.cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (cell === null) return;
      const key = gridKey(i, j);
      const content = isFormula(cell)
        ? { formula: cell.formula.slice(1), formulaResult: fileResult(resultAt(i, j)) }
        : { value: cell };
      cells.set(key, { ...cells.get(key), ...content });
    })
  );
  return cells;
}

/** The result of the formula in a cell of the sheet. */
type ResultAt = (row: number, column: number) => StoredResult;

function fileResult(result: StoredResult): CellValue {
  return result instanceof FormulaError ? result.code : result;
}

function conditionalRule(
  format: SheetSpec["conditionalFormats"][number],
  index: number
): ConditionalRule {
  const common = { priority: index + 1, range: formatArea(format.area) };
  switch (format.kind) {
    case "dataBar": {
      const bound = (value: number) => ({ type: "num" as const, value: String(value) });
      const bar = { cfvo: [bound(format.from), bound(format.to)], color: rgb(format.color).rgb };
      return { ...common, type: "dataBar", dataBar: bar };
    }
    case "text": {
      const formula = `"${format.text.replace(/"/g, '""')}"`;
      return {
        ...common,
        type: "cellIs",
        operator: "equal",
        formula,
        style: fileStyle(format.style),
      };
    }
    case "formula": {
      const formula = format.formula.slice(1);
      return { ...common, type: "expression", formula, style: fileStyle(format.style) };
    }
  }
}

/** Where a chart stands: its part is written afterwards. */
function fileChart({ area: { row, column, rows, columns } }: ChartSpec): SheetChart {
  return {
    type: "line",
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    series: [{ values: "A1" }],
  };
}
