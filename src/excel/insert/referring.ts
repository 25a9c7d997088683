import type { AdditionSince } from "../../core/insertion/change-since";
import {
  contains,
  formatArea,
  overlaps,
  parseAreas,
  unquotedSheet,
  without,
} from "../../sheets/spec/address";
import type { Area } from "../../sheets/spec/sheet-spec";
import { AREA, areaOf, rangeAt } from "../session/area";
import { readAreas } from "../session/cells";
import { OWN_SHEETS } from "../session/own-sheets";
import type { Reading } from "../session/readings";
import { PRINT_NAMES } from "./clear";
import type { AreaImprint, SheetImprint } from "./imprint";

/** A formula in a cell. */
export interface PlacedFormula {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Cells that formulas may refer to. */
export interface Referred {
  readonly sheetId: string;
  readonly sheet: string;
  /** Null for the whole sheet. */
  readonly area: Area | null;
  /** Names of the tables that they are. */
  readonly tables: readonly string[];
  /** Headings of the columns that they are in a table that has others. */
  readonly columns: readonly string[];
}

/** So many cells at the top left of the sheets are asked for before it is known how much they hold. */
const HEAD_CELLS = 5_000;
const HEAD_COLUMNS = 20;
/** What they usually take. */
const HEAD_BYTES = 200_000;
/** An insertion reads so many more; what lies further down in a long sheet counts as added since. */
const FURTHER_CELLS = 20_000;

/**
 * Reads the formulas of sheets: most sheets hold no more than is asked for at once, the rest of larger ones is read after.
 * Changes nothing.
 *
 * @returns what is to be read, and reads the rest after it, where it is not too much
 */
export function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): { readonly readings: readonly Reading[]; rest(most?: number): Promise<PlacedFormula[]> } {
  const rows = Math.ceil(HEAD_CELLS / HEAD_COLUMNS / Math.max(1, sheets.length));
  const head = { row: 0, column: 0, rows, columns: HEAD_COLUMNS };
  const known: PlacedFormula[] = [];
  const used = sheets.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).untrack().load(AREA),
  }));
  const readings = sheets.map((sheet) => ({
    bytes: HEAD_BYTES / sheets.length,
    ask() {
      const top = rangeAt(sheet, head).getUsedRangeOrNullObject(true).untrack();
      top.load(`${AREA},formulas`);
      return () => {
        if (!top.isNullObject) known.push(...formulasIn(sheet, areaOf(top), top.formulas));
      };
    },
  }));
  const rest = async (most = Infinity): Promise<PlacedFormula[]> => {
    const further = used.flatMap(({ sheet, range }) =>
      range.isNullObject ? [] : without(areaOf(range), [head]).map((area) => ({ sheet, area }))
    );
    const cells = further.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    if (cells > most) return known;
    const found = await readAreas(context, further, ["formulas"]);
    return [
      ...known,
      ...further.flatMap(({ sheet, area }, at) =>
        formulasIn(sheet, area, found[at]?.formulas ?? [])
      ),
    ];
  };
  return { readings, rest };
}

function formulasIn(
  sheet: Excel.Worksheet,
  { row, column }: Area,
  cells: readonly (readonly unknown[])[]
): PlacedFormula[] {
  return cells.flatMap((line, i) =>
    line.flatMap((content, j) =>
      typeof content === "string" && content.startsWith("=")
        ? [
            {
              sheetId: sheet.id,
              sheet: sheet.name,
              row: row + i,
              column: column + j,
              formula: content,
            },
          ]
        : []
    )
  );
}

/** A reference in a formula: the sheet it names, if any, and cells, whole columns or whole rows. */
const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.:]+)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/**
 * Whether a formula refers to cells: by their address, or by the name of their table or column.
 *
 * @param home the sheet that an address without a sheet means; null for a defined name, which always names one
 * @example refersTo("=SUM(指标表!B2:B9)", "Sheet1", { sheet: "指标表", area: null, … }) // true
 */
