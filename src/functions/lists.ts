import type { Failure, Outcome } from "../core/outcome";
import { usableName } from "../core/lookup";
import { fail, succeed } from "../core/outcome";
import { findMatches, wordsOf } from "../core/search-match";
import type { PlannedIndicator } from "../core/types";
import type { FieldId } from "../i18n/choices";
import { currentCatalogue } from "../dataset/plans-at-hand";
import { indexedIndicators } from "./catalogue";
import { BLANK, cellAt, cellsOf, isBlank, isOmitted, argumentSize, textOf } from "./cells";
import type { Argument } from "./cells";
import { fieldNamed, groupNamed } from "./choices";
import type { Group } from "./choices";
import { cellError, isCellError, type CellError } from "./errors";
import { fieldValue } from "./fields";
import { readNumber } from "./numbers";
import type { CellResult } from "./spill";

const USUAL_FIELDS: readonly FieldId[] = ["code", "name", "unit", "baseline", "target"];
const USUAL_COUNT = 10;

/**
 * A table of indicators: one row each, one column for every field.
 *
 * @param topic one cell: a topic or a kind of indicator, a plan's id, or both as "plan/topic"; all indicators that
 *   bare names can mean if blank or left out
 * @param fields names of fields: one text with commas, or a range such as the header row of a table, whose blank
 *   cells give blank columns
 * @throws CustomFunctions.Error for an unknown topic or field, or a topic without indicators
 */
export function listIndicators(topic: Argument, fields: Argument): CellResult[][] {
  const passed = [topic, fields].flatMap(cellsOf).find(isCellError);
  if (passed) return [[passed]];
  const listed = orThrow(entriesIn(topic));
  const columns = orThrow(fieldsIn(fields));
  if (listed.length === 0) throw noMatch(topic);
  return listed.map((entry) =>
    columns.map((field) => (field === BLANK ? BLANK : fieldValue(entry, field)))
  );
}

/**
 * The names of the indicators that match a query, best first, in a column.
 *
 * @param query one cell: Chinese, English, pinyin, initials, a code or a place
 * @param count at most so many; 10 if blank or left out
 * @throws CustomFunctions.Error where nothing matches
 */
export function findIndicators(query: Argument, count: Argument): CellResult[][] {
  const passed = [query, count].flatMap(cellsOf).find(isCellError);
  if (passed) return [[passed]];
  const text = orThrow(singleText("query", query));
  if (isOmitted(query)) throw cellError(missing("query"));
  if (isBlank(text)) return [[BLANK]];
  const limit = orThrow(countIn(count));
  const matches = findMatches(indexedIndicators(), wordsOf(text), limit);
  if (matches.length === 0) throw noMatch(query);
  return matches.map(({ document }) => [usableName(currentCatalogue(), document.entry, "zh")]);
}

function entriesIn(topic: Argument): Outcome<readonly PlannedIndicator[]> {
  const text = singleText("topic", topic);
  if (!text.ok) return text;
  const { plans, entries, bareEntries } = currentCatalogue();
  // A plan that is called like a topic does not take its place.
  const bare = grouped(bareEntries, text.value);
  const owner = plans.find(({ id }) => `${text.value}/`.startsWith(`${id}/`));
  if (bare.ok || !owner) return bare;
  const own = entries.filter(({ plan }) => plan === owner);
  return grouped(own, text.value.slice(owner.id.length + 1));
}

/** Those of a topic or kind; all where the word is blank. */
function grouped(
  entries: readonly PlannedIndicator[],
  word: string
): Outcome<readonly PlannedIndicator[]> {
  if (isBlank(word)) return succeed(entries);
  const plans = new Set(entries.map(({ plan }) => plan));
  const group = groupNamed(
    "topic",
    word,
    [...plans].flatMap(({ topics }) => topics)
  );
  return group.ok ? succeed(entries.filter((entry) => belongsTo(entry, group.value))) : group;
}

function belongsTo({ plan, indicator }: PlannedIndicator, group: Group): boolean {
  if ("kind" in group) return indicator.kind === group.kind;
  // Two plans may give the same id to different topics.
  return plan.topics.some((topic) => topic.id === indicator.topic && group.topics.includes(topic));
}

type Column = FieldId | typeof BLANK;

function fieldsIn(fields: Argument): Outcome<readonly Column[]> {
  const words = cellsOf(fields).flatMap((cell) =>
    isBlank(cell)
      ? [BLANK]
      : textOf(cell)
          .normalize("NFKC")
          .split(/[,;、]/)
  );
  if (words.every(isBlank)) return succeed(USUAL_FIELDS);
  const columns: Column[] = [];
  for (const word of words) {
    const field: Outcome<Column> = isBlank(word) ? succeed(BLANK) : fieldNamed("fields", word);
    if (!field.ok) return field;
    columns.push(field.value);
  }
  return succeed(columns);
}

function countIn(count: Argument): Outcome<number> {
  const cell = singleCell("count", count);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return succeed(USUAL_COUNT);
  const number = readNumber("count", cell.value);
  if (number.ok && Number.isInteger(number.value) && number.value > 0) return number;
  return fail("invalidValue", { code: "notACount", argument: "count", text: textOf(cell.value) });
}

function singleText(name: string, argument: Argument): Outcome<string> {
  const cell = singleCell(name, argument);
  if (!cell.ok) return cell;
  return succeed(isBlank(cell.value) ? BLANK : textOf(cell.value));
}

/** The one cell of a parameter that takes no range: the spilled results of two would overlap. */
function singleCell(argument: string, cells: Argument): Outcome<unknown> {
  const { rows, columns } = argumentSize(cells);
  if (rows * columns > 1) return fail("invalidValue", { code: "singleValueExpected", argument });
  return succeed(cellAt(cells, 0, 0));
}

function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw cellError(outcome.failure);
}

function missing(argument: string): Failure {
  return { kind: "invalidValue", reason: { code: "missingArgument", argument } };
}

function noMatch(argument: Argument): CellError {
  const query = textOf(cellAt(argument, 0, 0));
  return cellError({ kind: "notAvailable", reason: { code: "noMatch", query } });
}
