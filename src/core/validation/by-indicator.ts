interface IndicatorRow {
  readonly plan: string;
  readonly indicator: string;
}

/**
 * The rows of each indicator, in the order of the table. Grouped once, so that a plan of ten thousand
 * indicators takes no longer than its rows.
 *
 * @example rowsByIndicator(tables.values.rows)("cq-sti-13fyp", "rd-intensity")
 */
export function rowsByIndicator<R extends IndicatorRow>(
  rows: readonly R[]
): (plan: string, indicator: string) => readonly R[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row.plan, row.indicator);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return (plan, indicator) => groups.get(keyOf(plan, indicator)) ?? [];
}

function keyOf(plan: string, indicator: string): string {
  return JSON.stringify([plan, indicator]);
}
