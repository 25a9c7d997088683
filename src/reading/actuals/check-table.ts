import { readFigure, type FigureReading } from "../../core/actuals/reading";
import type { RowDoubt } from "../../core/actuals/row-doubt";
import { findIndicator, qualifiedId, type Catalogue } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { isWhole } from "./region";
import type { TableAnswers, TableFigure } from "./table";

/** What becomes of a figure of a table that is compared with a plan. */
export interface CheckedFigure {
  readonly figure: TableFigure;
  readonly entry: PlannedIndicator | null;
  readonly state: "taken" | "asked" | "refused";
  /** In the plan's unit; null unless taken. */
  readonly value: number | null;
  /** What the number in the cell was multiplied by. */
  readonly factor: number;
  readonly doubt: RowDoubt | null;
}

/**
 * Asks of every figure of a table whether it is plainly an indicator's figure of a year, by the one gate for actual
 * figures. Changes against the year before are no figures of an indicator, and are left out.
 *
 * @param answers to the table's questions: a unit among them is a yes to converting from it
 */
export function checkActuals(
  figures: readonly TableFigure[],
  catalogue: Catalogue,
  answers: TableAnswers = {}
): CheckedFigure[] {
  const values = figures.filter(({ kind }) => kind !== "change");
  const names = new Set(values.map(({ name }) => name));
  const mapped = names.size === 1 ? answers.indicator : undefined;
  const checked = values.map((figure) => checkFigure(figure, mapped, catalogue, answers));
  const counts = new Map<string, number>();
  for (const { entry, figure } of checked) {
    const key = seriesKey(entry, figure);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return checked.map((row) => {
    const key = seriesKey(row.entry, row.figure);
    const isRepeated = key !== null && (counts.get(key) ?? 0) > 1;
    const { name, year } = row.figure;
    return isRepeated && row.state === "taken" && year !== null
      ? { ...row, state: "asked", value: null, doubt: { code: "severalRows", name, year } }
      : row;
  });
}

function checkFigure(
  figure: TableFigure,
  mapped: string | undefined,
  catalogue: Catalogue,
  answers: TableAnswers
): CheckedFigure {
  const found = findIndicator(catalogue, mapped ?? figure.name);
  if (!found.ok) {
    const { reason } = found.failure;
    const isKnown = reason.code === "unknownIndicator" || reason.code === "ambiguousIndicator";
    const doubt = isKnown
      ? reason
      : { code: "unknownIndicator" as const, name: figure.name, candidates: [] };
    return { figure, entry: null, state: "refused", value: null, factor: 1, doubt };
  }
  const entry = found.value;
  const given = {
    value: figure.cell.value,
    format: figure.cell.format,
    unit: figure.unit,
    otherUnits: figure.otherUnits,
    confirmedUnit: answers.unit,
  };
  const reading = readFigure(given, entry.indicator);
  const doubt = doubtAboutRow(figure, answers);
  if (reading.state === "refused" || reading.state === "blank" || doubt === null) {
    return { figure, entry, ...outcomeOf(reading) };
  }
  return { figure, entry, state: stateOf(doubt), value: null, factor: 1, doubt };
}

function outcomeOf(
  reading: FigureReading
): Pick<CheckedFigure, "state" | "value" | "factor" | "doubt"> {
  if (reading.state === "taken") {
    return { state: "taken", value: reading.value, factor: reading.factor, doubt: null };
  }
  const doubt =
    reading.state === "blank" ? ({ code: "notAFigure", text: "" } as const) : reading.doubt;
  const state = reading.state === "blank" ? "refused" : reading.state;
  return { state, value: null, factor: 1, doubt };
}

/** What the row says beside its figure. */
function doubtAboutRow(
  { name, kind, year, period, parent, region, qualifier, heading, words }: TableFigure,
  answers: TableAnswers
): RowDoubt | null {
  if (year === null) return { code: "yearUnknown" };
  if (period !== "") return { code: "partOfYear", year, period };
  if (kind === "preliminary") return { code: "headingUnclear", heading };
  if (qualifier !== "" && answers.column === undefined) return { code: "headingUnclear", heading };
  const [text] = words;
  if (text !== undefined) return { code: "wordsUnclear", text };
  if (parent !== "") return { code: "partOfIndicator", name, parent };
  const isChosen = answers.region !== undefined;
  return region === "" || isChosen || isWhole(region) ? null : { code: "oneRegion", region };
}

/** What only somebody who knows the table can tell is asked; a part of a year is no year, whoever says so. */
function stateOf({ code }: RowDoubt): "asked" | "refused" {
  return code === "partOfYear" ? "refused" : "asked";
}

function seriesKey(entry: PlannedIndicator | null, { year, period }: TableFigure): string | null {
  return entry === null || year === null || period !== "" ? null : `${qualifiedId(entry)}|${year}`;
}
