import { type TableValue, type Column, STANDARD_TABLES, type TableName } from "../standard-tables";
import { readCell } from "./cell";
import { brokenConstraints, LONGEST_TEXT } from "./constraints";
import type { CellFault, HeadingFault, Problem } from "./problem";
import type { CheckedRow, CheckedTable, TextRow, TextTable } from "./schema";

export interface TableCheck {
  readonly table: CheckedTable;
  readonly problems: readonly Problem[];
}

type Columns = Readonly<Record<string, Column>>;

/**
 * Sets a table of text against its declared columns: headings, types, constraints. Keys, which span rows or tables, are
 * checked in keys.ts.
 *
 * @param text rows of text with their line numbers, headings first, columns in any order
 * @returns the rows with typed values, and every problem found; a faulty cell is null in its row
 */
export function checkTable(text: TextTable, name: TableName): TableCheck {
  const columns: Columns = STANDARD_TABLES[name].columns;
  const [heading, ...body] = text.rows;
  if (heading === undefined) {
    const nowhere = { file: text.file, line: null, column: null, value: "" };
    return { table: unreadable(text.file), problems: [{ ...nowhere, code: "tableEmpty" }] };
  }
  const problems = checkHeading(text.file, heading, columns);
  if (problems.length > 0) return { table: unreadable(text.file), problems };
  const checks = body.map((row) => checkRow(text.file, heading.cells, row, columns));
  return {
    table: { file: text.file, readable: true, rows: checks.map((check) => check.row) },
    problems: checks.flatMap((check) => check.problems),
  };
}

function unreadable(file: string): CheckedTable {
  return { file, readable: false, rows: [] };
}

function checkHeading(file: string, heading: TextRow, columns: Columns): readonly Problem[] {
  const wanted = Object.keys(columns);
  const found = heading.cells;
  const problem = (column: string, value: string, fault: HeadingFault): Problem => ({
    ...{ file, line: heading.line, column, value },
    ...fault,
  });
  return [
    ...wanted
      .filter((name) => columns[name]?.constraints.required && !found.includes(name))
      .map((name) => problem(name, "", { code: "columnMissing" })),
    ...found
      .filter((name) => !wanted.includes(name))
      .map((name) => problem(name, name, { code: "columnUnknown" })),
    ...found
      .filter((name, index) => wanted.includes(name) && found.indexOf(name) < index)
      .map((name) => problem(name, name, { code: "columnRepeated" })),
  ];
}

interface RowCheck {
  readonly row: CheckedRow;
  readonly problems: readonly Problem[];
}

function checkRow(
  file: string,
  headings: readonly string[],
  row: TextRow,
  columns: Columns
): RowCheck {
  const { line } = row;
  if (row.cells.length !== headings.length) {
    const fault = {
      code: "cellCount",
      expected: headings.length,
      found: row.cells.length,
    } as const;
    const problem = { file, line, column: null, value: row.cells.join(","), ...fault };
    return { row: { line, cells: {}, sound: false }, problems: [problem] };
  }
  const cells: Record<string, TableValue> = {};
  const problems: Problem[] = [];
  for (const [name, column] of Object.entries(columns)) {
    const text = row.cells[headings.indexOf(name)] ?? "";
    const { value, faults } = checkCell(text, column);
    cells[name] = faults.length > 0 ? null : value;
    const told = text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
    problems.push(...faults.map((fault) => ({ file, line, column: name, value: told, ...fault })));
  }
  return { row: { line, cells, sound: problems.length === 0 }, problems };
}

/** Of a text that is told among the problems. */
const LONGEST_TOLD = 200;

interface CellCheck {
  readonly value: TableValue;
  readonly faults: readonly CellFault[];
}

/** Everything that is wrong with one cell, most basic first. */
function checkCell(text: string, { type, constraints, blank = null }: Column): CellCheck {
  if (text === "") {
    return { value: blank, faults: constraints.required ? [{ code: "required" }] : [] };
  }
  const { maxLength = LONGEST_TEXT } = constraints;
  // Before anything else is asked of it. A character can take two units.
  if (text.length > 2 * maxLength) {
    return { value: null, faults: [{ code: "tooLong", maximum: maxLength }] };
  }
  if (text !== text.trim()) return { value: null, faults: [{ code: "surroundingSpace" }] };
  if (hasControlCharacter(text)) return { value: null, faults: [{ code: "controlCharacter" }] };
  const reading = readCell(text, type);
  if (!reading.ok) return { value: null, faults: [reading.fault] };
  return { value: reading.value, faults: brokenConstraints(reading.value, text, constraints) };
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffd || isInvisible(code);
  });
}

/**
 * Characters without width, and those that turn the direction of text: two names that look alike would be two, and a name
 * could look like another one. Soft hyphen, Arabic letter mark, Mongolian separator, zero-width spaces and joiners, marks,
 * embeddings, overrides and isolates of direction, word joiner, byte order mark.
 */
function isInvisible(code: number): boolean {
  return (
    [0xad, 0x61c, 0x180e, 0xfeff].includes(code) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f)
  );
}
