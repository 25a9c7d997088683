import { formatShare, formatUnit } from "../../core/actuals/number-format";
import type { Grid, GridCell } from "../grid/grid";
import { isPlaceholder, seenCells, type SeenCells } from "./cells";
import { readColumns, type Columns, type ValueColumn } from "./columns";
import { toldUnit, type FigureUnit } from "./figure-unit";
import { TOTAL } from "./heading";
import { readLabels, type RowLabels } from "./labels";
import { findLayouts, type TableLayout } from "./layout";
import { nameKey, tidyName } from "./name";
import { columnChoices, chosenColumns } from "./column-choice";
import { isRegionName } from "./region";
import type { Asked, TableAnswers, TableFigure, TableQuestion, ActualsTableReading } from "./table";
import { preliminaryNotes, titlesOfOthers } from "./remark";
import { readTitle, type Title } from "./title";
import { isActualUnit } from "./unit";
import { monthOf, resolvedPeriod } from "./when";

/** 指数 has no unit: last year is 100. */
const INDEX = /指数|=\s*100|index/i;

/** One table with all that its parts say. */
interface Understood {
  readonly cells: SeenCells;
  readonly layout: TableLayout;
  readonly columns: Columns;
  readonly title: Title;
  readonly rows: readonly RowLabels[];
  /** What the rows stand for: indicators, or whatever the figures of an indicator are broken down by. */
  readonly rowsAre: "indicators" | "regions" | "years";
  readonly regionsAcross: boolean;
}

/**
 * Understands a table as yearbooks print it, whatever way round it stands: which cells are headings, in which direction
 * the years run, what the unit is. What the table leaves open is asked.
 *
 * @returns null where there is no table of figures
 * @example readTable(grid, { region: "东河市" })
 */
export function readActualsTable(
  grid: Grid,
  answers: TableAnswers = {}
): ActualsTableReading | null {
  const cells = seenCells(grid);
  const tables = findLayouts(cells).map((layout) => understand(cells, layout));
  const filled = tables.filter(({ rows, columns }) => rows.length > 0 && columns.values.length > 0);
  if (filled.length === 0) return null;
  const questions = new Map<Asked, TableQuestion>();
  const ask = (asks: Asked, choices: readonly string[]): void => {
    const before = questions.get(asks)?.choices ?? [];
    questions.set(asks, { asks, choices: [...new Set([...before, ...choices])] });
  };
  const figures = filled.flatMap((table) => figuresOf(table, answers, ask));
  const named = filterNamed(figures, answers);
  const dated =
    answers.year === undefined ? named : named.filter(({ year }) => year === answers.year);
  const values = dated.filter(({ kind }) => kind === "value");
  if (values.some(({ name }) => name === "")) ask("indicator", []);
  if (dated.some(({ year }) => year === null)) ask("year", []);
  if (values.length > 0 && values.every(({ unit, name }) => unit === "" && !INDEX.test(name))) {
    ask("unit", []);
  }
  const preliminary = dated.filter(({ kind }) => kind === "preliminary");
  if (preliminary.length > 0 && answers.column === undefined) {
    ask(
      "column",
      preliminary.map(({ heading }) => heading)
    );
  }
  const contradicting = values.filter(({ otherUnits }) => otherUnits.length > 0);
  if (contradicting.length > 0) {
    ask(
      "unit",
      contradicting.flatMap(({ unit, otherUnits }) => [unit, ...otherUnits])
    );
  }
  return { questions: [...questions.values()], figures: dated };
}

function understand(cells: SeenCells, layout: TableLayout): Understood {
  const columns = readColumns(cells, layout);
  const rows = readLabels(cells, layout, columns);
  const title = readTitle(layout.titles);
  const named = columns.values.filter(({ kind, name }) => kind === "value" && name !== "");
  const regionsAcross =
    named.length > 1 &&
    named.filter(({ name }) => isRegionName(name)).length * 5 >= named.length * 3;
  return {
    cells,
    layout,
    columns,
    title,
    rows,
    regionsAcross,
    rowsAre: rowsAre(columns, named, regionsAcross),
  };
}

function rowsAre(
  { labels }: Columns,
  named: readonly ValueColumn[],
  regionsAcross: boolean
): Understood["rowsAre"] {
  const names = labels.filter(({ role }) => role === "name");
  if (names.length === 0) return labels.some(({ role }) => role === "region") ? "regions" : "years";
  const saysIndicator = names.some(({ heading }) => /指\s*标|indicator/i.test(heading));
  const others = new Set(named.map(({ name }) => name));
  return !saysIndicator && !regionsAcross && others.size > 1 ? "regions" : "indicators";
}

type Ask = (asks: Asked, choices: readonly string[]) => void;

