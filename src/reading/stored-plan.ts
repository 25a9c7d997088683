import { STANDARD_TABLES, TABLE_NAMES, type TableName } from "../core/standard-tables";
import type { Plan } from "../core/types";
import { assemble, camelCase } from "../core/validation/assemble";
import { NO, YES } from "../core/validation/cell";
import { checkPackage } from "../core/validation/package";
import { topicProblems } from "../core/validation/rules/topics";
import type { TextRow, TextTable } from "../core/validation/schema";

/**
 * The plan of a JSON text that was kept somewhere: it passes the same checks as a plan that is brought in files, because
 * anybody can have written there.
 *
 * @param takenIds of plans that the workbook need not keep: that of the built-in one
 * @returns null where it is no sound plan
 * @example checkedPlan(JSON.stringify(plan)) // the same plan
 */
export function checkedPlan(text: string, takenIds: readonly string[] = []): Plan | null {
  const stored = parsed(text);
  if (!isRecord(stored)) return null;
  const rows = rowsOf(stored);
  const tables = new Map(TABLE_NAMES.map((name) => [name, tableOf(name, rows[name])]));
  const sound = [...tables].flatMap(([name, table]) => (table ? [[name, table] as const] : []));
  if (sound.length < TABLE_NAMES.length) return null;
  const resources = TABLE_NAMES.map((name) => ({ name, path: name }));
  const check = checkPackage({ version: null, resources }, new Map(sound));
  if (check.problems.length > 0 || topicProblems(check.tables, takenIds).length > 0) return null;
  const spelt = new Map(rows.indicators.map((row) => [textOf(row, "name_zh"), row["pinyin"]]));
  const [plan = null] = assemble(check.tables, (name) => syllables(spelt.get(name)));
  return plan;
}

type Row = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The rows of the standard tables: the other way round than `assemble`. */
function rowsOf(stored: Row): Readonly<Record<TableName, readonly Row[]>> {
  const plan = { plan: stored["id"] };
  const indicators = listOf(stored["indicators"]);
  const ofEach = (list: string): Row[] =>
    indicators.flatMap((indicator) =>
      listOf(indicator[list]).map((row) => ({ ...row, ...plan, indicator: indicator["id"] }))
    );
  const ofPlan = (list: string): Row[] => listOf(stored[list]).map((row) => ({ ...row, ...plan }));
  return {
    plans: [stored],
    topics: ofPlan("topics"),
    indicators: indicators.map((row) => ({ ...row, ...plan })),
    values: ofEach("observations"),
    targets: ofEach("targets"),
    mentions: ofEach("mentions"),
    aliases: indicators.flatMap(({ id, aliases }) =>
      (Array.isArray(aliases) ? aliases : []).map((alias: unknown) => ({
        ...plan,
        ...{ indicator: id, alias, language: "zh" },
      }))
    ),
    errata: ofPlan("errata"),
  };
}

/** Null where a cell is no text, number, truth value or nothing. */
function tableOf(name: TableName, rows: readonly Row[]): TextTable | null {
  const columns = Object.keys(STANDARD_TABLES[name].columns);
  const cells = rows.map((row) => columns.map((column) => textOf(row, column)));
  if (cells.flat().includes(null)) return null;
  const lines = [columns, ...(cells as string[][])].map((line, index): TextRow => ({
    line: index + 1,
    cells: line,
  }));
  return { file: name, rows: lines };
}

function textOf(row: Row, column: string): string | null {
  const [, stem = column, language] = /^(.*)_(zh|en)$/.exec(column) ?? [];
  const found = row[camelCase(stem)] ?? null;
  const value =
    language === undefined || found === null ? found : isRecord(found) && found[language];
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return String(value);
    case "boolean":
      return language === undefined ? (value ? YES : NO) : null;
    default:
      return value === null ? "" : null;
  }
}

function syllables(pinyin: unknown): string {
  return typeof pinyin === "string" && /^[a-z0-9 ]*$/.test(pinyin) ? pinyin : "";
}
