import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { isFormula, type SheetSpec, type TableSpec } from "../sheets/spec/sheet-spec";
import { chartPart, type ShownAt } from "./chart-part";
import { escapedXml } from "./escaped-xml";

/**
 * Completes the parts of a file that the writer leaves short of what Excel itself writes: errors as results of formulas, colours
 * of data bars with their opacity, the formula of a table's column, which Excel fills into rows that are added, and the charts.
 */
export function completeParts(
  file: Uint8Array,
  specs: readonly SheetSpec[],
  shownAt: ShownAt
): Uint8Array {
  const tables = new Map(
    specs.flatMap((spec) => spec.tables.map((table) => [table.name, { spec, table }] as const))
  );
  // The writer numbers the charts of all sheets in their order.
  const charts = specs.flatMap(({ charts: own, sheetName }) =>
    own.map((chart) => ({ chart, sheetName }))
  );
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    const drawn = charts[Number(/^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1]) - 1];
    if (drawn) {
      parts[path] = strToU8(chartPart(drawn.chart, drawn.sheetName, shownAt));
      continue;
    }
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
      : `<tableColumn ${attributes}><calculatedColumnFormula>${escapedXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}

/** A column with a formula has the same one in every row. */
function columnFormula({ spec, table: { area } }: PlacedTable, column: number): string | null {
  const cell = spec.cells[area.row + 1]?.[area.column + column] ?? null;
  return isFormula(cell) ? cell.formula.slice(1) : null;
}
