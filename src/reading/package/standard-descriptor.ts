import { type MODEL, TABLE_NAMES, type TableName } from "../../core/validation/model";
import type {
  Constraints,
  FieldType,
  ForeignKey,
  PackageDescriptor,
  Resource,
  TableSchema,
} from "../../core/validation/schema";

type Column = readonly [FieldType, Constraints];

/** How ids are spelt: they stand in formulas, `plan/indicator`. */
export const ID_PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

const ID: Column = ["string", { required: true, pattern: ID_PATTERN, maxLength: 60 }];
const TEXT: Column = ["string", { required: true }];
const WORDING: Column = ["string", { required: true, maxLength: 100 }];
const OPTIONAL_TEXT: Column = ["string", {}];
const YEAR: Column = ["year", { required: true, minimum: 1949, maximum: 2100 }];
const OPTIONAL_YEAR: Column = ["year", { minimum: 1949, maximum: 2100 }];
const ORDINAL: Column = ["integer", { required: true, minimum: 1 }];
const OPTIONAL_ORDINAL: Column = ["integer", { minimum: 1 }];
const OPTIONAL_NUMBER: Column = ["number", {}];

function choice(...choices: readonly string[]): Column {
  return ["string", { required: true, enum: choices }];
}

/**
 * What every plan has to keep to that is not the built-in one. As strict as data/datapackage.json on
 * what is computed with; looser on what that plan's editors agreed for themselves (codes, statuses,
 * the length of a wording).
 */
