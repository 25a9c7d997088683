import type { PathMethod } from "../../core/path";
import type { IndicatorKind } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import type { Placement } from "../../workbook/insertion";
import type { TableRules } from "../../workbook/statistical-table";

/** Which indicators the list shows: all, those that were pinned, or those that were used last. */
export type Scope = "all" | "pinned" | "recent";

/** The parts of the pane. */
export type Tab = "find" | "formula" | "check" | "settings";

/** What covers the list of indicators: one of them, or the options of an insertion. */
export type Page = { readonly name: "card"; readonly id: string } | { readonly name: "insert" };

/** What narrows the list down. null: no condition. */
export interface Filter {
  readonly topic: string | null;
  readonly kind: IndicatorKind | null;
  readonly chapter: number | null;
}

/** What the user decided once and for all. */
export interface Preferences {
  /** null follows Excel's display language. */
  readonly locale: Locale | null;
  readonly placement: Placement;
  readonly rules: TableRules;
  /** What a cell shows where the plan gives nothing. */
  readonly mark: string;
  readonly method: PathMethod;
}

/** Indicators are named by their qualified id, e.g. "cq-sti-13fyp/high-tech-enterprises". */
export interface PaneState {
  readonly tab: Tab;
  /** null: the list itself. */
  readonly page: Page | null;
  readonly query: string;
  readonly scope: Scope;
  readonly filter: Filter;
  readonly selected: readonly string[];
  readonly pinned: readonly string[];
  /** Last used first. */
  readonly recent: readonly string[];
  readonly preferences: Preferences;
}

export const noFilter: Filter = { topic: null, kind: null, chapter: null };

export const initialState: PaneState = {
  tab: "find",
  page: null,
  query: "",
  scope: "all",
  filter: noFilter,
  selected: [],
  pinned: [],
  recent: [],
  preferences: {
    locale: null,
    placement: "activeCell",
    rules: "threeLine",
    mark: "—",
    method: "linear",
  },
};
