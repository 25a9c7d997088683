import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "../../../src/core/outcome";
import type { FlatSheet } from "./flat-spreadsheet";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";

export type Cell = number | string;

/** Where LibreOffice is; undefined on a machine without it. */
export const soffice = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/opt/libreoffice/program/soffice",
].find(existsSync);

const root = join(__dirname, "../../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

/** Books by name; those of a test file are calculated in one start of LibreOffice, which takes longer than a book. */
export function useRecalculated<Name extends string>(
  books: Readonly<Record<Name, () => readonly SheetSpec[]>>
): {
  /** What LibreOffice makes of a book, sheet by sheet. */
  sheets(name: Name): readonly FlatSheet[];
  /** What it shows in the cells of the first sheet, row by row. */
  rows(name: Name): readonly (readonly Cell[])[];
} {
  const names = Object.keys(books) as Name[];
  let calculated: FlatSheet[][] = [];

  beforeAll(() => {
    if (soffice) calculated = recalculate(names.map((name) => books[name]()));
  });

  const sheets = (name: Name): FlatSheet[] => calculated[names.indexOf(name)] ?? [];
  return { sheets, rows: (name) => sheets(name)[0]?.cells ?? [] };
}

function recalculate(books: readonly (readonly SheetSpec[])[]): FlatSheet[][] {
  const folder = mkdtempSync(join(tmpdir(), "plantarget-"));
  try {
    writeFileSync(join(folder, "books.json"), JSON.stringify(books));
    const args = [tsx, join(__dirname, "recalculate.ts"), folder, String(soffice)];
    const printed = execFileSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: Infinity,
    });
    return JSON.parse(printed) as FlatSheet[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cell shows what core gives, and the mark for what is missing where core gives nothing. */
export function expectCell(cell: Cell, expected: string | Outcome<number>, missing: string): void {
  if (typeof expected === "string") expect(cell).toBe(expected);
  else if (!expected.ok) expect(cell).toBe(missing);
  else if (Math.abs(expected.value) < 1e-9) expect(cell).toBeCloseTo(0, 9);
  else expect(Number(cell) / expected.value).toBeCloseTo(1, 11);
}
