import { readCell, yearFault } from "./cell";
import { brokenConstraints } from "./constraints";
import type { CellFault, HeadingFault, Problem } from "./problem";
import type {
  TableValue,
  CheckedRow,
  CheckedTable,
  Field,
  TableSchema,
  TextRow,
  TextTable,
} from "./schema";

export interface TableCheck {
  readonly table: CheckedTable;
  readonly problems: readonly Problem[];
}

/**
 * Sets a table of text against its schema: headings, types, constraints. Keys that span rows or
 * tables are checked in keys.ts.
 *
 * @param text rows of text with their line numbers, headings first
 * @returns the rows with typed values, and every problem found; a faulty cell is null in its row
 */
export function checkTable(text: TextTable, schema: TableSchema): TableCheck {
  const [heading, ...body] = text.rows;
  if (heading === undefined) {
    const nowhere = { file: text.file, line: null, column: null, value: "" };
    return { table: unreadable(text.file), problems: [{ ...nowhere, code: "tableEmpty" }] };
  }
  const problems = checkHeading(text.file, heading, schema);
  if (problems.length > 0) return { table: unreadable(text.file), problems };
  const checks = body.map((row) => checkRow(text.file, heading.cells, row, schema));
  return {
    table: { file: text.file, readable: true, rows: checks.map((check) => check.row) },
    problems: checks.flatMap((check) => check.problems),
  };
}

function unreadable(file: string): CheckedTable {
  return { file, readable: false, rows: [] };
}

function checkHeading(file: string, heading: TextRow, schema: TableSchema): readonly Problem[] {
  const wanted = schema.fields.map((field) => field.name);
  const found = heading.cells;
  const problem = (column: string, value: string, fault: HeadingFault): Problem => ({
    ...{ file, line: heading.line, column, value },
    ...fault,
  });
  const problems = [
    ...wanted
      .filter((name) => !found.includes(name))
      .map((name) => problem(name, "", { code: "columnMissing" })),
    ...found
      .filter((name) => !wanted.includes(name))
      .map((name) => problem(name, name, { code: "columnUnknown" })),
    ...found
      .filter((name, index) => wanted.includes(name) && found.indexOf(name) < index)
      .map((name) => problem(name, name, { code: "columnRepeated" })),
  ];
  if (problems.length > 0 || schema.fieldsMatch === "equal") return problems;
  const misplaced = wanted.findIndex((name, index) => found[index] !== name);
  if (misplaced < 0) return [];
  const expected = wanted[misplaced] ?? "";
  const value = found[misplaced] ?? "";
  return [problem(value, value, { code: "columnMisplaced", expected })];
}

interface RowCheck {
  readonly row: CheckedRow;
  readonly problems: readonly Problem[];
}

function checkRow(
  file: string,
  columns: readonly string[],
  row: TextRow,
  schema: TableSchema
): RowCheck {
  if (row.cells.length !== columns.length) {
    const fault = { code: "cellCount", expected: columns.length, found: row.cells.length } as const;
    const problem = { file, line: row.line, column: null, value: row.cells.join(","), ...fault };
    return { row: { line: row.line, cells: new Map(), sound: false }, problems: [problem] };
  }
  const cells = new Map<string, TableValue>();
  const problems: Problem[] = [];
  for (const field of schema.fields) {
    const text = row.cells[columns.indexOf(field.name)] ?? "";
    const { value, faults } = checkCell(text, field);
    cells.set(field.name, faults.length > 0 ? null : value);
    const place = { file, line: row.line, column: field.name, value: text };
    problems.push(...faults.map((fault) => ({ ...place, ...fault })));
  }
  return { row: { line: row.line, cells, sound: problems.length === 0 }, problems };
}

interface CellCheck {
  readonly value: TableValue;
  readonly faults: readonly CellFault[];
}

/** Everything that is wrong with one cell, most basic first. */
export function checkCell(text: string, field: Field): CellCheck {
  if (text === "") {
    return { value: null, faults: field.constraints.required ? [{ code: "required" }] : [] };
  }
  if (text !== text.trim()) return { value: null, faults: [{ code: "surroundingSpace" }] };
  if (hasControlCharacter(text)) return { value: null, faults: [{ code: "controlCharacter" }] };
  const reading = readCell(text, field.type);
  if (!reading.ok) return { value: null, faults: [sharpened(reading.fault, text, field)] };
  return {
    value: reading.value,
    faults: brokenConstraints(reading.value, text, field.constraints),
  };
}

/** A whole number that is named a year deserves the message about years. */
function sharpened(fault: CellFault, text: string, field: Field): CellFault {
  const isYear = field.name === "year" || field.name.endsWith("_year");
  if (!isYear || field.type !== "integer") return fault;
  return { code: yearFault(text) };
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffd || code === 0xfeff;
  });
}
