/**
 * The compiled data, as `npm run data` writes them and decode.ts reads them. Tables are stored by
 * column, because like values compress best side by side; rows of different tables refer to each
 * other by position. A change of this shape needs a new number in FORMAT.
 */
export const FORMAT = 2;

/** Between the texts of a column, and within one that lists texts. Where a text holds one, the column stays an array. */
export const TEXT_SEPARATOR = "|";
export const LIST_SEPARATOR = "~";

/** A column's values in order; texts as one text with separators, which compresses better. */
export type Column<Value> = readonly Value[] | string;

/** Columns of equal length: one entry a row. */
export type Columns<Row> = { readonly [Name in keyof Row]: Column<Row[Name]> };

/** A table with its number of rows, to tell a damaged one. */
export interface CompiledTable<Row> {
  readonly rows: number;
  readonly columns: Columns<Row>;
}

/** A table of rows that belong to indicators, in the indicators' order: so many for each of them. */
export interface CompiledDetailTable<Row> extends CompiledTable<Row> {
  readonly perIndicator: readonly number[];
}

/** plans.json: what the functions need. Each indicator has its first mention, the one to cite, with a Chinese note. */
export interface CompiledData {
  readonly format: number;
  readonly plans: readonly CompiledPlan[];
}

export interface CompiledPlan {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly issuerZh: string;
  readonly issuerEn: string;
  readonly issuedOn: string;
  readonly period: string;
  readonly baseYear: number;
  readonly targetYear: number;
  readonly version: string;
  readonly topics: CompiledTable<TopicRow>;
  readonly units: CompiledTable<TextRow>;
  readonly indicators: CompiledTable<IndicatorRow>;
  readonly pinyin: CompiledPinyin;
  readonly observations: CompiledDetailTable<ObservationRow>;
  readonly targets: CompiledDetailTable<TargetRow>;
  readonly notes: CompiledTable<Pick<TextRow, "zh">>;
  readonly mentions: CompiledDetailTable<MentionRow>;
  /** Only those of a target's wording, without reasons. */
  readonly errata: CompiledTable<Omit<ErratumRow, "reasonZh" | "reasonEn">>;
}

/** How the Chinese names are typed. Stored by character, because names share most of theirs. */
export interface CompiledPinyin {
  /** The syllable of each character, in the order in which the names first use it. */
  readonly syllables: string;
  /** All syllables of the names, by position, in which a character is read otherwise. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** details.json: what only the pane and the sheets need, loaded with them. In the order of plans.json. */
export interface CompiledDetails {
  readonly format: number;
  readonly plans: readonly CompiledPlanDetails[];
}

export interface CompiledPlanDetails {
  readonly id: string;
  /** Must be that of the plan in plans.json: the two files are made together. */
  readonly version: string;
  readonly notes: CompiledTable<TextRow>;
  /** All mentions, the first of each indicator too: here its note has both languages. */
  readonly mentions: CompiledDetailTable<MentionRow>;
  readonly errata: CompiledTable<ErratumRow>;
}

export interface TextRow {
  readonly zh: string;
  readonly en: string;
}

export interface TopicRow extends TextRow {
  readonly id: string;
}

export interface IndicatorRow {
  readonly id: string;
  /** Blank where it follows the code before it, as C002 follows C001. */
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Position in `units`. */
  readonly unit: number;
  readonly decimals: number;
  readonly kind: string;
  readonly attribute: string;
  /** Position in `topics`. */
  readonly topic: number;
  readonly direction: string;
  readonly aliases: readonly string[] | string;
}

/** @example nextCode("C009") // "C010" */
export function nextCode(code: string): string {
  return code.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));
}

export interface ObservationRow {
  readonly year: number;
  readonly value: number;
  readonly status: string;
}

export interface TargetRow {
  readonly year: number;
  readonly comparator: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly multiple: number | null;
  readonly multipleBaseYear: number | null;
  readonly printed: string;
  readonly hedge: string;
}

export interface MentionRow {
  readonly chapter: number | null;
  readonly section: number | null;
  readonly box: number | null;
  readonly item: number | null;
  readonly paragraph: number;
  readonly printed: string;
  /** Position in `notes`, as many mentions carry the same one; null where there is none. */
  readonly note: number | null;
}

export interface ErratumRow {
  readonly paragraph: number;
  readonly printed: string;
  readonly read: string;
  readonly certainty: string;
  readonly reasonZh: string;
  readonly reasonEn: string;
}
