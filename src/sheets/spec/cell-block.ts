import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { FreeNames } from "./free-names";
import { plainCells } from "./plain-cells";
import type { Cell, SheetSpec } from "./sheet-spec";
import { textWidth } from "./text-width";

export interface CellBlockOptions {
  readonly locale: Locale;
  /** With the names before the cells, with their units: a figure alone does not tell what it is. */
  readonly withNames: boolean;
}

/** Of columns, in characters. */
const WIDEST = 36;
const PADDING = 2;

/**
 * Plain cells below one another, one for each indicator: its value, a formula or its citation. No header and no formats,
 * so that they fit into whatever the user is making.
 *
 * @example cellBlock(entries, (entry) => targetCell(entry, marks), { locale: "zh-CN", withNames: true }, names)
 */
export function cellBlock(
  entries: readonly PlannedIndicator[],
  cellOf: (entry: PlannedIndicator) => Cell,
  { locale, withNames }: CellBlockOptions,
  names: FreeNames
): SheetSpec {
  const texts = sheetTexts(locale);
  const labels = entries.map(({ indicator }) => {
    const [name, unit] = [inLanguage(indicator.name, locale), inLanguage(indicator.unit, locale)];
    return unit === "" ? name : texts.indicatorTable.withUnit(name, unit);
  });
  const cells = entries.map((entry, index) =>
    withNames ? [labels[index] ?? "", cellOf(entry)] : [cellOf(entry)]
  );
  const labelWidth = Math.min(Math.max(...labels.map(textWidth)) + PADDING, WIDEST);
  return {
    ...plainCells(names.sheet(texts.indicatorTable.sheet), cells),
    columnWidths: withNames ? [labelWidth] : [],
  };
}
