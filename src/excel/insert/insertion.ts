import { formatArea } from "../../sheets/spec/address";
import { freeNames, type FreeNames, type TakenNames } from "../../sheets/spec/free-names";
import {
  fillActiveCell,
  fillBesideActiveCell,
  loadActiveCell,
  type ActiveCell,
  type CellContent,
  type CellReport,
} from "./cell";
import { literal } from "../session/literal";
import { look, type Placement, type SheetCell, type Site } from "./look";
import { rollBack } from "./rollback";
import { redrawnIn } from "./redrawn";
import { rewrittenIn } from "./rewritten";
import { attempt, refusal } from "../session/attempt";
import {
  inExcel,
  inTurn,
  isCellEdit,
  isGroupable,
  isNotUndoable,
  reasonOf,
} from "../session/session";
import type { Part } from "./steps";
import { showFirst, write, type Journal, type Observer } from "./write";
import type { Imprint } from "./imprint";
import { InsertionError } from "../session/insertion-error";
import {
  extentOf,
  isFormula,
  sizeOf,
  type Extent,
  type SheetSpec,
} from "../../sheets/spec/sheet-spec";
import type { Obstacle } from "../../core/insertion/obstacle";

export type { ActiveCell } from "./cell";
export type { Placement, SheetCell } from "./look";
export type { Observer } from "./write";

/** Where an insertion would go and what is in the way there. */
export interface PlacementReport {
  /** Null when a new sheet is to be made. */
  readonly sheet: string | null;
  readonly address: string;
  /** Empty: it can go there. */
  readonly obstacles: readonly Obstacle[];
  /** The names that a new sheet or table cannot have. */
  readonly taken: TakenNames;
}

/** What an insertion has made. */
export interface InsertionReport {
  readonly sheet: string;
  readonly address: string;
  readonly tables: readonly string[];
  /** For `undoInsertion`; empty where Excel could not be asked any more what then stood there. */
  readonly imprints: readonly Imprint[];
}

/**
 * Looks where something of the given extent would go. Changes nothing.
 *
 * @throws InsertionError
 * @example await inspect(extentOf(spec), "activeCell") // { sheet: "Sheet1", address: "B2:G16", obstacles: [], … }
 */
export async function inspect(
  extent: Extent,
  place: Placement | SheetCell
): Promise<PlacementReport> {
  try {
    const site = await inExcel("insertion", (context) => look(context, extent, place));
    const { sheet, area, obstacles, taken } = site;
    return { sheet: sheet?.name ?? null, address: formatArea(area), obstacles, taken };
  } catch (error) {
    throw refusal(error, extent);
  }
}

/**
 * Looks, then writes a sheet specification at the active cell, in the next free place of the active sheet, on a new
 * sheet, or at a cell named beforehand. Nothing that is there is overwritten, and it writes completely or not at all.
 *
 * @param build makes the specification with names that are free in the workbook; its size must not depend on them
 * @throws InsertionError
 */
export async function insert(
  build: (names: FreeNames) => SheetSpec,
  place: Placement | SheetCell,
  observer: Observer = {}
): Promise<InsertionReport> {
  const [report] = await insertParts((names) => [build(names)], place, observer);
  if (!report) throw new InsertionError({ code: "nothingToInsert" });
  return report;
}

/**
 * Looks, then writes several sheet specifications, each on a new sheet, all of them or none.
 *
 * @throws InsertionError
 */
export async function insertSheets(
  build: (names: FreeNames) => SheetSpec[],
  observer: Observer = {}
): Promise<InsertionReport[]> {
  return insertParts(build, "newSheet", observer);
}

async function insertParts(
  build: (names: FreeNames) => SheetSpec[],
  place: Placement | SheetCell,
  observer: Observer
): Promise<InsertionReport[]> {
  const specs = build(freeNames({ sheets: [], tables: [] }));
  const extent = firstExtent(specs);
  const grouped = isGroupable(specs.reduce((sum, { cells }) => sum + formulasIn(cells), 0));
  return inTurn(() => lookAndWrite(build, extent, place, observer, grouped));
}

function formulasIn(cells: SheetSpec["cells"]): number {
  return cells.reduce((sum, row) => sum + row.filter(isFormula).length, 0);
}

async function lookAndWrite(
  build: (names: FreeNames) => SheetSpec[],
  extent: Extent,
  place: Placement | SheetCell,
  observer: Observer,
  grouped: boolean
): Promise<InsertionReport[]> {
  const attempt: Attempt = { parts: null, requests: 0, reachedRow: 0 };
  const run = (grouped: boolean): Promise<InsertionReport[]> =>
    inExcel(
      "insertion",
      async (context) => {
        const site = await look(context, extent, place, "toWrite");
        refuseObstacles(site);
        const parts = build(freeNames(site.taken)).map((spec) => partAt(spec, site));
        attempt.parts = parts;
        return writeParts(context, parts, observer, attempt);
      },
      grouped
    );
  try {
    return await run(grouped);
  } catch (error) {
    const failure =
      attempt.parts === null
        ? refusal(error, extent)
        : await withdrawn(error, attempt.parts, attempt);
    // All is as it was: once more without a step of its own in the undo list.
    if (isNotUndoable(error) && failure.code === "undone") {
      return lookAndWrite(build, extent, place, observer, false);
    }
    throw failure;
  }
}

