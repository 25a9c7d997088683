import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { loadPackage } from "../../scripts/data/build";
import type { Problem } from "../../src/core/validation/problem";

/** A data package as a reader finds it in a folder: file name to content. */
export type PackageFiles = Readonly<Record<string, string>>;

const FIXTURES = join(__dirname, "fixtures/district");
const DESCRIPTOR = join(__dirname, "../../data/datapackage.json");

export const DISTRICT_SOURCE = join(FIXTURES, "source.txt");

/**
 * A small sound plan of another body, period and base year: lower-is-better, a target before the
 * last year, every kind of bound, and text that begins like a formula. Described by the product's
 * own datapackage.json.
 */
export function districtPackage(): PackageFiles {
  const tables = readdirSync(FIXTURES).filter((file) => file.endsWith(".csv"));
  const contents = tables.map((file) => [file, readFileSync(join(FIXTURES, file), "utf8")]);
  const descriptor = { ...JSON.parse(readFileSync(DESCRIPTOR, "utf8")), version: "1.0.0" };
  return { ...Object.fromEntries(contents), "datapackage.json": JSON.stringify(descriptor) };
}

/** The package with one cell changed: by line (2 is the first row) and column heading. */
export function withCell(
  files: PackageFiles,
  file: string,
  line: number,
  column: string,
  value: string
): PackageFiles {
  const rows = Papa.parse<string[]>((files[file] ?? "").trim()).data;
  const row = rows[line - 1] ?? [];
  row[rows[0]?.indexOf(column) ?? -1] = value;
  return { ...files, [file]: `${Papa.unparse(rows, { newline: "\n" })}\n` };
}

/** The package with a column added that is blank but for one line. */
export function withColumn(
  files: PackageFiles,
  file: string,
  column: string,
  line: number,
  value: string
): PackageFiles {
  const lines = (files[file] ?? "").trimEnd().split("\n");
  const cells = lines.map((_, index) => (index === 0 ? column : index === line - 1 ? value : ""));
  const text = lines.map((cell, index) => `${cell},${cells[index]}\n`).join("");
  return { ...files, [file]: text };
}

/** The package with a row added; it is the last line of its file. */
export function withRow(files: PackageFiles, file: string, row: string): PackageFiles {
  return { ...files, [file]: `${files[file]}${row}\n` };
}

export function withoutLine(files: PackageFiles, file: string, line: number): PackageFiles {
  const lines = (files[file] ?? "").split("\n");
  return { ...files, [file]: lines.filter((_, index) => index !== line - 1).join("\n") };
}

/** Writes the package to a folder of its own, lets the build read it there, and removes it. */
export function load(files: PackageFiles, sourceFile?: string) {
  return inFolder(files, (folder) => loadPackage(folder, sourceFile));
}

export function problemsOf(files: PackageFiles, sourceFile?: string): readonly Problem[] {
  return load(files, sourceFile).problems;
}

export function inFolder<T>(files: PackageFiles, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "plan-"));
  try {
    Object.entries(files).forEach(([file, content]) => writeFileSync(join(folder, file), content));
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
