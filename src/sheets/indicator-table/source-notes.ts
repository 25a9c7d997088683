import type { Plan, PlannedIndicator } from "../../core/types";
import { citationText } from "../../i18n/citation";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { locales } from "./data-versions";
import type { Marks } from "./marks";
import type { Cell } from "../spec/sheet-spec";
import { textWidth } from "../spec/text-width";

/** 资料来源: the plans that the figures are taken from. */
export function sourceLine(plans: readonly Plan[], locale: Locale): string {
  const sources = plans.map(({ title, issuer, issuedOn }) =>
    citationText({ title, issuer, issuedOn, place: null }, locale)
  );
  return sheetTexts(locale).footnotes.source(sources);
}

/**
 * What the source line among the lines below a table says.
 *
 * @returns its sources, each behind the mark that separates them, and the language; null where there is no such line
 */
export function sourcesIn(notes: readonly string[]): { sources: string; locale: Locale } | null {
  for (const locale of locales) {
    const { source } = sheetTexts(locale).footnotes;
    const [opening = "", separator = ""] = source(["\n", "\n"]).split("\n");
    const line = notes.find((note) => note.startsWith(opening));
    if (line !== undefined) return { sources: separator + line.slice(opening.length), locale };
  }
  return null;
}

/** What the gap is; the difference of two percentages is no percentage. */
export function gapNote(
  entries: readonly PlannedIndicator[],
  measured: "gapToActual" | "gapToBaseline",
  locale: Locale
): string {
  const texts = sheetTexts(locale).footnotes;
  const anyPercentage = entries.some(({ indicator }) => indicator.unit.zh === "%");
  return anyPercentage ? texts.inPercentagePoints(texts[measured]) : texts[measured];
}

/** What the marks mean that stand among these cells. */
export function markNotes(
  cells: readonly Cell[],
  { none, notAvailable }: Marks,
  locale: Locale
): string[] {
  const { marks } = sheetTexts(locale).footnotes;
  if (none === notAvailable) return cells.includes(none) ? [marks.either(none)] : [];
  return [
    ...(cells.includes(none) ? [marks.none(none)] : []),
    ...(cells.includes(notAvailable) ? [marks.notAvailable(notAvailable)] : []),
  ];
}

/**
 * Numbered notes as paragraphs, for a table that has many: none higher than a row of a sheet may be, and fewer lines than a note
 * a row would take.
 */
export function noteParagraphs(notes: readonly string[], locale: Locale): string[] {
  const { notesInOne } = sheetTexts(locale).footnotes;
  const paragraphs: string[][] = [];
  let length = Infinity;
  for (const note of notes) {
    length += textWidth(note);
    if (length > PARAGRAPH_WIDTH) {
      paragraphs.push([]);
      length = textWidth(note);
    }
    paragraphs[paragraphs.length - 1]?.push(note);
  }
  let first = 1;
  return paragraphs.map((paragraph) => {
    const text = notesInOne(paragraph, first);
    first += paragraph.length;
    return text;
  });
}

/** In characters: some ten lines of a table on A4. */
const PARAGRAPH_WIDTH = 1600;
