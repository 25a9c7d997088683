import { readCell } from "../../core/validation/cell";
import type { Note } from "../../core/validation/note";
import type { CellFault, FlatFault, Problem } from "../../core/validation/problem";
import { type Answers, answerTo, type Question } from "../../core/questions";
import type { FlatColumn } from "../../i18n/plan-table";
import { reviewSheetTexts, takenWords } from "../../i18n/review-sheet";
import { cellOf, type Grid, isBlankCell } from "../grid/grid";
import { cellFault, cellText } from "../plan-table/cells";
import type { PrintedRow } from "../plan-table/row";
import { headingOf, reviewHeadingOf, takenOf } from "../plan-table/vocabulary";
import { type TakenTarget, takenRows } from "./plan-rows";
import { sentenceDoubts } from "./sentence-doubts";
import { isOfPast, pastTarget, rowTarget } from "./row-target";
import type { CellProblem, SheetColumn, SheetRow } from "./sheet-row";

/** What somebody made of a sheet of targets that were found in a document. */
export interface ReviewedSheet {
  /** One for each target that is to be taken. */
  readonly rows: readonly PrintedRow[];
  /** What was typed and contradicts its sentence. */
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** What stands above the headings, by row. */
  readonly above: readonly (readonly string[])[];
}

const ROWS_ABOVE = 60;

/**
 * The targets that are to be taken from 目标填报表 (src/sheets/review-sheet.ts), as it came back: what says 是 is taken as it
 * stands, nothing else is.
 *
 * @param file its name, for problems
 * @returns null where the grid is another table
 * @example readReviewSheet("填报表.xlsx", grid, {})?.rows[0]?.targets
 */
export function readReviewSheet(file: string, grid: Grid, answers: Answers): ReviewedSheet | null {
  const head = headOf(grid);
  if (head === null) return null;
  const rows = rowsOf(grid, head);
  const decisions = rows.map((row) => ({ row, taken: takenOf(row.text("taken")) }));
  const read = decisions.flatMap(({ row, taken }) =>
    taken === "yes" ? [readRow(row, grid, head)] : []
  );
  const problems = [
    ...decisions.flatMap(({ row, taken }) =>
      taken === undefined && row.text("taken") !== "" ? [undecipherable(row)] : []
    ),
    ...read.flatMap((each) => each.problems),
  ].map(({ row, key, fault }): Problem => ({
    ...{ file, line: row.line, column: row.heading(key), value: row.text(key), ...fault },
  }));
  const undecided = decisions.flatMap(({ row }) => (row.text("taken") === "" ? [row.line] : []));
  const asked = read.map((each) => ({ ...each, questions: each.taken ? each.doubts : [] }));
  const kept = asked.flatMap(({ taken, questions }) =>
    taken !== null && questions.every((question) => answerTo(question, answers) !== "none")
      ? [taken]
      : []
  );
  return {
    rows: takenRows(kept),
    questions: asked.flatMap(({ questions }) => questions),
    problems: [...problems, ...(read.length === 0 ? [nothingTaken(file, problems)] : [])].flat(),
    notes: undecided.length === 0 ? [] : [{ code: "rowsUndecided", lines: undecided }],
    above: grid.rows.slice(0, head.row).map((cells) => cells.map(cellText)),
  };
}

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<SheetColumn, { readonly index: number; readonly heading: string }>;
}

/** Only this sheet has a column of decisions beside one of names and one of sentences. */
function headOf({ rows }: Grid): Head | null {
  for (const [row, cells] of rows.slice(0, ROWS_ABOVE).entries()) {
    const columns = new Map<SheetColumn, { index: number; heading: string }>();
    cells.forEach((cell, index) => {
      const heading = cellText(cell);
      const key = reviewHeadingOf(heading) ?? headingOf(heading);
      if (key !== undefined && !columns.has(key)) columns.set(key, { index, heading });
    });
    if (["taken", "name", "sentence"].every((key) => columns.has(key as SheetColumn)))
      return { row, columns };
  }
  return null;
}

