import { InsertionError } from "../session/insertion-error";
import type { Obstacle } from "../../core/insertion/obstacle";
import { formatArea } from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import type { AreaImprint, Imprint } from "./imprint";
import { readLooks } from "./looks";
import { readBefore } from "./referring";
import { AREA, areaOf, rangeAt } from "../session/area";
import { putBack } from "../session/change-cells";
import { showsNumbers } from "./look";
import { afterCellEdit, isCellEdit, reasonOf, syncChange } from "../session/session";

/** Where a single cell was written. */
export interface CellReport {
  readonly sheet: string;
  readonly address: string;
  /** For `undoInsertion`. */
  readonly imprints: readonly Imprint[];
}

export type CellContent =
  { readonly values: (string | number | boolean)[][] } | { readonly formulas: string[][] };

/** What the active cell shows, and the formula behind it (the same text where there is none). */
export interface ActiveCell {
  readonly value: unknown;
  readonly formula: unknown;
}

/**
 * Writes into the active cell if it is empty and not locked by protection.
 *
 * @param numberFormat for a cell without one; a format that the user has chosen stays
 * @throws InsertionError "cellObstructed"
 */
export async function fillActiveCell(
  context: Excel.RequestContext,
  content: CellContent,
  numberFormat?: string
): Promise<CellReport> {
  return fillCell(context, context.workbook.getActiveCell(), content, numberFormat);
}

/** Writes into the cell to the right of the active one, under the same conditions. */
export async function fillBesideActiveCell(
  context: Excel.RequestContext,
  content: CellContent
): Promise<CellReport> {
  return fillCell(context, context.workbook.getActiveCell().getOffsetRange(0, 1), content);
}

/** Reads the active cell. Changes nothing. */
export async function loadActiveCell(context: Excel.RequestContext): Promise<ActiveCell> {
  const cell = context.workbook.getActiveCell().load("values,formulas");
  await context.sync();
  return { value: cell.values[0]?.[0], formula: cell.formulas[0]?.[0] };
}

async function fillCell(
  context: Excel.RequestContext,
  cell: Excel.Range,
  content: CellContent,
  numberFormat: string = NO_FORMAT
): Promise<CellReport> {
  cell.load(`${AREA},address,formulas,hasSpill,valueTypes,numberFormat`);
  cell.format.protection.load("locked");
  cell.worksheet.load("id,name");
  cell.worksheet.protection.load("protected");
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  await context.sync();
  const sheet = cell.worksheet.name;
  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  const obstacles: Obstacle[] = [];
  // Within a spill, Excel shows the formula only in its first cell; the others can be blank.
  const isSpilled = cell.hasSpill !== false && cell.formulas[0]?.[0] === "";
  if (isSpilled) obstacles.push({ kind: "spilled", address });
  // A cell that holds only an apostrophe looks blank but has a type.
  else if (!isBlank(cell)) obstacles.push({ kind: "occupied", address, cells: 1 });
  else if (isShownOtherwise(content, cell.numberFormat[0]?.[0])) {
    obstacles.push({ kind: "formatted", address });
  }
  if (cell.worksheet.protection.protected && cell.format.protection.locked) {
    obstacles.push({ kind: "protectedSheet", sheet });
  }
  if (obstacles.length > 0) {
    throw new InsertionError({ code: "cellObstructed", details: { sheet, address, obstacles } });
  }
  const before = rangeAt(cell.worksheet, areaOf(cell)).load(
    "formulas,values,valueTypes,numberFormat"
  );
  const given = numberFormat !== NO_FORMAT && cell.numberFormat[0]?.[0] === NO_FORMAT;
  const { readings: ofLooks, looks } = readLooks(cell.worksheet, given ? [areaOf(cell)] : []);
  const formulas = readBefore(context, worksheets.items);
  let read: readonly (() => void)[];
  try {
    cell.set(content);
    if (given) cell.numberFormat = [[numberFormat]];
    cell.load("formulas");
    read = [...formulas.readings, ...ofLooks].map((reading) => reading.ask());
    await context.sync();
  } catch (error) {
    throw await withdrawn(error, { sheet, address, given }, content);
  }
  if (!isBlank(before)) throw await returned(context, cell, before, given);
  if (cell.formulas[0]?.[0] === "" && enteredIn(content) !== "") {
    // Excel drops what is written into a merged cell other than its first. To ask for merged cells before it is written
    // would clear the user's undo list.
    obstacles.push({ kind: "merged", address });
    if (given) await formatBack(context, cell, NO_FORMAT);
    throw new InsertionError({ code: "cellObstructed", details: { sheet, address, obstacles } });
  }
  for (const take of read) take();
  const namesBefore = names.items.map(({ name }) => name);
  const imprint = { ...imprintOf(cell), looks: looks(), givenFormat: given, namesBefore };
  return { sheet, address, imprints: [await formulas.into(imprint).catch(() => imprint)] };
}

