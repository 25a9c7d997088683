import { figureColumn, isNames } from "../../sheets/indicator-table/figure-columns";
import type { Area, SheetSpec } from "../../sheets/spec/sheet-spec";
import { digest } from "../session/digest";

/*
 * Which figures a table was written with: marks of them, in a property of the sheet. They tell later whether a figure is
 * still as it was written, wherever its row has been sorted or moved to, and go where the sheet goes.
 */

/** The figures that one table is written with, as its sheet keeps them. */
export interface WrittenFigures {
  readonly key: string;
  readonly marks: string;
}

const KEY = "PlanTarget.written:";
const LENGTH = 7;

/** The mark of a figure by what it is called and under which heading it stands; digits and lower case letters. */
export function figureMark(name: unknown, header: string, content: unknown): string {
  return markOf([name, header, content]);
}

/** The mark of a number format of a column. */
export function formatMark(header: string, format: unknown): string {
  return markOf([header, format]);
}

function markOf(facts: readonly unknown[]): string {
  return parseInt(digest([facts]), 16)
    .toString(36)
    .padStart(LENGTH, "0");
}

/** What is to be kept of a specification's tables with figures of plans. */
export function writtenFigures(spec: SheetSpec): WrittenFigures[] {
  return spec.tables.flatMap(({ name, area }) => {
    const marks = marksOf(spec, area);
    return marks.size === 0 ? [] : [{ key: KEY + name, marks: [...marks].join("") }];
  });
}

function marksOf({ cells, numberFormats }: SheetSpec, area: Area): Set<string> {
  const { row, column, rows, columns } = area;
  const headers = (cells[row] ?? []).slice(column, column + columns).map(String);
  const names = headers.findIndex(isNames);
  const marks = new Set<string>();
  if (names < 0) return marks;
  headers.forEach((header, index) => {
    if (!figureColumn(header, true)) return;
    const at = column + index;
    for (const line of cells.slice(row + 1, row + rows)) {
      const figure = line[at];
      if (typeof figure === "number") marks.add(figureMark(line[column + names], header, figure));
    }
    for (const { area: formatted, format } of numberFormats) {
      if (formatted.column > at || formatted.column + formatted.columns <= at) continue;
      for (const one of typeof format === "string" ? [format] : format) {
        marks.add(formatMark(header, one));
      }
    }
  });
  return marks;
}

/** Keeps marks with a sheet, in the request that writes its table. */
export function keepWritten(sheet: Excel.Worksheet, { key, marks }: WrittenFigures): void {
  sheet.customProperties.add(key, marks);
}

/**
 * @returns gives, after the next sync, what the sheet keeps of tables of these names; of all tables if none are named,
 *   because they can be renamed
 */
export function loadWritten(
  sheet: Excel.Worksheet
): (tables?: readonly string[]) => Excel.WorksheetCustomProperty[] {
  const properties = sheet.customProperties.load("items/key,items/value");
  return (tables) => {
    const keys = tables && new Set(tables.map((name) => KEY + name));
    return properties.items.filter(({ key }) => keys?.has(key) ?? key.startsWith(KEY));
  };
}

/** Keeps nothing more of tables, of which this was kept. */
export function forgetWritten(
  sheet: Excel.Worksheet,
  kept: readonly Excel.WorksheetCustomProperty[]
): void {
  // By its key: what a collection gave is found by its place there, which moves when another one goes.
  for (const { key } of kept) sheet.customProperties.getItem(key).delete();
}

/** @returns adds marks, after the next sync, to what the sheet keeps already */
export function loadAdding(sheet: Excel.Worksheet): { add(marks: readonly string[]): void } {
  const written = loadWritten(sheet);
  return {
    add(marks) {
      const [property] = written();
      if (!property) return;
      const { key, value } = property;
      keepWritten(sheet, { key, marks: [...new Set([...marksIn([value]), ...marks])].join("") });
    },
  };
}

/** The marks that texts of {@link WrittenFigures} hold. */
export function marksIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(new RegExp(`.{${LENGTH}}`, "g")) ?? []));
}
