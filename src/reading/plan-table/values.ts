import { readFigures } from "../figure/read-figures";
import { plainText } from "../figure/characters";
import { isShareUnit } from "../figure/units";
import { isCounted, YEARS_OF_A_SUM } from "./basis";
import type { PlanColumn } from "./columns";
import { chineseFigure } from "./english";
import { notesFor, type TableNotes } from "./notes";
import type { ReadValue } from "./row";
import {
  answerTo,
  type Answers,
  type Question,
  questionKey,
  type RowPlace,
} from "../../core/questions";

export interface ValueCell {
  readonly column: PlanColumn;
  readonly year: number;
  readonly text: string;
}

export interface ValueReading {
  readonly values: readonly ReadValue[];
  /** Of a figure that carries its own, for a row that has none. */
  readonly unit: string | null;
  readonly questions: readonly Question[];
  readonly marks: readonly string[];
}

interface PrintedValues extends RowPlace {
  /** The words that tell what is counted. */
  readonly words: string;
  readonly unit: string | null;
}

/** The figures of the past in a row; a mark or a bracket may tell another year than the heading. */
export function pastFigures(
  row: PrintedValues,
  cells: readonly ValueCell[],
  notes: TableNotes,
  answers: Answers
): ValueReading {
  const readings = cells.map((cell) => valueOf(row, cell, notes, answers));
  return {
    values: readings.flatMap(({ values }) => values),
    unit: readings.map(({ unit }) => unit).find((unit) => unit !== null) ?? null,
    questions: readings.flatMap(({ questions }) => questions),
    marks: readings.flatMap(({ marks }) => marks),
  };
}

const NOTHING: ValueReading = { values: [], unit: null, questions: [], marks: [] };

function valueOf(
  { name, line, words, unit }: PrintedValues,
  { column, year, text }: ValueCell,
  notes: TableNotes,
  answers: Answers
): ValueReading {
  const read = readFigures(chineseFigure(text));
  if (read.kind !== "figures") {
    const isQuiet = read.kind === "blank" || read.kind === "none" || read.kind === "wording";
    return isQuiet ? NOTHING : { ...NOTHING, questions: [ask("none", ["none"])] };
  }
  const [figure] = read.figures;
  if (figure === undefined) return NOTHING;
  const { comparator, lower, upper } = figure;
  const value = lower ?? upper;
  const isOther = unit !== null && figure.unit !== null && figure.unit !== unit;
  const isPlain =
    value !== null && comparator !== "range" && read.figures.length === 1 && !figure.bracketed;
  const isSum =
    figure.bracketed && value !== null && unit !== null && !isShareUnit(unit) && !isOther;
  const suggestedSum = isCounted(words) ? "totalBefore" : null;
  const isSure = read.sure && isPlain && !isOther;
  const question = ask(
    isPlain && !isOther ? "figure" : isSum ? suggestedSum : figure.bracketed ? "none" : null,
    isPlain ? ["figure", "none"] : isSum ? ["totalBefore", "none"] : ["none"]
  );
  const answer = answerTo(question, answers);
  const isTotal = isSum && answer === "totalBefore";
  const isTaken = isTotal || (isPlain && (isSure || answer === "figure"));
  const called = notesFor(notes, read.marks, "");
  const marked = called.find((note) => note.year !== null)?.year ?? bracketYear(read.rest);
  const isExplained = called.some(({ explains }) => explains);
  const unexplained = read.marks.length > 0 && !isExplained ? askYear(read.marks) : null;
  const own = unexplained === null ? year : Number(answerTo(unexplained, answers));
  return {
    values: isTaken
      ? [
          {
            year: marked ?? own,
            value,
            comparator,
            heading: column.heading,
            // 〔1520〕 in the column of a year before the plan: what five years added up to.
            ...(isTotal ? { from: year - YEARS_OF_A_SUM + 1 } : {}),
          },
        ]
      : [],
    unit: isTaken ? figure.unit : null,
    questions: [...(isSure ? [] : [question]), ...(unexplained && isTaken ? [unexplained] : [])],
    marks: read.marks,
  };

  /** A mark of which no note speaks: most often another year. */
  function askYear(marks: readonly string[]): Question {
    const key = questionKey("mark", name, column.heading);
    return {
      ...{ asks: "mark", key, name, line, choices: [], suggestion: String(year) },
      ...{ printed: text, mark: marks.join("") },
    };
  }

  function ask(suggestion: string | null, choices: readonly string[]): Question {
    const { heading } = column;
    const key = questionKey("figure", name, heading);
    return { asks: "figure", key, name, line, choices, suggestion, printed: text, heading };
  }
}

function bracketYear(rest: readonly string[]): number | null {
  const years = rest.flatMap(
    (part) => /^[（(][^）)]*?((?:19|20)[0-9]{2})/.exec(plainText(part))?.[1] ?? []
  );
  return years.length === 1 ? Number(years[0]) : null;
}
