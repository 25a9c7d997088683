import { withoutNoise } from "../../core/rounding";
import { type Core, coreAt } from "./cores";
import { plainText } from "./characters";
import type { Basis } from "../../core/types";
import type { Figure, FoundFigure } from "./figure";
import { isShareUnit } from "./units";
import { type Bound, type FoundWord, type WordMeaning, wordsBefore, wordsBehind } from "./words";

/**
 * Every figure of a text in its order: numbers with their bounds, units and verbs, ranges, ranks, multiples
 * and 全覆盖. Years, ordinals, proportions and names with digits (PM2.5, 5G) are none.
 *
 * @example findFigures("企业突破4万家、力争5万家")[0] // { comparator: "gt", lower: 4, unit: "万家", … }
 */
export function findFigures(text: string): readonly FoundFigure[] {
  const plain = plainText(text);
  const found: FoundFigure[] = [];
  let from = 0;
  let at = 0;
  while (at < plain.length) {
    const core = coreAt(plain, at);
    if (core === null) {
      at += 1;
    } else if (core.kind === "passed") {
      at = core.end;
    } else {
      const figure = figureAround(text, plain, core, from);
      if (figure) found.push(figure);
      at = from = figure?.end ?? core.end;
    }
  }
  return found;
}

interface Surroundings {
  readonly start: number;
  readonly end: number;
  readonly before: readonly FoundWord[];
  readonly behind: readonly FoundWord[];
  readonly bracketed: boolean;
}

function figureAround(text: string, plain: string, core: Core, from: number): FoundFigure | null {
  const around = surroundings(plain, core, from);
  const meanings = [
    ...[...around.before].reverse(),
    ...(core.between ? [core.between] : []),
    ...around.behind,
  ];
  const amount = amountOf(core, meanings);
  if (amount === null) return null;
  const { start, end, bracketed } = around;
  const has = (flag: "isStart") => meanings.some(({ meaning }) => meaning[flag]);
  return {
    ...amount,
    ...{ start, end, bracketed, printed: text.slice(start, end) },
    basis: basisOf(meanings, core),
    trend: meanings.find(({ meaning }) => meaning.trend)?.meaning.trend ?? null,
    hedge: hedgeOf(meanings, amount.comparator),
    year: yearOf(meanings, "year"),
    baseYear: yearOf(meanings, "baseYear"),
    isStart: has("isStart"),
    isRank: core.kind === "rank" || core.kind === "rankWithin",
    isPart: core.isPart ?? false,
    inWords: core.inWords,
  };
}

const OPEN = /[〔[［【(（〖﹝{｛]\s?$/;
const CLOSE = /^\s?[〕\]］】)）〗﹞}｝]/;

/** The words around a core, and its brackets with the words around them. */
function surroundings(text: string, { start, end }: Core, from: number): Surroundings {
  const inner = wordsAround(text, start, end, from);
  const open = OPEN.exec(text.slice(Math.max(from, inner.start - 2), inner.start))?.[0].length;
  const close = CLOSE.exec(text.slice(inner.end, inner.end + 2))?.[0].length;
  if (open === undefined || close === undefined) return { ...inner, bracketed: false };
  const outer = wordsAround(text, inner.start - open, inner.end + close, from);
  return {
    ...{ start: outer.start, end: outer.end, bracketed: true },
    before: [...inner.before, ...outer.before],
    behind: [...inner.behind, ...outer.behind],
  };
}

function wordsAround(text: string, start: number, end: number, from: number) {
  const before = wordsBefore(text.slice(from, start), start - from);
  const behind = wordsBehind(text, end);
  return { before, behind, start: start - lengthOf(before), end: end + lengthOf(behind) };
}

