import { type Question, questionKey } from "../../core/questions";
import type { Comparator } from "../../core/types";
import { plainText } from "../figure/characters";
import type { Figure } from "../figure/figure";
import { findFigures } from "../figure/find-figures";
import type { TakenTarget } from "./plan-rows";
import type { SheetColumn, SheetRow } from "./sheet-row";

/**
 * Where a row says otherwise than its sentence: a wording that the sentence does not print, a bound on the other side, a
 * multiple, unit or year that is not there. A figure that its wording does not print no plan may have (core/validation).
 */
export function sentenceDoubts(taken: TakenTarget, row: SheetRow): readonly Question[] {
  const sentence = tight(row.text("sentence"));
  if (sentence === "") return [];
  const printed = tight(taken.printed);
  const figures = findFigures(taken.printed);
  const doubted: readonly (readonly [SheetColumn, boolean, string])[] = [
    ["printed", !sentence.includes(printed), row.text("sentence")],
    ["comparator", isOpposite(taken.target.comparator, figures), taken.printed],
    ["multiple", isOtherMultiple(taken.target.multiple, figures), taken.printed],
    ["unit", isOtherUnit(taken.target.unit, sentence, figures), taken.printed],
    ["targetYear", isOtherYear(taken.target.year, sentence), row.text("sentence")],
  ];
  return doubted.flatMap(([key, isDoubted, states]): readonly Question[] =>
    isDoubted ? [questionOf(key, states, taken, row)] : []
  );
}

function questionOf(
  key: SheetColumn,
  states: string,
  { line, target: { name } }: TakenTarget,
  row: SheetRow
): Question {
  return {
    ...{ asks: "sentence", key: questionKey("sentence", name, row.heading(key), String(line)) },
    ...{ name, line, choices: ["typed", "none"], suggestion: null },
    ...{ heading: row.heading(key), typed: row.text(key), printed: states },
  };
}

/** Copies differ in blanks and in the width of signs. */
function tight(text: string): string {
  return plainText(text).replace(/\s+/g, "");
}

function sideOf(comparator: Comparator): "lower" | "upper" | null {
  if (comparator === "ge" || comparator === "gt") return "lower";
  return comparator === "le" || comparator === "lt" ? "upper" : null;
}

function isOpposite(comparator: Comparator, figures: readonly Figure[]): boolean {
  const side = sideOf(comparator);
  const printed = figures.map((figure) => sideOf(figure.comparator));
  return side !== null && printed.length > 0 && printed.every((each) => each && each !== side);
}

function isOtherMultiple(multiple: number | null, figures: readonly Figure[]): boolean {
  const printed = figures.flatMap((figure) => figure.multiple ?? []);
  return multiple !== null && printed.length > 0 && !printed.includes(multiple);
}

/** Where the wording prints a unit, the row has it, or one that stands elsewhere in the sentence. */
function isOtherUnit(unit: string | null, sentence: string, figures: readonly Figure[]): boolean {
  const printed = figures.flatMap((figure) => figure.unit ?? []);
  return (
    unit !== null &&
    printed.length > 0 &&
    !printed.includes(unit) &&
    !sentence.includes(tight(unit))
  );
}

/** 到2025年 is the year of what follows; a sentence without such a year leaves it to the text around. */
function isOtherYear(year: number, sentence: string): boolean {
  const isDated = /[到至](?:19|20)[0-9]{2}年/.test(sentence);
  return isDated && !sentence.includes(`${year}年`);
}
