import { isNumeric, type SeenCells } from "./cells";
import { withoutNoteMark } from "./name";
import { isActualUnit, unitLine } from "./unit";
import { readWhen } from "./when";

/** Which rows of a table are what. Rows count from 0 within the grid. */
export interface TableLayout {
  /** Above the headings, from top to bottom, without lines of units. */
  readonly titles: readonly string[];
  readonly units: readonly string[];
  readonly headings: readonly number[];
  readonly body: readonly number[];
  /** Below the body. */
  readonly notes: readonly string[];
}

const NOTE =
  /^(?:注|备注|附注|说明|资料来源|数据来源|来源|note|source|remark)s?\s*(?:\d+\s*)?[:：.、]/i;

/** Filled in by an office, of no use to a reader. */
const FORM_LINE =
  /^(?:填报|填表|编制|制表|报送|审核|统计负责|联系|表\s*号|制定机关|批准|备案|有效期)/;

const LABEL_HEADING =
  /^(?:指\s*标|项\s*目|名\s*称|单\s*位|计量单位|地\s*区|区\s*县|年\s*份|年\s*度|序\s*号|类\s*别|行\s*业|indicator|item|region|year)/i;

/**
 * Finds title, units, headings and body of the tables that stand in a grid one below the other. A table begins again
 * where its headings are repeated.
 */
export function findLayouts(cells: SeenCells): TableLayout[] {
  const layouts: TableLayout[] = [];
  let from = 0;
  while (from < cells.height) {
    const layout = findLayout(cells, from);
    if (!layout) break;
    const { found, next } = layout;
    const inherited = found.titles.length === 0 ? (layouts[0]?.titles ?? []) : found.titles;
    const units = found.units.length === 0 ? (layouts[0]?.units ?? []) : found.units;
    layouts.push({ ...found, titles: inherited, units });
    from = next;
  }
  return layouts;
}

function findLayout(
  cells: SeenCells,
  from: number
): { readonly found: TableLayout; readonly next: number } | null {
  const first = firstDataRow(cells, from);
  if (first === null) return null;
  const above = rowsBetween(from, first).filter((row) => cells.filled(row).length > 0);
  const isHeading = above.map((row) => isHeadingRow(cells, row, first));
  const start = isHeading.indexOf(true);
  const before = start < 0 ? above : above.slice(0, start);
  const rest = start < 0 ? [] : above.slice(start);
  const units = [
    ...before.flatMap((row) => bracketedUnit(cells, row)),
    ...above.flatMap((row) => unitsOf(cells, row)),
  ];
  const headings = rest.filter((row) => !isUnitRow(cells, row) && !isNumbering(cells, row));
  const titles = before
    .filter((row) => !isUnitRow(cells, row))
    .flatMap((row) => titleOf(cells, row));
  const groups = trailingGroups(cells, headings);
  const top = headings.slice(0, headings.length - groups.length);
  const { body, next } = bodyFrom(cells, groups[0] ?? first, top);
  return { found: { titles, units, headings: top, body, notes: notesAfter(cells, body) }, next };
}

/** Lines below the headings that head the first rows of figures: 2018年, 一、综合. */
function trailingGroups(cells: SeenCells, headings: readonly number[]): readonly number[] {
  const isGroup = (row: number): boolean => {
    const [column = 0, more] = cells.filled(row);
    return more === undefined && column === 0 && /\p{Script=Han}|\d/u.test(cells.textAt(row, 0));
  };
  const start = headings.findIndex((_, at) => at > 0 && headings.slice(at).every(isGroup));
  return start < 0 ? [] : headings.slice(start);
}

/** Down to the notes, or to where the headings come again. */
function bodyFrom(
  cells: SeenCells,
  first: number,
  headings: readonly number[]
): { readonly body: number[]; readonly next: number } {
  const repeated = headings.length === 0 ? null : rowKey(cells, headings[0] ?? 0);
  const body: number[] = [];
  for (let row = first; row < cells.height; row++) {
    const filled = cells.filled(row);
    const [column] = filled;
    if (column === undefined) continue;
    if (
      NOTE.test(cells.textAt(row, column)) &&
      !filled.some((at) => isNumeric(cells.at(row, at)))
    ) {
      return { body, next: row + 1 };
    }
    if (repeated !== null && filled.length > 1 && isLikeHeading(cells, row, repeated)) {
      const above = body.filter((at) => cells.filled(at).length > 0);
      // The title of the second table stands above its headings: lines without figures.
      let titleStart = row;
      while (above.length > 0 && isLoneText(cells, above[above.length - 1] ?? 0)) {
        titleStart = above.pop() ?? titleStart;
      }
      return { body: body.filter((at) => at < titleStart), next: titleStart };
    }
    body.push(row);
  }
  return { body, next: cells.height };
}

/** Lines of text below the last figures, down to the next. */
function notesAfter(cells: SeenCells, body: readonly number[]): string[] {
  const last = body.filter((row) => !isLoneText(cells, row)).pop() ?? cells.height;
  const rows = rowsBetween(Math.min(last + 1, cells.height), cells.height);
  const end = rows.findIndex((row) => cells.filled(row).length > 0 && !isLoneText(cells, row));
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .flatMap((row) => cells.filled(row).map((column) => cells.textAt(row, column)));
}

function firstDataRow(cells: SeenCells, from: number): number | null {
  for (let row = from; row < cells.height; row++) {
    const numeric = cells.filled(row).filter((column) => isNumeric(cells.at(row, column)));
    if (numeric.length === 0) continue;
    if (isNumbering(cells, row) || isYearHeading(cells, row, numeric)) continue;
    return row;
  }
  return null;
}

