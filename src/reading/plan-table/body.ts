import type { PlanColumn } from "./columns";
import { isNothing } from "./columns";
import { isNote } from "./notes";
import { withoutMarks } from "../figure/read-figures";
import { isUnit, plainUnit, type PrintedName, type Rank, rankOf, readName } from "./names";
import { tightText } from "./cells";

/** A row of the body: its place and the texts of its cells. */
export interface BodyLine {
  readonly row: number;
  readonly texts: readonly string[];
  /** How many blanks stand before the name: parts are often set in. */
  readonly indent: number;
}

/** A row that states an indicator, with what rows and cells above it lend. */
export interface IndicatorLine extends BodyLine {
  readonly name: PrintedName;
  readonly parent: string | null;
  /** The unit that the parent's name holds, where the own holds none. */
  readonly parentUnits: readonly string[];
  readonly topic: string | null;
  readonly attribute: string | null;
  readonly responsible: string | null;
  /** Of a column of units. */
  readonly unit: string | null;
  /** The unit's cell was blank, and the one above it counts. */
  readonly unitIsCarried: boolean;
}

export interface Body {
  readonly indicators: readonly IndicatorLine[];
  /** Texts of notes below and between. */
  readonly notes: readonly string[];
  /** Rows with figures and without a name. */
  readonly unnamed: readonly BodyLine[];
}

const NOTHING_LENT = { topic: null, attribute: null, responsible: null, unit: null };

interface State {
  topic: string | null;
  attribute: string | null;
  responsible: string | null;
  unit: string | null;
  /** The last row that is no part, with its rank. */
  main: { readonly name: PrintedName; readonly indent: number } | null;
  /** The group in the column of names, where parts have a column of their own. */
  group: PrintedName | null;
  /** The rank of the first numbered indicator: deeper ones are its parts. */
  mainRank: Rank | null;
  /** A row without figures above that names the parts below it. */
  head: PrintedName | null;
  lastWasPart: boolean;
  /** What a topic of which the rows are set in was entered from: a row that stands out again ends it. */
  outside: { readonly indent: number; readonly topic: string | null } | null;
}

/**
 * The rows of a table's body: indicators with what is merged or blank above them, notes, and rows that only part the
 * table (一、规模质量), which become the topic of those below.
 */
export function readBody(
  lines: readonly BodyLine[],
  columns: readonly PlanColumn[],
  isTemplate = false
): Body {
  const indicators: IndicatorLine[] = [];
  const notes: string[] = [];
  const unnamed: BodyLine[] = [];
  const state: State = {
    ...NOTHING_LENT,
    ...{
      main: null,
      group: null,
      mainRank: null,
      head: null,
      lastWasPart: false,

      outside: null,
    },
  };
  let inNotes = false;
  for (const [index, line] of lines.entries()) {
    const only = singleText(line);
    if (only !== null && (isNote(only) || inNotes)) {
      inNotes = true;
      notes.push(only);
      continue;
    }
    if (only !== null && !hasFigures(line, columns)) {
      enter(only, line, lines.slice(index + 1), columns, state);
      continue;
    }
    if (only === null && isBareHead(line, lines[index + 1], columns)) {
      if (isSection(line, columns)) enterTopic(textOf("name", line.texts, columns), state);
      else enterHead(line, columns, state);
      continue;
    }
    if (isTemplate) Object.assign(state, NOTHING_LENT);
    const indicator = indicatorOf(line, columns, state);
    if (indicator) indicators.push(indicator);
    else if (hasFigures(line, columns)) unnamed.push(line);
  }
  return { indicators, notes, unnamed };
}

/** A named row of which every figure is blank (not —), above one that is marked as its part. */
function isBareHead(
  line: BodyLine,
  next: BodyLine | undefined,
  columns: readonly PlanColumn[]
): boolean {
  const isBlank = columns.every(
    ({ role, index }) => !FIGURES.includes(role.kind) || (line.texts[index] ?? "") === ""
  );
  if (!isBlank || next === undefined || !hasFigures(next, columns)) return false;
  const rankOfRow = ({ texts }: BodyLine) =>
    readName(textOf("name", texts, columns)).rank ?? rankOf(textOf("number", texts, columns));
  const rank = rankOfRow(line);
  const below = rankOfRow(next);
  const { isPart } = readName(textOf("name", next.texts, columns));
  const isDeeper = rank !== null && (below === null || below > rank);
  return isPart || (isDeeper && (rank >= 2 || isSection(line, columns)));
}

