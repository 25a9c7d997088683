import type { RowDoubt } from "../core/actuals/row-doubt";
import type { Catalogue } from "../core/lookup";
import { readHeading } from "./actuals/heading";
import { preliminaryNotes, titlesOfOthers } from "./actuals/remark";
import { readTitle } from "./actuals/title";
import { unitLine } from "./actuals/unit";
import { cellOf, isBlankCell, type Grid } from "./grid/grid";
import { pointsCell } from "./grid/number-cell";
import { recogniseYears, type AmbiguousColumns, type Recognition } from "./recognition";

export interface OwnTableOptions {
  /** Of the actual figures, where several columns hold numbers, each of several headed by its year; counted from 0. */
  readonly actualColumns?: readonly number[];
  /** Somebody has said that 55% means 55. */
  readonly sharesAreMeant?: boolean;
}

/** A table that a user brought, and what it was recognised as. Rows of the recognition count from 0 below the lines above. */
export interface OwnTable {
  /** Its cells, each row of the same length; shares that are meant stand as their numbers. */
  readonly grid: Grid;
  readonly width: number;
  /** How many lines stand above the table: its title, its unit. */
  readonly linesAbove: number;
  /** Of each column of actual figures; null where no column names an indicator with numbers right of it. */
  readonly recognitions: readonly Recognition[] | AmbiguousColumns | null;
}

/**
 * Recognises indicators and actual figures in a table with a title and a unit above it, by the gate of every entrance.
 * Below a title or a heading that tells a part of a year, a plan or a change no figure is one of a year. The year itself only its heading
 * tells: that of a title may be the target's.
 *
 * @example recogniseOwnTable(pastedGrid(copied), catalogue)
 */
export function recogniseOwnTable(
  brought: Grid,
  catalogue: Catalogue,
  { actualColumns, sharesAreMeant = false }: OwnTableOptions = {}
): OwnTable {
  const width = brought.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const linesAbove = countLinesAbove(brought);
  const isShare = (row: number, column: number): boolean =>
    sharesAreMeant && row >= linesAbove && (actualColumns?.includes(column) ?? true);
  const rows = brought.rows.map((_, row) =>
    Array.from({ length: width }, (__, column) => {
      const cell = cellOf(brought, row, column);
      return isShare(row, column) ? pointsCell(cell) : cell;
    })
  );
  const body = rows.slice(linesAbove);
  const above = rows.slice(0, linesAbove).flatMap((cells) => cells.map(({ text }) => text.trim()));
  const units = [...new Set(above.flatMap((text) => unitLine(text) ?? []))];
  const notes = body.flatMap((cells) => {
    const [only, another] = cells.filter((cell) => !isBlankCell(cell));
    return only && !another ? [only.text.trim()] : [];
  });
  const titles = above.filter((text) => text !== "" && unitLine(text) === null);
  const recognitions = recogniseYears(
    {
      values: body.map((cells) => cells.map(({ value }) => value)),
      numberFormats: body.map((cells) => cells.map(({ format }) => format)),
      // Of several units nobody can say which row has which.
      unit: units.length < 2 ? (units[0] ?? readTitle(titles).unit) : "",
    },
    catalogue,
    actualColumns
  );
  return {
    grid: { ...brought, rows },
    width,
    linesAbove,
    recognitions:
      recognitions && "candidates" in recognitions
        ? recognitions
        : (recognitions?.map((one) => belowTitle(one, titles, notes)) ?? null),
  };
}

function belowTitle(
  recognition: Recognition,
  titles: readonly string[],
  notes: readonly string[]
): Recognition {
  const reason = doubtAround(recognition, titles, notes);
  if (reason === null) return recognition;
  const rows = recognition.rows.map((row) =>
    row.kind === "matched" ? ({ ...row, kind: "unmatched", reason } as const) : row
  );
  return { ...recognition, rows };
}

/** Whether title, heading or notes say that no figure below them is one of a year: of some months, planned, forecast, a change. */
function doubtAround(
  { headings, actualColumn }: Recognition,
  titles: readonly string[],
  notes: readonly string[]
): RowDoubt | null {
  const title = readTitle(titles);
  const heading = headings.get(actualColumn) ?? "";
  const { kind, when } = readHeading(heading);
  const period = title.period || (when.period ?? "");
  if (period !== "") return { code: "partOfYear", year: when.year ?? title.year, period };
  const [words] = [
    ...titlesOfOthers(titles),
    ...preliminaryNotes([...titles, ...notes], when.year ?? null),
  ];
  if (words !== undefined) return { code: "wordsUnclear", text: words };
  return kind === "value" && !title.isOfChanges ? null : { code: "headingUnclear", heading };
}

/** Rows with a single text, and lines of units. */
function countLinesAbove({ rows }: Grid): number {
  const start = rows.findIndex((cells) => {
    const filled = cells.filter((cell) => !isBlankCell(cell));
    return filled.length > 1 && filled.every(({ text }) => unitLine(text) === null);
  });
  return Math.max(0, start);
}
