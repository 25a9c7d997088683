import { plainText } from "../figure/characters";

/** What the notes of a table say. */
export interface TableNotes {
  /** Each note without its mark. */
  readonly notes: readonly TableNote[];
  /** What figures in brackets are: 〔 〕内为五年累计数; null where no note tells. */
  readonly brackets: BracketMeaning | null;
}

export interface TableNote {
  /** The mark that it explains: *, ①; null where it has none. */
  readonly mark: string | null;
  readonly text: string;
  /** The year that marked figures are of: 标*的数据为2019年数. */
  readonly year: number | null;
  /** Whether it says what its mark marks: not one that a copy cut short, nor one with a year that it may or may not be of. */
  readonly explains: boolean;
}

/** Over the period, or a year's average of it. */
export type BracketMeaning = "period" | "average" | "other";

const NOTE_START =
  /^\s*(?:(?:Notes?|Sources?|Remarks?)\s*[:：.]|[（(【[]?\s*(?:备?注|附注|说明|(?:资料|数据)?来源|注释)(?:\s*[0-9一二三①-⑳]+)?\s*(?:[:：.．、]|$)|(?:[*＊※★☆▲△#①-⑳]+|\[[0-9]{1,2}\])\s*[^\s]{4}|[〔[［（(]\s*[〕\]］）)]|[0-9一二三]+[.．、].*(?:为|指|是).*。)/;

/** Whether a row of a single text is a note: it says so, or it explains a mark. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text.replace(/^[^\p{Script=Han}]{1,2}(?=注\s*[:：①])/u, ""));
}

/** Notes as they stand below a table (or above it), in one cell or several. */
export function readNotes(texts: readonly string[]): TableNotes {
  const notes = texts.flatMap(parted).map(noteOf);
  const brackets = notes
    .map(({ text }) => bracketMeaning(text))
    .find((meaning) => meaning !== null);
  return { notes, brackets: brackets ?? null };
}

/** The notes that a row's marks call, and those that name it. */
export function notesFor(
  { notes }: TableNotes,
  marks: readonly string[],
  name: string
): readonly TableNote[] {
  return notes.filter(
    ({ mark, text }) => (mark !== null && marks.includes(mark)) || names(text, name)
  );
}

const SHORTEST_NAME = 4;

function names(text: string, name: string): boolean {
  return name.length >= SHORTEST_NAME && text.includes(name);
}

/** One cell often holds several: ①…。②…。 */
function parted(text: string): readonly string[] {
  return text
    .replace(
      /^\s*[（(【[]?\s*(?:备?注|附注|说明|注释|Notes?|Remarks?)(?:\s*[0-9]+)?\s*[:：.．、】]?/,
      ""
    )
    .split(
      /(?=[①-⑳])|(?<=[。；;])\s*(?=[0-9]{1,2}[.．、][^0-9])|(?<=[。；;\s])(?=[*＊※★☆▲△#])|[；;]|\n|(?<=[a-z0-9]\.) (?=[A-Z〔[])/
    )
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const MARK_AT_START = /^([*＊※★☆▲△#]+|[①-⑳]|\[[0-9]{1,2}\])\s*[:：]?/;
const MARK_NAMED =
  /(?:标|带|有|加|打|注|marked with |with )[“"（(]?([*＊※★☆▲△#]+)|[“"]([*＊※★☆▲△#]+)[”"]|([*＊※★☆▲△#]+)\s*(?:号|为|表示|指)/;

function noteOf(text: string): TableNote {
  const numbered = /^[①-⑳]/.exec(text)?.[0];
  const inside = numbered ? text.slice(1) : text;
  const named = MARK_NAMED.exec(inside);
  const own = MARK_AT_START.exec(text);
  const mark = named?.[1] ?? named?.[2] ?? named?.[3] ?? own?.[1] ?? null;
  const words = text.replace(/^(?:[①-⑳]|[0-9]{1,2}[.．、])\s*/, "").replace(MARK_AT_START, "");
  const year = yearOf(words);
  return { mark, text: words.trim(), year, explains: saysWhat(words) && !hasOpenYear(words, year) };
}

/** 带*的为: how a note names its mark. */
const NAMES_MARK = /^.*[*＊※★☆▲△#①-⑳](?:号|表示)?[”"）)]?的?[为是指系]?/u;

function saysWhat(text: string): boolean {
  return /\p{L}{2}/u.test(text.trim().replace(NAMES_MARK, ""));
}

/** Digits, and what copies make of them, before 年; in English alone. */
const WRITTEN_YEAR = /[0-9][0-9OolI\s?？①-⑳²]{2,}(?=年)|\b[12](?=[0-9]*[OolI])[0-9OolI]{3}\b/gu;

/** 2O19年, 2 019年: a year, but which? And one that the note was not read to be of. */
function hasOpenYear(text: string, year: number | null): boolean {
  const written = text.match(WRITTEN_YEAR) ?? [];
  const isDamaged = written.some((one) => !/^(?:19|20)[0-9]{2}$/.test(one.trim()));
  return isDamaged || (year === null && /(?:19|20)[0-9]{2}/.test(text));
}

/** The single year whose figures a note speaks of. */
function yearOf(text: string): number | null {
  const plain = plainText(text);
  const told =
    /((?:19|20)[0-9]{2})年?(?:年?末|底)?的?(?:实际|统计|快报|年报)?(?:数据|数值|数字|数|值|年报|快报|水平|情况|统计)/.exec(
      plain
    ) ??
    /(?:基期|基数|现状|基准)[^0-9]{0,6}((?:19|20)[0-9]{2})年/.exec(plain) ??
    /^[^0-9]{0,8}(?:为|是|指|采用)?((?:19|20)[0-9]{2})年?[。.]?$/.exec(plain);
  const years = new Set(plain.match(/(?:19|20)[0-9]{2}/g) ?? []);
  const english = /(?:for|of|from|are) (?:the year )?((?:19|20)[0-9]{2})\b/.exec(plain);
  const year = told?.[1] ?? english?.[1];
  return year !== undefined && years.size === 1 ? Number(year) : null;
}

function bracketMeaning(text: string): BracketMeaning | null {
  if (!/[〔[［【（(]\s*[〕\]］】）)]|括号|方括号|中括号|六角|brackets/.test(text)) return null;
  if (/累计|合计|总计|总和|五年|5年|期内|期间|cumulative|total|five[- ]year/i.test(text))
    return "period";
  return /年均|年平均|每年|annual|yearly/.test(text) ? "average" : "other";
}