/** （一）总体规模, its number in a column of its own: a section of the table, which measures nothing. */
function isSection({ texts }: BodyLine, columns: readonly PlanColumn[]): boolean {
  const name = readName(textOf("name", texts, columns));
  const isMeasured = name.units.length > 0 || !isNothing(textOf("unit", texts, columns));
  return !isMeasured && (rankOf(textOf("number", texts, columns)) ?? DEEPEST) <= SECTION;
}

/** The rank of 一、 and （一）. */
const SECTION: Rank = 1;
const DEEPEST: Rank = 5;

function enterHead(line: BodyLine, columns: readonly PlanColumn[], state: State): void {
  const topic = textOf("topic", line.texts, columns);
  if (topic !== "") enterTopic(topic, state);
  const name = readName(textOf("name", line.texts, columns));
  if (name.name === "") return;
  lent(line.texts, columns, state);
  state.group = null;
  state.head = name;
  state.main = { name, indent: line.indent };
  state.mainRank ??= name.rank ?? rankOf(textOf("number", line.texts, columns));
  state.lastWasPart = false;
}

const FIGURES = ["value", "target", "change", "unknown"];

function hasFigures({ texts }: BodyLine, columns: readonly PlanColumn[]): boolean {
  return columns.some(
    ({ role, index }) => FIGURES.includes(role.kind) && !isNothing(texts[index] ?? "")
  );
}

/** The text of a row that holds only one, also where a copy repeats it in each merged cell. */
function singleText({ texts }: BodyLine): string | null {
  const filled = new Set(texts.filter((text) => !isNothing(text)));
  const [only] = filled;
  return filled.size === 1 && only !== undefined ? only : null;
}

/** A row of one text: the head of parts below it, or of a topic. */
function enter(
  text: string,
  { texts, indent }: BodyLine,
  below: readonly BodyLine[],
  columns: readonly PlanColumn[],
  state: State
): void {
  const name = readName(text);
  const numbering = textOf("number", texts, columns);
  const isNumbered = numbering !== "" && numbering !== text;
  const isMain = name.rank !== null && name.rank === state.mainRank;
  const next = below.find((line) => singleText(line) === null || hasFigures(line, columns));
  const nextName = next === undefined ? null : readName(textOf("name", next.texts, columns));
  const headsParts =
    (nextName?.isPart ?? false) ||
    (name.rank !== null && name.rank >= 2 && (nextName?.rank ?? 0) > name.rank) ||
    (isNumbered && next !== undefined && textOf("number", next.texts, columns) === "") ||
    (name.units.length > 0 && name.rank === null);
  state.group = null;
  if (headsParts || isMain) {
    state.head = name;
    state.main = { name, indent };
    return;
  }
  state.head = null;
  state.main = null;
  state.outside =
    next !== undefined && next.indent > indent
      ? { indent, topic: state.outside?.topic ?? state.topic }
      : null;
  state.topic = name.name;
}

function indicatorOf(
  line: BodyLine,
  columns: readonly PlanColumn[],
  state: State
): IndicatorLine | null {
  const { texts } = line;
  if (state.outside !== null && line.indent <= state.outside.indent) {
    state.topic = state.outside.topic;
    state.outside = null;
  }
  const topic = textOf("topic", texts, columns);
  if (topic !== "") enterTopic(topic, state);
  const printedName = textOf("name", texts, columns);
  const printedPart = textOf("part", texts, columns);
  const hasUnits = columns.some(({ role, hasUnits }) => role.kind === "name" && hasUnits);
  if (printedName !== "") state.group = groupOf(readName(printedName, hasUnits), state);
  const inColumn = printedPart !== "";
  // A figure where the attribute should be: the cells of the row are shifted against the headings.
  if (/[0-9]/.test(textOf("attribute", texts, columns))) return null;
  const named = inColumn
    ? readName(printedPart, hasUnits)
    : printedName === ""
      ? null
      : state.group;
  const name = named && { ...named, rank: named.rank ?? rankOf(textOf("number", texts, columns)) };
  if (name === null || name.name === "") return null;
  const isPart = !inColumn && isPartOf(name, line, columns, state);
  const parent = inColumn ? state.group : isPart ? (state.main?.name ?? null) : null;
  const isOwnGroup = parent !== null && parent.name === name.name;
  if (!isPart) {
    state.main = { name: parent ?? name, indent: line.indent };
    state.head = null;
    state.mainRank ??= name.rank;
  }
  state.lastWasPart = isPart;
  return {
    ...{ ...line, name, parent: parent === null || isOwnGroup ? null : parent.name },
    parentUnits: parent?.units ?? [],
    topic: state.topic,
    ...lent(texts, columns, state),
  };
}

