/** The plan, its indicators and figures, as every layer above core sees them. Their fields are declared in standard-tables.ts. */
import type { CellsOf, TableName } from "./standard-tables";

/** A text in both languages of the product. Chinese is the original, English the translation. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Topic = Entry<"topics", "plan">;

/** 实际值: a figure the plan publishes for a past year, in the indicator's unit. */
export type Observation = Entry<"values", "plan" | "indicator">;

/** 目标值. Bounds are in the indicator's unit, or in `unit`; null where the plan prints none. */
export type Target = Entry<"targets", "plan" | "indicator">;

/** 出处: one place of the plan that states the indicator. Numbers are null where the place has none. */
export type Mention = Entry<"mentions", "plan" | "indicator">;

/** A place where the printed copy is damaged, and how it is read. */
export type Erratum = Entry<"errata", "plan">;

export interface Indicator extends Entry<"indicators", "plan"> {
  /** By year. */
  readonly observations: readonly Observation[];
  /** By year; of one year the first is the target, the others are further statements. */
  readonly targets: readonly Target[];
  /** The first is the one to cite. */
  readonly mentions: readonly Mention[];
  readonly aliases: readonly string[];
  /** The syllables of the Chinese name, e.g. "gao xin ji shu qi ye"; other letters in capitals, as "RD huo dong". */
  readonly pinyin: string;
}

export interface Plan extends Entry<"plans"> {
  readonly topics: readonly Topic[];
  readonly indicators: readonly Indicator[];
  readonly errata: readonly Erratum[];
}

/** An indicator together with the plan it belongs to: what every lookup gives. */
export interface PlannedIndicator {
  readonly plan: Plan;
  readonly indicator: Indicator;
}

export type IndicatorKind = Indicator["kind"];
/** 指标属性 as the plan prints it. */
export type Attribute = NonNullable<Indicator["attribute"]>;
/** Which way is better. */
export type Direction = Indicator["direction"];
export type Comparator = Target["comparator"];
/** What the figure of a target counts. */
export type Basis = NonNullable<Target["basis"]>;

/**
 * A row of a standard table as core sees it: `multiple_base` is `multipleBase`, `name_zh` and `name_en` are `name`.
 * What says where the row belongs is left out: it stands there.
 */
export type Entry<T extends TableName, LeftOut extends string = never> = {
  readonly [
    C in Exclude<keyof CellsOf<T> & string, LeftOut | English> as Camel<Stem<C>>
  ]: C extends Chinese ? Bilingual | Extract<CellsOf<T>[C], null> : CellsOf<T>[C];
};

type Chinese = `${string}_zh`;
type English = `${string}_en`;
type Stem<C extends string> = C extends `${infer Name}_zh` ? Name : C;
type Camel<C extends string> = C extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : C;