function figuresOf(table: Understood, answers: TableAnswers, ask: Ask): TableFigure[] {
  const { rows, columns } = table;
  const all = rows.flatMap((labels) =>
    columns.values.flatMap((column) => figureAt(table, labels, column, answers))
  );
  const regions = [...new Set(all.map(({ region }) => region).filter((region) => region !== ""))];
  // Where regions stand across, whoever names a column names a region.
  const named = answers.region ?? (table.regionsAcross ? answers.column : undefined);
  const region = regions.length > 1 ? chosenRegion(table, regions, named) : (regions[0] ?? "");
  if (region === null) ask("region", regions);
  const choices = columnChoices(
    columns.values,
    table.rowsAre === "indicators" && !table.regionsAcross
  );
  const chosen = chosenColumns(columns.values, choices, answers.column);
  if (chosen === null) ask("column", choices);
  if (region === null || chosen === null) {
    if (all.some(({ year }) => year === null)) ask("year", []);
    return [];
  }
  return all.filter(
    (figure) => (region === "" || figure.region === region) && chosen.includes(figure.column)
  );
}

function figureAt(
  table: Understood,
  labels: RowLabels,
  column: ValueColumn,
  answers: TableAnswers
): TableFigure[] {
  const { cells, title, rowsAre: axis, regionsAcross } = table;
  const cell = cells.at(labels.row, column.column);
  const { kind } = column;
  const isPreliminary = isOnlyPreliminary(column, table.columns.values, answers);
  const isFigure =
    ["value", "change", "lastYear"].includes(kind) ||
    isPreliminary ||
    isOwnShare(table, column) ||
    isChosen(column, answers);
  if (isPlaceholder(cell) || !isFigure || column.when.spansYears) return [];
  const value = kind === "change" ? valueColumnOf(column, table.columns.values) : column;
  if (value?.kind === "plan") return [];
  const ofColumn = regionsAcross ? "" : nameOf(column) || (value ? nameOf(value) : "");
  const isIndicator = axis === "indicators";
  const year =
    labels.year ?? column.when.year ?? value?.when.year ?? title.year ?? answers.year ?? null;
  const ofFigures = column.when.period ?? value?.when.period;
  // Below 累计 the row of a month holds what came together until then.
  const isSum = ofFigures === "1-本月" && monthOf(labels.period ?? "") !== null;
  const isWholeSum = ofFigures === "1-本月" && labels.period === "";
  const ofRow = isWholeSum ? "" : labels.period || undefined;
  const ofTitle = ofFigures === "" && title.month === 12 ? "" : title.period;
  const period = ((isSum ? ofFigures : ofRow) ?? ofFigures) || ofTitle;
  const month = (isSum ? monthOf(labels.period ?? "") : null) ?? title.month;
  const told = unitOf(table, labels, value ?? column, cell, answers);
  return [
    {
      name: isIndicator ? labels.name : ofColumn || groupName(table, labels) || title.name,
      parent: isIndicator ? labels.parent : column.parent,
      region: regionsAcross ? column.name || value?.name || "" : regionOf(axis, labels),
      year: year !== null && kind === "lastYear" ? year - 1 : year,
      period: resolvedPeriod(period, month),
      unit: changeUnit(column) ?? differenceUnit(column, told.unit),
      otherUnits: told.others,
      kind:
        kind === "change" || isChangeByTitle(table, ofColumn)
          ? "change"
          : isPreliminary
            ? "preliminary"
            : "value",
      cell,
      row: labels.row,
      column: column.column,
      qualifier: isIndicator && !regionsAcross ? nameOf(column) : "",
      heading: column.heading,
      words: [
        ...labels.words,
        ...wordsAbove(table, labels, column, answers),
        ...preliminaryNotes([...table.layout.titles, ...table.layout.notes], year),
      ],
    },
  ];
}

/** A column of preliminary figures for a year of which there are no others. */
function isOnlyPreliminary(
  { kind, heading, name, when }: ValueColumn,
  columns: readonly ValueColumn[],
  { column }: TableAnswers
): boolean {
  if (kind !== "forecast" || (column !== undefined && nameKey(heading) === nameKey(column))) {
    return false;
  }
  return !columns.some(
    (other) => other.kind === "value" && other.name === name && other.when.year === when.year
  );
}

/** What title and heading say of the year that leaves it open: planned figures, 18年 alone, another year than the row's. */
function wordsAbove(
  { layout: { titles }, columns, title }: Understood,
  labels: RowLabels,
  { when, heading }: ValueColumn,
  answers: TableAnswers
): string[] {
  const shorts = columns.values.filter((column) => column.when.isShort);
  const isKnown = [answers.year, title.year].includes(when.year);
  const isOpen = when.isShort === true && shorts.length < 2 && !isKnown;
  const contradicts = labels.year !== null && when.year !== undefined && when.year !== labels.year;
  return [...titlesOfOthers(titles), ...(isOpen || contradicts ? [heading] : [])];
}

/** 合计 beside its parts names nothing: it is the whole of what the title or the row names. */
function nameOf({ name }: ValueColumn): string {
  return TOTAL.test(name) ? "" : name;
}

/** Below a title that speaks of growth, columns that name indicators hold their growth. */
function isChangeByTitle({ title, rowsAre: axis }: Understood, ofColumn: string): boolean {
  return title.isOfChanges && (axis === "indicators" || ofColumn !== "");
}