function lengthOf(words: readonly FoundWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

type Amount = Pick<Figure, "comparator" | "lower" | "upper" | "multiple" | "unit">;

/** The figure with its bound; null where its words contradict each other. */
function amountOf(core: Core, words: readonly FoundWord[]): Amount | null {
  const { value, unit } = core;
  const none = { lower: null, upper: null, multiple: null, unit };
  const bound = boundOf(words.map(({ meaning }) => meaning));
  if (bound === "unclear") return null;
  switch (core.kind) {
    case "coverage":
      return { ...none, comparator: "coverage", lower: value };
    case "multiple": {
      const multiple = multipleOf(value, words);
      return multiple === null ? null : { ...none, comparator: "multiple", multiple };
    }
    case "rankWithin":
      return { ...none, comparator: "le", upper: value };
    case "range": {
      const isBounded = bound !== null && bound !== "approx" && !isWeak(words);
      if (isBounded) return null;
      return { ...none, comparator: "range", lower: value, upper: core.upper ?? null };
    }
    default:
      return bound === "le" || bound === "lt"
        ? { ...none, comparator: bound, upper: value }
        : { ...none, comparator: bound ?? "eq", lower: value };
  }
}

/** Of several bounds on the same side the strict one; 左右 gives way to any other. */
function boundOf(meanings: readonly WordMeaning[]): Bound | "unclear" | null {
  const said = meanings.flatMap(({ bound }) => (bound === undefined ? [] : [bound]));
  const firm = said.filter((bound) => bound !== "approx");
  if (firm.length === 0)
    return said[0] ?? meanings.find((word) => word.weakBound)?.weakBound ?? null;
  const isUpper = (bound: Bound) => bound === "le" || bound === "lt";
  if (firm.some(isUpper) && !firm.every(isUpper)) return "unclear";
  return firm.find((bound) => bound === "gt" || bound === "lt") ?? firm[0] ?? null;
}

function isWeak(words: readonly FoundWord[]): boolean {
  return words.every(({ meaning }) => meaning.bound === undefined);
}

/** 增长1.5倍 adds to the one that there was, 达到1.5倍 does not; a fall by multiples is none. */
function multipleOf(value: number, words: readonly FoundWord[]): number | null {
  const change = words.find(({ meaning }) => meaning.trend !== undefined)?.meaning;
  if (change === undefined || change.basis === "level" || value === 0.5) return value;
  if (words.some(({ text }) => /番|倍增/.test(text))) return value;
  return change.trend === "down" ? null : withoutNoise(value + 1);
}

/** What the words say of time; a rate of change where the figure is a share, else a change. */
function basisOf(words: readonly FoundWord[], { unit, kind }: Core): Basis | null {
  if (kind === "multiple") return "level";
  const said = new Set(words.map(({ meaning }) => meaning.basis));
  const isRate = unit !== null && /^[%‰]$/.test(unit);
  const isChange = said.has("increase") || said.has("growth");
  if (said.has("yearly") || said.has("average"))
    return isRate && (isChange || said.has("average")) ? "growth" : "yearly";
  if (said.has("total"))
    return isChange || (unit !== null && isShareUnit(unit)) ? "increase" : "total";
  // 较2020年增长50% is what comes about until then, no rate of a year.
  const isSinceBase = words.some(({ meaning }) => meaning.isSinceBase) || isOfSpan(words);
  if (said.has("growth") && (isSinceBase || yearOf(words, "baseYear") !== null)) return "increase";
  if (said.has("growth")) return unit === null || isShareUnit(unit) ? "growth" : "increase";
  if (said.has("increase")) return "increase";
  return said.has("level") || kind === "coverage" ? "level" : null;
}

/** 五年增长40%, not 五年年均增长8%. */
function isOfSpan(words: readonly FoundWord[]): boolean {
  return (
    words.some(({ meaning }) => meaning.isSpan) &&
    !words.some(({ text }) => /年均|每年|年度|平均|同比/.test(text))
  );
}

/** Softening words; a bound on a multiple is told here too, where the comparator has no room for it. */
function hedgeOf(words: readonly FoundWord[], comparator: Figure["comparator"]): string {
  const isTold = ({ meaning: { isHedge, bound } }: FoundWord) =>
    isHedge === true || (comparator === "multiple" && bound !== undefined);
  return words
    .filter(isTold)
    .map(({ text }) => text.trim())
    .join("、");
}

function yearOf(words: readonly FoundWord[], which: "year" | "baseYear"): number | null {
  const word = words.find(({ meaning }) => meaning.holds === which)?.text;
  const year = /[0-9]{4}/.exec(word ?? "")?.[0];
  return year === undefined ? null : Number(year);
}
