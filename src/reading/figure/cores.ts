import { chineseNumber } from "../../core/chinese-numerals";
import { withoutNoise } from "../../core/rounding";
import { numberAt, type NumberAt } from "./number";
import { unitEnd } from "./units";
import { type FoundWord, wordBetween } from "./words";

/** A figure without the words around it. */
export interface Core {
  readonly kind: "number" | "range" | "multiple" | "rankWithin" | "rank" | "coverage";
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a range. */
  readonly upper?: number;
  readonly unit: string | null;
  readonly inWords: boolean;
  /** A part of one: 1/3. */
  readonly isPart?: true;
  readonly between?: FoundWord;
}

/** Digits at a place that are no figure: a year, a name, an ordinal, a number that is not sound. */
export interface Passed {
  readonly kind: "passed";
  readonly end: number;
}

const NUMERAL = "[一二两三四五六七八九十百千万亿零〇]+";
const ENDS = "(?=$|[，。；、,;:：）)\\]〕\\s]|以内|左右)";

/** The core that begins at a place of a plain text; null where none does. */
export function coreAt(text: string, start: number): Core | Passed | null {
  return (
    rankAt(text, start) ??
    multipleAt(text, start) ??
    coverageAt(text, start) ??
    shareAt(text, start) ??
    numeralAt(text, start) ??
    digitsAt(text, start)
  );
}

const RANK = new RegExp(`^(前|第)([0-9]+|${NUMERAL})(?:(位次?|名|强|%)(?!单|额|次)|${ENDS})`);

/** 前6, 前十位, 第5名, 前10%; not 目前3家 nor 第一批. */
function rankAt(text: string, start: number): Core | null {
  if (!"前第".includes(text.charAt(start) || " ")) return null;
  if (/[提目当之此年日天月]/.test(text.charAt(start - 1))) return null;
  const found = RANK.exec(text.slice(start, start + 12));
  if (!found) return null;
  const [whole, sign, digits = "", unit] = found;
  const inWords = !/^[0-9]/.test(digits);
  const value = inWords ? chineseNumber(digits) : numberAt(digits, 0)?.value;
  if (value === null || value === undefined || value === 0) return null;
  return {
    ...{ start, end: start + whole.length, value, inWords },
    kind: sign === "前" ? "rankWithin" : "rank",
    unit: unit ?? null,
  };
}

const DOUBLINGS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 };

/** 翻番, 翻两番 (each doubles), 倍增, 减半. */
function multipleAt(text: string, start: number): Core | null {
  const found = /^(?:翻([一二两三四1-4])?番(?!半)|倍增(?!计划|行动|工程)|减半)/.exec(
    text.slice(start, start + 5)
  );
  if (!found) return null;
  const [whole, times = "一"] = found;
  const value = whole === "减半" ? 0.5 : 2 ** (DOUBLINGS[times] ?? Number(times));
  const end = start + whole.length;
  return { kind: "multiple", start, end, value, unit: null, inWords: false };
}

const COVERAGE = /^(?:(?:100%)?(?:全面?|全部|完全)覆盖|100%覆盖|应(\p{Script=Han})尽\1)/u;

/** 全覆盖, 应建尽建. */
function coverageAt(text: string, start: number): Core | null {
  const whole = COVERAGE.exec(text.slice(start, start + 10))?.[0];
  if (whole === undefined) return null;
  const end = start + whole.length;
  return { kind: "coverage", start, end, value: 100, unit: null, inWords: false };
}

const SHARES: readonly (readonly [
  RegExp,
  (numerals: readonly string[]) => [number, string | null],
])[] = [
  [new RegExp(`^百分之(${NUMERAL}|[0-9.]+)`), ([share = ""]) => [numeral(share), "%"]],
  [new RegExp(`^千分之(${NUMERAL}|[0-9.]+)`), ([share = ""]) => [numeral(share), "‰"]],
  [
    new RegExp(`^(${NUMERAL})分之(${NUMERAL})`),
    ([whole = "", part = ""]) => [withoutNoise(numeral(part) / numeral(whole)), null],
  ],
  [
    /^([一二三四五六七八九])成(?![为功果就立员本交效长])/,
    ([tenths = ""]) => [numeral(tenths) * 10, "%"],
  ],
  [/^一半/, () => [50, "%"]],
];

