import { withoutNoise } from "../../core/rounding";
import type { Basis } from "../../core/types";
import type { FoundFigure } from "../figure/figure";
import { readFigures } from "../figure/read-figures";
import { isShareUnit } from "../figure/units";
import { type BasisContext, basisOf } from "./basis";
import type { PlanColumn } from "./columns";
import { chineseFigure } from "./english";
import type { Change } from "./headings";
import type { BracketMeaning } from "./notes";
import type { ReadTarget } from "./row";
import {
  answerTo,
  type Answers,
  type Question,
  questionKey,
  type RowPlace,
} from "../../core/questions";

/** A row's cells of targets, and what decides how they are read. */
export interface PrintedTargets {
  readonly place: RowPlace;
  /** The words that tell what is counted: the name, with the parent's where it says nothing itself. */
  readonly words: string;
  readonly unit: string | null;
  /** A second unit in the name's brackets: of changes. */
  readonly changeUnit: string | null;
  readonly baseline: number | null;
  readonly baseYear: number;
  readonly brackets: BracketMeaning | null;
  readonly isAnnual: boolean;
  readonly cells: readonly TargetCell[];
}

export interface TargetCell {
  readonly column: PlanColumn;
  readonly year: number;
  /** Null in a column of targets. */
  readonly change: Change | null;
  readonly text: string;
}

export interface ReadTargets {
  readonly targets: readonly ReadTarget[];
  readonly questions: readonly Question[];
}

const BASIS_CHOICES: readonly Basis[] = ["level", "increase", "total", "growth", "yearly"];

/** The targets of a row: levels first, what happens over the period beside them. */
export function targetsOf(row: PrintedTargets, answers: Answers): ReadTargets {
  const ordered = [...row.cells].sort(
    (one, other) => Number(one.change !== null) - Number(other.change !== null)
  );
  const targets: ReadTarget[] = [];
  const questions: Question[] = [];
  for (const cell of ordered) {
    const reading = cellTargets(row, cell, targets, answers);
    targets.push(...reading.targets);
    questions.push(...reading.questions);
  }
  return { targets: targets.sort((one, other) => one.year - other.year), questions };
}

function cellTargets(
  row: PrintedTargets,
  cell: TargetCell,
  before: readonly ReadTarget[],
  answers: Answers
): ReadTargets {
  const read = readFigures(chineseFigure(cell.text));
  switch (read.kind) {
    case "blank":
    case "none":
      return { targets: [], questions: [] };
    case "wording":
      return { targets: [wording(cell)], questions: [] };
    case "unclear":
      return asked(
        row,
        cell,
        { choices: ["wording", "none"], suggestion: null },
        answers,
        () => []
      );
    case "figures": {
      const { figures, rest } = read;
      if (!read.sure) {
        const choices = ["figure", "wording", "none"];
        const ask = { choices, suggestion: "figure" };
        return asked(
          row,
          cell,
          ask,
          answers,
          () => stated(row, cell, figures, rest, before, answers).targets
        );
      }
      return stated(row, cell, figures, rest, before, answers);
    }
  }
}

/** A cell that somebody has to look at. */
function asked(
  { place }: PrintedTargets,
  cell: TargetCell,
  { choices, suggestion }: Pick<Question, "choices" | "suggestion">,
  answers: Answers,
  figures: () => readonly ReadTarget[]
): ReadTargets {
  const { heading } = cell.column;
  const question: Question = {
    ...{
      asks: "figure",
      key: questionKey("figure", place.name, heading),
      ...place,
      choices,
      suggestion,
    },
    ...{ printed: cell.text, heading },
  };
  const answer = answerTo(question, answers);
  const targets = answer === "figure" ? figures() : answer === "wording" ? [wording(cell)] : [];
  return { targets, questions: [question] };
}

function wording({ text, year, column }: TargetCell): ReadTarget {
  const hedge = /^(力争|争取|努力|基本|原则上)/.exec(text)?.[1] ?? "";
  return {
    ...{ year, basis: null, comparator: "qualitative", lower: null, upper: null, multiple: null },
    ...{ multipleBase: null, unit: null, printed: text, hedge, heading: column.heading },
    trend: null,
  };
}