/** 其中 alone, with its parts in the next column: parts of what stands above. */
function groupOf(name: PrintedName, { main }: State): PrintedName | null {
  return name.name === "" && name.isPart ? (main?.name ?? null) : name;
}

function enterTopic(text: string, state: State): void {
  const { name } = readName(text);
  if (name === state.topic) return;
  state.topic = name;
  state.group = null;
  state.main = null;
  state.head = null;
}

/** 其中, a deeper numbering, or no number below a numbered head. */
function isPartOf(
  name: PrintedName,
  { texts, indent }: BodyLine,
  columns: readonly PlanColumn[],
  state: State
): boolean {
  if (state.main === null) return false;
  if (name.isPart) return true;
  const { mainRank } = state;
  if (name.rank !== null && mainRank !== null) return name.rank > mainRank;
  const numbers = columns.find(({ role }) => role.kind === "number");
  const isUnnumbered = numbers !== undefined && (texts[numbers.index] ?? "") === "";
  const lacksRank = mainRank !== null && name.rank === null;
  const isSetIn = indent > state.main.indent || lacksUnit(name, columns, state);
  if (isSetIn && (isUnnumbered || lacksRank)) return true;
  return (isUnnumbered || lacksRank || isSetIn) && (state.lastWasPart || state.head !== null);
}

/** 其中：5A级, 4A级 below A级景区（个）: where names hold their units, one without has that of its parent. */
function lacksUnit(name: PrintedName, columns: readonly PlanColumn[], state: State): boolean {
  const hasColumn = columns.some(({ role }) => role.kind === "unit");
  const isMeasured = (state.main?.name.units.length ?? 0) > 0;
  return !hasColumn && isMeasured && name.units.length === 0 && state.lastWasPart;
}

/** A unit without the marks that call notes, 亿元①; 亿米³ stays as it is. */
function withoutCalls(unit: string): string {
  const { unmarked } = withoutMarks(unit);
  const isPower = /[米m][²³]/i.test(unit);
  return !isPower && !isUnit(unit) && isUnit(unmarked) ? unmarked : unit;
}

/** Attribute, office and unit: blank cells are those above them. */
function lent(texts: readonly string[], columns: readonly PlanColumn[], state: State) {
  const own = (kind: string) => tightText(textOf(kind, texts, columns));
  const ticked = tickedAttribute(texts, columns);
  const attribute = ticked ?? own("attribute");
  if (ticked !== null || attribute !== "")
    state.attribute = isNothing(attribute) ? null : attribute;
  const responsible = own("responsible");
  if (responsible !== "") state.responsible = isNothing(responsible) ? null : responsible;
  const unit = plainUnit(withoutCalls(own("unit")));
  if (unit !== "") state.unit = isNothing(unit) ? null : unit;
  return {
    attribute: state.attribute,
    responsible: state.responsible,
    unit: state.unit,
    unitIsCarried: unit === "" && state.unit !== null,
  };
}

/** The heading above the row's tick; null where the table has no such columns. */
function tickedAttribute(texts: readonly string[], columns: readonly PlanColumn[]): string | null {
  const ticks = columns.flatMap(({ role, index }) =>
    role.kind === "tick" ? [{ ...role, text: texts[index] ?? "" }] : []
  );
  if (ticks.length === 0) return null;
  const ticked = ticks.filter(({ text }) => !isNothing(text) && text !== "否");
  const [only] = ticked;
  return ticked.length === 1 && only !== undefined ? only.attribute : "";
}

function textOf(kind: string, texts: readonly string[], columns: readonly PlanColumn[]): string {
  const column = columns.find(({ role }) => role.kind === kind);
  return column === undefined ? "" : (texts[column.index] ?? "");
}
