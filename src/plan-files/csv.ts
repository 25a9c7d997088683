import Papa from "papaparse";
import type { Problem } from "../core/validation/problem";
import type { TextRow, TextTable } from "../core/validation/schema";

export interface CsvReading {
  /** Null where the quotation marks do not pair: then no cell can be trusted. */
  readonly table: TextTable | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads CSV (RFC 4180) as text cells, each row with the line it starts at, also where an earlier
 * quoted cell spans lines. Blank lines are passed over.
 *
 * @param file name to report problems under
 * @example readCsv("values.csv", "year,value\n2015,4.3\n").table?.rows[1] // { line: 2, cells: ["2015", "4.3"] }
 */
export function readCsv(file: string, text: string): CsvReading {
  const rows: TextRow[] = [];
  const problems: Problem[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ",",
    step: ({ data: cells, errors, meta }) => {
      if (errors.length > 0) {
        const place = { file, line, column: null, value: cells.join(",").slice(0, 40) };
        problems.push({ ...place, code: "quotesMalformed" });
      }
      const isBlank = cells.length === 1 && cells[0] === "";
      if (!isBlank) rows.push({ line, cells });
      line += text.slice(start, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      start = meta.cursor;
    },
  });
  return { table: problems.length === 0 ? { file, rows } : null, problems };
}
