import { isSameText } from "../../core/normalise";
import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import { actualExpression, hasUnitOf, type LinkedActuals } from "../actuals/actuals-formula";
import { columnHeader, type TableContext } from "../indicator-table/indicator-columns";
import type { StatisticalColumn } from "../spec/statistical-table";
import { thisRow } from "../spec/structured-reference";

/** The linked table of actual figures, and which of its words the monitoring sheet shows anyway. */
export interface ActualsOfSheet {
  readonly source: LinkedActuals;
  /** The table calls every indicator as the sheet does. */
  readonly sameNames: boolean;
  /** It has no units, or writes them as the sheet does. */
  readonly sameUnits: boolean;
}

export function actualsOfSheet(
  source: LinkedActuals,
  entries: readonly PlannedIndicator[],
  locale: Locale
): ActualsOfSheet {
  return {
    source,
    sameNames: entries.every((entry) =>
      isSameText(source.nameOf(entry), inLanguage(entry.indicator.name, locale))
    ),
    sameUnits:
      source.unit === null ||
      entries.every(
        ({ indicator: { unit } }) => unit[source.language] === inLanguage(unit, locale)
      ),
  };
}

/**
 * What the linked table calls the indicators and their units, where the sheet itself shows something else. The formulas
 * of the actual figures read it from the row, so that they are the same in every row and everyone sees what is looked up.
 */
export function linkedColumns(
  entries: readonly PlannedIndicator[],
  { source, sameNames, sameUnits }: ActualsOfSheet,
  { locale, marks }: TableContext
): StatisticalColumn[] {
  const texts = sheetTexts(locale).monitoring;
  const column = (
    header: string,
    textOf: (entry: PlannedIndicator) => string
  ): StatisticalColumn => ({ header, cells: entries.map(textOf), align: "center" });
  const unitOf = ({ indicator }: PlannedIndicator): string =>
    indicator.unit[source.language] || marks.none;
  return [
    ...(sameNames ? [] : [column(texts.sourceName, source.nameOf)]),
    ...(sameUnits ? [] : [column(texts.sourceUnit, unitOf)]),
  ];
}

/** The actual figure of a year from the linked table, by the name and the unit that stand in the row. */
export function linkedExpression(
  { source, sameNames, sameUnits }: ActualsOfSheet,
  year: number,
  context: TableContext
): string {
  const { tableName, locale, marks } = context;
  const texts = sheetTexts(locale).monitoring;
  const cell = (header: string): string => thisRow(tableName, header);
  const name = cell(sameNames ? columnHeader("name", context) : texts.sourceName);
  const unit = cell(sameUnits ? columnHeader("unit", context) : texts.sourceUnit);
  return actualExpression(source, name, year, (cells) => hasUnitOf(cells, unit, marks.none));
}
