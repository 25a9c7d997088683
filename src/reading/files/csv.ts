import Papa from "papaparse";
import type { Fault, Problem } from "../../core/validation/problem";
import type { TextRow, TextTable } from "../../core/validation/schema";

export interface CsvReading {
  /** Null where the quotation marks do not pair: then no cell can be trusted. */
  readonly table: TextTable | null;
  readonly problems: readonly Problem[];
}

export interface CsvOptions {
  readonly delimiter?: Delimiter;
  /** A table with more of them is refused, and read no further. */
  readonly limits?: { readonly rows: number; readonly columns: number };
  /** Where the place of a row on a sheet matters. */
  readonly keepsBlankLines?: boolean;
}

export type Delimiter = "," | "\t" | ";";

/**
 * Reads CSV (RFC 4180) as text cells, each row with the line it starts at, also where an earlier
 * quoted cell spans lines. Blank lines are passed over unless they are asked for.
 *
 * @param file name to report problems under
 * @example readCsv("values.csv", "year,value\n2015,4.3\n").table?.rows[1] // { line: 2, cells: ["2015", "4.3"] }
 */
export function readCsv(file: string, text: string, options: CsvOptions = {}): CsvReading {
  const { delimiter = ",", limits, keepsBlankLines = false } = options;
  const rows: TextRow[] = [];
  const problems: Problem[] = [];
  let line = 1;
  let start = 0;
  const note = (cells: readonly string[], fault: Fault) => {
    const value = cells.join(delimiter).slice(0, 40);
    problems.push({ file, line, column: null, value, ...fault });
  };
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data: cells, errors, meta }, parser) => {
      if (errors.length > 0) note(cells, { code: "quotesMalformed" });
      const isBlank = cells.length === 1 && cells[0] === "";
      if (!isBlank || keepsBlankLines) rows.push({ line, cells });
      if (limits && (rows.length > limits.rows || cells.length > limits.columns)) {
        note(cells, { code: "tableTooLarge", ...limits });
        parser.abort();
      }
      line += text.slice(start, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      start = meta.cursor;
    },
  });
  return { table: problems.length === 0 ? { file, rows } : null, problems };
}

/**
 * What parts the cells of a table, by the first line that has any (a title may stand alone): Excel's Unicode text has
 * tabs, some of its CSV semicolons.
 */
export function delimiterOf(text: string): Delimiter {
  const firstLine = /^.*[\t;,].*$/m.exec(text)?.[0] ?? "";
  if (firstLine.includes("\t")) return "\t";
  return firstLine.includes(";") && !firstLine.includes(",") ? ";" : ",";
}
