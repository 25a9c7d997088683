/** Range.copyFrom, autoFill and moveTo. */
import { type Area, eachCell, insideGrid } from "../../model/address";
import { fillCalculatedColumns } from "../../model/calculated-columns";
import { editCell, findCell, hasContent } from "../../model/cells";
import type { CellData, SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireAllowed, requireEditable } from "../../model/protection";
import { rewriteFormulas } from "../../model/rewriting";
import { removeSpill } from "../../model/spills";
import { NotImplementedError } from "../api-object";
import type { HostContext } from "../host-context";
import { placeArgument } from "./target";

export interface CopyOptions {
  readonly type: string;
  readonly skipBlanks?: boolean;
  readonly transpose?: boolean;
}

/** A target grows to the source's size; one that is a multiple of it is filled with repetitions. */
export function copyInto(
  context: HostContext,
  sheet: SheetData,
  target: Area,
  sourceArgument: unknown,
  { type, skipBlanks = false, transpose = false }: CopyOptions
): void {
  const { workbook } = context;
  if (!["All", "Formulas", "Values", "Formats"].includes(type)) {
    throw new NotImplementedError(`Range.copyFrom of ${type}`);
  }
  workbook.calculate();
  const source = placeArgument(context, sourceArgument);
  const [rows, columns] = transpose
    ? [source.area.columnCount, source.area.rowCount]
    : [source.area.rowCount, source.area.columnCount];
  const repeats = target.rowCount % rows === 0 && target.columnCount % columns === 0;
  const area = repeats ? target : insideGrid({ ...target, rowCount: rows, columnCount: columns });
  if (type !== "Formats") requireEditable(sheet, area);
  if (type === "All" || type === "Formats") requireAllowed(sheet, "allowFormatCells");
  const copied = new Map(
    [...eachCell(source.area)].map(({ row, column, i, j }) => [
      `${i} ${j}`,
      { row, column, cell: structuredClone(findCell(source.sheet, row, column)) },
    ])
  );
  const formulas = new Map<number, number[]>();
  for (const { row, column, i, j } of eachCell(area)) {
    const [across, down] = [j % columns, i % rows];
    const from = copied.get(transpose ? `${across} ${down}` : `${down} ${across}`);
    if (!from || (skipBlanks && !hasContent(from.cell))) continue;
    const formula =
      from.cell?.formula === undefined || type === "Values"
        ? undefined
        : workbook.formulas.copied(from.cell.formula, row - from.row, column - from.column);
    paste(sheet, row, column, from.cell, formula, type);
    if (formula === undefined || type === "Formats") continue;
    workbook.formulas.entered(sheet.name, row, column);
    formulas.set(column, [...(formulas.get(column) ?? []), row]);
  }
  fillCalculatedColumns(workbook, sheet, area, formulas);
  workbook.touch();
}

function paste(
  sheet: SheetData,
  row: number,
  column: number,
  from: CellData | undefined,
  formula: string | undefined,
  type: string
): void {
  editCell(sheet, row, column, (cell) => {
    if (type === "All" || type === "Formats") cell.style = from?.style;
    if (type === "Formats") return;
    removeSpill(sheet, row, column, cell);
    delete cell.spilledFrom;
    cell.formula = formula;
    cell.value = formula === undefined ? from?.value : undefined;
  });
}

/** Cuts the cells and puts them elsewhere on the sheet; what refers to them follows. */
export function moveInto(
  context: HostContext,
  sheet: SheetData,
  from: Area,
  destination: unknown
): void {
  const { workbook } = context;
  const to = placeArgument(context, destination);
  if (to.sheet !== sheet) throw new NotImplementedError("Range.moveTo another sheet");
  const target = insideGrid({ ...from, row: to.area.row, column: to.area.column });
  requireEditable(sheet, from);
  requireEditable(sheet, target);
  const cells = [...eachCell(from)].map(({ row, column, i, j }) => ({
    i,
    j,
    cell: takeCell(sheet, row, column),
  }));
  for (const { i, j, cell } of cells) {
    editCell(sheet, target.row + i, target.column + j, (there) => {
      for (const field of Object.keys(there) as (keyof CellData)[]) delete there[field];
      Object.assign(there, cell);
    });
  }
  rewriteFormulas(workbook, {
    kind: "moved",
    sheet: sheet.name,
    from,
    rows: target.row - from.row,
    columns: target.column - from.column,
    deleted: null,
  });
  workbook.touch();
}

