/** The formula engine of the stand-in: computes the whole workbook whenever something changed. */
import {
  type Area,
  bounding,
  cellArea,
  cellKey,
  cellPosition,
  formatAddress,
  formatArea,
  quoteSheet,
} from "../model/address";
import { editCell, existingCells, findCell } from "../model/cells";
import { type CellData, cellError, type SheetData } from "../model/data";
import type { FormulaEngine, FormulaPlace, FormulaScope, Rewriting } from "../model/formula-engine";
import { clearSpill } from "../model/spills";
import { numberFormatAt } from "../model/styles";
import { work } from "../model/work";
import type { Workbook } from "../model/workbook";
import { acceptsFormula } from "./acceptance";
import { FunctionCalls, type FunctionRunner } from "./custom-functions";
import { Evaluation, type EvaluationHost } from "./evaluator";
import { parseFormula } from "./parser";
import { copiedFormula, rewriteFormula } from "./rewrite";
import { cellValue, spill } from "./spilling";
import { FormulaSyntaxError } from "./syntax";
import type { Matrix, Scalar, Value } from "./values";

/** A spill may feed a formula computed before it; this many rounds settle any sensible sheet. */
const MAX_ROUNDS = 10;

const noFunctions: FunctionRunner = { find: () => undefined, start: () => undefined };

export class Calculator implements FormulaEngine {
  readonly calls: FunctionCalls;
  /** Functions in formulas that neither the calculator nor an add-in knows; real Excel may know them. */
  readonly unknownFunctions = new Set<string>();
  private computed: { workbook: Workbook; version: number; answered: number } | null = null;
  /** What was entered since the last calculation: where Excel calculates by hand, only that is computed. */
  private readonly newFormulas = new Set<string>();

  constructor(runner: FunctionRunner = noFunctions) {
    this.calls = new FunctionCalls(runner);
  }

  accepts(workbook: Workbook, formula: string, place: FormulaPlace): boolean {
    return acceptsFormula(workbook, formula, place);
  }

  rewrite(formula: string, rewriting: Rewriting, scope: FormulaScope): string {
    return rewriteFormula(formula, rewriting, scope);
  }

  copied(formula: string, rows: number, columns: number): string {
    return copiedFormula(formula, rows, columns);
  }

  calculate(workbook: Workbook, asked = false): void {
    const { contentVersion: version } = workbook;
    const { answered } = this.calls;
    const { computed } = this;
    const current =
      computed?.workbook === workbook &&
      computed.version === version &&
      computed.answered === answered;
    if (current) return;
    const changed = new Map<string, Area>();
    const only =
      workbook.data.calculationMode === "Manual" && !asked ? new Set(this.newFormulas) : null;
    this.newFormulas.clear();
    let rounds = 0;
    while (new Pass(workbook, this, changed, only).run() && ++rounds < MAX_ROUNDS);
    this.computed = { workbook, version, answered };
    for (const [sheetId, area] of changed) {
      workbook.events.emit({ type: "calculated", sheetId, address: formatArea(area) });
    }
  }

  forget(): void {
    this.calls.forget();
  }

  entered(sheet: string, row: number, column: number): void {
    const address = formatAddress(sheet, cellArea(row, column));
    this.calls.forgetCell(address);
    this.newFormulas.add(address);
  }

  /** Resolves when every custom function has answered and the workbook is computed. */
  async settled(workbook: Workbook): Promise<void> {
    for (;;) {
      this.calculate(workbook);
      const before = this.calls.answered;
      await this.calls.settled();
      this.calculate(workbook);
      if (this.calls.answered === before) return;
    }
  }
}

/** One walk over all formulas. */
class Pass implements EvaluationHost {
  private readonly done = new Map<CellData, Scalar | Matrix>();
  private readonly running = new Set<CellData>();
  private readonly formats = new Map<CellData, string>();
  private readonly matrices = new Map<string, Matrix>();
  /** How often a formula met itself. */
  private circles = 0;

  constructor(
    readonly workbook: Workbook,
    private readonly calculator: Calculator,
    /** The area in which values changed, by sheet. */
    private readonly changed: Map<string, Area>,
    /** The addresses of the formulas that are computed; null: of all. */
    private readonly only: ReadonlySet<string> | null
  ) {}

