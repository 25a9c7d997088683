import { plainText } from "./characters";
import type { FoundFigure } from "./figure";
import { findFigures } from "./find-figures";

/** What a cell says that is to hold a figure. */
export type CellFigures =
  | { readonly kind: "blank" }
  /** —, …, 无: there is none. */
  | { readonly kind: "none" }
  | StatedFigures
  /** Words: 与经济增长同步, 高于全市平均水平50%. */
  | { readonly kind: "wording" }
  /** Digits that no rule of the grammar reads: 0,930, 1.2.3, 5以上以下. */
  | { readonly kind: "unclear" };

export interface StatedFigures {
  readonly kind: "figures";
  /** The first is what the cell says; others are said beside it (突破4万家、力争5万家). */
  readonly figures: readonly FoundFigure[];
  /** What stands beside the figures: further wording, a bracket that explains. */
  readonly rest: readonly string[];
  /** False where words follow a figure without a mark between: somebody has to look. */
  readonly sure: boolean;
  /** Footnote marks, in their order: *, ①. */
  readonly marks: readonly string[];
}

const NONE = /^(?:[-–—―_~－一/\\／＼·]{1,3}|…{1,2}|\.{3,6}|无|暂无|没有|空|N\/?A|n\/?a)$/;

/**
 * A cell that is to hold a figure.
 *
 * @example readFigures("＞92.7").figures[0] // { comparator: "gt", lower: 92.7, … }
 * @example readFigures("与经济增长同步") // { kind: "wording" }
 */
export function readFigures(printed: string): CellFigures {
  const text = whole(printed.replace(/\s+/g, " ").trim());
  if (text === "") return { kind: "blank" };
  const { unmarked, marks } = withoutMarks(text);
  if (NONE.test(unmarked.replace(/ /g, "")) || unmarked === "") return { kind: "none" };
  const thousands = unmarked.replace(/(?<=[0-9０-９])，(?=[0-9０-９]{3}(?![0-9０-９]))/g, ",");
  const found = findFigures(thousands).filter(
    (figure, index) => isStated(thousands, figure) && !(index > 0 && isYearOfFigure(figure))
  );
  const [first] = found;
  if (first === undefined || thousands.slice(0, first.start).trim() !== "")
    return without(unmarked);
  const { rest, sure } = between(thousands, found);
  if (rest.some((words) => isDigitsOnly(words))) return { kind: "unclear" };
  return { kind: "figures", figures: found, rest, sure, marks };
}

/** Words alone as if without the blanks of a copy: 全 覆盖. Beside digits a blank may part two statements. */
function whole(text: string): string {
  if (/[0-9０-９]/.test(text)) return text;
  return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

/** 25.8（2018）: the year that the figure before is of. */
function isYearOfFigure({ printed }: FoundFigure): boolean {
  return /^[（(](?:19[89]|20[0-4])[0-9][）)]$/.test(plainText(printed)) && !/2000/.test(printed);
}

function without(text: string): CellFigures {
  const isWords =
    /\p{Script=Han}|[A-Za-z]{3}/u.test(text) && !startsWithDigits(text) && !STRAY_SIGN.test(text);
  return { kind: isWords ? "wording" : "unclear" };
}

/** What copies put in the place of a sign that they lost: 保?持在98以上 hides its figure. */
const STRAY_SIGN = /[?？\ufffd□]/;

/** Digits at the beginning that were not read are no words. */
function startsWithDigits(text: string): boolean {
  return (
    /^[^\p{Script=Han}]*[0-9]/u.test(plainText(text)) &&
    !/^(?:19|20)[0-9]{2}年/.test(plainText(text))
  );
}

function isDigitsOnly(words: string): boolean {
  const isYear = /^[（(](?:19|20)[0-9]{2}[）)]$/.test(plainText(words));
  return /[0-9]/.test(plainText(words)) && !/\p{Script=Han}/u.test(words) && !isYear;
}

const PARTED = /(?:^|[、，；;,。/（(〔[【]|且|并|或)$/;

/** At the head of the cell or behind a mark; within wording a figure belongs to the wording. */
function isStated(text: string, { start, end, bracketed, isStart }: FoundFigure): boolean {
  if (isStart) return false;
  const isBracketed = bracketed && end <= text.length;
  return isBracketed || PARTED.test(text.slice(0, start));
}

function between(text: string, found: readonly FoundFigure[]) {
  const rest: string[] = [];
  let sure = true;
  found.forEach(({ end }, index) => {
    const gap = text.slice(end, found[index + 1]?.start ?? text.length).trim();
    const words = gap.replace(/^[、，；;,。/且并或]+|[、，；;,。/且并或]+$/g, "").trim();
    if (words === "") return;
    rest.push(words);
    if (!/^[、，；;,。（(〔[]/.test(gap)) sure = false;
  });
  return { rest, sure };
}

const MARKS =
  /[*＊※★☆▲△†‡#＃]+|[①-⑳⑴-⒇❶-❿]|(?<![A-Za-z])[¹²³⁰⁴-⁹]+|[[［〔(（]注\s?[0-9①-⑳]*[\]］〕)）]$|注\s?[0-9①-⑳]+$/g;

/** A cell without its footnote marks, and the marks. @example withoutMarks("57.8*").marks // ["*"] */
export function withoutMarks(text: string): {
  readonly unmarked: string;
  readonly marks: readonly string[];
} {
  const marks = [...text.matchAll(MARKS)].map(([mark]) => mark);
  return { unmarked: text.replace(MARKS, "").trim(), marks };
}
