import { chineseNumber } from "../../core/chinese-numerals";
import { normaliseName } from "../../core/normalise";
import { withUnit, wordingOf } from "./figures";
import type { FiguresRow } from "./indicators";
import { type Cell, type FlatRow, or } from "./rows";
import type { FlatTables } from "./tables";

/** Whose details these are. */
export interface Owner {
  readonly plan: Cell;
  readonly indicator: Cell;
}

/** Writes the published values and the target of a row, and the place where the plan states them. */
export function addFigures(
  tables: FlatTables,
  owner: Owner,
  { row, values, target }: FiguresRow,
  printed: Cell,
  paragraph: Cell
): void {
  const status = { text: "published", heading: row.cell("baseline").heading };
  for (const value of values) {
    tables.add("values", row.line, { ...owner, year: value.yearCell, value, status });
  }
  if (target) {
    const { multipleBase: multiple_base, ...own } = target;
    tables.add("targets", row.line, { ...owner, ...own, multiple_base, printed });
  }
  tables.add("mentions", row.line, {
    ...owner,
    chapter: ordinal(row.cell("chapter")),
    section: ordinal(row.cell("section")),
    box: ordinal(row.cell("box")),
    item: ordinal(row.cell("item")),
    paragraph,
    printed: or(printed, row.cell("name")),
    note_zh: or(row.cell("note"), row.cell("noteEn")),
    note_en: or(row.cell("noteEn"), row.cell("note")),
  });
}

/**
 * The wording as the table quotes it; else its figure with the unit. Only a target without figures has
 * to be quoted; where a figure is missing, that alone is the problem.
 */
export function printedOf({ row, values, target }: FiguresRow, unit: string): Cell {
  const quoted = row.cell("printed");
  if (quoted.text !== "") return quoted;
  const made = target ? wordingOf(target, unit) : withUnit(values[0]?.text ?? "", unit);
  const isQualitative = target?.comparator.text === "qualitative";
  return { ...quoted, text: made || (isQualitative ? "" : row.cell("name").text) };
}

const ORDINAL = /^第?([0-9]+|[一二三四五六七八九十百]+)[章节项条]?$/;

/** @example ordinal({ text: "第二章", heading: "章" }).text // "2" */
function ordinal(cell: Cell): Cell {
  const numeral = ORDINAL.exec(cell.text)?.[1];
  if (numeral === undefined) return cell;
  const number = /^[0-9]+$/.test(numeral) ? numeral : String(chineseNumber(numeral));
  return { ...cell, typed: cell.text, text: number };
}

const ALIAS_MARKS = /[、；;]/;

/** Writes the other names; one that says nothing new is left out. */
export function addAliases(tables: FlatTables, owner: Owner, row: FlatRow): void {
  const { text, heading } = row.cell("aliases");
  const own = [owner.indicator, row.cell("name"), row.cell("nameEn"), row.cell("code")];
  const known = new Set(own.map((cell) => normaliseName(cell.text)));
  for (const alias of text.split(ALIAS_MARKS).map((part) => part.trim())) {
    const key = normaliseName(alias);
    if (alias === "" || known.has(key)) continue;
    known.add(key);
    const language = { text: /\p{Script=Han}/u.test(alias) ? "zh" : "en", heading };
    tables.add("aliases", row.line, { ...owner, alias: { text: alias, heading }, language });
  }
}
