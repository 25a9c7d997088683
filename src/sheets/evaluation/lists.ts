import type { PlannedIndicator } from "../../core/types";
import { bilingualMention } from "../../core/wording";
import { inLanguage } from "../../i18n/locale";
import { placeText } from "../../i18n/citation";
import { sheetTexts } from "../../i18n/sheets";
import { indicatorColumn } from "../indicator-table/indicator-cells";
import type { SheetSpec } from "../spec/sheet-spec";
import { sourceLine } from "../indicator-table/source-notes";
import { statisticalTable, type StatisticalColumn } from "../spec/statistical-table";
import type { EvaluationContext, SheetNames } from "./context";

/** 出处: one row for each indicator, with the places of the plan that state it in one cell. */
export function sourcesSheet(context: EvaluationContext, names: SheetNames): SheetSpec {
  const { locale, entries, plan, marks } = context;
  const { evaluation } = sheetTexts(locale);
  const table = {
    ...{ locale, tableName: names.table, marks, previousYear: null, columns: PLAN_COLUMNS },
    ...{ baseYear: plan.baseYear, targetYear: plan.targetYear },
  };
  return list(context, names, evaluation.sourcesTitle, [
    ...PLAN_COLUMNS.map((column) => ({
      ...indicatorColumn(column, entries, table),
      ...(column === "name" ? { narrowest: NARROWEST_NAME } : {}),
    })),
    {
      header: evaluation.place,
      cells: entries.map((entry) => placesOf(entry, context)),
      align: "left",
      width: PLACES_WIDTH,
    },
  ]);
}

const PLAN_COLUMNS = ["code", "name", "printed"] as const;

/** In characters. */
const NARROWEST_NAME = 20;
const PLACES_WIDTH = 62;

/** Each place once: a paragraph can state an indicator twice. */
function placesOf({ indicator }: PlannedIndicator, { locale }: EvaluationContext): string {
  const places = indicator.mentions.map((mention) => placeText(mention, locale));
  return [...new Set(places)].join(sheetTexts(locale).separator);
}

/** 出处明细: every place of the plan that states one of the indicators, with its wording there. */
export function placesSheet(context: EvaluationContext, names: SheetNames): SheetSpec {
  const { locale, entries } = context;
  const { columns, evaluation } = sheetTexts(locale);
  const places = entries.flatMap((entry) =>
    entry.indicator.mentions.map((mention) => ({ entry, indicator: entry.indicator, mention }))
  );
  const texts = (header: string, cells: readonly string[]): StatisticalColumn => ({
    header,
    cells,
    align: "left",
  });
  return list(context, names, evaluation.placesTitle, [
    texts(
      columns.code,
      places.map(({ indicator }) => indicator.code)
    ),
    texts(
      columns.name,
      places.map(({ indicator }) => inLanguage(indicator.name, locale))
    ),
    texts(
      evaluation.place,
      places.map(({ mention }) => placeText(mention, locale))
    ),
    texts(
      evaluation.wording,
      places.map(({ entry, mention }) => inLanguage(bilingualMention(entry, mention), locale))
    ),
    texts(
      columns.note,
      places.map(({ mention }) => (mention.note ? inLanguage(mention.note, locale) : ""))
    ),
  ]);
}

/** 勘误: where the copy used is damaged, and how it is read. */
export function errataSheet(context: EvaluationContext, names: SheetNames): SheetSpec {
  const { locale, plan } = context;
  const { evaluation } = sheetTexts(locale);
  const { errata } = plan;
  return list(context, names, evaluation.errataTitle, [
    {
      header: evaluation.paragraph,
      cells: errata.map(({ paragraph }) => paragraph),
      align: "center",
    },
    { header: evaluation.printed, cells: errata.map(({ printed }) => printed), align: "left" },
    { header: evaluation.read, cells: errata.map(({ read }) => read), align: "left" },
    {
      header: evaluation.certainty,
      cells: errata.map(({ certainty }) => evaluation.certainties[certainty]),
      align: "center",
    },
    {
      header: evaluation.reason,
      cells: errata.map(({ reason }) => inLanguage(reason, locale)),
      align: "left",
      width: 50,
    },
  ]);
}

function list(
  { plan, locale, rules }: EvaluationContext,
  names: SheetNames,
  title: string,
  columns: readonly StatisticalColumn[]
): SheetSpec {
  return statisticalTable({
    sheetName: names.sheet,
    tableName: names.table,
    title,
    unitNote: "",
    columns,
    footnotes: [sourceLine([plan], locale)],
    rules,
    filterButtons: false,
    locale,
  });
}
