import { readActualsTable } from "../../../../src/reading/actuals/read-table";
import type { TableAnswers, ActualsTableReading } from "../../../../src/reading/actuals/table";
import { readTextGrid } from "../../../../src/reading/grid/text-grid";

/** A table as somebody writes it down: cells parted by |, lines by line ends. */
export function tableOf(drawing: string, answers: TableAnswers = {}): ActualsTableReading {
  const csv = drawing
    .replace(/^\n/, "")
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) => `"${cell.replace(/"/g, '""')}"`)
        .join(",")
    )
    .join("\n");
  const reading = readTextGrid({ name: "table.csv", bytes: new TextEncoder().encode(csv) });
  const table = "grid" in reading ? readActualsTable(reading.grid, answers) : null;
  if (!table) throw new Error("no table");
  return table;
}

/** What a table is read as, a line for a figure: "R&D经费 2018 5亿元". */
export function linesOf(drawing: string, answers?: TableAnswers): string[] {
  return tableOf(drawing, answers).figures.map(({ name, parent, year, period, unit, cell, kind }) =>
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
