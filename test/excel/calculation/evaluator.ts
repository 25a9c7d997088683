/** Computes a formula's tree at a place of the workbook. */
import { type Area, cellArea, intersect, wholeSheet } from "../model/address";
import { existingCells, usedArea } from "../model/cells";
import { cellError, isError, type SheetData } from "../model/data";
import type { FormulaPlace } from "../model/formula-engine";
import { findName } from "../model/names";
import { findTable, tableAt } from "../model/table-lookup";
import type { Workbook } from "../model/workbook";
import { nativeFunctions } from "./functions";
import { parseFormula } from "./parser";
import { binaryOperators, negate, percent } from "./operators";
import { structuredArea } from "./structured";
import type { Node, StructuredReference } from "./syntax";
import { bounding } from "../model/address";
import { broadcast, isMatrix, type Matrix, Reference, type Scalar, type Value } from "./values";

/** What evaluation needs from the calculator: other cells' values and the add-in's functions. */
export interface EvaluationHost {
  readonly workbook: Workbook;
  cellValue(sheet: SheetData, row: number, column: number): Scalar;
  /** The values of the area; not to be changed. */
  matrix(sheet: SheetData, area: Area): Matrix;
  /** The value of an add-in's function, or undefined when no add-in has it. */
  customFunction(
    name: string,
    args: (Scalar | Matrix)[],
    evaluation: Evaluation
  ): Value | undefined;
  reportUnknownFunction(name: string): void;
}

/** One formula being computed. */
export class Evaluation {
  constructor(
    readonly host: EvaluationHost,
    readonly place: FormulaPlace
  ) {}

  get sheet(): SheetData {
    return this.host.workbook.sheetById(this.place.sheetId);
  }

  /** The formula's value: one value, or a matrix that spills. */
  result(node: Node): Scalar | Matrix {
    return this.read(this.evaluate(node));
  }

  evaluate(node: Node): Value {
    switch (node.kind) {
      case "literal":
        return node.value;
      case "error":
        return cellError(node.code);
      case "array":
        return node.rows.map((row) => row.map((cell) => this.scalar(this.evaluate(cell))));
      case "reference":
        return this.reference(node.sheet, node.area);
      case "structured":
        return this.structured(node.reference);
      case "name":
        return this.named(node.name);
      case "call":
        return this.call(node.name, node.args);
      case "unary":
        return this.unary(node.operator, node.operand);
      case "binary":
        return this.binary(node.operator, node.left, node.right);
    }
  }

  /** The cells behind a reference; anything else as it is. */
  read(value: Value): Scalar | Matrix {
    if (!(value instanceof Reference)) return value;
    const { sheet, area } = value;
    if (area.rowCount * area.columnCount === 1) {
      return this.host.cellValue(sheet, area.row, area.column);
    }
    return this.host.matrix(sheet, this.usedPart(sheet, area));
  }

  /** Whole columns and rows end where the sheet's content ends. */
  private usedPart(sheet: SheetData, area: Area): Area {
    const isLong = area.rowCount > 100_000 || area.columnCount > 10_000;
    if (!isLong) return area;
    const used = usedArea(sheet, true, wholeSheet) ?? cellArea(0, 0);
    const fromTop = bounding(cellArea(0, 0), used);
    return intersect(area, fromTop) ?? cellArea(area.row, area.column);
  }

  /** One value: the top left of a matrix. */
  scalar(value: Value): Scalar {
    const read = this.read(value);
    return Array.isArray(read) ? (read[0]?.[0] ?? null) : read;
  }

  private reference(sheetName: string | undefined, area: Area): Value {
    const { workbook } = this.host;
    const sheet = sheetName === undefined ? this.sheet : workbook.findSheet(sheetName);
    return sheet ? new Reference(sheet, area) : cellError("#REF!");
  }

  private structured(reference: StructuredReference): Value {
    const { workbook } = this.host;
    const { row, column } = this.place;
    const table =
      reference.table === undefined
        ? tableAt(workbook, this.sheet, row, column)
        : findTable(workbook, reference.table);
    if (!table) return cellError("#REF!");
    const area = structuredArea(reference, table, row);
    return "error" in area ? area : new Reference(workbook.sheetById(table.sheetId), area);
  }

  private named(name: string): Value {
    const { workbook } = this.host;
    const table = findTable(workbook, name);
    if (table) return this.structured({ table: table.name, items: [] });
    const item = findName(this.sheet.names, name) ?? findName(workbook.data.names, name);
    if (!item) return cellError("#NAME?");
    return this.evaluate(parseFormula(item.formula));
  }

  private call(name: string, args: readonly Node[]): Value {
    const native = nativeFunctions[name.replace(/^_XLFN\./, "")];
    if (native) return native(args, this);
    const values = (): (Scalar | Matrix)[] => args.map((arg) => this.result(arg));
    const custom = name.includes(".") ? this.host.customFunction(name, values(), this) : undefined;
    if (custom !== undefined) return custom;
    this.host.reportUnknownFunction(name);
    return cellError("#NAME?");
  }

  private unary(operator: string, operand: Node): Value {
    const value = this.evaluate(operand);
    if (operator === "@") return this.implicitIntersection(value);
    if (operator === "#") return value instanceof Reference ? spillOf(value) : cellError("#REF!");
    const read = this.read(value);
    if (operator === "-") return broadcast([read], negate);
    return operator === "%" ? broadcast([read], percent) : read;
  }

  /** "@A1:A9" is the cell of it in the formula's own row or column. */
  private implicitIntersection(value: Value): Scalar {
    if (!(value instanceof Reference)) return this.scalar(value);
    const { row, column } = this.place;
    const { area } = value;
    const inRow = intersect(area, { ...area, row, rowCount: 1 });
    const inColumn = intersect(area, { ...area, column, columnCount: 1 });
    const cell = area.columnCount === 1 ? inRow : inColumn;
    return cell ? this.scalar(new Reference(value.sheet, cell)) : cellError("#VALUE!");
  }

  private binary(operator: string, left: Node, right: Node): Value {
    const [a, b] = [this.evaluate(left), this.evaluate(right)];
    if (operator === ":") {
      const both = a instanceof Reference && b instanceof Reference && a.sheet === b.sheet;
      return both ? new Reference(a.sheet, bounding(a.area, b.area)) : cellError("#REF!");
    }
    const apply = binaryOperators[operator];
    if (!apply) return cellError("#NAME?");
    const [x, y] = [this.read(a), this.read(b)];
    if (!isMatrix(x) && !isMatrix(y)) return apply(x, y);
    return broadcast([x, y], (one = null, other = null) => apply(one, other));
  }
}

/** "A1#": the cells A1 spills into. */
function spillOf(reference: Reference): Value {
  const { sheet, area } = reference;
  const [cell] = existingCells(sheet, cellArea(area.row, area.column));
  const spill = cell?.cell.spill;
  if (!spill) return isError(cell?.cell.value) ? cell.cell.value : cellError("#REF!");
  return new Reference(sheet, { ...area, rowCount: spill.rows, columnCount: spill.columns });
}
