import type { Comparator, Plan, PlannedIndicator } from "../../core/types";
import { targetWording } from "../../core/wording";
import { citationText } from "../../i18n/citation";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { locales } from "./data-versions";
import type { Marks } from "./marks";
import type { Cell } from "../spec/sheet-spec";
import { finalTarget } from "./final-target";

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

/** Notes about targets that one number does not tell: ranges and multiples. */
export function targetNotes(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  const texts = sheetTexts(locale).footnotes;
  const ranges = withTarget("range", entries, locale);
  const multiples = withTarget("multiple", entries, locale);
  return [
    ...(ranges === "" ? [] : [texts.range(ranges)]),
    ...(multiples === "" ? [] : [texts.multiple(multiples)]),
  ];
}

/** The indicators whose target has this comparator and gives a number, with the wording of each. */
function withTarget(
  comparator: Comparator,
  entries: readonly PlannedIndicator[],
  locale: Locale
): string {
  const texts = sheetTexts(locale);
  const worded = entries.flatMap((entry) => {
    const target = finalTarget(entry);
    if (target?.comparator !== comparator) return [];
    if (comparator === "multiple" && target.multipleBase === null) return [];
    const name = inLanguage(entry.indicator.name, locale);
    return [texts.indicatorTable.withUnit(name, targetWording(entry, target).read)];
  });
  const listed = worded.slice(0, LISTED).join(texts.separator);
  return worded.length <= LISTED ? listed : texts.footnotes.andOthers(listed, worded.length);
}

/** A note that names more of them would not fit into a row, and at last not into a cell. */
const LISTED = 20;
