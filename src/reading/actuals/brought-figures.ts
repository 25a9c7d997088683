import type { RowDoubt } from "../../core/actuals/row-doubt";
import { qualifiedId } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import type { CheckedFigure } from "./check-table";

/** Where a figure stands in the files that a user brought. */
export interface FilePlace {
  readonly file: string;
  /** "" in a file without sheets. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A figure in a file, and whether it can be taken for the actual figure of an indicator and a year. */
export interface BroughtFigure {
  readonly place: FilePlace;
  /** The indicator as the file writes it. */
  readonly name: string;
  readonly entry: PlannedIndicator | null;
  readonly year: number | null;
  /** As the cell shows it. */
  readonly shown: string;
  /** In the plan's unit; null where it is not taken. */
  readonly value: number | null;
  /** Why it is not taken; null where it is. */
  readonly doubt: RowDoubt | null;
}

/** A figure that was taken. */
export interface TakenFigure extends BroughtFigure {
  readonly entry: PlannedIndicator;
  readonly year: number;
  readonly value: number;
}

/** One indicator and year of which the files give different figures. */
export interface FigureConflict {
  /** Of the indicator and the year. */
  readonly key: string;
  readonly figures: readonly TakenFigure[];
}

/** The figures of several files together. */
export interface MergedFigures {
  readonly agreed: readonly TakenFigure[];
  /** Nobody but the user can say which of them is right. */
  readonly conflicts: readonly FigureConflict[];
  readonly doubtful: readonly BroughtFigure[];
}

/** The figures of a table that was understood and compared with a plan. */
export function broughtFigures(
  checked: readonly CheckedFigure[],
  { file, sheet }: Pick<FilePlace, "file" | "sheet">
): BroughtFigure[] {
  return checked.map(({ figure, entry, value, doubt }) => ({
    place: { file, sheet, row: figure.row, column: figure.column },
    name: figure.name,
    entry,
    year: figure.year,
    shown: figure.cell.text,
    value,
    doubt,
  }));
}

/**
 * Puts the figures of several files together. The same figure may stand in several of them; where they differ none is taken.
 *
 * @param chosen of each conflict, by its key, which figure the user has chosen
 */
export function mergeFigures(
  figures: readonly BroughtFigure[],
  chosen: ReadonlyMap<string, number> = new Map()
): MergedFigures {
  const taken = figures.filter(isTaken);
  const byKey = new Map<string, TakenFigure[]>();
  for (const figure of taken) {
    const key = figureKey(figure.entry, figure.year);
    byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  const groups = [...byKey].map(([key, given]) => ({ key, figures: withoutRepeated(given) }));
  const conflicts = groups.filter(({ figures: given }) => given.length > 1);
  return {
    agreed: groups.flatMap(({ key, figures: given }) => {
      const [only, another] = given;
      const figure = another ? given[chosen.get(key) ?? -1] : only;
      return figure ? [figure] : [];
    }),
    conflicts,
    doubtful: figures.filter((figure) => !isTaken(figure)),
  };
}

/** @example figureKey(highTechEnterprises, 2018) // "cq-sti-13fyp/high-tech-enterprises 2018" */
export function figureKey(entry: PlannedIndicator, year: number): string {
  return `${qualifiedId(entry)} ${year}`;
}

function withoutRepeated(figures: readonly TakenFigure[]): TakenFigure[] {
  return figures.filter(
    ({ value }, at) => at === figures.findIndex((other) => other.value === value)
  );
}

function isTaken(figure: BroughtFigure): figure is TakenFigure {
  return figure.entry !== null && figure.year !== null && figure.value !== null;
}