/** The format of cells to which nobody has given one. */
const NO_FORMAT = "General";

async function formatBack(
  context: Excel.RequestContext,
  cell: Excel.Range,
  format: unknown
): Promise<void> {
  cell.numberFormat = [[format]];
  await context.sync();
}

/** Takes away a number format that was given with a figure. */
export function withoutFormat(sheet: Excel.Worksheet, area: Area): void {
  rangeAt(sheet, area).numberFormat = [[NO_FORMAT]];
}

function isBlank({ formulas, valueTypes }: Excel.Range): boolean {
  return formulas[0]?.[0] === "" && valueTypes[0]?.[0] === Excel.RangeValueType.empty;
}

function enteredIn(content: CellContent): unknown {
  return ("values" in content ? content.values : content.formulas)[0]?.[0];
}

/** A number in a percent or date format shows something else, and a formula in a cell of texts stays a text. */
function isShownOtherwise(content: CellContent, format: unknown): boolean {
  const isText = "values" in content && typeof enteredIn(content) === "string";
  return !isText && !showsNumbers(format);
}

/** Somebody has typed into the cell between the look and the write: that comes back. */
async function returned(
  context: Excel.RequestContext,
  cell: Excel.Range,
  before: Excel.Range,
  given: boolean
): Promise<InsertionError> {
  const sheet = cell.worksheet.name;
  const address = formatArea(areaOf(cell));
  // What was typed may have brought a format of its own, such as that of a percentage.
  if (given) cell.numberFormat = before.numberFormat;
  putBack(cell.worksheet, areaOf(cell), before);
  await syncChange(context, { sheet, address });
  const obstacles = [{ kind: "occupied", address, cells: 1 } as const];
  return new InsertionError({ code: "cellObstructed", details: { sheet, address, obstacles } });
}

/** Only the content of the cell was written, so only that is taken back. */
function imprintOf(cell: Excel.Range): AreaImprint {
  const area = areaOf(cell);
  return {
    kind: "area",
    sheetId: cell.worksheet.id,
    sheet: cell.worksheet.name,
    area,
    contents: { area, formulas: cell.formulas },
    looks: [],
    conditional: { count: 0, areas: [] },
    namesBefore: [],
    formulasBefore: [],
    merges: [],
    tables: [],
    charts: [],
    contentsOnly: true,
    extended: null,
    widened: [],
  };
}

/**
 * Excel may have written the cell and failed only after that: then it is emptied again.
 *
 * @returns the error for the user: whether the cell is as it was
 */
async function withdrawn(
  error: unknown,
  { given, ...place }: Omit<CellReport, "imprints"> & { readonly given: boolean },
  content: CellContent
): Promise<InsertionError> {
  if (isCellEdit(error)) return new InsertionError({ code: "cellEdit" });
  const reason = reasonOf(error);
  try {
    await empty(place, content, given);
  } catch {
    return new InsertionError({ code: "leftBehind", details: { reason, places: [place] } });
  }
  return new InsertionError({ code: "undone", details: { reason } });
}

/** @throws Error when the cell holds something else: the user may have typed it meanwhile */
async function empty(
  { sheet, address }: Omit<CellReport, "imprints">,
  content: CellContent,
  given: boolean
): Promise<void> {
  await afterCellEdit(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    const found = String(cell.formulas[0]?.[0]);
    if (found === "" && !given) return;
    if (found !== "" && found !== String(enteredIn(content)).replace(/^'/, "")) {
      throw new Error(found);
    }
    cell.clear(Excel.ClearApplyTo.contents);
    if (given) cell.numberFormat = [[NO_FORMAT]];
    await context.sync();
  });
}
