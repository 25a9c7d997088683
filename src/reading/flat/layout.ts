import type { Note } from "../../core/validation/note";
import type { Problem } from "../../core/validation/problem";
import { planTableTexts, type FlatColumn, type SettingKey } from "../../i18n/plan-table";
import { cellText, type FlatLine, type FlatTable } from "./cells";
import { headingOf, settingOf, targetYearOf, valueYearOf } from "./vocabulary";

/** What a column of the table holds. */
export type Column =
  | { readonly kind: "column"; readonly key: FlatColumn; readonly heading: string }
  | { readonly kind: "value"; readonly year: string; readonly heading: string }
  | { readonly kind: "target"; readonly year: string; readonly heading: string };

export interface Layout {
  /** In the order of the cells; null for a column that is not of a plan. */
  readonly columns: readonly (Column | null)[];
  readonly body: readonly FlatLine[];
  /** What rows above the headings tell of the plan. */
  readonly settings: ReadonlyMap<SettingKey, { readonly text: string; readonly line: number }>;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Finds the row of headings, what each column is, and what stands above. */
export function layoutOf({ file, rows }: FlatTable): Layout {
  const start = rows.findIndex(({ cells }) =>
    cells.some((cell) => headingOf(cellText(cell)) === "name")
  );
  const heading = rows[start];
  if (heading === undefined) {
    const missing = planTableTexts().headings.name;
    const place = { file, line: rows[0]?.line ?? null, column: null, value: "" };
    const problem: Problem = { ...place, code: "headingsMissing", heading: missing };
    return { columns: [], body: [], settings: new Map(), problems: [problem], notes: [] };
  }
  const headings = heading.cells.map(cellText);
  const columns = headings.map(columnOf);
  const unknown = headings.filter((text, index) => text !== "" && columns[index] === null);
  return {
    columns,
    body: rows.slice(start + 1).filter(({ cells }) => cells.some((cell) => cellText(cell) !== "")),
    settings: settingsIn(rows.slice(0, start)),
    problems: repeatedColumns(columns).map(({ heading: column }) => ({
      ...{ file, line: heading.line, column, value: column },
      code: "columnRepeated",
    })),
    notes: unknown.length > 0 ? [{ code: "columnsPassedOver", columns: unknown }] : [],
  };
}

function columnOf(heading: string): Column | null {
  const key = headingOf(heading);
  if (key !== undefined) return { kind: "column", key, heading };
  const targetYear = targetYearOf(heading);
  if (targetYear !== undefined) return { kind: "target", year: targetYear, heading };
  const year = valueYearOf(heading);
  return year === undefined ? null : { kind: "value", year, heading };
}

/** A table has one column of each kind, and one of targets, whose year its heading may tell. */
function repeatedColumns(columns: readonly (Column | null)[]): readonly Column[] {
  const seen = new Set<string>();
  return columns.filter((column): column is Column => {
    if (column === null) return false;
    const isTarget = column.kind === "target";
    const name = column.kind === "column" ? column.key : isTarget ? "target" : column.year;
    const repeated = seen.has(name);
    seen.add(name);
    return repeated;
  });
}

/** A label with its value in the next cell. */
function settingsIn(rows: readonly FlatLine[]): Layout["settings"] {
  const settings = new Map<SettingKey, { text: string; line: number }>();
  for (const { line, cells } of rows) {
    cells.forEach((cell, index) => {
      const key = settingOf(cellText(cell).replace(/[:：]$/, ""));
      const text = cellText(cells[index + 1] ?? null);
      if (key !== undefined && text !== "" && !settings.has(key)) settings.set(key, { text, line });
    });
  }
  return settings;
}
