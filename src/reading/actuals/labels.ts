import { plain } from "../../core/actuals/number";
import { isNumeric, isPlaceholder, type SeenCells } from "./cells";
import type { Columns, LabelColumn, LabelRole } from "./columns";
import { readHeading, TOTAL } from "./heading";
import type { TableLayout } from "./layout";
import { readActualName, tidyName, withoutNoteMark, type RowName } from "./name";
import { isActualUnit } from "./unit";
import { wordsBeside } from "./remark";
import { readWhen, type When } from "./when";

/** What the labels of a row say of its figures. */
export interface RowLabels {
  readonly row: number;
  readonly name: string;
  readonly parent: string;
  readonly region: string;
  /** The region's other spelling, as in a column of English names. */
  readonly otherRegion: string;
  readonly year: number | null;
  readonly period: string | null;
  /** What cells beside the figures say that may make them others than the whole indicator's of the whole year. */
  readonly words: readonly string[];
  /** Behind the name. */
  readonly nameUnit: string;
  /** In a column of units. */
  readonly unit: string;
  /** Of the row above that this one is a part of, or that heads it: 人口（万人）. */
  readonly parentUnit: string;
}

interface Ancestor {
  readonly name: string;
  readonly unit: string;
  /** A row that begins further right than this is below it. */
  readonly level: number;
  readonly isPart: boolean;
  readonly hasFigures: boolean;
}