function stated(
  row: PrintedTargets,
  cell: TargetCell,
  figures: readonly FoundFigure[],
  rest: readonly string[],
  before: readonly ReadTarget[],
  answers: Answers
): ReadTargets {
  const targets: ReadTarget[] = [];
  const questions: Question[] = [];
  for (const printed of figures) {
    const figure = grown(inUnit(withBracket(printed, rest), row.unit), cell);
    const level = [...before, ...targets].find(
      ({ basis, year }) => basis === "level" && year === cell.year
    );
    const unit = unitOf(figure, row.unit);
    const context: BasisContext = {
      ...{ name: row.words, unit: figure.unit ?? row.unit, change: cell.change },
      level: level === undefined ? null : (level.lower ?? level.upper ?? level.multiple),
      hasRateUnit: isRateOfAmount(row, cell, figure),
      ...{ brackets: row.brackets, baseline: row.baseline, isAnnual: row.isAnnual },
      isSeries: row.cells.filter(({ change }) => change === null).length > MOST_STAGES,
    };
    const reading = basisOf(figure, context);
    const isOdd =
      reading.basis === "level" && figure.basis === null && isShareOfAmount(row, figure);
    const suggestion = isOdd ? null : reading.basis;
    const question = basisQuestion(row, cell, reading.sure && !isOdd, suggestion);
    if (question) questions.push(question);
    const answer = (question && answerTo(question, answers)) ?? reading.basis;
    const basis = answer as Basis;
    targets.push({
      ...{ basis, comparator: figure.comparator, lower: figure.lower, upper: figure.upper },
      ...{ multiple: figure.multiple, printed: cell.text, hedge: figure.hedge },
      year: yearOf(figure, rest) ?? cell.year,
      multipleBase: figure.multiple === null ? null : (figure.baseYear ?? row.baseYear),
      unit: basis === "growth" && figure.unit === null ? rateUnit(row, cell) : unit,
      ...{ trend: figure.trend ?? headedTrend(cell), heading: cell.column.heading },
    });
  }
  return { targets, questions };
}

/** A plan names one or two stages; more columns are a course of years. */
const MOST_STAGES = 2;

/** Per cent beside an amount that is counted in something else, or in nothing. */
function isRateOfAmount(
  row: PrintedTargets,
  { column }: TargetCell,
  { unit }: FoundFigure
): boolean {
  const told = unit ?? column.unit;
  return (
    told !== null &&
    isShareUnit(told) &&
    (row.unit === null ? unit === null : !isShareUnit(row.unit))
  );
}

/** 较2020年累计下降 above a column of changes says which way they go. */
function headedTrend({ column, change }: TargetCell): ReadTarget["trend"] {
  return change !== null && /下降|降低|减少/.test(column.heading) ? "down" : null;
}

/** 60% of what is counted in 家: a rate, a change, or a slip. */
function isShareOfAmount({ unit }: PrintedTargets, figure: FoundFigure): boolean {
  const isShare = figure.unit !== null && isShareUnit(figure.unit);
  return isShare && unit !== null && !isShareUnit(unit);
}

function basisQuestion(
  { place }: PrintedTargets,
  { text, column }: TargetCell,
  sure: boolean,
  suggestion: Basis | null
): Question | null {
  if (sure) return null;
  const key = questionKey("basis", place.name, column.heading);
  return { asks: "basis", key, ...place, choices: BASIS_CHOICES, suggestion, printed: text };
}

/** A bracket behind a figure may say what it is: 150（累计）. */
function withBracket(figure: FoundFigure, rest: readonly string[]): FoundFigure {
  const words = rest.find((part) => /^[（(〔[]/.test(part)) ?? "";
  if (figure.basis !== null) return figure;
  if (/累计|合计/.test(words)) return { ...figure, basis: "total" };
  if (/每年/.test(words)) return { ...figure, basis: "yearly" };
  if (/年均|增[长速]/.test(words)) return { ...figure, basis: "growth" };
  return figure;
}

/** 2倍 in a column of growth is added to what there was: three times as much. */
function grown(figure: FoundFigure, { column, change }: TargetCell): FoundFigure {
  const { multiple, trend, printed } = figure;
  const isAdded = change !== null && /增|提高/.test(column.heading) && !/番|倍增/.test(printed);
  if (multiple === null || trend !== null || !isAdded) return figure;
  return { ...figure, multiple: withoutNoise(multiple + 1) };
}

/** A third is 33.3 % where the row counts in per cent. */
function inUnit(figure: FoundFigure, unit: string | null): FoundFigure {
  if (!figure.isPart || unit !== "%") return figure;
  const scaled = (bound: number | null) => (bound === null ? null : withoutNoise(bound * 100));
  return { ...figure, lower: scaled(figure.lower), upper: scaled(figure.upper) };
}

function yearOf({ year }: FoundFigure, rest: readonly string[]): number | null {
  const told = rest.map((part) => /^[（(]((?:19|20)[0-9]{2})年?[底末]?[）)]$/.exec(part)?.[1]);
  const inBracket = told.find((each) => each !== undefined);
  return year ?? (inBracket === undefined ? null : Number(inBracket));
}

/** A rate of growth of an amount is in per cent, whatever the amount is counted in. */
function rateUnit(
  { unit, changeUnit }: PrintedTargets,
  { column, change }: TargetCell
): string | null {
  const told = changeUnit ?? (change === null ? null : column.unit);
  if (told !== null) return told === unit ? null : told;
  return unit !== null && isShareUnit(unit) ? null : unit === null && change === null ? null : "%";
}

const MAGNITUDE = /^[百千万亿]+$/;

/** The figure's own unit where it is not the row's: 1.2万 of what is counted in 家 are 1.2 万家. */
function unitOf({ unit }: FoundFigure, own: string | null): string | null {
  if (unit === null || unit === own) return null;
  if (own === null) return unit;
  if (MAGNITUDE.test(unit)) return own.startsWith(unit) ? null : unit + own;
  return unit;
}
