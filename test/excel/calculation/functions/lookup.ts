/** INDEX, MATCH and the lookups. */
import { cellError, isError } from "../../model/data";
import type { Evaluation } from "../evaluator";
import type { Node } from "../syntax";
import { compare, type Matrix, Reference, type Scalar, toNumber, type Value } from "../values";
import { flat, type NativeFunction } from "./function";

const matrixOf = (arg: Node | undefined, evaluation: Evaluation): Matrix => {
  const value = arg ? evaluation.result(arg) : null;
  return Array.isArray(value) ? value : [[value]];
};

const scalarOf = (arg: Node | undefined, evaluation: Evaluation): Scalar =>
  arg ? evaluation.scalar(evaluation.evaluate(arg)) : null;

function numberOf(arg: Node | undefined, evaluation: Evaluation, missing: number): number {
  const value = arg ? toNumber(scalarOf(arg, evaluation)) : missing;
  return isError(value) ? NaN : value;
}

/** The position of the wanted value, from 0; -1 when it is not there. */
function find(
  wanted: Scalar,
  cells: readonly Scalar[],
  mode: "exact" | "ascending" | "descending"
) {
  const sameKind = (cell: Scalar): boolean =>
    cell !== null && !isError(cell) && typeof cell === typeof wanted;
  if (mode === "exact")
    return cells.findIndex((cell) => sameKind(cell) && compare(cell, wanted) === 0);
  const sign = mode === "ascending" ? 1 : -1;
  let last = -1;
  cells.forEach((cell, i) => {
    if (sameKind(cell) && compare(cell, wanted) * sign <= 0) last = i;
  });
  return last;
}

const match: NativeFunction = ([wanted, cells, type], evaluation) => {
  const value = scalarOf(wanted, evaluation);
  if (isError(value)) return value;
  const number = numberOf(type, evaluation, 1);
  const mode = number === 0 ? "exact" : number > 0 ? "ascending" : "descending";
  const position = find(value, flat(matrixOf(cells, evaluation)), mode);
  return position < 0 ? cellError("#N/A") : position + 1;
};

const index: NativeFunction = ([source, rowArg, columnArg], evaluation): Value => {
  const value = source ? evaluation.evaluate(source) : null;
  const isReference = value instanceof Reference;
  const matrix = isReference ? null : matrixOf(source, evaluation);
  const rowCount = isReference ? value.area.rowCount : (matrix?.length ?? 0);
  const columnCount = isReference ? value.area.columnCount : (matrix?.[0]?.length ?? 0);
  let row = numberOf(rowArg, evaluation, 0);
  let column = numberOf(columnArg, evaluation, rowCount === 1 && !columnArg ? -1 : 0);
  if (column === -1) [row, column] = [1, row];
  if (Number.isNaN(row) || Number.isNaN(column)) return cellError("#VALUE!");
  if (row < 0 || column < 0 || row > rowCount || column > columnCount) return cellError("#REF!");
  if (columnCount === 1 && column === 0) column = 1;
  const part = {
    row: Math.max(row - 1, 0),
    column: Math.max(column - 1, 0),
    rowCount: row === 0 ? rowCount : 1,
    columnCount: column === 0 ? columnCount : 1,
  };
  if (isReference) {
    const { area } = value;
    return new Reference(value.sheet, {
      ...part,
      row: area.row + part.row,
      column: area.column + part.column,
    });
  }
  return (matrix ?? [])
    .slice(part.row, part.row + part.rowCount)
    .map((line) => line.slice(part.column, part.column + part.columnCount));
};

const lookup: NativeFunction = ([wanted, where, results], evaluation) => {
  const value = scalarOf(wanted, evaluation);
  if (isError(value)) return value;
  const position = find(value, flat(matrixOf(where, evaluation)), "ascending");
  const cells = flat(matrixOf(results ?? where, evaluation));
  return position < 0 ? cellError("#N/A") : (cells[position] ?? cellError("#N/A"));
};

const tableLookup =
  (turned: boolean): NativeFunction =>
  ([wanted, where, number, approximate], evaluation) => {
    const value = scalarOf(wanted, evaluation);
    if (isError(value)) return value;
    const matrix = matrixOf(where, evaluation);
    const keys = turned ? (matrix[0] ?? []) : matrix.map((row) => row[0] ?? null);
    const mode = numberOf(approximate, evaluation, 1) === 0 ? "exact" : "ascending";
    const position = find(value, keys, mode);
    if (position < 0) return cellError("#N/A");
    const line = numberOf(number, evaluation, 1) - 1;
    const cell = turned ? matrix[line]?.[position] : matrix[position]?.[line];
    return cell === undefined ? cellError("#REF!") : cell;
  };

const xlookup: NativeFunction = ([wanted, where, results, missing], evaluation) => {
  const value = scalarOf(wanted, evaluation);
  if (isError(value)) return value;
  const position = find(value, flat(matrixOf(where, evaluation)), "exact");
  if (position < 0) return missing ? evaluation.evaluate(missing) : cellError("#N/A");
  const matrix = matrixOf(results, evaluation);
  const row = matrix.length === 1 ? [matrix[0]?.[position] ?? null] : matrix[position];
  return row ? [row] : cellError("#VALUE!");
};

export const lookupFunctions: Record<string, NativeFunction> = {
  MATCH: match,
  INDEX: index,
  LOOKUP: lookup,
  VLOOKUP: tableLookup(false),
  HLOOKUP: tableLookup(true),
  XLOOKUP: xlookup,
};
