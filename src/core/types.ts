/** The plan, its indicators and figures, as every layer above core sees them. Field by field as in data/README.md. */

/** A text in both languages of the product. Chinese is the original, English the translation. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type IndicatorKind = "headline" | "commitment" | "baseline" | "parameter";

/** 指标属性 as the plan prints it; null where the plan assigns none. */
export type Attribute = "预期性" | "约束性";

/** Which way is better: "lower" for ranks, emissions, days needed. */
export type Direction = "higher" | "lower";

export type Comparator =
  "eq" | "ge" | "gt" | "le" | "lt" | "approx" | "range" | "multiple" | "coverage" | "qualitative";

export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
}

/** 实际值: a figure the plan publishes for a past year, in the indicator's unit. */
export interface Observation {
  readonly year: number;
  readonly value: number;
  readonly status: string;
}

/** 目标值. Bounds are in the indicator's unit; null where the plan prints none. */
export interface Target {
  readonly year: number;
  readonly comparator: Comparator;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Times the figure of `multipleBaseYear`; null unless the comparator is "multiple". */
  readonly multiple: number | null;
  /** The year whose published figure is multiplied; null where the plan publishes no base. */
  readonly multipleBaseYear: number | null;
  /** The figure expression as the plan prints it, e.g. "3000家". */
  readonly printed: string;
  /** 力争, 左右 …; empty where the plan does not hedge. */
  readonly hedge: string;
}

/** 出处: one place of the plan that states the indicator. Numbers are null where the place has none. */
export interface Mention {
  readonly chapter: number | null;
  readonly section: number | null;
  readonly box: number | null;
  readonly item: number | null;
  readonly paragraph: number;
  readonly printed: string;
  readonly note: Bilingual | null;
}

/** A name as it is typed on a keyboard: 高新技术企业 is "gaoxinjishuqiye" and "gxjsqy". */
export interface Pinyin {
  readonly full: string;
  readonly initials: string;
}

export interface Indicator {
  readonly id: string;
  /** Short printable code, e.g. "H04". */
  readonly code: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  /** Decimals of the published figures, used for display and for rounding computed figures. */
  readonly decimals: number;
  readonly kind: IndicatorKind;
  readonly attribute: Attribute | null;
  readonly topic: string;
  readonly direction: Direction;
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly mentions: readonly Mention[];
  readonly aliases: readonly string[];
  readonly pinyin: Pinyin;
}

/** A place where the printed copy is damaged, and how it is read. */
export interface Erratum {
  readonly paragraph: number;
  readonly printed: string;
  readonly read: string;
  readonly certainty: "certain" | "likely";
  readonly reason: Bilingual;
}

export interface Plan {
  readonly id: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** ISO date, e.g. "2016-11-03". */
  readonly issuedOn: string;
  /** First and last year, e.g. "2016-2020". */
  readonly period: string;
  readonly baseYear: number;
  readonly targetYear: number;
  /** Version of the data, e.g. "1.0.0". */
  readonly version: string;
  readonly topics: readonly Topic[];
  readonly indicators: readonly Indicator[];
  readonly errata: readonly Erratum[];
}

/** An indicator together with the plan it belongs to: what every lookup gives. */
export interface PlannedIndicator {
  readonly plan: Plan;
  readonly indicator: Indicator;
}
