import { observedFigure, targetFigure } from "../../core/figures";
import { findIndicator, type Catalogue } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { sheetTexts } from "../../i18n/sheets";
import { cellOf, type Grid, type GridCell } from "../grid/grid";
import type { FilePlace } from "./brought-figures";
import { monitoringRows } from "./monitoring-sheet";

/** A baseline or target in a monitoring sheet that came back and is not the plan's. */
export interface ChangedPlanFigure {
  readonly place: FilePlace;
  readonly name: string;
  readonly heading: string;
  /** As the cell shows it; "" where somebody has deleted it. */
  readonly shown: string;
  readonly current: number;
}

/**
 * The figures of the plan that somebody has changed in a monitoring sheet, or that were corrected in the plan since. They are told and never
 * read: the plan at hand is what the merged sheet is made with.
 *
 * @example changedPlanFigures(grid, "科技局.xlsx", catalogue) // [{ name: "高新技术企业", heading: "2020年目标值", shown: "2900", current: 3000, … }]
 */
export function changedPlanFigures(
  grid: Grid,
  file: string,
  catalogue: Catalogue
): ChangedPlanFigure[] {
  const found = monitoringRows(grid, file);
  if (found === null) return [];
  const headings = (grid.rows[found.inputs.head] ?? []).map(({ text }) => text.trim());
  return found.rows.flatMap(({ row, name }) => {
    const entry = findIndicator(catalogue, name);
    if (!entry.ok) return [];
    return headings.flatMap((heading, column) => {
      const current = planFigure(heading, entry.value);
      const cell = cellOf(grid, row, column);
      if (current === null || numberIn(cell) === current) return [];
      return [
        {
          place: { file, sheet: found.sheet, row, column },
          name,
          heading,
          shown: cell.text,
          current,
        },
      ];
    });
  });
}

/** The plan's figure under a heading that the sheet gives its baselines or targets; null under others, and where the plan gives none. */
function planFigure(heading: string, entry: PlannedIndicator): number | null {
  const { baseYear, targetYear } = entry.plan;
  for (const { columns } of [sheetTexts("zh-CN"), sheetTexts("en-US")]) {
    const is = (header: (year: number | null) => string, year: number): boolean =>
      heading === header(year) || heading === header(null);
    const outcome = is(columns.target, targetYear)
      ? targetFigure(entry)
      : is(columns.baseline, baseYear)
        ? observedFigure(entry, baseYear)
        : null;
    if (outcome?.ok) return outcome.value;
  }
  return null;
}

/** The number of a cell; of a text, as files without formats have it, the first: 3000以上. */
function numberIn({ value, text }: GridCell): number | null {
  if (typeof value === "number") return value;
  const [number] = /-?\d[\d,]*(\.\d+)?/.exec(text) ?? [];
  return number === undefined ? null : Number(number.replace(/,/g, ""));
}
