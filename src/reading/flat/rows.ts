import type { Problem } from "../../core/validation/problem";
import type { FlatColumn } from "../../i18n/plan-table";
import { planTableTexts } from "../../i18n/plan-table";
import { cellText, type FlatLine, isExcelError, isPartlyShown } from "./cells";
import type { Column, Layout } from "./layout";
import { isExample } from "./vocabulary";

/** A text and where it would be mended. */
export interface Cell {
  readonly text: string;
  readonly heading: string;
  /** What stands there, where `text` is what it means. */
  readonly typed?: string;
  /** For what is told of the whole plan: the row above the table; null where it is told beside it. */
  readonly line?: number | null;
  /** Where a row could tell it for itself. */
  readonly ownHeading?: string;
}

/** A published value, with the year of its column. */
export interface YearValue extends Cell {
  readonly year: string;
}

/** A row of the table: one indicator, or another target year of one. */
export interface FlatRow {
  readonly line: number;
  /** Blank where the table has no such column. */
  readonly cell: (key: FlatColumn) => Cell;
  readonly values: readonly YearValue[];
  /** The year that the heading of the targets tells, "" for none. */
  readonly targetYear: string;
}

export interface Rows {
  readonly rows: readonly FlatRow[];
  readonly problems: readonly Problem[];
  /** Lines of the template's example. */
  readonly examples: readonly number[];
}

/** The other cell where the first is blank. */
export function or(cell: Cell, other: Cell): Cell {
  return cell.text === "" ? other : cell;
}

/** The rows below the headings, by column. */
export function readRows(file: string, { columns, body }: Layout): Rows {
  const rows = body.map((line) => readRow(line, columns));
  const examples = rows.filter((row) => isExample(row.cell("name").text));
  const kept = rows.filter((row) => !examples.includes(row));
  const lines = new Set(kept.map(({ line }) => line));
  return {
    rows: kept,
    examples: examples.map(({ line }) => line),
    problems: body
      .filter(({ line }) => lines.has(line))
      .flatMap((line) => unusableCells(file, line, columns)),
  };
}

function readRow({ line, cells }: FlatLine, columns: readonly (Column | null)[]): FlatRow {
  const texts = new Map<FlatColumn, Cell>();
  const values: YearValue[] = [];
  let targetYear = "";
  columns.forEach((column, index) => {
    if (column === null) return;
    const cell = { text: cellText(cells[index] ?? null), heading: column.heading };
    if (column.kind === "value") {
      if (cell.text !== "") values.push({ ...cell, year: column.year });
    } else {
      texts.set(column.kind === "column" ? column.key : "target", cell);
      if (column.kind === "target") targetYear = column.year;
    }
  });
  const { headings } = planTableTexts();
  const cell = (key: FlatColumn) => texts.get(key) ?? { text: "", heading: headings[key] };
  return { line, cell, values, targetYear };
}

/** Cells that hold an error, or a number that looks like another one. */
function unusableCells(
  file: string,
  { line, cells }: FlatLine,
  columns: readonly (Column | null)[]
): readonly Problem[] {
  return columns.flatMap((column, index): readonly Problem[] => {
    const cell = cells[index] ?? null;
    const value = cellText(cell);
    if (column === null) return [];
    const place = { file, line, column: column.heading, value };
    if (isPartlyShown(cell)) return [{ ...place, code: "scalingFormat" }];
    return isExcelError(value) ? [{ ...place, code: "errorValue" }] : [];
  });
}
