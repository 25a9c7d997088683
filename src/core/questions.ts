/** What a table leaves open. Every kind of question is asked in one list; src/i18n words them. */
export type Question = {
  /** By which the answer is given: asks, and what it concerns. */
  readonly key: string;
  /** Of the row that it concerns; null for the whole table. */
  readonly name: string | null;
  readonly line: number | null;
  /** Codes of the answers; none where a text is asked for. */
  readonly choices: readonly string[];
  /** What holds while nobody answers, and is to be looked at; null where nothing does. */
  readonly suggestion: string | null;
} & QuestionDetails;

export type QuestionDetails =
  | { readonly asks: "title" | "issuer" | "issued" | "period" }
  /** What the figures of a column are: "target:2025", "value:2020", "total:2025", "increase:2025", "growth:2025", "none". */
  | { readonly asks: "column"; readonly heading: string; readonly example: string }
  | { readonly asks: "direction" }
  /** "above" or "none" where a blank cell stands below a unit; else the unit itself is asked for. */
  | { readonly asks: "unit"; readonly above: string | null }
  | { readonly asks: "basis"; readonly printed: string }
  /** "figure", "totalBefore" (of the five years until then), "wording" or "none". */
  | { readonly asks: "figure"; readonly printed: string; readonly heading: string }
  /** The cell contradicts its row; "keep" or "none". */
  | { readonly asks: "doubt"; readonly printed: string; readonly difference: number }
  /** What was typed contradicts the sentence beside it; "typed" or "none". */
  | {
      readonly asks: "sentence";
      readonly heading: string;
      readonly typed: string;
      /** What the sentence prints. */
      readonly printed: string;
    }
  /** A figure with a mark that no note explains: the year that it is of. */
  | { readonly asks: "mark"; readonly printed: string; readonly mark: string }
  /** A row with figures and without a name: "none" leaves it out. */
  | { readonly asks: "row"; readonly printed: string };

/** Whom a question concerns: a row by its name, with its parent, and its line. */
export interface RowPlace {
  readonly name: string;
  readonly line: number;
}

export type Asks = Question["asks"];

/** By key: a choice, or the text that was asked for. */
export type Answers = Readonly<Record<string, string>>;

/** The key of a question about a row. @example questionKey("direction", "城镇调查失业率") */
export function questionKey(asks: Asks, ...concerns: readonly string[]): string {
  return [asks, ...concerns].join(":");
}

/** Whether nothing holds until it is answered. */
export function isOpen(question: Question, answers: Answers): boolean {
  return answerTo(question, answers) === null;
}

/** What was answered, else what holds meanwhile. */
export function answerTo(question: Question, answers: Answers): string | null {
  const given = answers[question.key];
  const isOffered =
    given !== undefined && (question.choices.length === 0 || question.choices.includes(given));
  return isOffered ? given : question.suggestion;
}
