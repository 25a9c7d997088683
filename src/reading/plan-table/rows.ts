import { attributeOf, directionOf as directionIn } from "./vocabulary";
import type { Direction } from "../../core/types";
import type { FlatColumn } from "../../i18n/plan-table";
import type { IndicatorLine } from "./body";
import type { PlanColumn } from "./columns";
import { isNothing } from "./columns";
import { planDirection } from "./direction";
import { notesFor, type TableNotes } from "./notes";
import type { Period } from "./periods";
import type { PlainCell, PrintedRow, ReadValue } from "./row";
import {
  answerTo,
  type Answers,
  type Question,
  questionKey,
  type RowPlace,
} from "../../core/questions";
import { isState } from "./basis";
import { doubtsOf } from "./doubts";
import { chineseName } from "./english";
import { withTemplate } from "./template";
import { carriedUnit, missingUnit, type UnitContext, unitOf } from "./units";
import { type TargetCell, targetsOf } from "./targets";
import { type ValueCell, pastFigures } from "./values";

export interface RowContext extends UnitContext {
  readonly notes: TableNotes;
  readonly period: Period;
  /** Of the columns that describe an indicator. */
  readonly headings: PrintedRow["headings"];
  /** A blank cell of our own table means that there is none. */
  readonly isTemplate: boolean;
}

export interface RowReading {
  readonly row: PrintedRow;
  readonly questions: readonly Question[];
  /** Cells of the template that are to hold a number and do not. */
  readonly unreadable: readonly PlainCell[];
}

/** An indicator's row, understood. */
export function readRow(line: IndicatorLine, context: RowContext): RowReading {
  const { columns, notes, period, answers } = context;
  const { name } = line.name;
  const place = { name: keyName(line), line: line.row + 1 };
  const carried = carriedUnit(line, place);
  const ownUnit = unitOf(line, carried, context);
  const past = pastFigures(
    { ...place, words: wordsOf(line), unit: ownUnit },
    valueCells(line, columns),
    notes,
    answers
  );
  const { baseline, others } = parted(past.values, valueCells(line, columns), period);
  const aims = targetsOf(
    {
      ...{ place, words: wordsOf(line), unit: ownUnit ?? past.unit },
      ...{ changeUnit: line.name.units[1] ?? null, baseline: baseline?.value ?? null },
      ...{ baseYear: baseline?.year ?? period.from - 1, brackets: notes.brackets },
      ...{ isAnnual: period.from === period.to, cells: targetCells(line, columns) },
    },
    answers
  );
  const ofTarget = aims.targets.find((target) => target.basis !== null)?.unit ?? null;
  const printedUnit = ownUnit ?? past.unit ?? ofTarget;
  const isMissing = printedUnit === null && !context.isTemplate;
  const missing = isMissing ? missingUnit(place, name, aims.targets) : null;
  const unit = printedUnit ?? (missing && (answerTo(missing, answers) || null));
  const marks = [...line.name.marks, ...past.marks, ...cellMarks(line)];
  const printed: PrintedRow = {
    ...{ line: line.row + 1, name, printedName: printedName(line, columns), parent: line.parent },
    ...{ unit, topic: line.topic, responsible: line.responsible, baseline, values: others },
    attribute: line.attribute && (attributeOf(line.attribute) ?? line.attribute),
    targets: aims.targets.map((target) =>
      target.unit === unit ? { ...target, unit: null } : target
    ),
    notes: notesFor(notes, marks, name).map(({ text }) => text),
    ...{ direction: null, headings: context.headings, plain: plainCells(line, columns) },
  };
  const template = withTemplate(printed, period);
  const doubts = doubtsOf({ ...printed, targets: template.targets }, place, answers);
  const row = { ...printed, targets: doubts.targets };
  const direction = directionFor(row, place, answers);
  return {
    row: { ...row, direction: direction.direction },
    questions: [
      ...[carried, missing].flatMap((question) => question ?? []),
      ...[past, aims, doubts, direction].flatMap(({ questions }) => questions),
    ],
    unreadable: template.unreadable,
  };
}

/** A part is known by its parent too: 化学需氧量 of 主要污染物排放总量减少. */
function keyName({ name, parent }: IndicatorLine): string {
  return parent === null ? name.name : `${parent}/${name.name}`;
}

/** What a parent says of its figures holds for parts that say nothing themselves: 化学需氧量 of 排放总量减少. */
function wordsOf({ name, parent }: IndicatorLine): string {
  const saysItself = name.units.length > 0 || isState(name.name);
  const own = chineseName(name.name) + name.span;
  return saysItself || parent === null ? own : own + chineseName(parent);
}

function valueCells(
  { texts }: IndicatorLine,
  columns: readonly PlanColumn[]
): readonly ValueCell[] {
  return columns.flatMap((column) =>
    column.role.kind === "value"
      ? [{ column, year: column.role.year, text: texts[column.index] ?? "" }]
      : []
  );
}

function targetCells(
  { texts }: IndicatorLine,
  columns: readonly PlanColumn[]
): readonly TargetCell[] {
  return columns.flatMap((column): readonly TargetCell[] => {
    const { role, index } = column;
    const text = texts[index] ?? "";
    if (role.kind === "target") return [{ column, year: role.year, change: null, text }];
    return role.kind === "change" ? [{ column, year: role.year, change: role.change, text }] : [];
  });
}

/** The baseline is the last figure before the period; the column, not a footnote, tells which that is. */
function parted(values: readonly ReadValue[], cells: readonly ValueCell[], { from }: Period) {
  const yearOf = ({ heading, year }: ReadValue) =>
    cells.find(({ column }) => column.heading === heading)?.year ?? year;
  const before = values.filter((value) => value.from === undefined && yearOf(value) < from);
  const baseline = before.reduce<ReadValue | null>(
    (last, value) => (last === null || yearOf(value) > yearOf(last) ? value : last),
    null
  );
  return { baseline, others: values.filter((value) => value !== baseline) };
}

function cellMarks({ texts }: IndicatorLine): readonly string[] {
  return texts.flatMap((text) => text.match(/[*＊※★☆▲△]+$|[①-⑳]$/g) ?? []);
}

function printedName({ texts }: IndicatorLine, columns: readonly PlanColumn[]): string {
  const at = (kind: string) => {
    const column = columns.find(({ role }) => role.kind === kind);
    return column === undefined ? "" : (texts[column.index] ?? "");
  };
  return at("part") || at("name");
}

function plainCells({ texts }: IndicatorLine, columns: readonly PlanColumn[]) {
  const cells = columns.flatMap(
    ({ role, index, heading }): (readonly [FlatColumn, PlainCell])[] => {
      const text = texts[index] ?? "";
      return role.kind === "plain" && text !== "" ? [[role.key, { text, heading }]] : [];
    }
  );
  return new Map(cells);
}

export function directionFor(
  row: PrintedRow,
  place: RowPlace,
  answers: Answers
): { readonly direction: Direction | null; readonly questions: readonly Question[] } {
  const told = row.plain.get("direction")?.text ?? "";
  const given = isNothing(told) ? undefined : directionIn(told);
  if (given !== undefined) return { direction: given, questions: [] };
  const { direction, sure } = planDirection(row);
  if (sure) return { direction, questions: [] };
  const question: Question = {
    ...{ asks: "direction", key: questionKey("direction", place.name), ...place },
    ...{ choices: ["higher", "lower"], suggestion: direction },
  };
  const answer = answerTo(question, answers);
  const answered = answer === "higher" || answer === "lower" ? answer : null;
  return { direction: answered, questions: [question] };
}
