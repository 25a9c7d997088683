import { plain } from "../../core/actuals/number";
import { splitUnit } from "./unit";
import { readWhen } from "./when";

/** What stands in the cell of a row's name. */
export interface RowName {
  /** Without numbering, 其中, unit, period and spaces. */
  readonly name: string;
  readonly unit: string;
  /** As in `When`, where the name tells one: 利润总额（1-上月）. */
  readonly period?: string;
  /** 其中 or #: a part of a row above. */
  readonly isPart: boolean;
  /** How far the text is indented, in half-width characters. */
  readonly indent: number;
  /** Where text begins behind 其中: rows below it that begin there are its neighbours. */
  readonly textIndent: number;
  /** 1 for 一、 2 for （一） 3 for 1. 4 for (1) 5 for ①; 0 without a number. */
  readonly numbering: number;
}

const NUMBERINGS: readonly RegExp[] = [
  /^第?[一二三四五六七八九十百]+[、.．,，]\s*/,
  /^[（(][一二三四五六七八九十]+[）)]\s*[、.]?\s*/,
  /^\d{1,3}(?:[.．]\d{1,2})*(?:[、.．)）](?!\d)|\s+(?=[\p{Script=Han}]))\s*/u,
  /^[（(]\d{1,2}[）)]\s*/,
  /^[①-⑳]\s*/,
];

/** 内资企业 begins like 内：, and is no part of anything. */
const PART = /^(?:#+|＃+|其\s*中\s*[:：,，]?|内\s*[:：]|of which\s*[:：,]?)\s*/i;

/** Marks that point to a note. */
const NOTE_MARK = /(?:[*＊※①-⑳¹²³⁴-⁹]+|[（([【]?(?:注|note)\s*\d*[）)\]】]?|\d\))$/iu;

/**
 * A name as it is written in a table, in its parts.
 *
 * @example readName("  其中：第一产业（亿元）") // name "第一产业", unit "亿元", isPart
 */
export function readActualName(text: string): RowName {
  const indent = widthOf(/^[\s\u3000]*/.exec(text)?.[0] ?? "");
  const written = text.trim();
  const part = PART.exec(written)?.[0] ?? "";
  const unnumbered = numberless(written.slice(part.length));
  // 一、其中: numbers and the word for a part come in either order.
  const inner = PART.exec(unnumbered.text)?.[0] ?? "";
  const bare = unnumbered.text.slice(inner.length);
  const { text: withoutUnit, unit } = splitUnit(bare);
  const bracket = /[（(]([^（()）]*)[）)]\s*$/.exec(withoutUnit);
  const when = bracket ? readWhen(bracket[1] ?? "") : null;
  const isPeriod = when?.period !== undefined && when.rest === "" && when.year === undefined;
  const name = tidyName(isPeriod && bracket ? withoutUnit.slice(0, bracket.index) : withoutUnit);
  return {
    name,
    unit,
    ...(isPeriod ? { period: when.period } : {}),
    isPart: part + inner !== "",
    indent,
    textIndent: indent + widthOf(part),
    numbering: unnumbered.level,
  };
}

/** @example withoutNoteMark("2020②") // "2020" */
export function withoutNoteMark(text: string): string {
  return text.trim().replace(NOTE_MARK, "").trim();
}

/**
 * A name without the spaces that printers set and without note marks.
 *
 * @example tidyName("全    省 ①") // "全省"
 */
export function tidyName(text: string): string {
  const spaced = halfWidth(text)
    .replace(/[\s\u3000]+/g, " ")
    .trim();
  const joined = spaced.replace(
    /(?<=[\p{Script=Han}（）()：、]) | (?=[\p{Script=Han}（）()：、])/gu,
    ""
  );
  const unmarked = joined
    .replace(NOTE_MARK, "")
    .replace(/[:：]$/, "")
    .trim();
  return unmarked === "" ? joined : unmarked;
}

/** For comparing names that people type with those that tables print. */
export function nameKey(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\s（）()]/g, "");
}

function numberless(text: string): { readonly text: string; readonly level: number } {
  for (const [index, pattern] of NUMBERINGS.entries()) {
    const number = pattern.exec(text)?.[0];
    if (number !== undefined && number.length < text.length) {
      return { text: text.slice(number.length), level: index + 1 };
    }
  }
  return { text, level: 0 };
}

/** Full-width letters and digits as they are usual; brackets and signs stay as printed. */
function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＆％]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
  );
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > "\u00FF" ? 2 : 1), 0);
}
