import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import Papa from "papaparse";
import type { PrintedRow } from "../../../src/reading/plan-table/row";
import { fuzz } from "./fuzz";
import { readCsvTable } from "../reading/plan-table/compact";

const folder = join(__dirname, "..", "reading", "plan-table", "tables");

const tables = readdirSync(folder).map((file) => {
  const [above = ""] = readFileSync(join(folder, file), "utf8").split("\n---\n");
  const [head = "", ...csv] = above.split("\n");
  const { data } = Papa.parse<string[]>(csv.join("\n"));
  return { file, period: head.split(" | ")[1] ?? "", cells: data };
});

/** What copies, scans and typists make of a text; none of it makes another sound figure of one. */
const GARBLES: readonly ((text: string, at: number) => string)[] = [
  (text, at) =>
    text.slice(0, at) + (text[at] ?? "").replace(/0/, "O").replace(/1/, "l") + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}²${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}①${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}?${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n${text.slice(at)}`,
  (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(".", ","),
  (text) => text.replace(".", "．"),
  (text) => text.replace(/[)）〕\]]/, ""),
  (text) => text.replace(/[(（〔[]/, ""),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
];

/** Swapped digits in a body make another sound figure, which nobody could tell. */
const SWAP = GARBLES.length - 1;

/** Each figure with the name that it stands for, in the order of the rows. */
function figures({ targets, baseline, values }: PrintedRow): readonly string[] {
  return [
    ...targets.map(({ year, basis, comparator, lower, upper, multiple }) =>
      JSON.stringify([year, basis, comparator, lower, upper, multiple])
    ),
    ...[baseline, ...values].flatMap((value) =>
      value === null ? [] : [JSON.stringify([value.year, value.comparator, value.value])]
    ),
  ];
}

function read(cells: readonly (readonly string[])[], period: string) {
  return readCsvTable(Papa.unparse(cells as string[][]), period);
}

/** Which table, row and cell, where in the cell, and what happens there; shares in thousandths. */
interface Accident {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly place: number;
  readonly garble: number;
}

function pick<T>(items: readonly T[], thousandths: number): T | undefined {
  return items[Math.floor((thousandths / 1000) * items.length)];
}

/** The table with one cell garbled, and what was made of what; null where the accident cannot be told from a figure. */
function garbledTable({ table, row: share, column: at, place, garble }: Accident) {
  const { cells, period } = tables[table % tables.length] ?? { cells: [], period: "" };
  const row = Math.floor((share / 1000) * cells.length);
  const line = cells[row] ?? [];
  const column = pick(
    line.flatMap((cell, index) => (cell === "" ? [] : [index])),
    at
  );
  if (column === undefined) return null;
  const text = line[column] ?? "";
  const isHeading = row < 3 && !/[0-9.]+$/.test(text) && !text.includes("（");
  if (garble === SWAP && !isHeading) return null;
  const made = GARBLES[garble]?.(text, Math.floor((place / 1000) * text.length)) ?? text;
  const changed = [...line.slice(0, column), made, ...line.slice(column + 1)];
  return {
    cells,
    period,
    text,
    made,
    changed: cells.map((each) => (each === line ? changed : each)),
  };
}

type Cells = readonly (readonly string[])[];
type Reader = typeof read;

/** Rows that say something else after the accident, and of which nobody is asked; each with its figures. */
function misread(accident: Accident, reader: Reader): readonly string[] {
  const garbled = garbledTable(accident);
  if (garbled === null) return [];
  const { cells, period, changed, text, made } = garbled;
  const told = new Set(reader(cells, period).rows.flatMap(figures));
  const { rows, questions, problems } = reader(changed, period);
  const asked = new Set(questions.map(({ name }) => name));
  const isWhole = questions.some(({ asks }) => asks === "column" || asks === "row");
  if (problems.length > 0 || isWhole) return [];
  return rows
    .filter(
      (row) =>
        figures(row).some((figure) => !told.has(figure)) &&
        !asked.has(row.parent === null ? row.name : `${row.parent}/${row.name}`)
    )
    .map((row) => `${text} → ${made}: ${row.name} ${figures(row).join()}`);
}

const share = fc.integer({ min: 0, max: 999 });
const garble = fc.integer({ min: 0, max: SWAP });
const accidents = fc.record({ table: share, row: share, column: share, place: share, garble });

test("a garbled cell or heading is read as before, asked or refused, and never as another figure", () => {
  fuzz<Accident>("plan-tables", accidents, (accident) => {
    expect(misread(accident, read)).toEqual([]);
  });
});

test("the property finds a reader that takes the digits at the head of a cell for its figure", () => {
  const byHead: Reader = (cells, period) => read(headsOnly(cells), period);
  const found = fc
    .sample(accidents, { numRuns: 200, seed: 20161103 })
    .flatMap((accident) => misread(accident, byHead));
  expect(found.length).toBeGreaterThan(0);
});

test("the property finds a reader that drops the rows it cannot read without a question", () => {
  const quiet: Reader = (cells, period) => ({ ...read(cells, period), questions: [] });
  const found = fc
    .sample(accidents, { numRuns: 300, seed: 20161103 })
    .flatMap((accident) => misread(accident, quiet));
  expect(found.length).toBeGreaterThan(0);
});

/** 12,5 becomes 12, as a careless reader has it. */
function headsOnly(cells: Cells): Cells {
  return cells.map((line) =>
    line.map((cell) => (/^[0-9]/.test(cell) ? String(Number.parseFloat(cell)) : cell))
  );
}
