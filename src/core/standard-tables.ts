/**
 * The standard tables of a plan: the only place where a column is declared. The reader, the checker, the types of core,
 * data/datapackage.json and every stored plan follow from it; data/README.md says what each column means.
 */

/** How a cell is read, as Table Schema names it (https://datapackage.org/standard/table-schema/). */
export type FieldType = "string" | "integer" | "number" | "year" | "date" | "boolean";

export interface Constraints {
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  /** A regular expression that the whole text must match. */
  readonly pattern?: string;
}

/** A cell after reading. */
export type TableValue = string | number | boolean | null;

/** One column: how its cells are read, and what a blank one means. A column that may be blank may also be missing. */
export interface Column<Value extends TableValue = TableValue> {
  readonly type: FieldType;
  readonly constraints: Constraints;
  /** Undefined where the cell must not be blank. */
  readonly blank?: Value;
}

export interface Reference {
  readonly fields: readonly string[];
  readonly table: string;
  readonly referenced: readonly string[];
}

/** How ids are spelt: they stand in formulas, `plan/indicator`. */
export const ID_PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

const YEARS = { minimum: 1949, maximum: 2100 };

const ID = required<string>("string", { pattern: ID_PATTERN, maxLength: 60 });
const TEXT = required<string>("string");
/** What plans, topics and indicators are called. */
const NAME = required<string>("string", { maxLength: 200 });
const WORDING = required<string>("string", { maxLength: 100 });
const OPTIONAL_TEXT = optional<string>("string", "");
const TEXT_OR_NONE = optional<string | null>("string", null);
const YEAR = required<number>("year", YEARS);
const YEAR_OR_NONE = optional<number | null>("year", null, YEARS);
const NUMBER_OR_NONE = optional<number | null>("number", null);
const ORDINAL = required<number>("integer", { minimum: 1 });
const ORDINAL_OR_NONE = optional<number | null>("integer", null, { minimum: 1 });

const TO_PLAN: Reference = { fields: ["plan"], table: "plans", referenced: ["id"] };
const TO_INDICATOR: Reference = {
  fields: ["plan", "indicator"],
  table: "indicators",
  referenced: ["plan", "id"],
};

