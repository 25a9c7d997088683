/** The rule of a table's header cells: text, never empty, no two the same. Excel renames what breaks it. */
import { type Area, intersect } from "./address";
import { editCell, findCell, plainValue } from "./cells";
import type { SheetData, TableData } from "./data";
import { rewriteFormulas } from "./rewriting";
import { headerArea, tablesTouching } from "./table-lookup";
import type { Workbook } from "./workbook";

/** "ColumnN", the first that is not taken. */
function freeColumnName(column: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${column}${number}`.toLowerCase())) number++;
  return `${column}${number}`;
}

/** The wished name, or it with the first free number: "目标", "目标2". */
function uniqueName(wished: string, column: string, taken: Set<string>): string {
  if (wished === "") return freeColumnName(column, taken);
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wished}${number}`;
  return name;
}

/** The names Excel gives to columns whose header cells hold these values. */
export function columnNames(workbook: Workbook, values: readonly unknown[]): string[] {
  const taken = new Set<string>();
  return values.map((value) => {
    const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
    const name = uniqueName(text, workbook.defaultNames.column, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The values in the table's header cells. */
export function headerValues(sheet: SheetData, area: Area): (string | number | boolean)[] {
  return Array.from({ length: area.columnCount }, (_, j) =>
    plainValue(findCell(sheet, area.row, area.column + j)?.value)
  );
}

/** Puts the columns' names into the header cells, as text. */
export function writeHeaders(sheet: SheetData, table: TableData): void {
  const area = headerArea(table);
  if (!area) return;
  table.columns.forEach(({ name }, j) => {
    editCell(sheet, area.row, area.column + j, (cell) => {
      cell.value = name;
      delete cell.formula;
    });
  });
}

/** After a write into the area: header cells become text, columns and formulas follow their new names. */
export function syncHeaders(workbook: Workbook, sheet: SheetData, area: Area): void {
  for (const { table } of tablesTouching(workbook, sheet, area)) {
    const header = headerArea(table);
    if (!header || !intersect(header, area)) continue;
    const names = columnNames(workbook, headerValues(sheet, header));
    renameColumns(workbook, table, names);
    writeHeaders(sheet, table);
  }
}

function renameColumns(workbook: Workbook, table: TableData, names: string[]): void {
  table.columns.forEach((column, j) => {
    const after = names[j] ?? column.name;
    if (after === column.name) return;
    const before = column.name;
    column.name = after;
    rewriteFormulas(workbook, { kind: "column", table: table.name, before, after });
  });
}