function takeCell(sheet: SheetData, row: number, column: number): CellData {
  const cell = { ...findCell(sheet, row, column) };
  if (cell.spill ?? cell.spilledFrom) throw new ExcelError("InvalidOperation");
  editCell(sheet, row, column, (there) => {
    for (const field of Object.keys(there) as (keyof CellData)[]) delete there[field];
  });
  return cell;
}

/** Fills the destination, which begins with the range, down or to the right: formulas are copied, numbers go on. */
export function fillFrom(
  context: HostContext,
  sheet: SheetData,
  source: Area,
  destination: unknown,
  type: string
): void {
  const { area } = placeArgument(context, destination);
  const startsThere = area.row === source.row && area.column === source.column;
  const down = area.columnCount === source.columnCount && area.rowCount >= source.rowCount;
  const right = area.rowCount === source.rowCount && area.columnCount >= source.columnCount;
  if (!startsThere || (!down && !right)) throw new ExcelError("InvalidArgument");
  const copyType = { FillDefault: "All", FillCopy: "All", FillValues: "Values" }[type];
  if (type === "FillFormats") copyRepeated(context, sheet, source, area, "Formats");
  else if (copyType === undefined && type !== "FillSeries") {
    throw new NotImplementedError(`Range.autoFill of ${type}`);
  } else copyRepeated(context, sheet, source, area, copyType ?? "All");
  const goesOn = type === "FillSeries" || (type === "FillDefault" && isSeries(source, down));
  if (goesOn) continueSeries(sheet, source, area, down);
}

/** One number alone is repeated by default, two or more go on. */
const isSeries = (source: Area, down: boolean): boolean =>
  (down ? source.rowCount : source.columnCount) > 1;

function copyRepeated(
  context: HostContext,
  sheet: SheetData,
  source: Area,
  area: Area,
  type: string
): void {
  const down = area.rowCount > source.rowCount;
  const size = down ? source.rowCount : source.columnCount;
  const length = down ? area.rowCount : area.columnCount;
  const range = context.range(sheet.id, source);
  for (let at = size; at < length; at += size) {
    const rest = Math.min(size, length - at);
    const part = down ? { ...source, rowCount: rest } : { ...source, columnCount: rest };
    const target = down
      ? { ...part, row: source.row + at }
      : { ...part, column: source.column + at };
    copyInto(context, sheet, target, rest === size ? range : context.range(sheet.id, part), {
      type,
    });
  }
}

/** Each line of numbers goes on by the step between its first two. */
function continueSeries(sheet: SheetData, source: Area, area: Area, down: boolean): void {
  const lines = down ? source.columnCount : source.rowCount;
  const size = down ? source.rowCount : source.columnCount;
  const length = down ? area.rowCount : area.columnCount;
  for (let line = 0; line < lines; line++) {
    const place = (at: number): [number, number] =>
      down ? [source.row + at, source.column + line] : [source.row + line, source.column + at];
    const values = Array.from({ length: size }, (_, at) => findCell(sheet, ...place(at)));
    const numbers = values.map((cell) => (cell?.formula === undefined ? cell?.value : undefined));
    if (!numbers.every((value): value is number => typeof value === "number")) continue;
    const [first = 0, second = first + 1] = numbers;
    for (let at = size; at < length; at++) {
      editCell(sheet, ...place(at), (cell) => (cell.value = first + (second - first) * at));
    }
  }
}