export const STANDARD_TABLES = {
  plans: {
    columns: {
      id: ID,
      title_zh: NAME,
      title_en: NAME,
      issuer_zh: NAME,
      issuer_en: NAME,
      issued_on: required<string>("date"),
      /** First and last year, e.g. "2016-2020". */
      period: required<string>("string", { pattern: "^[0-9]{4}-[0-9]{4}$" }),
      base_year: YEAR,
      target_year: YEAR,
      /** Of the data, e.g. "1.0.0". */
      version: required<string>("string", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" }),
    },
    key: ["id"],
    references: [],
  },
  topics: {
    columns: { plan: ID, id: ID, name_zh: NAME, name_en: NAME },
    key: ["plan", "id"],
    references: [TO_PLAN],
  },
  indicators: {
    columns: {
      plan: ID,
      id: ID,
      /** Short and printable, e.g. "H04". */
      code: required<string>("string", { maxLength: 20 }),
      name_zh: required<string>("string", { maxLength: 100 }),
      name_en: NAME,
      unit_zh: OPTIONAL_TEXT,
      unit_en: OPTIONAL_TEXT,
      /** Decimals of the published figures, used for display and for rounding computed figures. */
      decimals: required<number>("integer", { minimum: 0, maximum: 10 }),
      kind: choice(["headline", "commitment", "baseline", "parameter"]),
      /** 指标属性 as the plan prints it; null where the plan assigns none. */
      attribute: choiceOrNone(["预期性", "约束性"]),
      topic: ID,
      /** Which way is better: "lower" for ranks, emissions, days needed. */
      direction: choice(["higher", "lower"]),
      /** False for a figure that is not there to be reached: it describes, or it limits a design. */
      judged: optional<boolean>("boolean", true),
      /** 责任单位; blank where the plan names none. */
      responsible: OPTIONAL_TEXT,
    },
    key: ["plan", "id"],
    references: [
      TO_PLAN,
      { fields: ["plan", "topic"], table: "topics", referenced: ["plan", "id"] },
    ],
  },
  /** 实际值 that the plan itself publishes for past years, in the indicator's unit. */
  values: {
    columns: {
      plan: ID,
      indicator: ID,
      year: YEAR,
      /** First year of a figure that is a total over years up to `year`; null for the figure of one year. */
      from: YEAR_OR_NONE,
      value: required<number>("number"),
      comparator: optionalChoice(["eq", "ge", "gt", "le", "lt", "approx"], "eq"),
      status: TEXT,
    },
    key: ["plan", "indicator", "year"],
    references: [TO_INDICATOR],
  },
  /** 目标值. Of several rows of one year the first is the target, the others are further statements about it. */
  targets: {
    columns: {
      plan: ID,
      indicator: ID,
      year: YEAR,
      /**
       * What the figure counts: the value at the end of the year (level), a change since the base year (increase), a sum
       * over the period (total), a rate of growth (growth), a rule for every year (yearly). Null where qualitative.
       */
      basis: choiceOrNone(["level", "increase", "total", "growth", "yearly"]),
      comparator: choice([
        ...(["eq", "ge", "gt", "le", "lt", "approx", "range"] as const),
        ...(["multiple", "coverage", "qualitative"] as const),
      ]),
      lower: NUMBER_OR_NONE,
      upper: NUMBER_OR_NONE,
      /** Times the figure of `multiple_base`; null unless the comparator is "multiple". */
      multiple: optional<number | null>("number", null, { minimum: 1 }),
      /** The year whose published figure is multiplied; null where the plan publishes no base. */
      multiple_base: YEAR_OR_NONE,
      /** Of the figures, where it is not the indicator's: 6.5 % of growth for a product in 亿元. */
      unit_zh: TEXT_OR_NONE,
      unit_en: TEXT_OR_NONE,
      /** The figure expression as the plan prints it, e.g. "3000家". */
      printed: WORDING,
      /** What `printed` says, in English; blank where it needs no translation. */
      gloss: optional<string>("string", "", { maxLength: 200 }),
      /** 力争, 左右 …; blank where the plan does not hedge. */
      hedge: optional<string>("string", "", { maxLength: 20 }),
    },
    key: [],
    references: [TO_INDICATOR],
  },
  /** 出处: places of the plan that state the indicator. Numbers are null where the place has none. */
  mentions: {
    columns: {
      plan: ID,
      indicator: ID,
      chapter: ORDINAL_OR_NONE,
      section: ORDINAL_OR_NONE,
      box: ORDINAL_OR_NONE,
      item: ORDINAL_OR_NONE,
      paragraph: ORDINAL,
      printed: WORDING,
      note_zh: TEXT_OR_NONE,
      note_en: TEXT_OR_NONE,
    },
    key: [],
    references: [TO_INDICATOR],
  },
  aliases: {
    columns: { plan: ID, indicator: ID, alias: NAME, language: choice(["zh", "en"]) },
    key: [],
    references: [TO_INDICATOR],
  },
  /** 勘误: places where the printed copy is damaged, and how they are read. */
  errata: {
    columns: {
      plan: ID,
      paragraph: ORDINAL,
      printed: TEXT,
      read: TEXT,
      certainty: choice(["certain", "likely"]),
      reason_zh: TEXT,
      reason_en: TEXT,
    },
    key: [],
    references: [TO_PLAN],
  },
} as const satisfies Record<string, StandardTable>;

interface StandardTable {
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that no two rows share; none where a rule of validation/rules sees to it, or nothing depends on it. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}

export type TableName = keyof typeof STANDARD_TABLES;

export const TABLE_NAMES = Object.keys(STANDARD_TABLES) as readonly TableName[];

/** Tables that a plan can do without. */
export const OPTIONAL_TABLES: readonly TableName[] = ["aliases", "errata"];

export type ColumnsOf<T extends TableName> = (typeof STANDARD_TABLES)[T]["columns"];

/** What the cells of a row hold once they are read, by the column's name. */
export type CellsOf<T extends TableName> = {
  readonly [C in keyof ColumnsOf<T>]: ColumnsOf<T>[C] extends Column<infer Value> ? Value : never;
};

/** @example columnsOf("aliases") // ["plan", "indicator", "alias", "language"] */
export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(STANDARD_TABLES[table].columns);
}

function required<Value extends TableValue>(
  type: FieldType,
  constraints: Constraints = {}
): Column<Value> {
  return { type, constraints: { required: true, ...constraints } };
}

function optional<Value extends TableValue>(
  type: FieldType,
  blank: Value,
  constraints: Constraints = {}
): Column<Value> {
  return { type, constraints, blank };
}

function choice<const Word extends string>(words: readonly Word[]): Column<Word> {
  return required("string", { enum: words });
}

function optionalChoice<const Word extends string>(
  words: readonly Word[],
  blank: NoInfer<Word>
): Column<Word> {
  return optional("string", blank, { enum: words });
}

function choiceOrNone<const Word extends string>(words: readonly Word[]): Column<Word | null> {
  return optional<Word | null>("string", null, { enum: words });
}