/** Shares in words: 三分之二, 百分之十, 三成, 一半. */
function shareAt(text: string, start: number): Core | null {
  const ahead = text.slice(start, start + 12);
  for (const [pattern, read] of SHARES) {
    const found = pattern.exec(ahead);
    if (!found) continue;
    const [value, unit] = read(found.slice(1));
    if (!Number.isFinite(value)) return null;
    const end = start + found[0].length;
    const core: Core = { kind: "number", start, end, value, unit, inWords: true };
    return unit === null ? { ...core, isPart: true } : core;
  }
  return null;
}

function numeral(text: string): number {
  return /^[0-9]/.test(text) ? (numberAt(text, 0)?.value ?? NaN) : chineseNumber(text);
}

/** With these a numeral is rarely an amount: 一级, 一点, 一方. */
const LOOSE_UNITS = new Set([..."年级度分点星方里口孔门单本期站份组根块股片盏眼对W"]);

/** 零部件, 百千万人才: characters of numerals that make none. */
const NO_NUMERAL = /^[零〇]|十[百千]|百千|千百/;

/** 百名, 三家, 一倍: Chinese numerals with a unit behind them. */
function numeralAt(text: string, start: number): Core | null {
  const digits = new RegExp(`^${NUMERAL}`).exec(text.slice(start, start + 12))?.[0];
  if (digits === undefined || NO_NUMERAL.test(digits)) return null;
  // 每千人 and 亿元产值 count by what follows, 万名 does not; 数百家 names no amount.
  if (
    (/^[万亿]+$/.test(digits) && !/^[名家]/.test(text.charAt(start + digits.length))) ||
    /[每数几上第十成两]/.test(text.charAt(start - 1)) ||
    /[0-9]/.test(text.charAt(start - 1))
  )
    return null;
  const after = start + digits.length;
  const between = wordBetween(text, after);
  const from = after + (between?.text.length ?? 0);
  const end = unitEnd(text, from);
  const unit = text.slice(from, end);
  if (unit === "" || LOOSE_UNITS.has(unit) || text.startsWith("台阶", end - 1)) return null;
  return asMultiple({
    ...{ kind: "number", start, end, value: chineseNumber(digits), unit, inWords: true },
    ...(between && { between }),
  });
}

/** 3倍 is a multiple, of what the words beside it tell. */
function asMultiple(core: Core): Core {
  return core.unit === "倍" && core.kind === "number"
    ? { ...core, kind: "multiple", unit: null }
    : core;
}

function digitsAt(text: string, start: number): Core | Passed | null {
  const first = numberAt(text, start);
  if (first === null) return null;
  const passed: Passed = { kind: "passed", end: Math.max(first.end, start + 1) };
  if (first.value === null || !standsAlone(text, start)) return passed;
  if (isYear(text, start, first.end) || isOrdinal(text, start, first.end)) return passed;
  const fraction = fractionAt(text, first.value, start, first.end);
  if (fraction) return fraction;
  const ratio = ratioAt(text, start, first);
  if (ratio) return ratio;
  const between = wordBetween(text, first.end);
  const from = first.end + (between?.text.length ?? 0);
  const end = spacedUnitEnd(text, from);
  const unit = text.slice(from, end).trim() || null;
  const goesOn = /^[A-Za-z0-9.]/.test(text.slice(end, end + 1));
  if (goesOn && !(unit !== null && isCounter(unit, text.slice(end)))) {
    return { kind: "passed", end };
  }
  const core: Core = {
    ...{ kind: "number", start, end, value: first.value, unit, inWords: false },
    ...(between && { between }),
  };
  return rangeFrom(text, core) ?? asMultiple(core);
}

