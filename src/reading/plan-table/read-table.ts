import type { Grid } from "../grid/grid";
import { cellOf, type GridCell } from "../grid/grid";
import { readBody, type Body, type BodyLine } from "./body";
import { cellFault, cellText, type UnreadableCell } from "./cells";
import { type PlanColumn, planColumns, isNothing } from "./columns";
import { type HeadingBlock, headingBlock, repeatsHeadings } from "./heading-block";
import type { FlatColumn } from "../../i18n/plan-table";
import type { Change } from "./headings";
import { isNote, readNotes } from "./notes";
import { isUnit, plainUnit } from "./names";
import { type Period, periodIn, readPeriod } from "./periods";
import { answerTo, type Answers, type Question, questionKey } from "../../core/questions";
import type { PrintedRow } from "./row";
import { readRow } from "./rows";

/** What became of a table: its rows as they are understood, what is left open, what stops it. */
export interface PlanTableReading {
  readonly rows: readonly PrintedRow[];
  readonly questions: readonly Question[];
  readonly problems: readonly TableProblem[];
  /** Columns that hold no figures of the plan, by their headings. */
  readonly columnsPassedOver: readonly string[];
  /** What stands above the headings, by row. */
  readonly above: readonly (readonly string[])[];
  readonly period: Period;
  /** Our own table, of which a blank cell means that there is none. */
  readonly isTemplate: boolean;
}

export type TableProblem =
  | { readonly code: "headingsMissing" | "rowsMissing" | "targetsMissing" }
  | {
      readonly code: UnreadableCell | "notANumber";
      readonly line: number;
      readonly heading: string;
      readonly value: string;
    };

export interface TableOptions {
  /** Of the plan, as it was told; else what the table suggests. */
  readonly period?: string;
  readonly answers?: Answers;
}

/**
 * Reads a table of indicators as plans print it: headings in one or more rows, merged and blank cells, notes, figures with
 * signs and words. Nothing is dropped in silence and nothing is guessed: what is open is asked, all at once.
 *
 * @example readTable(grid, { period: "2021-2025" }).rows[0]?.targets
 */
export function readPlanTable(
  grid: Grid,
  { period: told = "", answers = {} }: TableOptions = {}
): PlanTableReading {
  const first = grid.rows.findIndex((cells) => cells.some(({ text }) => text.trim() !== ""));
  const above = grid.rows
    .slice(0, Math.max(0, first) + ROWS_ABOVE)
    .map((cells) => cells.map(cellText));
  const period = readPeriod(told) ?? periodIn(above.flat()) ?? periodOfHeadings(above);
  const found = headingBlock(grid, period);
  if (found === null) return stopped("headingsMissing", above, period);
  const width = widthOfOne(found);
  const block = { ...found, headings: found.headings.slice(0, width) };
  const lines = linesOf(grid, block);
  const { columns, questions: asked } = settled(
    planColumns(
      block.headings,
      lines.map(({ texts }) => texts),
      period
    ),
    lines,
    period,
    answers
  );
  const isTemplate = isOwnTable(columns);
  const filled = filledDown(lines, grid, columns);
  const body = readBody(filled, columns, isTemplate);
  const top = above.slice(0, block.start);
  const notes = readNotes([...top.flat().filter(isNote), ...body.notes]);
  const usualUnit = unitAbove(top);
  const headings = headingsByKey(columns);
  const readings = body.indicators.map((line) =>
    readRow(line, { columns, headings, notes, period, usualUnit, answers, isTemplate })
  );
  const rows = readings.map(({ row }) => row);
  return {
    ...{ rows, above: top, period, isTemplate },
    questions: [...asked, ...unnamedRows(body), ...readings.flatMap(({ questions }) => questions)],
    problems: [
      ...missing(rows, columns),
      ...faults(grid, columns, body),
      ...readings.flatMap(({ row, unreadable }) =>
        unreadable.map(({ text, heading }): TableProblem => ({
          ...{ code: "notANumber", line: row.line, heading, value: text },
        }))
      ),
    ],
    columnsPassedOver: columns
      .filter(({ role }) => role.kind === "passed")
      .map(({ heading }) => heading),
  };
}