async function writeParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  observer: Observer,
  journal: Journal
): Promise<InsertionReport[]> {
  const written = await write(context, parts, observer, journal);
  // All is written: a failure now must not take it back.
  const imprints = await written.imprints().catch(() => []);
  refuseRewritten(parts, imprints);
  const redrawn = await redrawnIn(context, parts, imprints).catch(() => []);
  const places = [...written.repaged(), ...redrawn];
  if (places.length > 0) throw new InsertionError({ code: "redrawn", details: { places } });
  await showFirst(context, parts).catch(() => undefined);
  return parts.map((part, index) => ({
    ...placeOf(part),
    imprints: imprints.slice(index, index + 1),
  }));
}

/** @throws InsertionError "rewritten" where Excel has put other formulas into a table than were sent */
function refuseRewritten(parts: readonly Part[], imprints: readonly Imprint[]): void {
  const places = parts.flatMap((part, index) => {
    const imprint = imprints[index];
    return imprint && imprint.kind !== "comment" ? rewrittenIn(part, imprint.contents) : [];
  });
  if (places.length > 0) throw new InsertionError({ code: "rewritten", details: { places } });
}

/** @throws InsertionError "nothingToInsert" */
function firstExtent([first]: readonly SheetSpec[]): Extent {
  const extent = first && extentOf(first);
  if (!extent || extent.rows === 0 || extent.columns === 0) {
    throw new InsertionError({ code: "nothingToInsert" });
  }
  return extent;
}

function partAt(spec: SheetSpec, site: Site): Part {
  return { spec, site: { ...site, area: { ...site.area, ...sizeOf(spec) } } };
}

/**
 * Writes one value into the active cell if it is empty. A text stays text, whatever it begins with.
 *
 * @param numberFormat for a cell without one
 * @throws InsertionError
 * @example await insertValue(50, '0"以上"')
 */
export async function insertValue(
  value: string | number | boolean,
  numberFormat?: string
): Promise<CellReport> {
  const values = [[typeof value === "string" ? literal(value) : value]];
  return insertIntoCell({ values }, numberFormat);
}

/**
 * Writes one formula into the active cell if it is empty.
 *
 * @param formula in English, starting with "="
 * @throws InsertionError
 * @example await insertFormula('=CQ.PLANTARGET("高新技术企业",2020)')
 */
export async function insertFormula(formula: string): Promise<CellReport> {
  return insertIntoCell({ formulas: [[formula]] });
}

/**
 * Writes one value into the cell to the right of the active one if that is empty. A text stays text.
 *
 * @throws InsertionError
 */
export async function insertBeside(value: string | number | boolean): Promise<CellReport> {
  const content = typeof value === "string" ? literal(value) : value;
  return inCell((context) => fillBesideActiveCell(context, { values: [[content]] }));
}

/**
 * What the active cell holds.
 *
 * @throws InsertionError
 */
export async function readActiveCell(): Promise<ActiveCell> {
  return inCell(loadActiveCell);
}

function insertIntoCell(content: CellContent, numberFormat?: string): Promise<CellReport> {
  return inCell((context) => fillActiveCell(context, content, numberFormat));
}

async function inCell<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return attempt(() => inExcel("insertion", batch, true), { rows: 1, columns: 1 });
}

interface Attempt extends Journal {
  parts: readonly Part[] | null;
}

function refuseObstacles({ sheet, area, obstacles }: Site): void {
  if (obstacles.length === 0) return;
  const details = { sheet: sheet?.name ?? "", address: formatArea(area), obstacles };
  throw new InsertionError({ code: "obstructed", details });
}

function placeOf({ spec, site }: Part): Omit<InsertionReport, "imprints"> {
  return {
    sheet: site.sheet?.name ?? spec.sheetName,
    address: formatArea(site.area),
    tables: spec.tables.map(({ name }) => name),
  };
}

/** Takes back what was written before the error, and says how that went. */
async function withdrawn(
  error: unknown,
  parts: readonly Part[],
  journal: Journal
): Promise<InsertionError> {
  if (isCellEdit(error) && journal.requests === 0) return new InsertionError({ code: "cellEdit" });
  const reason = reasonOf(error);
  try {
    await rollBack(parts, error, journal);
  } catch {
    const places = parts.map(placeOf).map(({ sheet, address }) => ({ sheet, address }));
    return new InsertionError({ code: "leftBehind", details: { reason, places } });
  }
  if (error instanceof InsertionError) return error;
  if (isCellEdit(error)) return new InsertionError({ code: "cellEdit" });
  return new InsertionError({ code: "undone", details: { reason } });
}