  /** @returns whether a spilled cell changed, so that formulas reading it must be computed again */
  run(): boolean {
    let spilled = false;
    for (const sheet of this.workbook.data.sheets) {
      const formulas = Object.entries(sheet.cells).filter(
        ([key, cell]) => cell.formula !== undefined && this.isDue(sheet, key)
      );
      for (const [key, cell] of formulas) {
        const { row, column } = cellPosition(key);
        this.compute(sheet, row, column, cell);
      }
      for (const [key, cell] of formulas) {
        spilled =
          this.store(sheet, key, this.done.get(cell) ?? null, this.formats.get(cell)) || spilled;
      }
    }
    return spilled;
  }

  cellValue(sheet: SheetData, row: number, column: number): Scalar {
    const cell = findCell(sheet, row, column);
    if (!cell) return null;
    if (cell.formula === undefined) return cell.value ?? null;
    if (!this.isDue(sheet, cellKey(row, column))) return cell.value ?? null;
    const value = this.compute(sheet, row, column, cell);
    return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
  }

  private isDue(sheet: SheetData, key: string): boolean {
    return this.only === null || this.only.has(`${quoteSheet(sheet.name)}!${key}`);
  }

  /** An area that many formulas look through is read once. */
  matrix(sheet: SheetData, area: Area): Matrix {
    const key = `${sheet.id} ${formatArea(area)}`;
    const known = this.matrices.get(key);
    if (known) return known;
    const circles = this.circles;
    const matrix: Matrix = Array.from({ length: area.rowCount }, () =>
      Array<Scalar>(area.columnCount).fill(null)
    );
    for (const { row, column } of existingCells(sheet, area)) {
      const line = matrix[row - area.row];
      if (line) line[column - area.column] = this.cellValue(sheet, row, column);
    }
    if (this.circles === circles) this.matrices.set(key, matrix);
    return matrix;
  }

  private compute(sheet: SheetData, row: number, column: number, cell: CellData): Scalar | Matrix {
    const known = this.done.get(cell);
    if (known !== undefined) return known;
    // A circular reference shows 0, as Excel does after its warning.
    if (this.running.has(cell)) {
      this.circles++;
      return 0;
    }
    this.running.add(cell);
    work.formulasComputed++;
    const evaluation = new Evaluation(this, { sheetId: sheet.id, row, column });
    const value = evaluate(evaluation, cell.formula ?? "");
    this.running.delete(cell);
    this.done.set(cell, value);
    return value;
  }

  private store(
    sheet: SheetData,
    key: string,
    value: Scalar | Matrix,
    numberFormat: string | undefined
  ): boolean {
    const { row, column } = cellPosition(key);
    const cell = sheet.cells[key];
    const isAsBefore = cell?.value === value && value !== null && !cell.spill;
    if (isAsBefore && numberFormat === undefined) return false;
    const before = JSON.stringify(cell?.value);
    const single = !Array.isArray(value) || (value.length === 1 && value[0]?.length === 1);
    let changed = false;
    if (single) {
      changed = clearSpill(sheet, key, null);
      editCell(sheet, row, column, (cell) => {
        delete cell.spill;
        cell.value = cellValue(Array.isArray(value) ? value[0]?.[0] : value);
      });
    } else {
      changed = spill(this.workbook, sheet, row, column, value);
    }
    if (numberFormat !== undefined && numberFormatAt(sheet, row, column) === "General") {
      editCell(sheet, row, column, (cell) => (cell.style = { ...cell.style, numberFormat }));
    }
    if (JSON.stringify(sheet.cells[key]?.value) !== before) this.note(sheet, cellArea(row, column));
    return changed;
  }

  private note(sheet: SheetData, cell: Area): void {
    const known = this.changed.get(sheet.id);
    this.changed.set(sheet.id, known ? bounding(known, cell) : cell);
  }

  customFunction(
    name: string,
    args: (Scalar | Matrix)[],
    { sheet, place }: Evaluation
  ): Value | undefined {
    const address = formatAddress(sheet.name, cellArea(place.row, place.column));
    const answer = this.calculator.calls.call(name, args, address);
    const cell = findCell(sheet, place.row, place.column);
    if (cell && answer?.numberFormat !== undefined) this.formats.set(cell, answer.numberFormat);
    return answer?.value;
  }

  reportUnknownFunction(name: string): void {
    this.calculator.unknownFunctions.add(name);
  }
}

function evaluate(evaluation: Evaluation, formula: string): Scalar | Matrix {
  try {
    return evaluation.result(parseFormula(formula));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return cellError("#NAME?");
    throw error;
  }
}
