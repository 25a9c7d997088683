import { readFigures } from "../figure/read-figures";
import { attributeOf, comparatorOf, kindOf } from "./vocabulary";
import type { ColumnRole, TableHeading } from "./headings";
import { chineseFigure } from "./english";
import { isUnit, readName } from "./names";
import type { Period } from "./periods";

/** A column with what its heading and its cells together tell. */
export interface PlanColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: ColumnRole | { readonly kind: "part" };
  readonly unit: string | null;
  readonly hasUnits: boolean;
}

/** What cells of a column are like; blanks do not count. */
interface Likeness {
  readonly filled: number;
  readonly numbers: number;
  readonly figures: number;
  readonly texts: number;
  readonly units: number;
}

/**
 * What each column is: as its heading says, and where it says nothing, as its cells do. A column of sub-indicators often
 * has no heading, nor has one of numbers or of topics.
 *
 * @param body the texts below the headings, by row
 */
export function planColumns(
  headings: readonly TableHeading[],
  body: readonly (readonly string[])[],
  period: Period
): readonly PlanColumn[] {
  const hasTargets = headings.some(({ role }) => role.kind === "target");
  const width = Math.max(headings.length, ...body.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, index): PlanColumn => {
    const heading = headings[index];
    const { text = "", unit = null, hasUnits = false } = heading ?? {};
    const cells = body.map((cells) => cells[index] ?? "").filter((cell) => cell !== "");
    const role = byCells(heading?.role ?? { kind: "blank" }, cells, period, hasTargets);
    return { index, heading: text, role, unit, hasUnits };
  });
  return nameless(categoryFirst(highestName(inOrder(distinct(columns))), body), body);
}

/**
 * 指标 is often one wide heading above a column of categories and one of names: then every row with figures has its name
 * in the second, and the first holds the same few words for several.
 */
function categoryFirst(
  columns: readonly PlanColumn[],
  body: readonly (readonly string[])[]
): readonly PlanColumn[] {
  const first = columns.find(({ role }) => role.kind === "name");
  const second = first && columns[first.index + 1];
  const isOpen = second?.role.kind === "blank" || second?.role.kind === "part";
  if (!first || !second || !isOpen || columns.some(({ role }) => role.kind === "topic"))
    return columns;
  const figures = columns.filter(({ role }) => FIGURES.includes(role.kind));
  const rows = body.filter((cells) => figures.some(({ index }) => !isNothing(cells[index] ?? "")));
  const names = rows.map((cells) => cells[second.index] ?? "");
  const groups = body.map((cells) => cells[first.index] ?? "").filter((cell) => cell !== "");
  const isGroup = (cell: string) => {
    const { rank, units } = readName(cell);
    return units.length === 0 && (rank ?? 0) <= 1;
  };
  const isNamed = names.length > 0 && names.every((cell) => /\p{Script=Han}/u.test(cell));
  const isFew = new Set(groups).size * 2 <= names.length;
  if (!isNamed || !isFew || !groups.every(isGroup)) return columns;
  return columns.map((column): PlanColumn => {
    if (column === first) return { ...column, role: { kind: "topic" } };
    return column === second ? { ...column, role: { kind: "name", level: 1 } } : column;
  });
}

const FIGURES: readonly string[] = ["value", "target", "change"];

/** Two columns that say the same: the second is asked about. */
function distinct(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const { kind } = column.role;
    if (!["value", "target", "change", "plain", "unit", "attribute"].includes(kind)) return column;
    const key = JSON.stringify(column.role);
    if (seen.has(key)) return { ...column, role: { kind: "unknown" } };
    seen.add(key);
    return column;
  });
}

/** Years run from left to right (or from right to left); one that breaks the order is perhaps a slip: asked. */
function inOrder(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const years = columns.flatMap(({ role }) =>
    role.kind === "value" || role.kind === "target" ? [role.year] : []
  );
  const pairs = years.slice(1).map((year, index) => year - (years[index] ?? year));
  if (pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0)) return columns;
  let latest = -Infinity;
  return columns.map((column) => {
    if (column.role.kind !== "value" && column.role.kind !== "target") return column;
    const { year } = column.role;
    if (year < latest) return { ...column, role: { kind: "unknown" } };
    latest = year;
    return column;
  });
}

/** A heading of several meanings, decided by what stands below it. */
function byCells(
  role: ColumnRole,
  cells: readonly string[],
  { to }: Period,
  hasTargets: boolean
): ColumnRole {
  const all = (is: (cell: string) => boolean) => cells.length > 0 && cells.every(is);
  const isAttribute = (cell: string) => attributeOf(cell) !== undefined || isNothing(cell);
  if (role.kind === "topic" || role.kind === "attribute") {
    if (all(isAttribute)) return { kind: "attribute" };
    return role.kind === "attribute" && cells.some(isAttribute) ? role : { kind: "topic" };
  }
  if (role.kind === "tick") return cells.every(isTick) ? role : { kind: "unknown" };
  if (role.kind === "unknown" || role.kind === "blank") return unheaded(role, cells, all);
  if (role.kind !== "plain") return role;
  switch (role.key) {
    case "kind":
      if (all((cell) => kindOf(cell) !== undefined)) return role;
      return all(isAttribute) ? { kind: "attribute" } : { kind: "topic" };
    case "note":
      return all(isAttribute) ? { kind: "attribute" } : role;
    case "id":
      return all((cell) => /^[0-9]{1,3}$/.test(cell)) ? { kind: "number" } : role;
    case "comparator":
      // 目标要求 holds signs beside 目标值, or the targets themselves: ≥50.
      return hasTargets || cells.every((cell) => comparatorOf(cell) !== undefined)
        ? role
        : { kind: "target", year: to };
    default:
      return role;
  }
}

