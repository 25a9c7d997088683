import type { Attribute, Comparator, Direction, Erratum, IndicatorKind } from "../types";
import type { DescriptorFault, TablePlace } from "./problem";
import type { CheckedRow, CheckedTable, FieldType, PackageDescriptor, TableSchema } from "./schema";

/**
 * The tables of a plan and their columns: what this product understands. A question mark marks a
 * column that may be blank. The descriptor says the same and more (constraints, keys, titles), and
 * `modelFaults` sets the two against each other, so that a column read here as a number can never
 * be text there.
 */
export const MODEL = {
  plans: {
    id: "text",
    title_zh: "text",
    title_en: "text",
    issuer_zh: "text",
    issuer_en: "text",
    issued_on: "text",
    period: "text",
    base_year: "number",
    target_year: "number",
    version: "text",
  },
  topics: { plan: "text", id: "text", name_zh: "text", name_en: "text" },
  indicators: {
    plan: "text",
    id: "text",
    code: "text",
    name_zh: "text",
    name_en: "text",
    unit_zh: "text?",
    unit_en: "text?",
    decimals: "number",
    kind: "text",
    attribute: "text?",
    topic: "text",
    direction: "text",
  },
  values: { plan: "text", indicator: "text", year: "number", value: "number", status: "text" },
  targets: {
    plan: "text",
    indicator: "text",
    year: "number",
    comparator: "text",
    lower: "number?",
    upper: "number?",
    multiple: "number?",
    multiple_base: "number?",
    printed: "text",
    hedge: "text?",
  },
  mentions: {
    plan: "text",
    indicator: "text",
    chapter: "number?",
    section: "number?",
    box: "number?",
    item: "number?",
    paragraph: "number",
    printed: "text",
    note_zh: "text?",
    note_en: "text?",
  },
  aliases: { plan: "text", indicator: "text", alias: "text", language: "text" },
  errata: {
    plan: "text",
    paragraph: "number",
    printed: "text",
    read: "text",
    certainty: "text",
    reason_zh: "text",
    reason_en: "text",
  },
} as const satisfies Record<string, Record<string, ColumnKind>>;

/** Columns of a closed vocabulary, with the words that the product knows. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  "indicators.kind": ["headline", "commitment", "baseline", "parameter"] satisfies IndicatorKind[],
  "indicators.attribute": ["预期性", "约束性"] satisfies Attribute[],
  "indicators.direction": ["higher", "lower"] satisfies Direction[],
  "targets.comparator": [
    ...(["eq", "ge", "gt", "le", "lt", "approx", "range"] satisfies Comparator[]),
    ...(["multiple", "coverage", "qualitative"] satisfies Comparator[]),
  ],
  "aliases.language": ["zh", "en"],
  "errata.certainty": ["certain", "likely"] satisfies Erratum["certainty"][],
};

type ColumnKind = "text" | "text?" | "number" | "number?";
type ColumnValue = { text: string; "text?": string; number: number; "number?": number | null };

export type TableName = keyof typeof MODEL;

/** A row whose every cell could be read. Blank text is "". */
export type Row<T extends TableName> = { readonly line: number } & {
  readonly [C in keyof (typeof MODEL)[T]]: (typeof MODEL)[T][C] extends ColumnKind
    ? ColumnValue[(typeof MODEL)[T][C]]
    : never;
};

export interface Table<T extends TableName> {
  readonly file: string;
  readonly rows: readonly Row<T>[];
  /** False where rows were left out because of a faulty cell: then nothing can be called missing. */
  readonly complete: boolean;
}

/** A plan's data package as the domain rules and `assemble` read it. */
export type PlanTables = { readonly [T in TableName]: Table<T> };

export const TABLE_NAMES = Object.keys(MODEL) as readonly TableName[];

/** Gives the checked tables the model's types. A table that is not there comes out empty. */
export function readTables(tables: ReadonlyMap<string, CheckedTable>): PlanTables {
  const read = TABLE_NAMES.map((name) => [name, readTable(name, tables.get(name))]);
  return Object.fromEntries(read) as PlanTables;
}

function readTable<T extends TableName>(name: T, table: CheckedTable | undefined): Table<T> {
  if (table === undefined) return { file: name, rows: [], complete: false };
  const sound = table.rows.filter((row) => row.sound);
  return {
    file: table.file,
    rows: sound.map((row) => readRow(name, row)),
    complete: table.readable && sound.length === table.rows.length,
  };
}

function readRow<T extends TableName>(name: T, row: CheckedRow): Row<T> {
  const cells = Object.entries(MODEL[name]).map(([column, kind]) => {
    const value = row.cells.get(column) ?? null;
    return [column, kind.startsWith("text") ? (value ?? "") : value];
  });
  return { line: row.line, ...Object.fromEntries(cells) };
}

export interface ModelFault {
  readonly table: string;
  readonly column: string | null;
  readonly fault: DescriptorFault;
}

/** Where a descriptor does not describe the tables and columns that this product reads. */
export function modelFaults(descriptor: PackageDescriptor): readonly ModelFault[] {
  return TABLE_NAMES.flatMap((table): readonly ModelFault[] => {
    const resource = descriptor.resources.find((candidate) => candidate.name === table);
    if (resource === undefined) {
      return [{ table, column: null, fault: { code: "tableNotDescribed", table } }];
    }
    return Object.entries(MODEL[table]).flatMap(([column, kind]) => {
      const fault = columnFault(resource.schema, table, column, kind);
      return fault === null ? [] : [{ table, column, fault }];
    });
  });
}

const TYPES_OF: Record<"text" | "number", readonly FieldType[]> = {
  text: ["string", "date"],
  number: ["number", "integer", "year"],
};

function columnFault(
  schema: TableSchema,
  table: TableName,
  column: string,
  kind: ColumnKind
): DescriptorFault | null {
  const field = schema.fields.find((candidate) => candidate.name === column);
  if (field === undefined) return { code: "columnNotDescribed", table };
  const types = TYPES_OF[kind.startsWith("text") ? "text" : "number"];
  if (!types.includes(field.type)) return { code: "columnTypeWrong", types };
  if (!kind.endsWith("?") && !field.constraints.required) return { code: "columnNotRequired" };
  const choices = CHOICES[`${table}.${column}`];
  const { enum: described } = field.constraints;
  const known = choices === undefined || described?.every((choice) => choices.includes(choice));
  return known ? null : { code: "columnChoicesWrong", choices };
}

/** The place of a cell, for a problem of it. */
export function placeOf<T extends TableName>(
  table: Table<T>,
  row: Row<T>,
  column: keyof (typeof MODEL)[T] & keyof Row<T> & string
): TablePlace {
  const value = row[column] ?? "";
  return { file: table.file, line: row.line, column, value: String(value) };
}
