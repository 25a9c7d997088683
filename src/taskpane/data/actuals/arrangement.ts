import type { RowDoubt } from "../../../core/actuals/row-doubt";
import type { Catalogue } from "../../../core/lookup";
import type { Locale } from "../../../i18n/locale";
import type { PrintedTable } from "../../../excel/tables/printed-table";
import { checkActuals, type CheckedFigure } from "../../../reading/actuals/check-table";
import { readActualsTable } from "../../../reading/actuals/read-table";
import type { TableAnswers, TableQuestion } from "../../../reading/actuals/table";
import { arrangedActuals, type ArrangedFigure } from "../../../sheets/actuals/arranged-actuals";
import { formatArea } from "../../../sheets/spec/address";
import { openQuestions } from "../../table-reading/TableQuestionField";
import type { Services } from "../../services/services";
import { insertActualsTable } from "./template";

/** A figure that is left out, and why. */
export interface LeftFigure {
  readonly source: string;
  readonly name: string;
  readonly doubt: RowDoubt;
}

/** What a printed table comes to by the answers so far. */
export interface Arrangement {
  /** Those that are open and those that were answered, so that an answer can be changed. */
  readonly questions: readonly TableQuestion[];
  readonly checked: readonly CheckedFigure[];
  readonly figures: readonly ArrangedFigure[];
  readonly left: readonly LeftFigure[];
  /** How many figures are changes against the year before, and never values. */
  readonly changes: number;
}

/** @returns null where there is no table of figures */
export function arrangement(
  { sheet, area, grid }: PrintedTable,
  answers: TableAnswers,
  catalogue: Catalogue
): Arrangement | null {
  const table = readActualsTable(grid, answers);
  if (!table) return null;
  const checked = checkActuals(table.figures, catalogue, answers);
  const sourceOf = ({ figure: { row, column } }: CheckedFigure): string =>
    `${sheet}!${formatArea({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 })}`;
  const figures = checked.flatMap((row): ArrangedFigure[] => {
    const { entry, value, factor, figure } = row;
    return entry && value !== null && figure.year !== null
      ? [{ entry, year: figure.year, value, factor, source: sourceOf(row) }]
      : [];
  });
  const left = checked.flatMap((row): LeftFigure[] =>
    row.doubt ? [{ source: sourceOf(row), name: row.figure.name, doubt: row.doubt }] : []
  );
  const asked = readActualsTable(grid)?.questions ?? [];
  return {
    questions: openQuestions([
      ...whichIndicator(checked, answers, catalogue),
      ...asked,
      ...table.questions,
    ]),
    checked,
    figures,
    left,
    changes: table.figures.length - checked.length,
  };
}

/** A title in words of its own, such as 各地区研发经费投入强度, names an indicator of the plan that only the user can tell. */
function whichIndicator(
  checked: readonly CheckedFigure[],
  { indicator }: TableAnswers,
  { bareEntries }: Catalogue
): TableQuestion[] {
  const names = new Set(checked.map(({ figure }) => figure.name));
  const isUnknown = checked.every(({ doubt }) => doubt?.code === "unknownIndicator");
  if (names.size !== 1 || (!isUnknown && indicator === undefined)) return [];
  const choices = bareEntries.map((entry) => entry.indicator.name.zh);
  return [{ asks: "indicator", choices }];
}

/** Writes figures as a table of actual figures, as `insertActualsTable`. */
export async function insertArranged(
  services: Services,
  figures: readonly ArrangedFigure[],
  locale: Locale
): Promise<string> {
  const { catalogue } = services;
  return insertActualsTable(services, locale, (named) =>
    arrangedActuals(figures, { locale, catalogue, ...named })
  );
}
