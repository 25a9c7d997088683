import { placed } from "../../sheets/spec/address";
import { widthInPoints } from "../../sheets/spec/paper";
import {
  isFormula,
  type Area,
  type Cell,
  type FormattedArea,
  type SheetSpec,
} from "../../sheets/spec/sheet-spec";
import { rangeAt } from "../session/area";
import { addChart, type Locate } from "./chart";
import { applyConditionalFormat, applyInput } from "./input";
import { literal } from "../session/literal";
import { applyPage } from "./page";
import { applyStyle } from "./style";
import type { ColumnWidth, Site } from "./look";
import { keepWritten, writtenFigures } from "./written";

/** One thing to do on a sheet. */
export interface Step {
  /** About how many bytes it takes on the wire. */
  readonly bytes: number;
  /** Rows of cells that nothing has been written to before, on their sheet. */
  readonly fresh?: Area;
  /** Cells of its sheet that were left blank for it, and must still be so when it comes. */
  readonly awaiting?: Area;
  apply(sheet: Excel.Worksheet): void;
}

/** About what an operation takes on the wire besides its values. */
const OPERATION_BYTES = 600;
/** Constants are split into steps of about this size, so that steps can be packed into requests. */
const ROWS_BYTES = 250_000;

/** A specified sheet and the place where it goes. */
export interface Part {
  readonly spec: SheetSpec;
  readonly site: Site;
}

/**
 * The steps that write the parts, each with its part, in their order: constants first, because cells written under a
 * finished table would be taken into it; formulas after the tables, of all parts, that they refer to.
 */
export function stepsOf(parts: readonly Part[]): { part: Part; step: Step }[] {
  return [contents, tables, formulas, finish].flatMap((phase) =>
    parts.flatMap((part) => phase(part).map((step) => ({ part, step })))
  );
}

function contents(part: Part): Step[] {
  const { spec, site } = part;
  const at = placing(site);
  return [
    // Before the contents: rows grow to fit wrapped text when it is written, not when a column is widened.
    ...columnWidths(part),
    ...rowHeights(spec, site),
    ...constants(spec, at),
    ...spec.numberFormats.map((formatted) => numberFormat(formatted, at)),
    ...spec.merges.map((area) => step((sheet) => rangeAt(sheet, at(area)).merge())),
  ];
}

function tables({ spec, site }: Part): Step[] {
  const at = placing(site);
  return [
    ...spec.tables.map((table) => step((sheet) => addTable(sheet, table, at(table.area)))),
    ...writtenFigures(spec).map((written) => step((sheet) => keepWritten(sheet, written), written)),
    ...(site.extended ? [extension(site.extended.id, site.area.columns)] : []),
  ];
}

/** From where the table ends now: rows that somebody has added to it meanwhile stay in it. */
function extension(id: string, columns: number): Step {
  return step((sheet) => widenTable(sheet.tables.getItem(id), columns));
}

/** Gives a table the columns right of it, or takes its last ones off; no cell moves. */
export function widenTable(table: Excel.Table, columns: number): void {
  table.resize(table.getRange().getResizedRange(0, columns));
}

function finish({ spec, site }: Part): Step[] {
  const at = placing(site);
  return [
    ...spec.styles.map(({ area, style }) =>
      step((sheet) => applyStyle(rangeAt(sheet, at(area)), style))
    ),
    ...spec.inputs.map((input) =>
      step((sheet) => applyInput(rangeAt(sheet, at(input.area)), input, at(input.area)), input)
    ),
    ...spec.conditionalFormats.map((format) =>
      step((sheet) => applyConditionalFormat(rangeAt(sheet, at(format.area)), format))
    ),
    ...spec.charts.map((chart) =>
      step((sheet) => addChart(sheet, chart, at(chart.area), locator(sheet, at)), chart)
    ),
    ...(site.sheet === null ? [step((sheet) => applyPage(sheet, spec))] : []),
  ];
}

type Placed = (area: Area) => Area;

function placing(site: Site): Placed {
  return (area) => placed(area, site.area);
}

/** Areas on other sheets lie where their specification has them: those sheets are new. */
function locator(sheet: Excel.Worksheet, at: Placed): Locate {
  const { worksheets } = sheet.context.workbook;
  return ({ sheet: name, area }) =>
    name === undefined ? rangeAt(sheet, at(area)) : rangeAt(worksheets.getItem(name), area);
}

function step(apply: Step["apply"], payload: unknown = null): Step {
  return { bytes: OPERATION_BYTES + bytesOf(payload), apply };
}

/** An upper bound of the UTF-8 bytes of a value's JSON. */
function bytesOf(payload: unknown): number {
  return 3 * JSON.stringify(payload).length;
}

