import type { Question } from "../../../../src/core/questions";
import type { PrintedRow, ReadTarget, ReadValue } from "../../../../src/reading/plan-table/row";
import {
  readPlanTable,
  type PlanTableReading,
} from "../../../../src/reading/plan-table/read-table";
import { readTextGrid } from "../../../../src/reading/grid/text-grid";

/** Reads a table that is written as CSV. */
export function readCsvTable(
  csv: string,
  period: string,
  answers: Readonly<Record<string, string>> = {}
): PlanTableReading {
  const bytes = new TextEncoder().encode(csv);
  const reading = readTextGrid({ name: "table.csv", bytes });
  if (!("grid" in reading)) throw new Error(JSON.stringify(reading.problems));
  return readPlanTable(reading.grid, { period, answers });
}

/** A row in one line: name | unit | topic | attribute | past | targets; - where there is none. */
export function compactRow(row: PrintedRow): string {
  const past = [row.baseline, ...row.values].flatMap((value) => value ?? []).map(compactValue);
  return [
    row.parent === null ? row.name : `${row.parent} > ${row.name}`,
    row.unit ?? "-",
    row.topic ?? "-",
    row.attribute ?? "-",
    past.join(", ") || "-",
    row.targets.map(compactTarget).join("; ") || "-",
  ].join(" | ");
}

function compactValue({ year, value, comparator, from }: ReadValue): string {
  return `${from === undefined ? "" : `${from}-`}${year}: ${comparator === "eq" ? "" : `${comparator} `}${value}`;
}

function compactTarget(target: ReadTarget): string {
  const { year, basis, comparator, lower, upper, multiple, unit, hedge, printed } = target;
  if (basis === null) return `${year}: “${printed}”`;
  const figures = [lower, upper, multiple].filter((figure) => figure !== null).join("..");
  const words = [basis, comparator, figures + (unit === null ? "" : ` ${unit}`)];
  return `${year}: ${words.join(" ")}${hedge === "" ? "" : ` (${hedge})`}`;
}

/** A question in one line. @example "direction 城镇调查失业率" */
export function compactQuestion({ key, suggestion }: Question): string {
  return `? ${key}${suggestion === null ? "" : ` = ${suggestion || "none"}`}`;
}