/** @example isTick("√") // true */
export function isTick(cell: string): boolean {
  return /^[√✓✔☑●○■★☆*是]$/.test(cell) || isNothing(cell) || cell === "否";
}

/** A heading that nobody knows over cells that tell what they are. */
function unheaded(
  role: ColumnRole,
  cells: readonly string[],
  all: (is: (cell: string) => boolean) => boolean
): ColumnRole {
  if (all((cell) => attributeOf(cell) !== undefined)) return { kind: "attribute" };
  if (all((cell) => isUnit(cell) || isNothing(cell)) && cells.some(isUnit)) return { kind: "unit" };
  const isCount = cells.length > 1 && cells.every((cell, index) => cell === String(index + 1));
  return isCount ? { kind: "number" } : role;
}

/**
 * Of several name columns the highest level is the name, and those before it group. Two beside each other under one
 * heading are the name and its parts.
 */
function highestName(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const level = ({ role }: PlanColumn) => (role.kind === "name" ? role.level : 0);
  const highest = Math.max(0, ...columns.map(level));
  const name = columns.find((column) => level(column) > 0 && level(column) === highest);
  const group = columns.find(({ role }) => role.kind === "topic")
    ? undefined
    : columns.find((column) => level(column) > 0 && level(column) < highest);
  return columns.map((column): PlanColumn => {
    if (column.role.kind !== "name" || column === name) return column;
    if (column === group) return { ...column, role: { kind: "topic" } };
    const isBeside = name !== undefined && column.index === name.index + 1;
    if (isBeside && column.heading === name.heading) return { ...column, role: { kind: "part" } };
    return { ...column, role: { kind: level(column) < highest ? "passed" : "unknown" } };
  });
}

/** Columns without a heading, by what stands in them and where. */
function nameless(
  columns: readonly PlanColumn[],
  body: readonly (readonly string[])[]
): readonly PlanColumn[] {
  const likeness = columns.map(({ index }) => likenessOf(body.map((cells) => cells[index] ?? "")));
  const name = nameColumn(columns, likeness);
  const has = (kind: string) => columns.some(({ role }) => role.kind === kind);
  return columns.map((column) => {
    if (column.index === name) return { ...column, role: { kind: "name", level: 1 } };
    if (column.role.kind !== "blank") return column;
    const like = likeness[column.index];
    if (!like || like.filled === 0) return column;
    return { ...column, role: roleByCells(column.index, like, name, has) };
  });
}

function roleByCells(
  index: number,
  { filled, numbers, units, texts, figures }: Likeness,
  name: number,
  has: (kind: string) => boolean
): PlanColumn["role"] {
  if (index < name && numbers === filled) return { kind: "number" };
  if (units === filled && !has("unit")) return { kind: "unit" };
  if (figures > 0) return { kind: "unknown" };
  if (texts !== filled) return { kind: "unknown" };
  if (index < name) return has("topic") ? { kind: "unknown" } : { kind: "topic" };
  return index === name + 1 ? { kind: "part" } : { kind: "plain", key: "note" };
}

/** The column of names; without such a heading the last of texts before the first of figures. */
function nameColumn(columns: readonly PlanColumn[], likeness: readonly Likeness[]): number {
  const named = columns.find(({ role }) => role.kind === "name");
  if (named) return named.index;
  const firstFigures = columns.findIndex(({ role }) =>
    ["value", "target", "change", "unit"].includes(role.kind)
  );
  const before = columns.slice(0, firstFigures === -1 ? 0 : firstFigures);
  const texts = before.filter(({ index, role }) => {
    const like = likeness[index];
    return (
      role.kind === "blank" && like !== undefined && like.texts > 0 && like.numbers < like.filled
    );
  });
  const fullest = Math.max(0, ...texts.map(({ index }) => likeness[index]?.texts ?? 0));
  const [name] = texts.filter(({ index }) => likeness[index]?.texts === fullest).slice(-1);
  return name?.index ?? -1;
}

function likenessOf(cells: readonly string[]): Likeness {
  const filled = cells.filter((cell) => cell !== "");
  const count = (is: (cell: string) => boolean) => filled.filter(is).length;
  return {
    filled: filled.length,
    numbers: count(isNumbering),
    figures: count((cell) => !isNumbering(cell) && isFigure(cell)),
    texts: count(
      (cell) => !isNumbering(cell) && !isFigure(cell) && /\p{Script=Han}|[A-Za-z]/u.test(cell)
    ),
    units: count((cell) => isUnit(cell) || isNothing(cell)),
  };
}

function isFigure(cell: string): boolean {
  const { kind } = readFigures(chineseFigure(cell));
  return (kind === "figures" || kind === "unclear") && readName(cell).rank === null;
}

function isNumbering(cell: string): boolean {
  return /^[（(]?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[①-⑳])[)）]?[、.．]?$/.test(cell);
}

/** @example isNothing("—") // true */
export function isNothing(cell: string): boolean {
  return /^[-–—―－/\\／…·]*$/.test(cell.trim());
}
