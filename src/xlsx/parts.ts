import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { isFormula, type SheetSpec, type TableSpec } from "../sheets/spec/sheet-spec";

/**
 * Completes the parts of a file that the writer leaves short of what Excel itself writes: errors as results of formulas, colours
 * of data bars with their opacity, and the formula of a table's column, which Excel fills into rows that are added.
 */
export function completeParts(file: Uint8Array, specs: readonly SheetSpec[]): Uint8Array {
  const tables = new Map(
    specs.flatMap((spec) => spec.tables.map((table) => [table.name, { spec, table }] as const))
  );
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    const change = /^xl\/worksheets\/sheet\d+\.xml$/.test(path)
      ? completeSheet
      : /^xl\/tables\/table\d+\.xml$/.test(path)
        ? (xml: string) => completeTable(xml, tables)
        : null;
    parts[path] = change ? strToU8(change(strFromU8(bytes))) : bytes;
  }
  return zipSync(parts);
}

function completeSheet(xml: string): string {
  return xml
    .replace(
      / t="str"(><f>[^<]*<\/f><v>#(?:N\/A|DIV\/0!|VALUE!|NUM!|REF!|NAME\?)<\/v>)/g,
      ' t="e"$1'
    )
    .replace(/<dataBar>.*?<\/dataBar>/gs, (bar) =>
      bar.replace(/rgb="([0-9A-F]{6})"/g, 'rgb="FF$1"')
    );
}

interface PlacedTable {
  readonly spec: SheetSpec;
  readonly table: TableSpec;
}

function completeTable(xml: string, tables: ReadonlyMap<string, PlacedTable>): string {
  const name = / name="([^"]*)"/.exec(xml)?.[1] ?? "";
  const placed = tables.get(name);
  if (!placed) return xml;
  let column = -1;
  return xml.replace(/<tableColumn ([^>]*?)\/>/g, (whole, attributes: string) => {
    column += 1;
    const formula = columnFormula(placed, column);
    return formula === null
      ? whole
      : `<tableColumn ${attributes}><calculatedColumnFormula>${escaped(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}

/** A column with a formula has the same one in every row. */
function columnFormula({ spec, table: { area } }: PlacedTable, column: number): string | null {
  const cell = spec.cells[area.row + 1]?.[area.column + column] ?? null;
  return isFormula(cell) ? cell.formula.slice(1) : null;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