/** Our own table says in columns of its own what others leave open, and a blank cell of it means none. */
function isOwnTable(columns: readonly PlanColumn[]): boolean {
  return columns.some(({ role }) => role.kind === "plain" && TEMPLATE_ONLY.includes(role.key));
}

const TEMPLATE_ONLY: readonly FlatColumn[] = [
  ...(["id", "code", "nameEn", "unitEn", "topicEn", "noteEn", "decimals", "direction"] as const),
  ...(["comparator", "upper", "multiple", "multipleBase", "baseYear", "printed", "hedge"] as const),
  ...(["aliases", "section", "paragraph"] as const),
];

/** What the columns are called that describe an indicator. */
function headingsByKey(columns: readonly PlanColumn[]): ReadonlyMap<FlatColumn, string> {
  const keys = ["name", "unit", "topic", "attribute", "responsible"] as const;
  return new Map(
    columns.flatMap(({ role, heading }): (readonly [FlatColumn, string])[] => {
      const key =
        keys.find((each) => each === role.kind) ?? (role.kind === "plain" ? role.key : null);
      return key === null || heading === "" ? [] : [[key, heading]];
    })
  );
}

const ROWS_ABOVE = 60;

function stopped(
  code: "headingsMissing",
  above: readonly (readonly string[])[],
  period: Period
): PlanTableReading {
  return {
    rows: [],
    questions: [],
    problems: [{ code }],
    columnsPassedOver: [],
    above,
    period,
    isTemplate: false,
  };
}

/** Nothing tells of the period but the years of the headings: the last is aimed at, the first lies before. */
function periodOfHeadings(above: readonly (readonly string[])[]): Period {
  const years = above
    .flat()
    .flatMap((text) =>
      /^.{0,6}((?:19|20)[0-9]{2})/.exec(text)?.[1]
        ? [Number(/((?:19|20)[0-9]{2})/.exec(text)?.[1])]
        : []
    );
  const first = Math.min(...years);
  const next = [...new Set(years)].filter((year) => year > first).sort()[0];
  return years.length > 0 && next !== undefined
    ? { from: first + 1, to: next }
    : { from: 2021, to: 2025 };
}

/** Long tables are printed in two halves beside each other, under the same headings: the width of one. */
function widthOfOne({ headings }: HeadingBlock): number {
  const texts = headings.map(({ text }) => text);
  const half = texts.length / 2;
  const isTwice =
    headings[0]?.role.kind !== "blank" &&
    texts.every((text, index) => text === texts[(index + half) % texts.length]);
  return Number.isInteger(half) && half >= 2 && isTwice ? half : texts.length;
}

function linesOf(grid: Grid, block: HeadingBlock): readonly BodyLine[] {
  const width = block.headings.length;
  const wide = Math.max(0, ...grid.rows.map(({ length }) => length));
  const halves = wide >= 2 * width && width > 0 ? [0, width] : [0];
  return halves.flatMap((from) => linesFrom(grid, block, from, halves.length > 1 ? width : wide));
}

function linesFrom(
  { rows }: Grid,
  block: HeadingBlock,
  from: number,
  width: number
): readonly BodyLine[] {
  return rows
    .map((cells) => cells.slice(from, from + width))
    .map((cells, row) => ({ row, texts: cells.map(cellText), indent: indentOf(cells) }))
    .slice(block.end)
    .filter(({ texts }) => texts.some((text) => text !== "") && !repeatsHeadings(texts, block));
}

/** The blanks before the first text of a row that is no number. */
function indentOf(cells: readonly GridCell[]): number {
  const name = cells.find(({ text }) => /\p{Script=Han}|[A-Za-z]/u.test(text))?.text ?? "";
  return name.length - name.trimStart().length;
}

