import type { Answers, Question } from "../../core/questions";
import type { PossibleErratum, DocumentTable } from "../documents/document";
import type { Grid } from "../grid/grid";
import { readPlanTable } from "../plan-table/read-table";
import type { PrintedRow, ReadTarget, ReadValue } from "../plan-table/row";
import type { Candidate, GradeReason, LeftOut, YearSpan } from "./candidate";
import { gradeOf } from "./grade";

export interface TableFindings {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
  readonly errata: readonly PossibleErratum[];
  /** What the table leaves open. */
  readonly questions: readonly Question[];
}

/**
 * The indicators of a table inside a document, by the reader of tables. A table that is none of indicators is told as
 * left out.
 *
 * @param answers to the questions of the document's tables
 */
export function readTableOf(
  printed: DocumentTable,
  { first, last }: YearSpan,
  answers: Answers
): TableFindings {
  const { table, errata } = mended(printed);
  const reading = readPlanTable(gridOf(table), { period: `${first}-${last}`, answers });
  const { rows, problems } = reading;
  const questions = reading.questions.filter(({ key }) => answers[key] === undefined);
  const isOther = problems.some(({ code }) => code === "headingsMissing" || code === "rowsMissing");
  if (isOther || rows.length === 0)
    return { candidates: [], leftOut: [leftOutOf(table)], errata: [], questions: [] };
  const open = new Set(questions.map(({ line }) => line));
  const candidates = rows.flatMap((row) => {
    const isOpen = open.has(row.line) || open.has(null);
    return candidatesOf(row, table, isOpen ? ["tableOpen"] : [], first);
  });
  return { candidates, leftOut: [], errata, questions };
}

/** A unit whose closing bracket was lost at the end of its cell: 科技进步贡献率(%. */
const UNCLOSED = /[（(]([^（()）]{1,8})$/;

/** Reads brackets that were lost at the end of cells, and points them out. */
function mended(table: DocumentTable): {
  table: DocumentTable;
  errata: readonly PossibleErratum[];
} {
  const errata: PossibleErratum[] = [];
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      if (!UNCLOSED.test(cell.text)) return cell;
      const read = cell.text + (cell.text.includes("（") ? "）" : ")");
      const { text: printed, paragraph } = cell;
      errata.push({ paragraph, printed, read, reason: "bracketMissing" });
      return { ...cell, text: read };
    })
  );
  return { table: { ...table, rows }, errata };
}

function gridOf({ title, rows }: DocumentTable): Grid {
  const head = title === "" ? [] : [[{ value: title, text: title }]];
  const cells = rows.map((row) =>
    row.map(({ text }) => ({ value: text === "" ? null : text, text }))
  );
  return { rows: [...head, ...cells], merges: [] };
}

function leftOutOf({ title, rows, place }: DocumentTable): LeftOut {
  const first = (rows[0] ?? []).map(({ text }) => text).join(" ｜ ");
  return { printed: title === "" ? first : title, reason: "table", sentence: first, place };
}

function candidatesOf(
  row: PrintedRow,
  table: DocumentTable,
  reasons: readonly GradeReason[],
  firstYear: number
): readonly Candidate[] {
  const cells = table.rows[row.line - 1 - (table.title === "" ? 0 : 1)] ?? [];
  const sentence = cells.map(({ text }) => text).join(" ｜ ");
  const serial = Number(cells[0]?.text);
  const item = Number.isInteger(serial) && serial > 0 ? serial : table.place.item;
  const placed = (printed: string) => {
    const cell = cells.find(({ text }) => text === printed) ?? cells.at(-1);
    const paragraph = cell?.paragraph ?? table.place.paragraph;
    return { place: { ...table.place, item, paragraph }, at: sentence.indexOf(printed) };
  };
  const { name, parent, topic, attribute } = row;
  const shared = { name, parent, topic, attribute, sentence, reasons, grade: gradeOf(reasons) };
  const values = row.baseline === null ? row.values : [row.baseline, ...row.values];
  return [
    ...values.map((value) => ({
      ...shared,
      ...pastOf(value, row),
      ...placed(printedOf(value, cells)),
    })),
    ...row.targets.map((target) => ({
      ...{ ...shared, ...targetOf(target, row, firstYear), ...placed(target.printed) },
    })),
  ];
}

function pastOf({ value, year, comparator }: ReadValue, { unit }: PrintedRow) {
  return {
    ...{ comparator, lower: value, upper: null, multiple: null, unit, year, hedge: "" },
    ...({ basis: "level", baseline: null, baseYear: null, kind: "baseline" } as const),
    printed: String(value),
  };
}

/** The cell that prints a value. */
function printedOf({ value }: ReadValue, cells: DocumentTable["rows"][number]): string {
  const cell = cells.find(({ text }) => Number(text.replace(/[,，%％]/g, "")) === value);
  return cell?.text ?? String(value);
}

function targetOf(target: ReadTarget, { unit, baseline }: PrintedRow, firstYear: number) {
  const { comparator, lower, upper, multiple, basis, year, hedge, printed } = target;
  const isBefore = baseline !== null && baseline.year < firstYear;
  return {
    ...{ comparator, lower, upper, multiple, basis, year, hedge, printed },
    unit: target.unit ?? unit,
    baseline: isBefore ? baseline.value : null,
    baseYear: target.multipleBase ?? (isBefore ? baseline.year : null),
    kind: "headline" as const,
  };
}
