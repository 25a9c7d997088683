import type { IndicatorKind } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import type { Placement } from "../../workbook/insertion";

/** Which indicators the list shows: all, those that were pinned, or those that were used last. */
export type Scope = "all" | "pinned" | "recent";

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
}

/** Indicators are named by their qualified id, e.g. "cq-sti-13fyp/high-tech-enterprises". */
export interface PaneState {
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
  query: "",
  scope: "all",
  filter: noFilter,
  selected: [],
  pinned: [],
  recent: [],
  preferences: { locale: null, placement: "activeCell" },
};