/** Years as numbers above figures: 2012, 2013, 2014. */
function isYearHeading(cells: SeenCells, row: number, numeric: readonly number[]): boolean {
  const years = numeric.map((column) => readWhen(withoutNoteMark(cells.textAt(row, column))));
  if (years.some(({ year, rest }) => year === undefined || rest !== "")) return false;
  const [first] = numeric;
  const below = nextFilledRow(cells, row);
  if (first === undefined || below === null) return false;
  const others = cells.filled(row).filter((column) => !numeric.includes(column));
  const numbers = years.map(({ year = 0 }) => year);
  const run = numbers.slice(1).every((year, at) => Math.abs(year - (numbers[at] ?? 0)) <= 10);
  if (numeric.length > 1)
    return run && (first > 0 || others.length > 0) && !yearsGoDown(cells, row, first);
  return (
    first > 0 &&
    (others.length === 0 ||
      others.some((column) => LABEL_HEADING.test(cells.textAt(row, column)))) &&
    !yearsGoDown(cells, row, first)
  );
}

/** Below a year stands the next: it is one of a column of years, not a heading. */
function yearsGoDown(cells: SeenCells, row: number, column: number): boolean {
  const below = nextFilledRow(cells, row);
  if (below === null) return false;
  const [year, next] = [row, below].map((at) =>
    Number(cells.textAt(at, column).replace(/年$/, ""))
  );
  return year !== undefined && next !== undefined && Math.abs(next - year) === 1 && column === 0;
}

/** 甲 乙 1 2 3: numbers of columns. */
export function isNumbering(cells: SeenCells, row: number): boolean {
  const filled = cells.filled(row);
  const numbers = filled.flatMap((column) => {
    const text = cells.textAt(row, column).replace(/^[（(]|[）)]$/g, "");
    return /^\d{1,2}$/.test(text) ? [Number(text)] : [];
  });
  const others = filled.length - numbers.length;
  const isRun = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  const areLetters = filled
    .slice(0, others)
    .every((column) => /^[甲乙丙丁A-Da-d]$|^栏次$|^序号$/.test(cells.textAt(row, column)));
  return (
    numbers.length > (others > 0 ? 0 : 1) &&
    isRun &&
    (numbers[0] ?? 9) <= 2 &&
    areLetters &&
    (others > 0 || isWholeRow(cells, row))
  );
}

function isWholeRow(cells: SeenCells, row: number): boolean {
  return cells.filled(row).length === cells.width;
}

function isHeadingRow(cells: SeenCells, row: number, first: number): boolean {
  const filled = cells.filled(row);
  const texts = filled.map((column) => cells.textAt(row, column));
  if (texts.some((text) => FORM_LINE.test(text)) || texts.some((text) => unitLine(text) !== null)) {
    return false;
  }
  if (texts.length === 2 && /^(?:附?表|table)?\s*\d+(?:\s*[-－—.．]\s*\d+)*$/i.test(texts[0] ?? ""))
    return false;
  if (filled.length > 1) return true;
  if (bracketedUnit(cells, row).length > 0) return false;
  // A single cell is a heading where it stands above figures and not at the left edge, as a title does.
  const [column = 0] = filled;
  const merge = cells.mergeAt(row, column);
  const isWide = merge !== undefined && merge.columns >= cells.width - 1;
  return (
    column > 0 && !isWide && isNumeric(cells.at(first, column)) && (texts[0] ?? "").length < 30
  );
}

/** A unit in brackets alone on a line above the headings: (100 million yuan). */
function bracketedUnit(cells: SeenCells, row: number): readonly string[] {
  const [column = 0, more] = cells.filled(row);
  const inner = /^[（(]\s*([^（()）]+?)\s*[）)]$/.exec(cells.textAt(row, column))?.[1] ?? "";
  return more === undefined && isActualUnit(inner) ? [inner] : [];
}

function unitsOf(cells: SeenCells, row: number): readonly string[] {
  return cells.filled(row).flatMap((column) => unitLine(cells.textAt(row, column)) ?? []);
}

/** Holds nothing but units: 单位：万元, (10 000 yuan). */
function isUnitRow(cells: SeenCells, row: number): boolean {
  const texts = cells.filled(row).map((column) => cells.textAt(row, column));
  const others = texts.filter((text) => unitLine(text) === null);
  return others.length < texts.length && others.every((text) => /^[（(].*[）)]$/.test(text));
}

/** The texts of a row above the table. */
function titleOf(cells: SeenCells, row: number): string[] {
  return cells.filled(row).map((column) => cells.textAt(row, column));
}

function isLoneText(cells: SeenCells, row: number): boolean {
  const filled = cells.filled(row);
  return filled.length === 1 && !isNumeric(cells.at(row, filled[0] ?? 0));
}

function isLikeHeading(cells: SeenCells, row: number, key: string): boolean {
  const own = rowKey(cells, row);
  return own === key && own !== "";
}

/** The first text of a row of headings, where it is the name of a column: 指标, 地区. */
function rowKey(cells: SeenCells, row: number): string {
  const [column] = cells.filled(row);
  const text = column === undefined ? "" : cells.textAt(row, column).replace(/\s/g, "");
  return LABEL_HEADING.test(text) ? text : "";
}

function nextFilledRow(cells: SeenCells, row: number): number | null {
  for (let next = row + 1; next < cells.height; next++) {
    if (cells.filled(next).length > 0) return next;
  }
  return null;
}

function rowsBetween(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, at) => from + at);
}