/** Columns that hold figures of which nobody knows what they are: asked, and what was answered. */
function settled(
  columns: readonly PlanColumn[],
  lines: readonly BodyLine[],
  { from, to }: Period,
  answers: Answers
): { readonly columns: readonly PlanColumn[]; readonly questions: readonly Question[] } {
  const questions: Question[] = [];
  const known = columns.map((column): PlanColumn => {
    if (column.role.kind !== "unknown") return column;
    const cells = lines.map(({ texts }) => texts[column.index] ?? "");
    const example = cells.find((text) => /[0-9]/.test(text));
    if (example === undefined) return { ...column, role: { kind: "passed" } };
    const heading = column.heading || `#${column.index + 1}`;
    const question: Question = {
      ...{ asks: "column", key: questionKey("column", heading), name: null, line: null },
      choices: [
        ...[`target:${to}`, `value:${from - 1}`, `total:${to}`, `increase:${to}`, `growth:${to}`],
        "none",
      ],
      ...{ suggestion: null, heading, example },
    };
    questions.push(question);
    return { ...column, role: answeredRole(answerTo(question, answers) ?? "none") };
  });
  return { columns: known, questions };
}

/** @example answeredRole("total:2025") // a column of sums over the period */
function answeredRole(answer: string): PlanColumn["role"] {
  const [kind = "", told] = answer.split(":");
  const year = Number(told);
  if (kind === "target" || kind === "value") return { kind, year };
  const change = CHANGES[kind];
  return change === undefined ? { kind: "passed" } : { kind: "change", year, change };
}

const CHANGES: Readonly<Record<string, Change>> = {
  ...{ total: "sum", increase: "difference", growth: "rate" },
};

const FILLED = ["name", "topic", "unit", "attribute", "responsible"];

/** Texts of cells that are merged downwards; a merged figure stays where it stands. */
function filledDown(
  lines: readonly BodyLine[],
  { merges }: Grid,
  columns: readonly PlanColumn[]
): readonly BodyLine[] {
  const textAt = new Map(lines.map(({ row, texts }) => [row, texts]));
  const isFilled = (index: number) => FILLED.includes(columns[index]?.role.kind ?? "");
  const filled = new Map<string, string>();
  for (const { row, column, rows } of merges) {
    const text = textAt.get(row)?.[column] ?? "";
    if (rows < 2 || text === "" || !isFilled(column)) continue;
    for (let below = row + 1; below < row + rows; below += 1)
      filled.set(`${below},${column}`, text);
  }
  if (filled.size === 0) return lines;
  return lines.map(({ row, texts, indent }) => ({
    ...{ row, indent },
    texts: columns.map(({ index }) => filled.get(`${row},${index}`) ?? texts[index] ?? ""),
  }));
}

/** 单位：亿元 above the headings. */
function unitAbove(above: readonly (readonly string[])[]): string | null {
  for (const text of above.flat()) {
    const unit = /^[（(]?\s*(?:计量)?单位\s*[:：]\s*([^）)]+)[）)]?$/.exec(text.trim())?.[1];
    if (unit !== undefined && isUnit(unit)) return plainUnit(unit);
  }
  return null;
}

function unnamedRows({ unnamed }: Body): readonly Question[] {
  return unnamed.map(({ row, texts }) => ({
    ...{ asks: "row", key: questionKey("row", String(row + 1)), name: null, line: row + 1 },
    ...{
      choices: ["none"],
      suggestion: null,
      printed: texts.filter((text) => text !== "").join(" "),
    },
  }));
}

function missing(
  rows: readonly PrintedRow[],
  columns: readonly PlanColumn[]
): readonly TableProblem[] {
  if (rows.length === 0) return [{ code: "rowsMissing" }];
  const hasColumn = columns.some(
    ({ role }) => role.kind === "target" || role.kind === "change" || role.kind === "plain"
  );
  const hasTarget = rows.some(({ targets, plain }) => targets.length > 0 || plain.size > 0);
  return hasColumn && hasTarget ? [] : [{ code: "targetsMissing" }];
}

/** Cells that show an error, or a part of a number, where something is read. */
function faults(
  grid: Grid,
  columns: readonly PlanColumn[],
  { indicators }: Body
): readonly TableProblem[] {
  return indicators.flatMap(({ row }) =>
    columns.flatMap(({ index, heading, role }): readonly TableProblem[] => {
      if (role.kind === "passed" || role.kind === "blank" || isNothing(heading)) return [];
      const cell = cellOf(grid, row, index);
      const code = cellFault(cell);
      if (code === null) return [];
      const value = code === "scalingFormat" ? String(cell.value) : cellText(cell);
      return [{ code, line: row + 1, heading, value }];
    })
  );
}
