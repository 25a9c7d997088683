import { computation, furtherTargets, isComputed } from "../../core/figures";
import type { Mention, PlannedIndicator, Target } from "../../core/types";
import { bilingualWording } from "../../core/wording";
import { computedText, hedgeText } from "../../i18n/citation";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { targetFormat } from "./figure-format";
import { finalTarget } from "./final-target";

/** All that a figure alone does not tell of the targets of these rows. */
export function targetNotes(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  return [...readingNotes(entries, locale), ...doubtNotes(entries, locale)];
}

/**
 * How the targets of these rows are to be read: the bound of a range that has to be reached, how a figure is computed, 力争 and
 * other hedges, what else the plan states.
 */
export function readingNotes(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  const { footnotes } = sheetTexts(locale);
  const note = (texts: readonly string[], word: (listed: string) => string): string[] =>
    texts.length === 0 ? [] : [word(listed(texts, locale))];
  return [
    ...note(ranges(entries, locale), footnotes.range),
    ...note(computed(entries, locale), footnotes.computed),
    ...note(hedges(entries, locale), footnotes.hedges),
    ...note(furtherStatements(entries, locale), footnotes.further),
  ];
}

/** What the plan leaves open, and where it is not at one with itself. */
export function doubtNotes(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  const texts = doubts(entries, locale);
  return texts.length === 0 ? [] : [sheetTexts(locale).footnotes.doubts(listed(texts, locale))];
}

function ranges(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  return eachTarget(entries, (entry, target) =>
    target.comparator === "range"
      ? withWording(entry, inLanguage(bilingualWording(entry, target), locale), locale)
      : null
  );
}

function computed(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  return eachTarget(entries, (entry, target) => {
    const how = isComputed(target) ? computation(entry, target) : null;
    const unit = inLanguage(entry.indicator.unit, locale);
    return how && withWording(entry, computedText(how, unit, locale), locale);
  });
}

/** Each hedge with the indicators that it is said of, unless their cells show it already. */
function hedges(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  const shown = (entry: PlannedIndicator, target: Target): string =>
    targetFormat(entry, "zh-CN") + (target.comparator === "qualitative" ? target.printed : "");
  return grouped(
    entries.flatMap((entry) => {
      const target = finalTarget(entry);
      const isTold = !target || target.hedge === "" || shown(entry, target).includes(target.hedge);
      return isTold ? [] : [[hedgeText(target.hedge, locale), nameOf(entry, locale)] as const];
    }),
    locale
  );
}

/** Of the same year, and of years beyond the period. */
function furtherStatements(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  return entries.flatMap((entry) => {
    const { plan, indicator } = entry;
    const ofOtherYears = indicator.targets.filter(({ year }) => year !== plan.targetYear);
    const said = (target: Target): string => inLanguage(bilingualWording(entry, target), locale);
    const stated = [
      ...furtherTargets(indicator, plan.targetYear).map(said),
      ...ofOtherYears.map((target) => sheetTexts(locale).ofYear(target.year, said(target))),
    ];
    return stated.map((statement) => withWording(entry, statement, locale));
  });
}

/** A place that says of itself that it does not agree with another, or leaves open what it means. */
const DOUBT = /不一致|为准|矛盾|未说明|未写|未公布|不明|读作/;

/** The notes to the place that is cited, and those to others that tell of a doubt. */
function doubts(entries: readonly PlannedIndicator[], locale: Locale): string[] {
  const isTold = ({ note }: Mention, index: number): boolean =>
    note !== null && (index === 0 || DOUBT.test(note.zh));
  return grouped(
    entries.flatMap((entry) =>
      entry.indicator.mentions
        .filter(isTold)
        .map(({ note }) => [note ? inLanguage(note, locale) : "", nameOf(entry, locale)] as const)
    ),
    locale
  );
}

function eachTarget(
  entries: readonly PlannedIndicator[],
  textOf: (entry: PlannedIndicator, target: Target) => string | null
): string[] {
  return entries.flatMap((entry) => {
    const target = finalTarget(entry);
    const text = target ? textOf(entry, target) : null;
    return text === null ? [] : [text];
  });
}

function nameOf({ indicator }: PlannedIndicator, locale: Locale): string {
  return inLanguage(indicator.name, locale);
}

function withWording(entry: PlannedIndicator, wording: string, locale: Locale): string {
  return sheetTexts(locale).indicatorTable.withUnit(nameOf(entry, locale), wording);
}

/** Each text once, with those that it is about: 力争（A，B）. */
function grouped(
  pairs: readonly (readonly [text: string, name: string])[],
  locale: Locale
): string[] {
  const { indicatorTable, footnotes } = sheetTexts(locale);
  const names = new Map<string, Set<string>>();
  for (const [text, name] of pairs) names.set(text, (names.get(text) ?? new Set()).add(name));
  return [...names].map(([text, about]) => {
    const few = [...about].slice(0, NAMED).join(footnotes.join);
    const said = about.size > NAMED ? footnotes.andOthers(few, about.size) : few;
    return indicatorTable.withUnit(text, said);
  });
}

function listed(texts: readonly string[], locale: Locale): string {
  const { separator, footnotes } = sheetTexts(locale);
  const few = texts.slice(0, LISTED).join(separator);
  return texts.length > LISTED ? footnotes.andOthers(few, texts.length) : few;
}

/** A note that names more of them would not fit into a row, and at last not into a cell. */
const LISTED = 20;
const NAMED = 3;