function constants(spec: SheetSpec, at: Placed): Step[] {
  const steps: Step[] = [];
  let rows: (string | number | boolean)[][] = [];
  let bytes = 0;
  const flush = (end: number): void => {
    const values = rows;
    const area = at({
      row: end - values.length,
      column: 0,
      rows: values.length,
      columns: values[0]?.length ?? 0,
    });
    const write = step((sheet) => (rangeAt(sheet, area).values = values), values);
    steps.push({ ...write, fresh: area });
    rows = [];
    bytes = 0;
  };
  spec.cells.forEach((row, index) => {
    const values = row.map(constant);
    rows.push(values);
    bytes += bytesOf(values);
    if (bytes >= ROWS_BYTES || index === spec.cells.length - 1) flush(index + 1);
  });
  return steps;
}

function constant(cell: Cell): string | number | boolean {
  if (cell === null || isFormula(cell)) return "";
  return typeof cell === "string" ? literal(cell) : cell;
}

function numberFormat({ area, format }: FormattedArea, at: Placed): Step {
  const formats =
    typeof format === "string" ? format : format.map((row) => Array(area.columns).fill(row));
  return step((sheet) => rangeAt(sheet, at(area)).set({ numberFormat: filling(formats) }), formats);
}

/** Excel fills a range with a single value it is given; the published types know matrices only. */
function filling<T>(values: T | T[][]): T[][] {
  return values as T[][];
}

function addTable(
  sheet: Excel.Worksheet,
  { name, style, bandedRows, filterButtons }: SheetSpec["tables"][number],
  area: Area
): void {
  const table = sheet.tables.add(rangeAt(sheet, area), true);
  table.set({ name, style, showBandedRows: bandedRows, showFilterButton: filterButtons });
}

/** The formulas column by column, each run of neighbours in one step: as one formula where all are the same. */
function formulas({ spec, site }: Part): Step[] {
  const at = placing(site);
  const columns = spec.cells[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    formulaRuns(spec.cells.map((row) => row[column] ?? null)).map(({ start, run }) => {
      const area = at({ row: start, column, rows: run.length, columns: 1 });
      const same = run.every((formula) => formula === run[0]);
      const content = same ? run[0] : run.map((formula) => [formula]);
      const write = step(
        (sheet) => rangeAt(sheet, area).set({ formulas: filling(content) }),
        content
      );
      return { ...write, awaiting: area };
    })
  ).flat();
}

function formulaRuns(cells: readonly Cell[]): { start: number; run: string[] }[] {
  const runs: { start: number; run: string[] }[] = [];
  cells.forEach((cell, row) => {
    if (!isFormula(cell)) return;
    const last = runs[runs.length - 1];
    if (last && last.start + last.run.length === row) last.run.push(cell.formula);
    else runs.push({ start: row, run: [cell.formula] });
  });
  return runs;
}

/** A column that is made wider, counted on its sheet, and how wide it was and becomes, in points. */
export interface WidenedColumn {
  readonly column: number;
  readonly from: ColumnWidth | null;
  readonly to: number;
}

/** On a sheet that is in use a column is only made wider, never narrower. */
export function widenedColumns({ spec, site }: Part): WidenedColumn[] {
  return spec.columnWidths.flatMap((characters, index) => {
    const from = site.columnWidths[index] ?? null;
    const to = widthInPoints(characters);
    return to <= (from?.width ?? 0) ? [] : [{ column: site.area.column + index, from, to }];
  });
}

function columnWidths(part: Part): Step[] {
  return widenedColumns(part).map(({ column, to }) =>
    step((sheet) => {
      const area = { row: part.site.area.row, column, rows: 1, columns: 1 };
      rangeAt(sheet, area).format.columnWidth = to;
    })
  );
}

/** On a sheet in use the rows are left to Excel, which makes them fit. */
function rowHeights({ rowHeights: heights }: SheetSpec, { sheet: used }: Site): Step[] {
  if (used !== null) return [];
  return runsOf(heights).map(({ start, length, value }) =>
    step((sheet) => {
      rangeAt(sheet, { row: start, column: 0, rows: length, columns: 1 }).format.rowHeight = value;
    })
  );
}

/** Neighbours of equal value. @example runsOf([2, 2, 5]) // [{ start: 0, length: 2, value: 2 }, { start: 2, … }] */
function runsOf(values: readonly number[]): { start: number; length: number; value: number }[] {
  const runs: { start: number; length: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) last.length += 1;
    else runs.push({ start: index, length: 1, value });
  });
  return runs;
}
