import { readFigure } from "../../core/actuals/reading";
import { findIndicator, type Catalogue } from "../../core/lookup";
import { sheetTexts } from "../../i18n/sheets";
import { cellOf, isBlankCell, type Grid } from "../grid/grid";
import type { BroughtFigure } from "./brought-figures";

/** Where the input cells of a monitoring sheet are. */
interface InputCells {
  readonly head: number;
  readonly name: number;
  readonly unit: number | null;
  readonly years: readonly { readonly column: number; readonly year: number }[];
}

const LOCALES = ["zh-CN", "en-US"] as const;

/**
 * The actual figures that somebody has filled into a monitoring sheet of ours: its input cells and no others, by the gate for
 * actual figures. What the sheet computes or takes from the plan is not read.
 *
 * @returns null where the grid is no monitoring sheet
 */
export function readMonitoringSheet(
  grid: Grid,
  file: string,
  catalogue: Catalogue
): BroughtFigure[] | null {
  const found = monitoringRows(grid, file);
  if (found === null) return null;
  const { sheet, inputs, rows } = found;
  const figures: BroughtFigure[] = [];
  for (const { row, name } of rows) {
    for (const { column, year } of inputs.years) {
      const cell = cellOf(grid, row, column);
      if (isBlankCell(cell)) continue;
      const place = { file, sheet, row, column };
      const unit = inputs.unit === null ? "" : cellOf(grid, row, inputs.unit).text.trim();
      figures.push({ place, name, year, shown: cell.text, ...read(name, cell, unit, catalogue) });
    }
  }
  return figures;
}

/** A monitoring sheet: its name, its input cells and its rows of indicators. */
export interface MonitoringRows {
  /** "" for the only sheet of a text file. */
  readonly sheet: string;
  readonly inputs: InputCells;
  readonly rows: readonly { readonly row: number; readonly name: string }[];
}

/** @returns null where the grid is no monitoring sheet */
export function monitoringRows(grid: Grid, file: string): MonitoringRows | null {
  const inputs = findInputs(grid);
  if (inputs === null) return null;
  const names = grid.rows.map((_, row) => cellOf(grid, row, inputs.name).text.trim());
  // The next table, of the path, has a head of its own.
  const next = names.findIndex((name, row) => row > inputs.head && isNameHeading(name));
  const rows = names
    .map((name, row) => ({ row, name }))
    .slice(inputs.head + 1, next < 0 ? undefined : next)
    .filter(({ name }) => name !== "");
  return { sheet: grid.name === file ? "" : (grid.name ?? ""), inputs, rows };
}

function read(
  name: string,
  { value, format }: ReturnType<typeof cellOf>,
  unit: string,
  catalogue: Catalogue
): Pick<BroughtFigure, "entry" | "value" | "doubt"> {
  const found = findIndicator(catalogue, name);
  if (!found.ok) {
    const { reason } = found.failure;
    const isKnown = reason.code === "unknownIndicator" || reason.code === "ambiguousIndicator";
    const doubt = isKnown ? reason : ({ code: "unknownIndicator", name, candidates: [] } as const);
    return { entry: null, value: null, doubt };
  }
  const entry = found.value;
  // Where the plan gives no unit the sheet has a mark.
  const given = { value, format, unit: entry.indicator.unit.zh === "" ? "" : unit };
  const reading = readFigure(given, entry.indicator);
  if (reading.state === "taken") return { entry, value: reading.value, doubt: null };
  const doubt =
    reading.state === "blank" ? ({ code: "notAFigure", text: "" } as const) : reading.doubt;
  return { entry, value: null, doubt };
}

function findInputs(grid: Grid): InputCells | null {
  for (const [head, cells] of grid.rows.entries()) {
    const texts = cells.map(({ text }) => text.trim());
    const name = texts.findIndex(isNameHeading);
    const years = texts.flatMap((text, column) => {
      const year = yearOfInputs(text);
      return year === null ? [] : [{ column, year }];
    });
    if (name < 0 || years.length === 0) continue;
    const unit = texts.findIndex((text) => words().some(({ columns }) => columns.unit === text));
    return { head, name, unit: unit < 0 ? null : unit, years };
  }
  return null;
}

function isNameHeading(text: string): boolean {
  return words().some(({ columns }) => columns.name === text);
}

/** Of a heading exactly as the sheet writes it: 2018年实际值. */
function yearOfInputs(heading: string): number | null {
  const year = Number(/\d{4}/.exec(heading)?.[0]);
  return words().some(({ monitoring }) => monitoring.actual(year) === heading) ? year : null;
}

/** A sheet may have been made in the other language. */
function words(): readonly ReturnType<typeof sheetTexts>[] {
  return LOCALES.map((locale) => sheetTexts(locale));
}
