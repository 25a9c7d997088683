import type { PlannedIndicator } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";
import type { Area, ConditionalFormat } from "../spec/sheet-spec";
import { BODY_ROW, type StatisticalColumn } from "../spec/statistical-table";
import { statusText } from "../../i18n/citation";
import type { StatusTexts } from "../indicator-table/native-formulas";

const BAR_COLOR = "#A6A6A6";

/** The cells of a column below its header. */
export function columnArea(
  header: string,
  columns: readonly StatisticalColumn[],
  rows: number
): Area {
  const column = columns.findIndex((candidate) => candidate.header === header);
  return { row: BODY_ROW, column, rows, columns: 1 };
}

/** Status in words, weight and shade, so that a black-and-white print still shows it; progress as grey bars. */
export function conditionalFormats(
  entries: readonly PlannedIndicator[],
  columns: readonly StatisticalColumn[],
  locale: Locale
): ConditionalFormat[] {
  const texts = sheetTexts(locale);
  const area = columnArea(texts.monitoring.status, columns, entries.length);
  const { met, onPath, behind } = statusTexts(locale);
  return [
    { kind: "text", area, text: met, style: { color: "#006100", fill: "#E2EFDA" } },
    { kind: "text", area, text: onPath, style: { color: "#1F4E79" } },
    { kind: "text", area, text: behind, style: { color: "#9C0006", fill: "#D9D9D9", bold: true } },
    {
      kind: "dataBar",
      area: columnArea(texts.columns.progress, columns, entries.length),
      from: 0,
      to: 1,
      color: BAR_COLOR,
    },
  ];
}

/** 已达标, 基本达标, 达到预期, 滞后 … as the status formulas give them. */
export function statusTexts(locale: Locale): StatusTexts {
  return {
    met: statusText("met", locale),
    nearlyMet: statusText("nearlyMet", locale),
    onPath: statusText("onPath", locale),
    behind: statusText("behind", locale),
    above: statusText("above", locale),
    below: statusText("below", locale),
  };
}
