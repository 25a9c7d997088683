import { placeOf, type PlanTables, type Row } from "../../src/core/validation/model";
import type { Problem } from "../../src/core/validation/problem";

/** The plan's own text, paragraph by paragraph: what every figure can be checked against. */
export interface SourceText {
  readonly paragraphs: readonly SourceParagraph[];
}

interface SourceParagraph {
  readonly text: string;
  readonly chapter: number | null;
  readonly section: number | null;
  /** The last box that began in this section; the paragraph may already stand behind it. */
  readonly box: number | null;
  /** The number that the paragraph begins with, e.g. 3 for "3. …". */
  readonly item: number | null;
}

const NUMERALS = "一二三四五六七八九十";
const CHAPTER = /^第([一二三四五六七八九十]+)章\s[^…]+$/;
const SECTION = /^([一二三四五六七八九十]+)、[^…。]+$/;
const BOX = /^专栏([0-9]+)\s/;
const ITEM = /^([0-9]{1,2})\.(?![0-9])/;

/**
 * Splits a plan's text into its non-blank paragraphs, counted as the data count them, and notes in
 * which chapter, section and box each stands. The table of contents has dots and is no heading.
 */
export function readSourceText(text: string): SourceText {
  let chapter: number | null = null;
  let section: number | null = null;
  let box: number | null = null;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const paragraphs = lines
    .filter((line) => line !== "")
    .map((line) => {
      const newChapter = headingNumber(CHAPTER, line);
      const newSection = headingNumber(SECTION, line);
      if (newChapter !== null) [chapter, section, box] = [newChapter, null, null];
      if (newSection !== null) [section, box] = [newSection, null];
      box = headingNumber(BOX, line) ?? box;
      return { text: line, chapter, section, box, item: headingNumber(ITEM, line) };
    });
  return { paragraphs };
}

function headingNumber(heading: RegExp, line: string): number | null {
  const numeral = heading.exec(line)?.[1];
  if (numeral === undefined) return null;
  return /^[0-9]+$/.test(numeral) ? Number(numeral) : chineseOrdinal(numeral);
}

/** @example chineseOrdinal("十二") // 12 */
function chineseOrdinal(numeral: string): number {
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const digit = (text: string | undefined) => NUMERALS.indexOf(text ?? "") + 1;
  const ten = numeral.includes("十") ? 10 * (tens === "" ? 1 : digit(tens)) : 0;
  return ten + (ones === "" ? 0 : digit(ones));
}

/** Every printed expression must stand in its paragraph, and every paragraph in its place. */
export function sourceProblems(tables: PlanTables, source: SourceText): readonly Problem[] {
  const { mentions, errata } = tables;
  return [
    ...mentions.rows.flatMap((mention) => mentionProblems(tables, mention, source)),
    ...errata.rows.flatMap((erratum) => {
      const place = placeOf(errata, erratum, "printed");
      const paragraph = source.paragraphs[erratum.paragraph - 1];
      if (paragraph === undefined) {
        return [unknownParagraph(placeOf(errata, erratum, "paragraph"), source)];
      }
      return textProblems(place, erratum.paragraph, paragraph);
    }),
  ];
}

function mentionProblems(
  { mentions }: PlanTables,
  mention: Row<"mentions">,
  source: SourceText
): readonly Problem[] {
  const paragraph = source.paragraphs[mention.paragraph - 1];
  if (paragraph === undefined) {
    return [unknownParagraph(placeOf(mentions, mention, "paragraph"), source)];
  }
  const columns = ["chapter", "section", "box", "item"] as const;
  const misplaced = columns.filter((column) => !agrees(column, mention, paragraph));
  return [
    ...textProblems(placeOf(mentions, mention, "printed"), mention.paragraph, paragraph),
    ...misplaced.map((column): Problem => {
      const expected = String(paragraph[column] ?? "");
      return { ...placeOf(mentions, mention, column), code: "placeNotInSource", expected };
    }),
  ];
}

/** A paragraph behind a box is outside it, and rows of a table have no item number of their own. */
function agrees(
  column: "chapter" | "section" | "box" | "item",
  mention: Row<"mentions">,
  paragraph: SourceParagraph
): boolean {
  if (column === "box" && mention.box === null) return paragraph.item === null;
  if (column === "item" && paragraph.item === null) return true;
  return mention[column] === paragraph[column];
}

function textProblems(
  place: ReturnType<typeof placeOf>,
  number: number,
  paragraph: SourceParagraph
): readonly Problem[] {
  if (paragraph.text.includes(place.value)) return [];
  return [{ ...place, code: "notInParagraph", paragraph: number }];
}

function unknownParagraph(place: ReturnType<typeof placeOf>, source: SourceText): Problem {
  return { ...place, code: "paragraphUnknown", paragraphs: source.paragraphs.length };
}
