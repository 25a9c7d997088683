import { readActualsTable } from "../../../../src/reading/actuals/read-table";
import type { TableAnswers, ActualsTableReading } from "../../../../src/reading/actuals/table";
import type { Grid } from "../../../../src/reading/grid/grid";
import { readTextGrid } from "../../../../src/reading/grid/text-grid";

/** A table as somebody writes it down: cells parted by |, lines by line ends; ⏎ is a line end within a cell, ␣ a full-width blank. */
export function drawnGrid(drawing: string): Grid {
  const csv = drawing
    .replace(/^\n/, "")
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) => `"${cell.replace(/"/g, '""').replace(/⏎/g, "\n").replace(/␣/g, "\u3000")}"`)
        .join(",")
    )
    .join("\n");
  const reading = readTextGrid({ name: "table.csv", bytes: new TextEncoder().encode(csv) });
  if (!("grid" in reading)) throw new Error("no grid");
  return reading.grid;
}

export function tableOf(drawing: string, answers: TableAnswers = {}): ActualsTableReading {
  const table = readActualsTable(drawnGrid(drawing), answers);
  if (!table) throw new Error("no table");
  return table;
}

/** What a table is read as without preliminary figures, a line for a figure: "R&D经费 2018 5亿元". */
export function linesOf(drawing: string, answers?: TableAnswers): string[] {
  return lines(tableOf(drawing, answers));
}

/** A cell of a workbook: what it holds, with its number format where it has one. */
export type WorkbookCell = string | readonly [value: number, format: string];

/** The same of a sheet of a workbook, whose cells have number formats; the value stands as it is stored. */
export function gridLines(
  rows: readonly (readonly WorkbookCell[])[],
  answers: TableAnswers = {}
): string[] {
  const cells: Grid["rows"] = rows.map((row) =>
    row.map((cell) =>
      typeof cell === "string"
        ? { value: cell === "" ? null : cell, text: cell }
        : { value: cell[0], text: String(cell[0]), format: cell[1] }
    )
  );
  const table = readActualsTable({ rows: cells, merges: [] }, answers);
  if (!table) throw new Error("no table");
  return lines(table);
}

function lines({ figures }: ActualsTableReading): string[] {
  const final = figures.filter(({ kind }) => kind !== "preliminary");
  return final.map(({ name, parent, year, period, unit, cell, kind }) =>
    [
      ...(parent === "" ? [name] : [`${parent}>${name}`]),
      `${year ?? "?"}${period}`,
      `${cell.text.trim()}${unit}`,
      ...(kind === "change" ? ["增减"] : []),
    ].join(" ")
  );
}

/** What is asked, with the choices. */
export function askedOf(drawing: string, answers?: TableAnswers): string[] {
  return tableOf(drawing, answers).questions.map(({ asks, choices }) =>
    [asks, ...choices].join(" ")
  );
}