/** 占GDP比重 is an indicator of its own, where columns are indicators; 比重 and 构成 are not. */
function isOwnShare({ rowsAre: axis }: Understood, { kind, name }: ValueColumn): boolean {
  return axis !== "indicators" && kind === "share" && /^占./.test(name);
}

/** Rows that stand for regions, or for industries and the like, each with figures of several indicators. */
function regionOf(axis: Understood["rowsAre"], labels: RowLabels): string {
  return axis === "regions" ? labels.region || labels.name : labels.region;
}

function groupName({ columns }: Understood, labels: RowLabels): string {
  const hasRegions = columns.labels.some(({ role }) => role === "region");
  return hasRegions ? labels.name : "";
}

/** A change belongs to the figures before it, of its year where it tells one, else of the latest. */
function valueColumnOf(
  change: ValueColumn,
  columns: readonly ValueColumn[]
): ValueColumn | undefined {
  const [beside] = columns.filter(({ column }) => column === change.column - 1);
  const isOfPlan =
    beside?.kind === "plan" && [undefined, beside.when.year].includes(change.when.year);
  if (isOfPlan) return beside;
  const before = columns.filter(
    ({ column, kind }) => column < change.column && (kind === "value" || kind === "forecast")
  );
  const ofYear = before.filter(({ when }) => when.year === change.when.year);
  const nearest = (change.when.year === undefined ? before : ofYear).pop();
  if (nearest === undefined || change.when.year !== undefined) return nearest;
  const series = before.filter(
    ({ name, when }) => name === nearest.name && when.year !== undefined
  );
  return series.reduce(
    (latest, column) => ((column.when.year ?? 0) > (latest.when.year ?? 0) ? column : latest),
    nearest
  );
}

/** A change in words that call it a rate, or with a unit of its own; null for a difference, and for a figure. */
function changeUnit({ kind, unit, isDifference }: ValueColumn): string | null {
  if (kind !== "change") return null;
  return unit !== "" ? unit : isDifference ? null : "%";
}

/** Figures differ in their own unit, shares in points. */
function differenceUnit({ kind }: ValueColumn, unit: string): string {
  if (kind !== "change") return unit;
  return unit === "%" ? "个百分点" : unit === "‰" ? "个千分点" : unit;
}

function unitOf(
  { layout, title }: Understood,
  labels: RowLabels,
  { unit, name }: ValueColumn,
  cell: GridCell,
  answers: TableAnswers
): FigureUnit {
  const format = typeof cell.value === "number" ? formatOf(cell, cell.value) : signIn(cell.text);
  const above =
    layout.units.length > 0 ? [...new Set(layout.units)] : title.unit === "" ? [] : [title.unit];
  const places = { name: labels.nameUnit, column: labels.unit, heading: unit, format, above };
  const told = toldUnit(places, answers.unit);
  if (told !== null) return told;
  const row = labels.name || name;
  const inherited = labels.parentUnit !== "" && !RATE.test(row) ? labels.parentUnit : "";
  return { unit: inherited || oneOf(above, row) || (answers.unit ?? ""), others: [] };
}

/** Counted in per cent, whatever the rest of the table is counted in. */
const RATE = /[率比]$|比重|比例|强度|占比|增速|覆盖/;

/** Of several units above a table: % for rates, the other one for the rest; where that does not tell, none. */
function oneOf(units: readonly string[], name: string): string {
  const [first = ""] = units;
  if (units.length < 2) return first;
  const others = units.filter((unit) => unit !== "%");
  const fitting = RATE.test(name) ? units.filter((unit) => unit === "%") : others;
  return fitting.length === 1 && others.length === 1 ? (fitting[0] ?? "") : "";
}

function formatOf({ format }: GridCell, value: number): string {
  const share = formatShare(format);
  if (share !== null) return share === 100 ? "%" : share === 1000 ? "‰" : "‱";
  const unit = formatUnit(format, value);
  return isActualUnit(unit) ? unit : "";
}

function signIn(text: string): string {
  return /[\d.]\s*([%％‰])$/.exec(text.trim())?.[1]?.replace("％", "%") ?? "";
}

function isChosen({ heading }: ValueColumn, { column }: TableAnswers): boolean {
  return column !== undefined && nameKey(heading) === nameKey(column);
}

/** null: the table has several regions, and none was chosen. */
function chosenRegion(
  { rows }: Understood,
  regions: readonly string[],
  answer: string | undefined
): string | null {
  if (answer === undefined) return null;
  const key = nameKey(tidyName(answer));
  const byOtherName = rows.find(
    ({ otherRegion }) => otherRegion !== "" && nameKey(otherRegion) === key
  );
  return regions.find((region) => nameKey(region) === key) ?? byOtherName?.region ?? null;
}

/** An answer names one of several indicators of the table, or the only one that the table does not name. */
function filterNamed(figures: readonly TableFigure[], { indicator }: TableAnswers): TableFigure[] {
  if (indicator === undefined) return [...figures];
  const key = nameKey(indicator);
  const found = figures.filter(({ name }) => nameKey(name) === key);
  if (found.length > 0) return found;
  return figures.map((figure) => (figure.name === "" ? { ...figure, name: indicator } : figure));
}
