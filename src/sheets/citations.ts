import { citation, type PlanPlace } from "../core/citation";
import { findIndicator, type Catalogue } from "../core/lookup";
import type { PlannedIndicator } from "../core/types";
import { citationText, placeText } from "../i18n/citation";
import { inLanguage, type Locale } from "../i18n/locale";
import { sheetTexts } from "../i18n/sheets";
import { callsIn } from "../core/formula/formula-text";
import type { FormulaCell } from "../core/formula/formula-cell";
import { plainCells } from "./spec/plain-cells";
import type { Cell, SheetSpec } from "./spec/sheet-spec";
import { sourceLine } from "./indicator-table/source-notes";
import { fonts, statisticalTable } from "./spec/statistical-table";

/** Free in the workbook. */
export interface CitationListNames {
  readonly tableName: string;
  readonly sheetName: string;
}

/** They search: what they give names no figure of its own. */
const searching: ReadonlySet<string> = new Set(["PLANFIND", "PLANLIST"]);

/** A use of the plan for each call in the formulas that asks for one indicator; a formula may have several. */
export function citedUses(cells: readonly FormulaCell[]): FormulaCell[] {
  return cells.flatMap((cell) =>
    callsIn(cell.formula)
      .filter(({ functionName }) => !searching.has(functionName))
      .map((call) => ({ ...cell, ...call }))
  );
}

/** A sheet that lists which cells of the workbook use which figure of the plan, with the citation of each. */
export function citationList(
  cells: readonly FormulaCell[],
  catalogue: Catalogue,
  locale: Locale,
  { tableName, sheetName }: CitationListNames
): SheetSpec {
  const texts = sheetTexts(locale);
  const { columns, citations } = texts;
  const entries = cells.map(({ indicator }) => {
    const found = findIndicator(catalogue, indicator);
    return found.ok ? found.value : null;
  });
  const column = (
    header: string,
    contents: readonly Cell[],
    align: "left" | "center" = "left"
  ) => ({
    header,
    cells: contents,
    align,
  });
  return statisticalTable({
    sheetName,
    tableName,
    title: citations.title,
    unitNote: "",
    columns: [
      column(
        columns.number,
        cells.map((_, index) => index + 1),
        "center"
      ),
      column(
        citations.sheet,
        cells.map(({ sheet }) => sheet)
      ),
      column(
        citations.cell,
        cells.map(({ address }) => address),
        "center"
      ),
      column(
        citations.function,
        cells.map(({ functionName }) => functionName)
      ),
      column(
        columns.name,
        entries.map((entry, index) =>
          entry ? inLanguage(entry.indicator.name, locale) : (cells[index]?.indicator ?? "")
        )
      ),
      column(
        citations.value,
        cells.map(({ value }) => shown(value))
      ),
      column(
        columns.citation,
        entries.map((entry) =>
          entry ? citationText(citation(entry), locale) : citations.byReference
        )
      ),
    ],
    footnotes: [sourceLine(catalogue.plans, locale)],
    rules: "grid",
    filterButtons: true,
    locale,
  });
}

function shown(value: unknown): Cell {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

/**
 * A source line for a table that somebody else has made: the plan and every place of it that the named indicators are
 * stated in.
 *
 * @returns null where the values name no indicator
 */
export function sourceLineFor(
  values: readonly (readonly unknown[])[],
  catalogue: Catalogue,
  locale: Locale
): SheetSpec | null {
  const named = values.flat().flatMap((value) => {
    const found =
      typeof value === "string" && value !== "" ? findIndicator(catalogue, value) : null;
    return found?.ok ? [found.value] : [];
  });
  const [first] = named;
  if (!first) return null;
  const { footnotes } = sheetTexts(locale);
  const whole = citationText({ ...citation(first), place: null }, locale);
  const places = [...new Set(named.flatMap((entry) => placesOf(entry, locale)))];
  const text = footnotes.source([[whole, ...places].join(sheetTexts(locale).citations.join)]);
  return {
    ...plainCells("", [[text]]),
    styles: [
      {
        area: { row: 0, column: 0, rows: 1, columns: 1 },
        style: { font: fonts[locale].text, size: 9, horizontal: "left" },
      },
    ],
  };
}

function placesOf(entry: PlannedIndicator, locale: Locale): string[] {
  const { place }: { place: PlanPlace | null } = citation(entry);
  return place ? [placeText(place, locale)] : [];
}