/** 30个5G工厂, 10家A级企业, 30支2000人: the unit ends there, and what follows is no part of the number. */
function isCounter(unit: string, behind: string): boolean {
  return (
    /^[十百千万亿]*[个家项所支条座件台套处名]$/.test(unit) &&
    /^(?:[A-Z]|[0-9]+[A-Z\p{Script=Han}])/u.test(behind)
  );
}

const DASH = /^\s*(?:[-–—―~～〜至到]|——|--)\s*(?=-?[0-9])/;

/** 28—30, 3%～5%, 1.2—1.5万; null where no range follows, passed where its ends do not fit. */
function rangeFrom(text: string, low: Core): Core | Passed | null {
  const dash = DASH.exec(text.slice(low.end, low.end + 6))?.[0];
  if (dash === undefined) return null;
  const from = low.end + dash.length;
  const high = numberAt(text, from);
  if (high === null) return null;
  if (/^[至到]/.test(dash.trim()) && isYear(text, from, high.end)) return null;
  const end = spacedUnitEnd(text, high.end);
  const unit = text.slice(high.end, end).trim() || null;
  const fits = low.unit === null || unit === null || low.unit === unit;
  const passed: Passed = { kind: "passed", end };
  if (high.value === null || !fits || low.between || high.value <= low.value) return passed;
  if (isYearNumber(low.value) && isYearNumber(high.value) && (unit ?? "年") === "年") return passed;
  return { ...low, kind: "range", end, upper: high.value, unit: low.unit ?? unit };
}

/** Letters, a decimal point or an ordinal word before it make digits part of something else. */
function standsAlone(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[A-Za-z.第图]$|(?<!代)表$|专栏$/.test(before) || /[A-Za-z][-—]$/.test(before)) return false;
  // A minus is one only where nothing but a bound, a verb or a bracket stands before it.
  return text.charAt(start) !== "-" || !/[0-9A-Za-z%]\s?$/.test(before);
}

function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function isYear(text: string, start: number, end: number): boolean {
  return /^(?:19|20)[0-9]{2}$/.test(text.slice(start, end)) && /^年/.test(text.slice(end, end + 1));
}

/** Months, numbers of documents, dates, and spans of time that tell of what follows (5年累计; 10.8年 is none). */
function isOrdinal(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 6);
  const isSpan = /^年(?:内|间|来|累|合计|共|平?均|每|新增|增长|提高|降|下降|减)/.test(behind);
  return (
    /^(?:月|号|届|[-/][0-9]+[-/])/.test(behind) || (isSpan && !text.slice(start, end).includes("."))
  );
}

const LARGEST_DENOMINATOR = 20;

/** 1/3: both whole, the first the smaller. */
function fractionAt(text: string, part: number, start: number, end: number): Core | null {
  const found = /^\/([1-9][0-9]?)(?![0-9./百千万])/.exec(text.slice(end, end + 6));
  if (!found) return null;
  const whole = Number(found[1]);
  if (!Number.isInteger(part) || part < 1 || part >= whole || whole > LARGEST_DENOMINATOR)
    return null;
  const value = withoutNoise(part / whole);
  return {
    ...{ kind: "number", start, end: end + found[0].length, value, unit: null },
    ...{ inWords: false, isPart: true },
  };
}

/** 2.5:1 is two and a half to one; any other proportion (1:15) is no single figure. */
function ratioAt(
  text: string,
  start: number,
  { value, end: from }: NumberAt
): Core | Passed | null {
  const found = /^\s*[:∶：]\s*([0-9.]+)/.exec(text.slice(from, from + 12));
  if (!found) return null;
  const end = from + found[0].length;
  if (found[1] !== "1" || value === null || value === 1) return { kind: "passed", end };
  return { kind: "number", start, end, value, unit: ":1", inWords: false };
}

/** A blank between figure and unit is a copy's. */
function spacedUnitEnd(text: string, from: number): number {
  const blanks = /^ ?/.exec(text.slice(from, from + 1))?.[0].length ?? 0;
  const end = unitEnd(text, from + blanks);
  return end === from + blanks ? from : end;
}
