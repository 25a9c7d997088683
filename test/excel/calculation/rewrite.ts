/** A formula's text after a renaming or a move of cells; everything else in it stays as it was written. */
import {
  type Area,
  cellArea,
  columnIndex,
  columnName,
  contains,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheet,
  unquoteSheet,
} from "../model/address";
import type { FormulaScope, Rewriting } from "../model/formula-engine";
import { escapeColumn, isPlainColumn, needsBrackets, parseStructured } from "./structured";
import { FormulaSyntaxError, type StructuredReference } from "./syntax";
import { type Token, tokenize } from "./tokens";

/** @example rewriteFormula("=SUM(计划[目标])", { kind: "table", before: "计划", after: "表1" }, …) */
export function rewriteFormula(formula: string, rewriting: Rewriting, scope: FormulaScope): string {
  if (rewriting.kind === "moved" && !refersTo(formula, rewriting.sheet, scope.sheet))
    return formula;
  return mapTokens(formula, ({ type, text }) => {
    if (type === "reference") return rewriteReference(text, rewriting, scope);
    if (type === "structured") return rewriteStructured(text, rewriting, scope);
    const isTable = type === "name" && rewriting.kind === "table" && same(text, rewriting.before);
    return isTable ? rewriting.after : text;
  });
}

const referredSheets = new Map<string, ReadonlySet<string>>();

/** Whether the formula, which stands on the sheet `own`, refers to cells of the sheet. */
function refersTo(formula: string, sheet: string, own: string): boolean {
  const sheets = sheetsOf(formula);
  return sheets.has(sheet.toLowerCase()) || (sheets.has("") && same(sheet, own));
}

/** The sheets named in the formula's references, in small letters; "" for those that name none. Kept as the tokens are. */
function sheetsOf(formula: string): ReadonlySet<string> {
  const known = referredSheets.get(formula);
  if (known) return known;
  const sheets = new Set<string>();
  mapTokens(formula, ({ type, text }) => {
    const bang = text.lastIndexOf("!");
    if (type === "reference")
      sheets.add(unquoteSheet(text.slice(0, Math.max(bang, 0))).toLowerCase());
    return text;
  });
  referredSheets.set(formula, sheets);
  return sheets;
}

/** @example copiedFormula("=A1*$B$1", 2, 0) // "=A3*$B$1" */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapTokens(formula, ({ type, text }) =>
    type === "reference" ? copiedReference(text, rows, columns) : text
  );
}

/** The formula with its tokens replaced, and what stands between them as it was; as it is when it cannot be read. */
function mapTokens(formula: string, map: (token: Token) => string): string {
  if (!formula.startsWith("=")) return formula;
  let tokens;
  try {
    tokens = tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  let rest = formula.slice(1);
  let result = "=";
  for (const token of tokens) {
    const start = rest.indexOf(token.text);
    result += rest.slice(0, start) + map(token);
    rest = rest.slice(start + token.text.length);
  }
  return result + rest;
}

/** Columns and rows without "$" move; what would leave the grid becomes #REF!. */
function copiedReference(text: string, rows: number, columns: number): string {
  const bang = text.lastIndexOf("!");
  let left = false;
  const moved = text
    .slice(bang + 1)
    .replace(/(\$?)([A-Za-z]+|\d+)/g, (whole, dollar, part: string) => {
      if (dollar === "$") return whole as string;
      const isRow = /\d/.test(part);
      const to = isRow ? Number(part) - 1 + rows : columnIndex(part) + columns;
      left ||= to < 0 || to >= (isRow ? MAX_ROWS : MAX_COLUMNS);
      return isRow ? String(to + 1) : columnName(Math.max(to, 0));
    });
  return left ? "#REF!" : text.slice(0, bang + 1) + moved;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function rewriteReference(text: string, rewriting: Rewriting, scope: FormulaScope): string {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? scope.sheet : unquoteSheet(text.slice(0, bang));
  const prefix = text.slice(0, bang + 1);
  const cells = text.slice(bang + 1);
  if (rewriting.kind === "sheet" && bang >= 0 && same(sheet, rewriting.before)) {
    return `${quoteSheet(rewriting.after)}!${cells}`;
  }
  if (rewriting.kind !== "moved" || !same(sheet, rewriting.sheet)) return text;
  return prefix + moveReference(cells, rewriting);
}

type Move = Extract<Rewriting, { kind: "moved" }>;

function moveReference(text: string, move: Move): string {
  const { area } = parseAddress(text);
  if (move.deleted && contains(move.deleted, area)) return "#REF!";
  const last = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  const start = moveCorner(area.row, area.column, move, "first");
  const end = moveCorner(last.row, last.column, move, "last");
  const moved: Area = {
    row: start.row,
    column: start.column,
    rowCount: end.row - start.row + 1,
    columnCount: end.column - start.column + 1,
  };
  const address = formatArea(moved);
  const isShortened = text.includes(":") && !address.includes(":");
  return withDollars(isShortened ? `${address}:${address}` : address, text);
}

function moveCorner(row: number, column: number, move: Move, corner: "first" | "last") {
  const here = cellArea(row, column);
  if (move.from && contains(move.from, here)) {
    return { row: row + move.rows, column: column + move.columns };
  }
  if (!move.deleted || !contains(move.deleted, here)) return { row, column };
  const { deleted } = move;
  const backRow = corner === "first" ? deleted.row : deleted.row - 1;
  const backColumn = corner === "first" ? deleted.column : deleted.column - 1;
  return move.rows !== 0 ? { row: backRow, column } : { row, column: backColumn };
}

/** The new address with the "$" of the old. */
function withDollars(address: string, pattern: string): string {
  const marks = [...pattern.matchAll(/(\$?)([A-Za-z]+|\d+)/g)].map((match) => match[1] ?? "");
  let next = 0;
  return address.replace(/[A-Z]+|\d+/g, (part) => (marks[next++] ?? "") + part);
}

function rewriteStructured(text: string, rewriting: Rewriting, scope: FormulaScope): string {
  if (rewriting.kind !== "table" && rewriting.kind !== "column") return text;
  const reference = parseStructured(text);
  if (rewriting.kind === "table") {
    if (reference.table === undefined || !same(reference.table, rewriting.before)) return text;
    return rewriting.after + text.slice(reference.table.length);
  }
  if (!same(reference.table ?? scope.table ?? "", rewriting.table) || !reference.columns)
    return text;
  const [first, last] = reference.columns.map((name) =>
    same(name, rewriting.before) ? rewriting.after : name
  );
  return first === undefined || last === undefined
    ? text
    : formatStructured({ ...reference, columns: [first, last] });
}

function formatStructured({ table = "", items, columns }: StructuredReference): string {
  const [first = "", last = ""] = (columns ?? []).map(escapeColumn);
  const range = first === last ? `[${first}]` : `[${first}]:[${last}]`;
  if (items.length === 1 && items[0] === "#This Row") {
    return `${table}[@${first === last && isPlainColumn(first) ? first : range}]`;
  }
  if (items.length > 0) return `${table}[${items.map((item) => `[${item}]`).join(",")},${range}]`;
  return first === last && !needsBrackets(first) ? `${table}[${first}]` : `${table}[${range}]`;
}
