/** Gives names that the workbook does not have yet. A name is given only once. */
export interface FreeNames {
  /** @example names.table("CQ_Indicators") // "CQ_Indicators", or "CQ_Indicators_2" when that is taken */
  table(base: string): string;
  /** Shortened to Excel's 31 characters, without the characters Excel forbids. */
  sheet(base: string): string;
}

/** The names a workbook has; Excel does not tell upper from lower case. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and of defined names: they share one list. */
  readonly tables: readonly string[];
}

const SHEET_NAME_LENGTH = 31;

export function freeNames(taken: TakenNames): FreeNames {
  const tables = new Set(taken.tables.map(folded));
  const sheets = new Set(taken.sheets.map(folded));
  return {
    table: (base) => {
      // A monitoring table has a second one beside it, which must be free as well.
      const candidate = (n: number): string => (n === 1 ? base : `${base}_${n}`);
      const name = firstFree(tables, candidate, (free) => tables.has(folded(besideTable(free))));
      tables.add(folded(besideTable(name)));
      return name;
    },
    sheet: (base) => {
      const name = permittedSheetName(base);
      return firstFree(sheets, (n) => {
        const suffix = n === 1 ? "" : ` (${n})`;
        return name.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix;
      });
    },
  };
}

/** The names that a product is known by, before it is known what the workbook has. */
export interface BaseNames {
  readonly table: string;
  readonly sheet: string;
}

/**
 * The names of a product, free in the workbook.
 *
 * @example freeNamesOf({ table: "CQ_Summary", sheet: "简表" }, names) // { tableName: "CQ_Summary_2", sheetName: "简表" }
 */
export function freeNamesOf(
  base: BaseNames,
  names: FreeNames
): { readonly tableName: string; readonly sheetName: string } {
  return { tableName: names.table(base.table), sheetName: names.sheet(base.sheet) };
}

/** The name of the table that stands beside another one. @example besideTable("CQ_Monitoring") // "CQ_MonitoringPath" */
export function besideTable(name: string): string {
  return `${name}Path`;
}

function firstFree(
  taken: Set<string>,
  candidate: (n: number) => string,
  isUnfit: (name: string) => boolean = () => false
): string {
  let n = 1;
  while (taken.has(folded(candidate(n))) || isUnfit(candidate(n))) n += 1;
  const name = candidate(n);
  taken.add(folded(name));
  return name;
}

function folded(name: string): string {
  return name.toUpperCase();
}

/** Excel forbids : \ / ? * [ ] anywhere, an apostrophe at either end, and "History". */
function permittedSheetName(base: string): string {
  const name = base
    .replace(/[:\\/?*[\]]/g, " ")
    .slice(0, SHEET_NAME_LENGTH)
    .replace(/^['\s]+|['\s]+$/g, "");
  return name === "" || folded(name) === "HISTORY" ? "PlanTarget" : name;
}
