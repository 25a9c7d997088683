/** Structured references: how they are written, and which cells they mean. */
import { type Area, intersect } from "../model/address";
import { type CellError, cellError, type TableData } from "../model/data";
import { bodyArea, headerArea, tableArea, totalsArea } from "../model/table-lookup";
import { FormulaSyntaxError, type StructuredItem, type StructuredReference } from "./syntax";

const items: StructuredItem[] = ["#All", "#Headers", "#Data", "#Totals", "#This Row"];

/** Characters that make a column name need brackets of its own, as Microsoft lists them. */
const special = /[\t\n\r,:.[\]#'"{}$^&*+=\-></@\\!()%?`;~]/;

/**
 * Reads "Table[[#Headers],[a]:[b]]", "Table[a]", "[@a]", "[@[a b]]".
 * @throws FormulaSyntaxError where Excel asks for other brackets.
 */
export function parseStructured(text: string): StructuredReference {
  const open = text.indexOf("[");
  const table = open > 0 ? text.slice(0, open) : undefined;
  const inner = text.slice(open + 1, -1).trim();
  const named = table === undefined ? {} : { table };
  if (inner.startsWith("@")) return { ...named, ...thisRow(inner.slice(1).trim()) };
  if (inner.startsWith("[")) return { ...named, ...bracketed(inner) };
  const item = findItem(inner);
  if (item) return { ...named, items: [item] };
  if (inner === "") return { ...named, items: [] };
  if (special.test(withoutEscapes(inner))) throw new FormulaSyntaxError(text);
  return { ...named, items: [], columns: [unescape(inner), unescape(inner)] };
}

function thisRow(inner: string): StructuredReference {
  const items: StructuredItem[] = ["#This Row"];
  if (inner === "") return { items };
  if (inner.startsWith("[")) return { ...bracketed(inner), items };
  if (/\s/.test(inner) || special.test(withoutEscapes(inner))) throw new FormulaSyntaxError(inner);
  return { items, columns: [unescape(inner), unescape(inner)] };
}

/** "[#Headers],[a]:[b]" */
function bracketed(inner: string): StructuredReference {
  const parts = [...inner.matchAll(/\[((?:[^\]']|'.)*)\]\s*([,:]?)\s*/gy)];
  const read = parts.reduce((length, part) => length + part[0].length, 0);
  if (read !== inner.length) throw new FormulaSyntaxError(inner);
  const found: StructuredItem[] = [];
  const columns: string[] = [];
  for (const [, name = ""] of parts) {
    const item = findItem(name);
    if (item) found.push(item);
    else columns.push(unescape(name));
  }
  const [first, last = first] = columns;
  if (columns.length > 2) throw new FormulaSyntaxError(inner);
  if (first === undefined || last === undefined) return { items: found };
  return { items: found, columns: [first, last] };
}

const findItem = (text: string): StructuredItem | undefined =>
  items.find((item) => item.toLowerCase() === text.trim().toLowerCase());

const unescape = (name: string): string => name.replace(/'(.)/g, "$1");
const withoutEscapes = (name: string): string => name.replace(/'./g, "");

/** A column name as it stands between brackets. */
export const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** Whether the name may stand in "[@name]" without brackets of its own. */
export const isPlainColumn = (name: string): boolean => !/\s/.test(name) && !needsBrackets(name);

/** Whether the name may not even stand in "Table[name]" without brackets of its own. */
export const needsBrackets = (name: string): boolean => special.test(name);

export function findColumn(table: TableData, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

/** The cells meant, seen from the given row; #VALUE! outside the table's rows, #REF! for a part it lacks. */
export function structuredArea(
  reference: StructuredReference,
  table: TableData,
  row: number
): Area | CellError {
  const rows = structuredRows(reference, table, row);
  if ("error" in rows || !reference.columns) return rows;
  const [first, last] = reference.columns.map((name) => findColumn(table, name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return cellError("#REF!");
  return {
    ...rows,
    column: rows.column + Math.min(first, last),
    columnCount: Math.abs(last - first) + 1,
  };
}

function structuredRows(
  { items }: StructuredReference,
  table: TableData,
  row: number
): Area | CellError {
  const parts = items.length > 0 ? items : (["#Data"] as const);
  const areas = parts.map((item) => itemArea(item, table, row));
  const present = areas.filter((area): area is Area => area !== null);
  const [first] = present;
  if (!first) return cellError(parts.includes("#This Row") ? "#VALUE!" : "#REF!");
  const top = Math.min(...present.map((area) => area.row));
  const bottom = Math.max(...present.map((area) => area.row + area.rowCount));
  return { ...first, row: top, rowCount: bottom - top };
}

function itemArea(item: StructuredItem, table: TableData, row: number): Area | null {
  switch (item) {
    case "#All":
      return tableArea(table);
    case "#Headers":
      return headerArea(table);
    case "#Totals":
      return totalsArea(table);
    case "#Data":
      return bodyArea(table);
    case "#This Row":
      return intersect(bodyArea(table), { ...tableArea(table), row, rowCount: 1 });
  }
}
