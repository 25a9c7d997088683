import { zipSync } from "fflate";
import { dateToSerial, formatValue, readXlsx, type Cell, type CellValue, type Sheet } from "hucre";
import type { Fault, Problem } from "../../core/validation/problem";
import { type BroughtFile, fileProblem } from "../files/brought-file";
import { LIMITS } from "../files/limits";
import { unzipOffice } from "../files/unzip";
import { BLANK_CELL, trimmed, type Grid, type GridCell, type GridMerge } from "./grid";

/** The only place that reads .xlsx files; the library is known nowhere else. */

const PLAIN_FORMATS: ReadonlySet<string> = new Set(["", "general", "g/通用格式", "@"]);

/** Digits that Excel keeps. */
const SIGNIFICANT_DIGITS = 15;

export interface SheetReading {
  readonly grid: Grid;
  /** The names of all sheets of the workbook, in their order. */
  readonly sheets: readonly string[];
}

/**
 * A sheet of an .xlsx file: values (of formulas their last results), number formats and merged cells.
 *
 * The library gets the parts only after they were unpacked and counted here, so a file that unpacks to more than is
 * reasonable never reaches it.
 *
 * @param sheet by name; the first where it is left out
 */
export async function readWorkbookGrid(
  file: BroughtFile,
  sheet?: string
): Promise<SheetReading | { readonly problems: readonly Problem[] }> {
  const refuse = (fault: Fault) => ({ problems: [fileProblem(file.name, fault)] });
  const { files, problems } = unzipOffice(file);
  if (problems.length > 0) return { problems };
  const parts = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  const sheets: string[] = [];
  try {
    const { sheets: read } = await readXlsx(zipSync(parts, { level: 0 }), {
      readStyles: true,
      sheets: ({ name }, index) => {
        sheets.push(name);
        return sheet === undefined ? index === 0 : name === sheet;
      },
    });
    const [found] = read;
    if (!found) return refuse({ code: "sheetMissing", sheets });
    const rows = trimmed(found.rows.map((cells, row) => rowOf(found, cells, row)));
    if (rows.length > LIMITS.rows || rows.some(({ length }) => length > LIMITS.columns)) {
      const { rows: most, columns } = LIMITS;
      return refuse({ code: "tableTooLarge", rows: most, columns });
    }
    return { grid: { name: found.name, rows, merges: (found.merges ?? []).map(mergeOf) }, sheets };
  } catch {
    return refuse({ code: "archiveDamaged" });
  }
}

function rowOf({ cells }: Sheet, values: readonly CellValue[], row: number): GridCell[] {
  return values.map((value, column) => cellFrom(value, cells?.get(`${row},${column}`)));
}

function cellFrom(raw: CellValue, cell: Cell | undefined): GridCell {
  if (raw === null) return BLANK_CELL;
  const value = raw instanceof Date ? dateToSerial(raw) : raw;
  const format = cell?.style?.numFmt;
  const text = textOf(raw, format);
  return format === undefined ? { value, text } : { value, text, format };
}

function textOf(value: Exclude<CellValue, null>, format = ""): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (value instanceof Date || !PLAIN_FORMATS.has(format.toLowerCase())) {
    return formatValue(value, format);
  }
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}

function mergeOf(merge: NonNullable<Sheet["merges"]>[number]): GridMerge {
  const { startRow: row, startCol: column, endRow, endCol } = merge;
  return { row, column, rows: endRow - row + 1, columns: endCol - column + 1 };
}
