import type { Reason } from "../outcome";
import type { FigureDoubt } from "./reading";

/** Why a row of a table of actual figures is not plainly the figure of an indicator for a year. */
export type RowDoubt =
  | FigureDoubt
  | Extract<Reason, { readonly code: "unknownIndicator" | "ambiguousIndicator" }>
  | { readonly code: "yearUnknown" }
  /** Words beside the year that may make it another figure: 2018年（新口径）. */
  | { readonly code: "headingUnclear"; readonly heading: string }
  /** A remark, a note, a group: 快报数, 外资. */
  | { readonly code: "wordsUnclear"; readonly text: string }
  /** Of a part of a year: 1-6月. */
  | { readonly code: "partOfYear"; readonly year: number | null; readonly period: string }
  | { readonly code: "partOfIndicator"; readonly name: string; readonly parent: string }
  /** Several rows give a figure for one indicator and year. */
  | { readonly code: "severalRows"; readonly name: string; readonly year: number | null }
  | { readonly code: "oneRegion"; readonly region: string };
