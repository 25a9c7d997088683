import { observedFigure, targetFigure } from "../../core/figures";
import { bilingualWording } from "../../core/wording";
import type { PlannedIndicator } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { Cell } from "../spec/sheet-spec";
import type { Marks } from "./default-marks";
import { finalTarget } from "./final-target";

export { defaultMarks, type Marks } from "./default-marks";

/** The figure published for a past year; a total over years with its years, as a text: no formula takes it for one of that year. */
export function observedCell(
  entry: PlannedIndicator,
  year: number,
  { notAvailable }: Marks,
  locale: Locale
): Cell {
  const figure = observedFigure(entry, year);
  if (figure.ok) return figure.value;
  const total = entry.indicator.observations.find((candidate) => candidate.year === year);
  if (!total || total.from === null) return notAvailable;
  return sheetTexts(locale).indicatorTable.total(total.from, year, total.value);
}

export function baselineCell(entry: PlannedIndicator, marks: Marks, locale: Locale): Cell {
  return observedCell(entry, entry.plan.baseYear, marks, locale);
}

/** The target of the plan's target year: its figure, or its wording where the plan says it in words, in the language of the sheet. */
export function targetCell(entry: PlannedIndicator, marks: Marks, locale: Locale): Cell {
  const target = finalTarget(entry);
  if (!target) return marks.none;
  const figure = targetFigure(entry);
  return figure.ok ? figure.value : inLanguage(bilingualWording(entry, target), locale);
}
