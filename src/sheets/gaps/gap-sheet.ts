import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { matchedRows, type YearFigures } from "../../reading/recognition";
import { totalsNotes } from "../indicator-table/basis";
import { versionNote } from "../indicator-table/data-versions";
import { detailedEntry } from "../indicator-table/detailed-entry";
import { defaultMarks, type Marks } from "../indicator-table/marks";
import { gapNote, markNotes, sourceLine } from "../indicator-table/source-notes";
import { targetNotes } from "../indicator-table/target-notes";
import type { SheetSpec } from "../spec/sheet-spec";
import { statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import {
  gapColumnsOf,
  gapFact,
  gapFormat,
  gapHeading,
  isComputedColumn,
  type GapColumn,
} from "./gap-facts";
import { gapFormulas } from "./gap-formulas";
import { columnAt, lookedUp, type GapSource } from "./gap-references";

export interface GapSheetOptions {
  readonly locale: Locale;
  readonly marks?: Marks;
  /** The user's word that those of totals over the period are running totals. */
  readonly runningTotals?: boolean;
  /** The names exactly as they stand in the rows of the selection. */
  readonly names: readonly string[];
  /** Where names and actual figures stand, without a heading. */
  readonly source: GapSource;
  /** How a reader finds them. @example "Sheet1!A1:B11" */
  readonly place: string;
  /** Free in the workbook. */
  readonly tableName: string;
  /** Free in the workbook. */
  readonly sheetName: string;
}

/** What the sheet and its table are called where those names are free. */
export function gapSheetNames(locale: Locale): { table: string; sheet: string } {
  return { table: "CQ_Gaps", sheet: sheetTexts(locale).gaps.sheet };
}

/**
 * 差距表: the recognised names of a selection on a sheet of their own, each with its actual figure as it stands there, looked
 * up by the name, what the plan says of it, gap, progress and status.
 */
export function gapSheet(figures: readonly YearFigures[], options: GapSheetOptions): SheetSpec {
  const { locale, names, marks = defaultMarks, runningTotals = false } = options;
  const { tableName, sheetName } = options;
  const years = figures.map(({ year }) => year);
  const facts = { locale, years, marks, runningTotals };
  const rows = [...matchedRows(figures)].map(([row, entry]) => ({
    name: names[row] ?? "",
    entry: detailedEntry(entry),
  }));
  const entries = rows.map(({ entry }) => entry);
  const columns = gapColumnsOf(entries, true, years);
  const headings = columns.map((column) => gapHeading(column, entries, facts));
  const references = lookedUp(
    options.source,
    tableName,
    (fact, year) => headings[columnAt(columns, fact, year)] ?? ""
  );
  const formulas = gapFormulas(columns, references, facts);
  const filled = columns.map((column, at): StatisticalColumn => {
    const cells = rows.map(({ name, entry }) =>
      isComputedColumn(column)
        ? { formula: formulas(column, 0) }
        : gapFact(column, entry, name, facts)
    );
    return { header: headings[at] ?? "", cells, ...lookOf(column, entries, locale) };
  });
  const texts = sheetTexts(locale);
  const plans = [...new Set(entries.map(({ plan }) => plan))];
  const shown = filled.flatMap(({ cells }) => cells);
  const notes = [
    texts.gaps.lookedUp(options.place),
    ...markNotes(shown, marks, locale),
    gapNote(entries, "gapToActual", locale),
    ...totalsNotes(entries, runningTotals, locale),
    ...targetNotes(entries, locale),
    versionNote(plans, locale),
  ].filter((note): note is string => Boolean(note));
  return statisticalTable({
    ...{ sheetName, tableName, locale, unitNote: "", columns: filled },
    title: texts.gaps.title(years),
    footnotes: [...texts.footnotes.notes(notes), sourceLine(plans, locale)],
    ...{ rules: "threeLine", filterButtons: false },
  });
}

function lookOf(
  column: GapColumn,
  entries: readonly PlannedIndicator[],
  locale: Locale
): Pick<StatisticalColumn, "align" | "numberFormats" | "narrowest"> {
  switch (column.fact) {
    case "madeFor":
      return { align: "left", narrowest: 14 };
    case "unit":
    case "direction":
    case "comparator":
    case "basis":
    case "status":
      return { align: "center" };
    default:
      return {
        align: "right",
        numberFormats: entries.map((entry) => gapFormat(column.fact, entry, locale)),
      };
  }
}
