import { citation } from "../../core/citation";
import type { PlannedIndicator } from "../../core/types";
import { bilingualWording, targetWording } from "../../core/wording";
import { attributeText, citationText, kindText } from "../../i18n/citation";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { columnHeader, type ColumnId, type TableContext } from "./indicator-columns";
import { gapFormula, growthFormula, progressFormula } from "./indicator-formulas";
import { changeFormat } from "./points";
import { observedFormat, published } from "./figure-format";
import { observedCell } from "./marks";
import { statedCell, statedFormat } from "./stated";
import type { Cell } from "../spec/sheet-spec";
import type { StatisticalColumn } from "../spec/statistical-table";
import { finalTarget } from "./final-target";

/** A column with its header, cells and formats. */
export function indicatorColumn(
  column: ColumnId,
  entries: readonly PlannedIndicator[],
  context: TableContext
): StatisticalColumn {
  const header = columnHeader(column, context);
  const cells = entries.map((entry, index) => cellOf(column, entry, index, context));
  const numberFormat = numberFormats[column];
  return numberFormat
    ? {
        ...{ header, cells, align: "right" },
        numberFormats: entries.map((entry) => numberFormat(entry, context)),
      }
    : { header, cells, align: centred.has(column) ? "center" : "left" };
}

const centred: ReadonlySet<ColumnId> = new Set([
  "number",
  "code",
  "unit",
  "attribute",
  "kind",
  "direction",
  "comparator",
  "basis",
  "baseYear",
  "targetYear",
]);

type FormatOf = (entry: PlannedIndicator, context: TableContext) => string;

const numberFormats: Partial<Record<ColumnId, FormatOf>> = {
  previous: (entry, { previousYear, locale }) => observedFormat(entry, previousYear, locale),
  baseline: (entry, { locale }) => statedFormat("baseline", entry, locale),
  target: (entry, { locale }) => statedFormat("target", entry, locale),
  actual: published,
  gap: published,
  progress: () => "0.0%",
  growth: (entry, { columns }) => (columns.includes("unit") ? changeFormat(entry) : "0.0%"),
};

function cellOf(
  column: ColumnId,
  entry: PlannedIndicator,
  index: number,
  context: TableContext
): Cell {
  const { plan, indicator } = entry;
  const { locale, marks } = context;
  const target = finalTarget(entry);
  switch (column) {
    case "number":
      return index + 1;
    case "code":
      return indicator.code;
    case "name":
      return nameOf(entry, context);
    case "nameEn":
      return indicator.name.en;
    case "unit":
      return inLanguage(indicator.unit, locale) || marks.none;
    case "attribute":
      return indicator.attribute === null ? marks.none : attributeText(indicator.attribute, locale);
    case "kind":
      return kindText(indicator.kind, locale);
    case "topic": {
      const topic = plan.topics.find(({ id }) => id === indicator.topic);
      return topic ? inLanguage(topic.name, locale) : marks.none;
    }
    case "direction":
    case "comparator":
    case "basis":
    case "baseline":
    case "target":
      return statedCell(column, entry, context);
    case "previous":
      return context.previousYear === null
        ? marks.notAvailable
        : observedCell(entry, context.previousYear, marks, locale);
    case "printed":
      return target ? wordingText(entry, locale) : marks.none;
    case "actual":
      return null;
    case "baseYear":
    case "targetYear":
      return plan[column];
    case "gap":
      return { formula: gapFormula(context) };
    case "progress":
      return { formula: progressFormula(context) };
    case "growth":
      return { formula: growthFormula(context) };
    case "responsible":
      return indicator.responsible || marks.none;
    case "citation":
      return citationText(citation(entry), locale);
    case "note":
      return notesOf(entry, locale);
  }
}

/** Without a column for it, the unit stands behind the name, as in the plan's own boxes. */
function nameOf({ indicator }: PlannedIndicator, { locale, columns }: TableContext): string {
  const name = inLanguage(indicator.name, locale);
  const unit = inLanguage(indicator.unit, locale);
  if (columns.includes("unit") || unit === "") return name;
  return sheetTexts(locale).indicatorTable.withUnit(name, unit);
}

function wordingText(entry: PlannedIndicator, locale: Locale): string {
  const target = finalTarget(entry);
  if (!target) return "";
  const read = inLanguage(bilingualWording(entry, target), locale);
  const { printed } = targetWording(entry, target);
  return printed === null ? read : sheetTexts(locale).indicatorTable.readAs(read, printed);
}

function notesOf({ indicator }: PlannedIndicator, locale: Locale): string {
  const notes = indicator.mentions.flatMap(({ note }) => (note ? [inLanguage(note, locale)] : []));
  return [...new Set(notes)].join(sheetTexts(locale).separator);
}