export function refersTo(formula: string, home: string | null, referred: Referred): boolean {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (referred.tables.some((table) => isNamed(text, table))) return true;
  if (referred.columns.some((column) => text.includes("[") && text.includes(column))) return true;
  for (const [, named, address = ""] of text.matchAll(REFERENCE)) {
    const sheets = named === undefined ? [home] : unquotedSheet(named).split(":");
    if (!sheets.some((sheet) => sheet?.toLowerCase() === referred.sheet.toLowerCase())) continue;
    if (referred.area === null) return true;
    const { area } = referred;
    if (parseAreas(address.toUpperCase()).some((cells) => overlaps(cells, area))) return true;
  }
  return false;
}

function isNamed(text: string, table: string): boolean {
  const at = text.toLowerCase().indexOf(table.toLowerCase());
  if (at < 0) return false;
  const isWord = (character: string | undefined): boolean =>
    /[\p{L}\p{N}_.]/u.test(character ?? "");
  if (!isWord(text[at - 1]) && !isWord(text[at + table.length])) return true;
  return isNamed(text.slice(at + 1), table);
}

/** Cells that were inserted, and the sheet where they are now. */
export interface PlacedCells {
  readonly imprint: AreaImprint | SheetImprint;
  readonly sheet: { readonly name: string };
}

/**
 * Asks for the formulas that refer to cells which are being written: whoever made them did so before.
 *
 * @returns what is to be read, and puts what it gave into an imprint
 */
export function readBefore(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): { readonly readings: readonly Reading[]; into(imprint: AreaImprint): Promise<AreaImprint> } {
  const others = sheets.filter(({ name }) => !OWN_SHEETS.includes(name));
  const { readings, rest } = readFormulas(context, others);
  const into = async (imprint: AreaImprint): Promise<AreaImprint> => {
    const found = referring(
      [{ imprint, sheet: { name: imprint.sheet } }],
      await rest(FURTHER_CELLS)
    );
    return { ...imprint, formulasBefore: found.map(keyOf) };
  };
  return { readings, into };
}

function keyOf({ sheet, address }: Omit<ReferringCell, "kind">): string {
  return `${sheet}!${address}`;
}

/** What a formula, name or chart refers to by which it refers to the cells. */
export function referredOf({ imprint, sheet }: PlacedCells): Referred {
  const extended = imprint.kind === "area" ? imprint.extended : null;
  const [headings = []] = extended === null ? [] : imprint.contents.formulas;
  return {
    sheetId: imprint.sheetId,
    sheet: sheet.name,
    area: imprint.kind === "sheet" ? null : imprint.area,
    tables: imprint.tables.filter(({ id }) => id !== extended).map(({ name }) => name),
    columns: headings.map(String),
  };
}

interface ReferringCell {
  readonly kind: "referring";
  readonly sheet: string;
  readonly address: string;
}

/** Formulas of other cells that refer to what was inserted, and did not before. */
export function referring(
  made: readonly PlacedCells[],
  formulas: readonly PlacedFormula[]
): ReferringCell[] {
  const all = made.map((found) => ({
    referred: referredOf(found),
    before: new Set(found.imprint.formulasBefore),
  }));
  const isOwn = ({ sheetId, row, column }: PlacedFormula): boolean =>
    made.some(
      ({ imprint: { sheetId: id, area } }) =>
        id === sheetId && contains(area, { row, column, rows: 1, columns: 1 })
    );
  return formulas
    .map((cell) => ({
      cell,
      told: {
        kind: "referring" as const,
        sheet: cell.sheet,
        address: formatArea({ row: cell.row, column: cell.column, rows: 1, columns: 1 }),
      },
    }))
    .filter(({ cell, told }) =>
      all.some(
        ({ referred, before }) =>
          !before.has(keyOf(told)) && refersTo(cell.formula, cell.sheet, referred)
      )
    )
    .filter(({ cell }) => !isOwn(cell))
    .map(({ told }) => told);
}

/** Names that somebody has given to what was inserted. */
export function named(
  made: readonly PlacedCells[],
  names: readonly Excel.NamedItem[]
): AdditionSince[] {
  const all = made.map((found) => ({
    referred: referredOf(found),
    before: found.imprint.namesBefore,
  }));
  return names
    .filter(({ name }) => !PRINT_NAMES.test(name))
    .filter(({ name, formula }) =>
      all.some(
        ({ referred, before }) =>
          !before.includes(name) && refersTo(String(formula), null, referred)
      )
    )
    .map(({ name }) => ({ kind: "named", name }));
}
