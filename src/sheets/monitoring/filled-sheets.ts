import { qualifiedId } from "../../core/lookup";
import type { Plan, PlannedIndicator } from "../../core/types";
import { rowDoubtText } from "../../i18n/actuals-reading";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import {
  figureKey,
  type BroughtFigure,
  type MergedFigures,
} from "../../reading/actuals/brought-figures";
import type { PathMethod } from "../../core/path";
import type { Marks } from "../indicator-table/marks";
import { formatArea } from "../spec/address";
import type { FreeNames } from "../spec/free-names";
import { plainCells } from "../spec/plain-cells";
import type { Cell, SheetSpec } from "../spec/sheet-spec";
import { monitoringNames, monitoringSheet } from "./monitoring-sheet";

export interface FilledSheetsOptions {
  readonly locale: Locale;
  readonly method: PathMethod;
  readonly marks?: Marks;
  /** The user's word that actual figures of totals over the period are running totals. */
  readonly runningTotals?: boolean;
}

/**
 * Monitoring sheets, one for each plan, with the actual figures of files filled in, and a list of where each of them came from and
 * what was left out. Cells without a figure that is beyond doubt stay blank.
 */
export function filledSheets(
  merged: MergedFigures,
  { locale, method, marks, runningTotals }: FilledSheetsOptions,
  names: FreeNames
): SheetSpec[] {
  const known = new Map(
    merged.agreed.map((figure) => [figureKey(figure.entry, figure.year), figure.value])
  );
  const base = monitoringNames(locale);
  return [
    ...byPlan(merged).map((entries) =>
      monitoringSheet(entries, {
        ...{ locale, method, marks, runningTotals },
        tableName: names.table(base.table),
        sheetName: names.sheet(base.sheet),
        figures: (entry, year) => known.get(figureKey(entry, year)) ?? null,
      })
    ),
    figureList(merged, locale, names),
  ];
}

/** The indicators of all figures that name one, in the order of their plans. */
function byPlan({ agreed, conflicts, doubtful }: MergedFigures): readonly PlannedIndicator[][] {
  const all = [...agreed, ...conflicts.flatMap(({ figures }) => figures), ...doubtful];
  const entries = new Map<string, PlannedIndicator>();
  for (const { entry } of all) if (entry) entries.set(qualifiedId(entry), entry);
  const plans = new Map<Plan, PlannedIndicator[]>();
  for (const entry of entries.values()) {
    plans.set(entry.plan, [...(plans.get(entry.plan) ?? []), entry]);
  }
  return [...plans].map(([plan, given]) =>
    given.sort(
      (a, b) => plan.indicators.indexOf(a.indicator) - plan.indicators.indexOf(b.indicator)
    )
  );
}

/** In characters: indicator, year, figure, file, cell, what became of it, why. */
const WIDTHS = [30, 8, 12, 26, 18, 12, 50];

function figureList(
  { agreed, conflicts, doubtful }: MergedFigures,
  locale: Locale,
  names: FreeNames
): SheetSpec {
  const texts = sheetTexts(locale).figureList;
  const row = (figure: BroughtFigure, state: string, why = ""): Cell[] => {
    const { name, year, value, shown, place, entry } = figure;
    return [
      entry ? inLanguage(entry.indicator.name, locale) : name,
      year,
      value ?? shown,
      place.file,
      figurePlaceText(figure),
      state,
      why,
    ];
  };
  const cells: Cell[][] = [
    [...texts.headings],
    ...agreed.map((figure) => row(figure, texts.taken)),
    ...conflicts.flatMap(({ figures }) =>
      figures
        .filter((figure) => !agreed.includes(figure))
        .map((figure) => row(figure, texts.differing, texts.differs))
    ),
    ...doubtful.map((figure) =>
      row(figure, texts.left, figure.doubt ? rowDoubtText(figure.doubt, locale) : "")
    ),
  ];
  const plain = plainCells(names.sheet(texts.sheet), cells);
  const head = { row: 0, column: 0, rows: 1, columns: WIDTHS.length };
  return {
    ...plain,
    styles: [{ area: head, style: { bold: true, horizontal: "center" } }],
    columnWidths: WIDTHS,
    page: { ...plain.page, frozenRows: 1, repeatedRows: { row: 0, rows: 1 } },
  };
}

/** @example placeText(figure) // "监测表!H7" */
export function figurePlaceText({ place }: BroughtFigure): string {
  const { sheet, row, column } = place;
  const cell = formatArea({ row, column, rows: 1, columns: 1 });
  return sheet === "" ? cell : `${sheet}!${cell}`;
}