const COLUMNS = {
  plans: {
    id: ["string", { required: true, unique: true, pattern: ID_PATTERN, maxLength: 60 }],
    title_zh: TEXT,
    title_en: TEXT,
    issuer_zh: TEXT,
    issuer_en: TEXT,
    issued_on: ["date", { required: true }],
    period: ["string", { required: true, pattern: "^[0-9]{4}-[0-9]{4}$" }],
    base_year: YEAR,
    target_year: YEAR,
    version: ["string", { required: true, pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" }],
  },
  topics: { plan: ID, id: ID, name_zh: TEXT, name_en: TEXT },
  indicators: {
    plan: ID,
    id: ID,
    code: ["string", { required: true, maxLength: 20 }],
    name_zh: ["string", { required: true, maxLength: 100 }],
    name_en: ["string", { required: true, maxLength: 200 }],
    unit_zh: OPTIONAL_TEXT,
    unit_en: OPTIONAL_TEXT,
    decimals: ["integer", { required: true, minimum: 0, maximum: 10 }],
    kind: choice("headline", "commitment", "baseline", "parameter"),
    attribute: ["string", { enum: ["预期性", "约束性"] }],
    topic: ID,
    direction: choice("higher", "lower"),
  },
  values: {
    plan: ID,
    indicator: ID,
    year: YEAR,
    value: ["number", { required: true }],
    status: TEXT,
  },
  targets: {
    plan: ID,
    indicator: ID,
    year: YEAR,
    comparator: choice(
      ...["eq", "ge", "gt", "le", "lt", "approx", "range", "multiple", "coverage", "qualitative"]
    ),
    lower: OPTIONAL_NUMBER,
    upper: OPTIONAL_NUMBER,
    multiple: ["number", { minimum: 1 }],
    multiple_base: OPTIONAL_YEAR,
    printed: WORDING,
    hedge: ["string", { maxLength: 20 }],
  },
  mentions: {
    plan: ID,
    indicator: ID,
    chapter: OPTIONAL_ORDINAL,
    section: OPTIONAL_ORDINAL,
    box: OPTIONAL_ORDINAL,
    item: OPTIONAL_ORDINAL,
    paragraph: ORDINAL,
    printed: WORDING,
    note_zh: OPTIONAL_TEXT,
    note_en: OPTIONAL_TEXT,
  },
  aliases: { plan: ID, indicator: ID, alias: TEXT, language: choice("zh", "en") },
  errata: {
    plan: ID,
    paragraph: ORDINAL,
    printed: TEXT,
    read: TEXT,
    certainty: choice("certain", "likely"),
    reason_zh: TEXT,
    reason_en: TEXT,
  },
} as const satisfies { [T in TableName]: Record<keyof (typeof MODEL)[T], Column> };

/** Keys that no rule of core/validation/rules checks by itself. */
const PRIMARY_KEYS: Partial<Record<TableName, readonly string[]>> = {
  topics: ["plan", "id"],
  values: ["plan", "indicator", "year"],
  targets: ["plan", "indicator", "year"],
};

const REFERENCES: Readonly<Record<TableName, readonly ForeignKey[]>> = {
  plans: [],
  topics: [toPlan()],
  indicators: [
    toPlan(),
    { fields: ["plan", "topic"], resource: "topics", referenced: ["plan", "id"] },
  ],
  values: [toIndicator()],
  targets: [toIndicator()],
  mentions: [toIndicator()],
  aliases: [toIndicator()],
  errata: [toPlan()],
};

function toPlan(): ForeignKey {
  return { fields: ["plan"], resource: "plans", referenced: ["id"] };
}

function toIndicator(): ForeignKey {
  return { fields: ["plan", "indicator"], resource: "indicators", referenced: ["plan", "id"] };
}

function schemaOf(table: TableName): TableSchema {
  const columns = Object.entries<Column>(COLUMNS[table]);
  return {
    fields: columns.map(([name, [type, constraints]]) => ({ name, type, constraints })),
    fieldsMatch: "equal",
    primaryKey: PRIMARY_KEYS[table] ?? [],
    uniqueKeys: [],
    foreignKeys: REFERENCES[table],
  };
}

/** The descriptor of a plan that comes without one: the tables of data/README.md, columns in any order. */
export const STANDARD_DESCRIPTOR: PackageDescriptor = {
  version: null,
  resources: TABLE_NAMES.map((name) => ({ name, path: `${name}.csv`, schema: schemaOf(name) })),
};

/**
 * A brought descriptor, made at least as strict as the standard one: it may add columns and
 * constraints, but it cannot let through what the product could not compute with. Its regular
 * expressions are left out, as one of them could run for hours.
 */
export function withStandard(descriptor: PackageDescriptor): PackageDescriptor {
  const resources = descriptor.resources.map((resource) => {
    const standard = STANDARD_DESCRIPTOR.resources.find(({ name }) => name === resource.name);
    return { ...resource, schema: strengthened(resource, standard?.schema) };
  });
  return { ...descriptor, resources };
}

function strengthened({ schema }: Resource, standard: TableSchema | undefined): TableSchema {
  const sameKey = (left: ForeignKey) => (right: ForeignKey) =>
    left.resource === right.resource && String(left.fields) === String(right.fields);
  const required = standard?.foreignKeys ?? [];
  return {
    ...schema,
    fields: schema.fields.map((field) => {
      const known = standard?.fields.find(({ name }) => name === field.name);
      const constraints = { ...field.constraints, pattern: undefined, ...known?.constraints };
      return { ...field, type: known?.type ?? field.type, constraints };
    }),
    primaryKey: schema.primaryKey.length > 0 ? schema.primaryKey : (standard?.primaryKey ?? []),
    foreignKeys: [...required, ...schema.foreignKeys.filter((key) => !required.some(sameKey(key)))],
  };
}

/** Whether a descriptor has regular expressions of its own. */
export function hasOwnPatterns({ resources }: PackageDescriptor): boolean {
  const fields = resources.flatMap(({ schema }) => schema.fields);
  return fields.some(
    ({ constraints: { pattern } }) => pattern !== undefined && !isStandard(pattern)
  );
}

function isStandard(pattern: string): boolean {
  return STANDARD_DESCRIPTOR.resources.some(({ schema }) =>
    schema.fields.some(({ constraints }) => constraints.pattern === pattern)
  );
}