function rowsOf(grid: Grid, { row: head, columns }: Head): readonly SheetRow[] {
  return grid.rows.slice(head + 1).flatMap((cells, at) => {
    if (cells.every(isBlankCell)) return [];
    const row = head + 1 + at;
    return {
      line: row + 1,
      text: (key: SheetColumn) => {
        const column = columns.get(key);
        return column === undefined ? "" : cellText(cellOf(grid, row, column.index));
      },
      heading: (key: SheetColumn) => columns.get(key)?.heading ?? "",
    };
  });
}

interface FaultyCell {
  readonly row: SheetRow;
  readonly key: SheetColumn;
  readonly fault: CellFault | FlatFault;
}

function undecipherable(row: SheetRow): FaultyCell {
  return { row, key: "taken", fault: { code: "notAChoice", choices: Object.values(takenWords()) } };
}

function nothingTaken(file: string, problems: readonly Problem[]): readonly Problem[] {
  if (problems.length > 0) return [];
  const value = reviewSheetTexts().headings.taken;
  return [{ file, line: null, column: null, value, code: "nothingTaken" }];
}

function readRow(row: SheetRow, grid: Grid, { columns }: Head) {
  const unreadable = [...columns].flatMap(([key, { index }]): readonly CellProblem[] => {
    const code = cellFault(cellOf(grid, row.line - 1, index));
    return code === null ? [] : [[key, { code }]];
  });
  const before = baselineIn(row);
  const isPast = isOfPast(row);
  const typed = isPast ? pastTarget(row, before.baseline) : rowTarget(row);
  const base = yearIn(row, "multipleBase");
  const problems = [...unreadable, ...typed.problems, ...before.problems, ...base.problems].map(
    ([key, fault]): FaultyCell => ({ row, key, fault })
  );
  if (problems.length > 0 || typed.target === null) return { taken: null, doubts: [], problems };
  const taken: TakenTarget = {
    ...{ line: row.line, target: typed.target, isPast, baseline: isPast ? null : before.baseline },
    ...{ multipleBase: base.year, printed: row.text("printed"), hedge: row.text("hedge") },
    ...{ topic: row.text("topic") || null, attribute: row.text("attribute") || null },
    headings: {
      ...{ target: row.heading("target"), baseline: row.heading("baseline") },
      baseYear: row.heading("baseYear"),
    },
    plain: plainCells(row, columns),
  };
  return { taken, doubts: sentenceDoubts(taken, row), problems };
}

function baselineIn(row: SheetRow) {
  const text = row.text("baseline");
  if (text === "") return { baseline: null, problems: [] };
  const value = readCell(text, "number");
  const { year, problems } = yearIn(row, "baseYear");
  const faults: readonly CellProblem[] = [
    ...(value.ok ? [] : [["baseline", value.fault] as const]),
    ...(year === null && problems.length === 0
      ? [["baseYear", { code: "required" }] as const]
      : problems),
  ];
  return value.ok && year !== null && faults.length === 0
    ? { baseline: { value: Number(value.value), year }, problems: [] }
    : { baseline: null, problems: faults };
}

function yearIn(row: SheetRow, key: SheetColumn) {
  const text = row.text(key).replace(/年$/, "");
  if (text === "") return { year: null, problems: [] };
  const read = readCell(text, "year");
  return read.ok
    ? { year: Number(read.value), problems: [] }
    : { year: null, problems: [[key, read.fault] as const] };
}

/** What describes a target is read above; the rest stands as it is: place, direction, other names, notes. */
const READ: readonly SheetColumn[] = [
  ...(["taken", "grade", "reasons", "sentence", "basis", "name", "unit", "comparator"] as const),
  ...(["target", "upper", "multiple", "multipleBase", "targetYear", "printed", "hedge"] as const),
  ...(["topic", "attribute", "baseline", "baseYear"] as const),
];

function plainCells(row: SheetRow, columns: Head["columns"]): PrintedRow["plain"] {
  const keys = [...columns.keys()].filter((key) => !READ.includes(key) && row.text(key) !== "");
  return new Map(
    keys.map((key) => [key as FlatColumn, { text: row.text(key), heading: row.heading(key) }])
  );
}
