import { readNumberCell } from "../../src/core/actuals/number";
import { formatShare } from "../../src/core/actuals/number-format";
import { withoutNoise } from "../../src/core/rounding";
import { actualsReadingTexts, rowDoubtText } from "../../src/i18n/actuals-reading";
import type { CheckedFigure } from "../../src/reading/actuals/check-table";
import type { TableFigure, TableQuestion } from "../../src/reading/actuals/table";
import { formatArea } from "../../src/sheets/spec/address";

export function questionJson({ asks, choices }: TableQuestion) {
  return { asks, text: actualsReadingTexts().questions[asks](choices), choices };
}

/** Nothing for a cell that holds no number. */
export function readJson(figure: TableFigure) {
  const value = numberOf(figure);
  const { kind, words } = figure;
  return value === null || kind === "preliminary"
    ? []
    : [
        {
          ...described(figure),
          value,
          kind,
          place: placeOf(figure),
          ...(words.length === 0 ? {} : { words }),
        },
      ];
}

/** Texts where figures are expected: never passed over as if nothing were there. */
export function unreadOf(figures: readonly TableFigure[]) {
  return figures.flatMap((figure) =>
    numberOf(figure) === null ? [{ place: placeOf(figure), text: figure.cell.text.trim() }] : []
  );
}

export function checkedJson({ figure, entry, state, value, factor, doubt }: CheckedFigure) {
  return {
    ...described(figure),
    value: numberOf(figure) ?? figure.cell.text,
    kind: figure.kind,
    place: placeOf(figure),
    indicator: entry?.indicator.name.zh ?? null,
    state,
    ...(state === "taken" ? { planValue: value, factor } : {}),
    reason: doubt ? rowDoubtText(doubt) : "",
    code: doubt?.code ?? null,
  };
}

export function figureLine(figure: TableFigure): string {
  const { period, change, ...texts } = actualsReadingTexts();
  const value = numberOf(figure);
  if (value === null) return texts.command.unread(placeOf(figure), figure.cell.text.trim());
  const what = figure.kind === "change" ? `${figure.name} (${change})` : figure.name;
  const when = period(figure.year, figure.period);
  return [placeOf(figure), what, when, `${value}${figure.unit}`, ...figure.words].join("\t");
}

export function checkedLine({ figure, state, doubt }: CheckedFigure): string {
  const { states } = actualsReadingTexts();
  const { name, year, cell } = figure;
  const line =
    numberOf(figure) === null
      ? [placeOf(figure), name, year ?? "", cell.text.trim()].join("\t")
      : figureLine(figure);
  return [line, states[state], ...(doubt ? [rowDoubtText(doubt)] : [])].join("\t");
}

function described({ name, parent, region, year, period, unit }: TableFigure) {
  return {
    indicator_or_title: name,
    parent: parent || null,
    region: region || null,
    year,
    period: period || null,
    unit,
  };
}

/** As it is seen: 55 for a cell that shows 0.55 as 55%. */
function numberOf({ cell }: TableFigure): number | null {
  const number = readNumberCell(cell.value);
  if (number.kind === "number") {
    const share = formatShare(cell.format);
    return share === null ? number.value : withoutNoise(number.value * share);
  }
  return number.kind === "share" ? number.value : null;
}

function placeOf({ row, column }: TableFigure): string {
  return formatArea({ row, column, rows: 1, columns: 1 });
}
