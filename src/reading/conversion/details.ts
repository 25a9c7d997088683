import { chineseNumber } from "../../core/chinese-numerals";
import { normaliseName } from "../../core/normalise";
import type { PackageTables } from "./package-tables";
import { type TextCell, firstFilled } from "./cells";
import { LONGEST_WORDING, type SourceRow, withUnit } from "./rows";

/** Whose details these are. */
export interface Owner {
  readonly plan: TextCell;
  readonly indicator: TextCell;
}

/** Writes the published values and the targets of a row, and the place where the plan states them. */
export function addFigures(
  tables: PackageTables,
  owner: Owner,
  source: SourceRow,
  unit: string,
  paragraph: TextCell
): void {
  const { line, values, targets, cell } = source;
  const status = { text: "published", heading: cell("baseline").heading };
  for (const value of values) {
    tables.add("values", line, { ...owner, ...value, status });
  }
  for (const target of targets) tables.add("targets", line, { ...owner, ...target });
  const wordings =
    targets.length > 0 ? targets.map(({ printed }) => printed) : [valueWording(source, unit)];
  distinct(wordings).forEach((printed, index) => {
    const notes = index === 0 ? noteCells(source) : {};
    tables.add("mentions", line, {
      ...owner,
      ...placeCells(source),
      paragraph,
      printed: firstFilled(printed, cell("name")),
      ...notes,
    });
  });
}

function placeCells({ cell }: SourceRow) {
  return {
    chapter: ordinal(cell("chapter")),
    section: ordinal(cell("section")),
    box: ordinal(cell("box")),
    item: ordinal(cell("item")),
  };
}

/** One cell often states two targets. */
function distinct(wordings: readonly TextCell[]): readonly TextCell[] {
  return wordings.filter(
    ({ text }, index) => wordings.findIndex((other) => other.text === text) === index
  );
}

/** A row without a target quotes what it publishes. */
function valueWording({ cell, values: [value] }: SourceRow, unit: string): TextCell {
  const quoted = cell("printed");
  return firstFilled(quoted, { ...quoted, text: withUnit(value?.value.text ?? "", unit) });
}

/** The table's note, what footnotes say of the row, a kind of attribute that data do not know, and long passages. */
function noteCells({ cell, row }: SourceRow) {
  const own = cell("note");
  const attribute = row.attribute !== null && cell("attribute").text === "" ? row.attribute : null;
  const passages = row.targets
    .map(({ printed }) => printed)
    .filter((printed) => printed.length > LONGEST_WORDING);
  const parts = [own.text, ...row.notes, attribute ?? "", ...passages].filter(
    (part) => part !== ""
  );
  const zh = { ...own, text: [...new Set(parts)].join("；") };
  const en = cell("noteEn");
  return { note_zh: firstFilled(zh, en), note_en: firstFilled(en, zh) };
}

const ORDINAL = /^第?([0-9]+|[一二三四五六七八九十百]+)[章节项条]?$/;

/** @example ordinal({ text: "第二章", heading: "章" }).text // "2" */
function ordinal(cell: TextCell): TextCell {
  const numeral = ORDINAL.exec(cell.text)?.[1];
  if (numeral === undefined) return cell;
  const number = /^[0-9]+$/.test(numeral) ? numeral : String(chineseNumber(numeral));
  return { ...cell, typed: cell.text, text: number };
}

const ALIAS_MARKS = /[、；;]/;

/** Writes the other names; one that says nothing new is left out. */
export function addAliases(
  tables: PackageTables,
  owner: Owner,
  { line, cell, row }: SourceRow
): void {
  const { text, heading } = cell("aliases");
  const own = [owner.indicator, cell("name"), cell("nameEn"), cell("code")];
  const known = new Set(own.map((each) => normaliseName(each.text)));
  const ofParent = row.parent === null ? [] : [nameWithParent(row.parent, row.name)];
  for (const alias of [...text.split(ALIAS_MARKS), ...ofParent].map((part) => part.trim())) {
    const key = normaliseName(alias);
    if (alias === "" || known.has(key)) continue;
    known.add(key);
    const language = { text: /\p{Script=Han}/u.test(alias) ? "zh" : "en", heading };
    tables.add("aliases", line, { ...owner, alias: { text: alias, heading }, language });
  }
}

/** @example nameWithParent("主要污染物排放总量减少", "氨氮") // 主要污染物排放总量减少（氨氮） */
export function nameWithParent(parent: string, name: string): string {
  return `${parent}（${name}）`;
}
