import type { Grid } from "../grid/grid";
import { cellOf } from "../grid/grid";
import { cellText, tightText } from "./cells";
import { type ColumnRole, type TableHeading, readPlanHeading } from "./headings";
import type { Period } from "./periods";
import { headingOf, settingOf } from "./vocabulary";

/** Where a table's headings stand, and what each column's says. */
export interface HeadingBlock {
  /** First row of the headings, and the first row below them. */
  readonly start: number;
  readonly end: number;
  /** By column. */
  readonly headings: readonly TableHeading[];
}

/** Headings stand near the top: what follows a page of text is no table of indicators. */
const ROWS_LOOKED_AT = 60;
const MOST_HEADING_ROWS = 4;
const LONGEST_HEADING = 40;

/**
 * The headings of a grid: the first rows of which the cells are words of headings, one of them for the names or two for
 * years. Null where there are none.
 */
export function headingBlock(grid: Grid, period: Period): HeadingBlock | null {
  const texts = headingTexts(grid);
  const main = texts.findIndex((row) => isHeadingRow(row, period));
  if (main === -1) return null;
  const start = main > 0 && isUpperRow(texts[main - 1] ?? [], period) ? main - 1 : main;
  let end = main + 1;
  while (end - start < MOST_HEADING_ROWS && continues(texts, start, end, period)) end += 1;
  const rows = texts.slice(start, end);
  const headings = columnTexts(rows, period).map((text) => readPlanHeading(text, period));
  return { start, end, headings: withAims(headings, period) };
}

/** 目标 alone names what is aimed at, or beside a column of names how far. */
function withAims(headings: readonly TableHeading[], { to }: Period): readonly TableHeading[] {
  const isAim = ({ text }: TableHeading) => text === AIM;
  if (!headings.some((heading) => heading.role.kind === "name" && !isAim(heading))) return headings;
  return headings.map((heading) =>
    isAim(heading) ? { ...heading, role: { kind: "target", year: to } } : heading
  );
}

const AIM = "目标";

/** Whether a row repeats the headings, as at the head of a new page. */
export function repeatsHeadings(cells: readonly string[], { headings }: HeadingBlock): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const same = cells.filter(
    (cell, column) => cell !== "" && headings[column]?.text.startsWith(tightText(cell))
  );
  // One of them may be damaged: two that are the same in the same columns are no indicator's.
  return same.length > 1 && same.length >= filled.length - 1;
}

/** The texts of the first rows; merged cells all say what the first does. */
function headingTexts(grid: Grid): readonly (readonly string[])[] {
  const width = Math.max(0, ...grid.rows.map(({ length }) => length));
  const first = grid.rows.findIndex((cells) => cells.some(({ text }) => text.trim() !== ""));
  const rows = grid.rows
    .slice(0, Math.max(0, first) + ROWS_LOOKED_AT)
    .map((_, row) =>
      Array.from({ length: width }, (_unused, column) => cellText(cellOf(grid, row, column)))
    );
  for (const merge of grid.merges) {
    // A title over the whole width names no column.
    if (merge.columns >= width || merge.columns === 1) continue;
    const text = rows[merge.row]?.[merge.column] ?? "";
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, rows.length); row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        const cells = rows[row];
        if (cells && column < width) cells[column] = text;
      }
    }
  }
  return rows;
}

function isHeadingRow(cells: readonly string[], period: Period): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2 || filled.some((cell) => cell.length > LONGEST_HEADING)) return false;
  if (filled.some(isSettingOnly)) return false;
  const roles = filled.map((cell) => readPlanHeading(cell, period).role);
  const known = roles.filter(isKnown);
  const names = roles.filter(({ kind }) => kind === "name");
  const figures = roles.filter(holdsFigures);
  const isNamed = names.length > 0 && known.length >= 2;
  return (isNamed || figures.length >= 2) && known.length * 2 >= filled.length;
}

/** 规划名称, 发布日期: what tells of the plan stands above the headings. */
function isSettingOnly(cell: string): boolean {
  return settingOf(cell) !== undefined && headingOf(cell) === undefined;
}

/** A row above the main one that parts its columns: “十三五”, , “十四五”, . */
function isUpperRow(cells: readonly string[], period: Period): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const [first] = cells;
  return (
    filled.length > 0 &&
    first === "" &&
    filled.every((cell) => holdsFigures(readPlanHeading(cell, period).role))
  );
}

/** A row below the main one that says more of its columns, and nothing else. */
function continues(
  texts: readonly (readonly string[])[],
  start: number,
  row: number,
  period: Period
): boolean {
  const cells = texts[row] ?? [];
  if (cells.every((cell) => cell === "")) return false;
  const above = columnTexts(texts.slice(start, row), period);
  const headings = above.map((text) => readPlanHeading(text, period).role);
  return cells.every((cell, column) => {
    if (cell === "" || cell === above[column]) return true;
    const own = readPlanHeading(cell, period).role;
    const kind = above[column] === AIM ? "target" : headings[column]?.kind;
    const name = kind === "name" || kind === "topic";
    if (name && saysOtherwise(`${above[column]}${cell}`, period)) return true;
    return !name && !/^[0-9.]{1,3}$/.test(cell) && (isKnown(own) || PART_OF_HEADING.test(cell));
  });
}

/** 指标 above 属性 is one heading, and no column of names. */
function saysOtherwise(heading: string, period: Period): boolean {
  return ["attribute", "unit", "responsible"].includes(readPlanHeading(heading, period).role.kind);
}

/** Words that say nothing alone, and much below 2025年目标. */
const PART_OF_HEADING =
  /^(?:总量|绝对[值数量额]|增[速幅长]|增长率?|数[值量]|指标值|规模|比重|占比|当[年期]|本年|[低中高]方案|[（(][^（）()]{1,8}[）)])(?:[（(][^（）()]{1,8}[）)])?$/;

/** Each column's headings from above, the nearest on the left where a wide heading was one cell. */
function columnTexts(rows: readonly (readonly string[])[], period: Period): readonly string[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((cells, level) => {
      const own = cells[column] ?? "";
      const below = rows.slice(level + 1).map((cells) => cells[column] ?? "");
      const isSplitBelow = below.some((text) => text !== "" && saysOfFigures(text, period));
      return own === "" && isSplitBelow ? leftOf(rows, level, column) : own;
    });
    return parts.filter((part, level) => part !== "" && part !== parts[level - 1]).join(" ");
  });
}

/** The wide heading that reaches over a blank cell: the nearest on its left, if its own column is split below too. */
function leftOf(rows: readonly (readonly string[])[], level: number, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = rows[level]?.[left] ?? "";
    if (text === "") continue;
    const isSplit = rows.slice(level + 1).some((below) => (below[left] ?? "") !== "");
    return isSplit ? text : "";
  }
  return "";
}

/** 属性 below a blank cell is a heading of its own, whatever stands on the left above. */
function saysOfFigures(text: string, period: Period): boolean {
  const { role } = readPlanHeading(text, period);
  return holdsFigures(role) || !isKnown(role) || role.kind === "passed" || role.kind === "tick";
}

function isKnown({ kind }: ColumnRole): boolean {
  return kind !== "unknown" && kind !== "blank";
}

function holdsFigures({ kind }: ColumnRole): boolean {
  return kind === "value" || kind === "target" || kind === "change";
}
