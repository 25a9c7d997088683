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

/** What LibreOffice shows in the cells of a sheet, row by row. Others can be in the same file for its formulas. */
export function recalculated(spec: SheetSpec, ...others: readonly SheetSpec[]): Cell[][] {
  const [sheet] = recalculatedSheets([spec, ...others]);
  return (sheet?.cells ?? []).map((row) => [...row]);
}

/** What LibreOffice makes of sheets in one file, sheet by sheet. */
export function recalculatedSheets(specs: readonly SheetSpec[]): FlatSheet[] {
  const folder = mkdtempSync(join(tmpdir(), "plantarget-"));
  try {
    writeFileSync(join(folder, "specs.json"), JSON.stringify(specs));
    const args = [tsx, join(__dirname, "recalculate.ts"), folder, String(soffice)];
    return JSON.parse(
      execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" })
    ) as FlatSheet[];
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
