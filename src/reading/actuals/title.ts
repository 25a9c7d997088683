import { tidyName } from "./name";
import { splitUnit } from "./unit";
import { monthOf, readWhen } from "./when";

/** What stands above a table. */
export interface Title {
  /** Without number, year and unit; "" where there is none. */
  readonly name: string;
  readonly year: number | null;
  /** The part of the year; "" where none is told. */
  readonly period: string;
  /** The month of a monthly table. */
  readonly month: number | null;
  readonly unit: string;
  /** All its figures are changes: 各区主要指标增速. */
  readonly isOfChanges: boolean;
}

/** Not 产量及其增长速度, where changes stand beside the figures. */
const OF_CHANGES =
  /(?<!(?:及|及其|和|与|、))(?:增速|增幅|增长率|增长速度|(?:比上年|同比)(?:增长|(?:涨跌|增减|升降)幅度?))(?:情况|表)?$/;

const NUMBER =
  /^(?:(?:附?表|图|table)\s*(?:[一二三四五六七八九十]+|\d+(?:\s*[-－—–.．]\s*\d+)*)|\d+\s*[-－—–]\s*\d+(?:\s*[-－—–]\s*\d+)?|\d+(?:\.\d+)+|续表)[\s\u3000:：、.]*/i;

/** @example readTitle(["表1 全市R&D经费投入情况", "（2018年）"]) // name "全市R&D经费投入情况", year 2018 */
export function readTitle(lines: readonly string[]): Title {
  const chinese = lines.filter((line) => /\p{Script=Han}|\d/u.test(line));
  const whens = chinese.map((line) => readWhen(line.replace(NUMBER, "")));
  const period = whens.map((when) => when.period).find((told) => told !== undefined) ?? "";
  const year = whens.map((when) => when.year).find((told) => told !== undefined) ?? null;
  const units = lines.map((line) => splitUnit(line).unit).filter((unit) => unit !== "");
  const names = lines.map(nameOf).filter((name) => name !== "");
  const own = (line: string): boolean => OF_CHANGES.test(nameOf(line));
  const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);
  return {
    name: names.find(isChinese) ?? names[0] ?? "",
    year,
    period: year === null || period !== "" ? period : "",
    month: monthOf(period),
    unit: units[0] ?? "",
    isOfChanges: lines.some(own),
  };
}

/** A date at either end of a title is no part of the name; within it, it is. */
function nameOf(line: string): string {
  const bare = splitUnit(line.trim().replace(NUMBER, "")).text.replace(
    /[（(]?(?:计量|计算)?单\s*位\s*[:：][^（()）]*[）)]?/,
    ""
  );
  const withoutEnd = bare.replace(/[（(][^（()）]*\d[^（()）]*[）)]\s*$/, (bracket) =>
    readWhen(bracket.replace(/[（()）]/g, "")).rest === "" ? "" : bracket
  );
  const start =
    /^(?:19|20)\d\d\s*年?(?:\s*[-—–~～至]+\s*(?:19|20)?\d\d\s*年?)?/.exec(withoutEnd.trim())?.[0] ??
    "";
  const name = tidyName(withoutEnd.trim().slice(start.length));
  return /^(?:年|度|年度)?$/.test(name) || readWhen(name).rest === "" ? "" : name;
}
