import type { ValueColumn } from "./columns";
import { nameKey } from "./name";
import { readHeading } from "./heading";

/**
 * The headings among which the reader of a table has to choose, because several columns give a figure of the same
 * indicator and year: this month and since January. Empty where there is nothing to choose: one of them is plainly
 * the year's.
 *
 * @param rowsName whether the names of the rows are the indicators: then a name above a column tells columns apart
 */
export function columnChoices(columns: readonly ValueColumn[], rowsName: boolean): string[] {
  const figures = columns.filter(({ kind, when }) => kind === "value" && !when.spansYears);
  if (figures.length === 0) {
    return columns.filter(({ kind }) => kind !== "change").map(({ heading }) => heading);
  }
  const groups = new Map<string, ValueColumn[]>();
  for (const column of figures) {
    const key = [column.when.year ?? "", ...(rowsName ? [] : [column.parent, column.name])].join(
      "|"
    );
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const open = [...groups.values()].filter(
    (group) => group.length > 1 && group.filter(isWholeYear).length !== 1
  );
  return [...new Set(open.flatMap((group) => group.map(choiceOf)))];
}

/**
 * The columns to be read once a choice is made: the chosen ones with the changes right of them, or all where there was
 * nothing to choose.
 *
 * @returns null where a choice is open
 */
export function chosenColumns(
  columns: readonly ValueColumn[],
  choices: readonly string[],
  answer: string | undefined
): readonly number[] | null {
  const all = columns.map(({ column }) => column);
  if (choices.length === 0) return all;
  if (answer === undefined) return null;
  const key = nameKey(answer);
  const chosen = new Set(
    columns
      .filter((column) => [choiceOf(column), column.heading].some((text) => nameKey(text) === key))
      .map(({ column }) => column)
  );
  if (chosen.size === 0) return null;
  let isWithin = false;
  return columns.flatMap(({ column, kind }) => {
    if (kind !== "change") isWithin = chosen.has(column);
    return isWithin ? [column] : [];
  });
}

function isWholeYear({ when }: ValueColumn): boolean {
  return when.period === undefined || when.period === "";
}

/** The words of a heading that tell it from those beside it: without the year that they share. */
function choiceOf({ pieces, heading }: ValueColumn): string {
  const telling = pieces.filter((piece) => {
    const { when, name } = readHeading(piece);
    return name !== "" || when.period !== undefined;
  });
  return telling[telling.length - 1] ?? heading;
}
