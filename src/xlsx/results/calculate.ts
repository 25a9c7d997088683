import { parseAreas } from "../../sheets/spec/address";
import { isFormula, type Area, type Cell, type SheetSpec } from "../../sheets/spec/sheet-spec";
import { functions, power } from "./functions";
import { parseFormula } from "./parse";
import type { Node } from "./syntax";
import {
  FormulaError,
  Computed,
  divisionByZero,
  eachCell,
  nearlyEqual,
  noNumber,
  order,
  single,
  toNumber,
  toText,
  wrongReference,
  type RangeValues,
  type Scalar,
  type Value,
} from "./values";

/** What a formula of a file shows: an error by its code, such as #N/A. */
export type StoredResult = number | string | boolean | FormulaError;

/** The results of the formulas of a file, sheet by sheet. */
export interface Results {
  at(sheet: number, row: number, column: number): StoredResult;
}

/**
 * Calculates the formulas of sheets that stand in one file, as Excel and LibreOffice will. A file carries the results,
 * because a phone, a preview and Excel's Protected View show them and calculate nothing.
 *
 * It knows the functions and forms of reference that the builders use.
 *
 * @throws RangeError for a formula with any other
 */
export function calculated(specs: readonly SheetSpec[]): Results {
  const sheets = specs.map(() => new Map<string, Scalar>());
  const file = { specs, results: sheets };
  return {
    at: (sheet, row, column) => {
      const value = valueAt(file, sheet, row, column);
      // A formula that reads a blank cell shows 0.
      return value ?? 0;
    },
  };
}

interface File {
  readonly specs: readonly SheetSpec[];
  readonly results: readonly Map<string, Scalar>[];
}

/** Where a formula stands. */
interface Place {
  readonly file: File;
  readonly sheet: number;
  readonly row: number;
}

function valueAt(file: File, sheet: number, row: number, column: number): Scalar {
  const cell: Cell = file.specs[sheet]?.cells[row]?.[column] ?? null;
  if (!isFormula(cell)) return cell;
  const key = `${row},${column}`;
  const results = file.results[sheet];
  const known = results?.get(key);
  if (known !== undefined) return known;
  // A formula that reads itself shows 0.
  results?.set(key, 0);
  const value = single(evaluate(parsed(cell.formula), { file, sheet, row }));
  results?.set(key, value);
  return value;
}

const trees = new Map<string, Node>();

/** One formula stands in all rows of a column. */
function parsed(formula: string): Node {
  const known = trees.get(formula);
  if (known) return known;
  const tree = parseFormula(formula);
  trees.set(formula, tree);
  return tree;
}

function evaluate(node: Node, place: Place): Value {
  switch (node.kind) {
    case "value":
      return node.value;
    case "error":
      return node.error;
    case "list":
      return new Computed(node.rows);
    case "cells":
      return cellsAt(place, node.sheet, node.address);
    case "table":
      return tableCells(place, node);
    case "negative":
      return eachCell([evaluate(node.operand, place)], (cell = null) => {
        const number = toNumber(cell);
        return number instanceof FormulaError ? number : -number;
      });
    case "operation":
      return operation(node.operator, evaluate(node.left, place), evaluate(node.right, place));
    case "call": {
      const native = functions[node.name];
      if (!native) throw new RangeError(`no such function: ${node.name}`);
      return native(...node.operands.map((operand) => () => evaluate(operand, place)));
    }
  }
}

function cellsOf({ file }: Place, sheet: number, area: Area): Value {
  const at = (row: number, column: number): Scalar =>
    valueAt(file, sheet, area.row + row, area.column + column);
  const { rows, columns } = area;
  return rows === 1 && columns === 1 ? at(0, 0) : ({ rows, columns, at } satisfies RangeValues);
}

function cellsAt(place: Place, name: string | null, address: string): Value {
  const sheet =
    name === null ? place.sheet : place.file.specs.findIndex(({ sheetName }) => sheetName === name);
  const [area] = parseAreas(address);
  return sheet < 0 || !area ? wrongReference : cellsOf(place, sheet, area);
}

function tableCells(place: Place, node: Extract<Node, { kind: "table" }>): Value {
  for (const [sheet, spec] of place.file.specs.entries()) {
    const table = spec.tables.find(({ name }) => name === node.table);
    if (!table) continue;
    const { row, column, rows, columns } = table.area;
    const headers = (spec.cells[row] ?? []).slice(column, column + columns);
    const [first, last] = [headers.indexOf(node.first), headers.indexOf(node.last)];
    if (first < 0 || last < 0) return wrongReference;
    const area = {
      row: row + 1,
      column: column + first,
      rows: rows - 1,
      columns: last - first + 1,
    };
    return cellsOf(place, sheet, node.thisRow ? { ...area, row: place.row, rows: 1 } : area);
  }
  return wrongReference;
}

function operation(operator: string, left: Value, right: Value): Value {
  return eachCell([left, right], (a = null, b = null) => {
    if (a instanceof FormulaError) return a;
    if (b instanceof FormulaError) return b;
    if (operator === "&") return `${String(toText(a))}${String(toText(b))}`;
    const compared = comparisons[operator];
    if (compared) return compared(order(a, b));
    const [x, y] = [toNumber(a), toNumber(b)];
    if (x instanceof FormulaError) return x;
    if (y instanceof FormulaError) return y;
    return arithmetic(operator, x, y);
  });
}

const comparisons: Readonly<Record<string, ((order: number) => boolean) | undefined>> = {
  "=": (of) => of === 0,
  "<>": (of) => of !== 0,
  "<": (of) => of < 0,
  ">": (of) => of > 0,
  "<=": (of) => of <= 0,
  ">=": (of) => of >= 0,
};

function arithmetic(operator: string, a: number, b: number): Scalar {
  switch (operator) {
    case "+":
      return nearlyEqual(a, -b) ? 0 : a + b;
    case "-":
      return nearlyEqual(a, b) ? 0 : a - b;
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? divisionByZero : finite(a / b);
    default:
      return power(a, b);
  }
}

function finite(number: number): Scalar {
  return Number.isFinite(number) ? number : noNumber;
}
