import type { Basis, Comparator, Direction } from "../../core/types";
import type { FlatColumn } from "../../i18n/plan-table";

/** A target as a table says it. */
export interface ReadTarget {
  readonly year: number;
  /** Null exactly where the target is wording. */
  readonly basis: Basis | null;
  readonly comparator: Comparator;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly multiple: number | null;
  /** The year whose figure is multiplied. */
  readonly multipleBase: number | null;
  /** Only where it is not the row's. */
  readonly unit: string | null;
  /** The whole cell. */
  readonly printed: string;
  readonly hedge: string;
  /** 提高, 降至 …: which way the wording points; null where no verb tells. */
  readonly trend: "up" | "down" | null;
  readonly heading: string;
}

/** A figure of the past. */
export interface ReadValue {
  readonly year: number;
  readonly value: number;
  readonly comparator: Comparator;
  readonly heading: string;
  /** The first of the years over which it is a total, where it is one. */
  readonly from?: number;
}

/** What a cell tells that the template has a column for, with what stands there. */
export interface PlainCell {
  readonly text: string;
  readonly heading: string;
}

/** An indicator of a table, understood. */
export interface PrintedRow {
  /** Line of the file or row of the sheet, 1-based. */
  readonly line: number;
  readonly name: string;
  /** As the cell prints it. */
  readonly printedName: string;
  readonly parent: string | null;
  readonly unit: string | null;
  readonly topic: string | null;
  readonly attribute: string | null;
  readonly responsible: string | null;
  readonly baseline: ReadValue | null;
  /** Other figures of the past. */
  readonly values: readonly ReadValue[];
  readonly targets: readonly ReadTarget[];
  readonly notes: readonly string[];
  readonly direction: Direction | null;
  /** Of the columns that describe it, as the table heads them. */
  readonly headings: ReadonlyMap<FlatColumn, string>;
  /** The template's own columns: id, code, aliases … */
  readonly plain: ReadonlyMap<FlatColumn, PlainCell>;
}
