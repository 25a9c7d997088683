import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { OPTIONAL_TABLES, type TableName } from "../../src/core/standard-tables";
import { DESCRIPTOR_FILE } from "../../src/core/validation/descriptor";
import type { TextTable } from "../../src/core/validation/schema";
import { described } from "../data/table-schema";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** Whether a folder can take a package: it is not there yet, or there is nothing in it. */
export function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/**
 * Writes the standard tables of a plan as a data package (data/README.md): a CSV file a table, and datapackage.json.
 *
 * @param folder one that `isFree`
 */
export function writePackage(folder: string, tables: ReadonlyMap<TableName, TextTable>): void {
  mkdirSync(folder, { recursive: true });
  const filled = [...tables].filter(
    ([name, { rows }]) => rows.length > 1 || !OPTIONAL_TABLES.includes(name)
  );
  for (const [, { file, rows }] of filled) {
    const csv = Papa.unparse(
      rows.map(({ cells }) => [...cells]),
      { newline: "\n" }
    );
    writeFileSync(join(folder, file), `${csv}\n`);
  }
  const cell = (column: string) => plansCell(tables, column);
  const descriptor = {
    ...{ $schema: PROFILE, name: cell("id"), title: cell("title_zh"), version: cell("version") },
    resources: filled.map(([name, { file }]) => ({ name, path: file })),
  };
  writeFileSync(
    join(folder, DESCRIPTOR_FILE),
    `${JSON.stringify(described(descriptor), null, 2)}\n`
  );
}

function plansCell(tables: ReadonlyMap<TableName, TextTable>, column: string): string {
  const [heading, plan] = tables.get("plans")?.rows ?? [];
  return plan?.cells[heading?.cells.indexOf(column) ?? -1] ?? "";
}