/** Reads the labels of every row that has figures. Rows without figures are headings of those below them. */
export function readLabels(cells: SeenCells, layout: TableLayout, columns: Columns): RowLabels[] {
  const of = (role: LabelRole) => columns.labels.filter((label) => label.role === role);
  const [names, otherNames] = byScript(cells, layout, of("name"));
  const [regions, otherRegions] = byScript(cells, layout, of("region"));
  const figures = columns.values.map(({ column }) => column);
  const rows: RowLabels[] = [];
  const above = new Map<number, string>();
  let ancestors: Ancestor[] = [];
  let numbered: RowName | null = null;
  let group: { readonly year: number | null; readonly name: string } = { year: null, name: "" };
  const textAt = (row: number, label: LabelColumn | undefined): string =>
    label === undefined ? "" : cells.textAt(row, label.column);

  for (const row of layout.body) {
    const raw = rawLabels(cells, row, names, above);
    const read = raw.name === "" ? null : readActualName(raw.name);
    if (read && read.numbering > 0) numbered = read;
    const level = read ? levelOf(read, numbered) : 0;
    ancestors = ancestors.filter((known) => isBelow(read, level, known));
    const hasFigures = figures.some((column) => isFigure(cells, row, column));
    const inherited = ancestors[ancestors.length - 1]?.unit ?? "";
    const told = unitOf(of("unit").map((label) => filledDown(cells, row, label, above)));
    const unit = read?.unit || told;
    const parent = raw.parent !== "" ? raw.parent : parentOf(read, unit, ancestors);
    if (read && read.name !== "") {
      ancestors = [
        ...ancestors,
        {
          name: read.name,
          unit: unit || inherited,
          level: ancestorLevel(read, level),
          isPart: read.isPart,
          hasFigures,
        },
      ];
    }
    const when = [...of("year"), ...of("period")].map((label) => whenOf(textAt(row, label)));
    const remarks = of("remark").map((label) => whenOf(textAt(row, label)));
    if (!hasFigures) {
      const lone = readWhen(lineText(cells, row));
      if (lone.rest === "" && lone.year !== undefined) group = { ...group, year: lone.year };
      else if (regions.length > 0 && names.length === 0) {
        group = { ...group, name: readActualName(lineText(cells, row)).name };
      }
      continue;
    }
    const region = filledDown(cells, row, regions[0], above);
    const [otherRegion] = otherRegions.length > 0 ? otherRegions : otherNames;
    rows.push({
      row,
      name: read?.name ?? group.name,
      parent,
      region: tidyName(region.replace(/^[\s\u3000]*(?:其中[:：]|[#＃])/, "")),
      otherRegion: textAt(row, otherRegion),
      year: when.map(({ year }) => year).find((year) => year !== undefined) ?? group.year,
      period:
        read?.period ??
        partIn(remarks) ??
        periodOf(
          when,
          of("period").map((label) => textAt(row, label))
        ),
      words: columns.labels.flatMap((label) => {
        const text = filledDown(cells, row, label.role === "group" ? label : undefined, above);
        return wordsBeside(label.role, text === "" ? textAt(row, label) : text) ?? [];
      }),
      parentUnit: inherited,
      nameUnit: read?.unit ?? "",
      unit: told,
    });
  }
  return rows;
}

/** A blank label stands for the one above only where another label of the row is filled: merged cells, saved as CSV. */
function filledDown(
  cells: SeenCells,
  row: number,
  label: LabelColumn | undefined,
  above: Map<number, string>
): string {
  if (label === undefined) return "";
  const own = cells.textAt(row, label.column);
  if (own !== "") above.set(label.column, own);
  const first = cells.filled(row)[0];
  const continues = first !== undefined && first > label.column && !isNumeric(cells.at(row, first));
  return own !== "" || (!continues && label.role !== "region")
    ? own
    : (above.get(label.column) ?? "");
}

/** The name is that of the last column of names; one to its left is what it is a part of. */
function rawLabels(
  cells: SeenCells,
  row: number,
  names: readonly LabelColumn[],
  above: Map<number, string>
): { readonly name: string; readonly parent: string } {
  const [first, second] = names;
  if (first === undefined) return { name: "", parent: "" };
  // With its indent, which `textAt` would drop.
  const own = cells.indentedAt(row, first.column);
  const sub = second === undefined ? "" : cells.indentedAt(row, second.column);
  const upper = filledDown(cells, row, first, above);
  if (sub.trim() === "" || second === undefined)
    return { name: own.trim() === "" ? upper : own, parent: "" };
  if (isNumbered(first, cells, row)) return { name: sub, parent: "" };
  if (TOTAL.test(tidyName(sub)) && upper !== "") return { name: upper, parent: "" };
  return upper === "" || upper === sub.trim()
    ? { name: sub, parent: "" }
    : { name: sub, parent: readActualName(upper).name };
}

function isNumbered({ column }: LabelColumn, cells: SeenCells, row: number): boolean {
  return /^[\d一二三四五六七八九十（()）.、]+$/.test(cells.textAt(row, column));
}

/** Columns in Chinese and, beside them, those in Latin letters only. */
function byScript(
  cells: SeenCells,
  { body }: TableLayout,
  labels: readonly LabelColumn[]
): readonly [readonly LabelColumn[], readonly LabelColumn[]] {
  const isChinese = ({ column }: LabelColumn): boolean =>
    body.some((row) => /\p{Script=Han}/u.test(cells.textAt(row, column)));
  const chinese = labels.filter(isChinese);
  return chinese.length === 0
    ? [labels, []]
    : [chinese, labels.filter((label) => !isChinese(label))];
}

/** Numbers count more than indents: 1. below 一、 stands at the same edge. What has none stands at the last number's. */
function levelOf({ numbering, indent }: RowName, numbered: RowName | null): number {
  if (numbering > 0) return numbering * 100 + indent;
  return numbered ? numbered.numbering * 100 + Math.max(indent, numbered.indent) : indent;
}

function ancestorLevel({ isPart, indent, textIndent }: RowName, level: number): number {
  return isPart ? level + textIndent - indent : level;
}

/** Whether the row stands below an ancestor that is known. */
function isBelow(read: RowName | null, level: number, ancestor: Ancestor): boolean {
  if (read === null) return true;
  if (ancestor.isPart) return !read.isPart && level > ancestor.level + 2;
  return read.isPart ? level >= ancestor.level : level > ancestor.level;
}

function parentOf(read: RowName | null, unit: string, ancestors: readonly Ancestor[]): string {
  const above = ancestors.filter((ancestor) => !isTopic(ancestor, read, unit));
  return read === null ? "" : (above[above.length - 1]?.name ?? "");
}

/**
 * A line without figures heads what stands below it, like 科技 or 人口（万人）: the rows below name their indicators in full,
 * or have a unit where it has none.
 */
function isTopic(above: Ancestor, read: RowName | null, unit: string): boolean {
  if (above.hasFigures || read === null || read.isPart) return false;
  return read.name.includes(above.name) || (above.unit === "" && unit !== "");
}

function isFigure(cells: SeenCells, row: number, column: number): boolean {
  return !isPlaceholder(cells.at(row, column));
}

function lineText(cells: SeenCells, row: number): string {
  return cells
    .filled(row)
    .map((column) => cells.textAt(row, column))
    .join("");
}

/** 18年 as well as 2018年. */
function whenOf(text: string): When {
  const { when } = readHeading(text);
  return when.isShort ? { ...when, rest: "" } : readWhen(withoutNoteMark(text));
}

/** The part of a year that a remark tells. */
function partIn(remarks: readonly When[]): string | null {
  return remarks.map(({ period }) => period ?? "").find((period) => period !== "") ?? null;
}

/** null: nothing told. Words that are no period are one all the same: never a whole year. */
function periodOf(when: readonly When[], written: readonly string[]): string | null {
  const told = when.map(({ period }) => period).find((period) => period !== undefined);
  if (told !== undefined) return told;
  const other = written.find(
    (text) =>
      text !== "" && !/^(?:全年|年度|年报|年)$/.test(text) && readWhen(text).year === undefined
  );
  return other ?? null;
}

/** Below a heading that says so any word is a unit; one that nobody knows agrees with no plan. */
function unitOf(texts: readonly string[]): string {
  const told = texts.find((text) => isActualUnit(text)) ?? texts.find((text) => text !== "") ?? "";
  return plain(told).replace(/\s/g, "");
}
