import { inLanguage, type Locale } from "../../i18n/locale";
import { pageTexts, type PageTexts } from "../../i18n/taskpane-pages";
import { isNewer, versionChange } from "../../sheets/indicator-table/data-versions";
import type { ChangedFigure, ComparedTable, TableVersion } from "../../excel/tables/table-check";
import { nameText } from "../figures";

type Words = PageTexts["check"]["update"];

/** Which data a table was made with, against those at hand: a sentence for each of its plans. */
export function versionTexts({ versions }: ComparedTable, locale: Locale): string[] {
  const words = pageTexts(locale).check.update;
  return versions.map((version) => {
    const text = versionText(version, words);
    const { title } = version.plan;
    return versions.length === 1 ? text : words.ofPlan(inLanguage(title, locale), text);
  });
}

function versionText({ plan, madeWith }: TableVersion, words: Words): string {
  const atHand = plan.version;
  if (madeWith === null) return words.versions.unknown(atHand);
  if (madeWith === atHand) return words.versions.same(atHand);
  const difference = words.versions.other(madeWith, atHand);
  if (isNewer(madeWith, atHand)) return difference + words.versions.newer;
  const change = versionChange(madeWith, atHand);
  return change === null ? difference : difference + words.changes[change];
}

/** How many cells an update of the table would change: figures, and lines that name the data version. */
export function updateCount({ changed, lines }: ComparedTable): number {
  return changed.filter(({ update }) => update.can).length + lines.length;
}

/** What a figure shows and what it is in the data at hand, and why an update leaves it as it is. */
export function figureTexts(
  { entry, header, shown, current, update }: ChangedFigure,
  locale: Locale
): { readonly indicator: string; readonly difference: string; readonly kept: string } {
  const words = pageTexts(locale).check.update;
  const now = current === null ? words.noFigure : String(current);
  return {
    indicator: nameText(entry.indicator, locale),
    difference: words.figure(header, String(shown), now),
    kept: update.can ? "" : words.kept[update.why],
  };
}

/** How many tables were compared and how many figures differ. */
export function summaryText(tables: readonly ComparedTable[], locale: Locale): string {
  const words = pageTexts(locale).check.update;
  const figures = tables.reduce((sum, { changed }) => sum + changed.length, 0);
  if (tables.length === 0) return words.nothing;
  return figures === 0 ? words.same(tables.length) : words.different(tables.length, figures);
}

/** All of it as a text to hand on, one line for each figure. */
export function comparisonReport(tables: readonly ComparedTable[], locale: Locale): string {
  const words = pageTexts(locale).check.update;
  return [
    summaryText(tables, locale),
    ...tables.flatMap((table) => [
      [words.table(table.sheet, table.table), ...versionTexts(table, locale)].join("\t"),
      ...table.changed.map((figure) => {
        const { indicator, difference, kept } = figureTexts(figure, locale);
        return [`${table.sheet}!${figure.address}`, indicator, difference, kept].join("\t");
      }),
    ]),
  ].join("\n");
}
