import type { PathMethod } from "../../core/path";
import type { IndicatorKind } from "../../core/types";
import type { Locale } from "../../i18n/locale";
import type { FormulaDraft } from "../calls/draft";
import { headlineColumns } from "../../sheets/indicator-table/headline-columns";
import type { ColumnId } from "../../sheets/indicator-table/indicator-table";
import type { Placement } from "../../excel/insert/insertion";
import { defaultMarks, type Marks } from "../../sheets/indicator-table/default-marks";
import type { GapSide } from "../../excel/tables/selection-gaps";
import type { TableRules } from "../../sheets/spec/statistical-table";

/** What the insertion page offers, in its order. */
export const products = [
  "table",
  "value",
  "formula",
  "citation",
  "gaps",
  "monitoring",
  "summary",
  "chart",
  "midterm",
  "final",
] as const;
export type Product = (typeof products)[number];

/** What a file can hold: nothing that stands beside cells in use, and no formulas that need the add-in. */
export const fileProducts: readonly Product[] = products.filter(
  (product) => product !== "formula" && product !== "gaps"
);

/** What is made of the selected indicators; gap columns are made of what is selected in the workbook. */
export type SheetProduct = Exclude<Product, "gaps">;

/** What one indicator can put into a cell. */
export type CellProduct = "value" | "formula" | "citation";

/** How citations are given: in cells, as a comment, as a line under a table, as a list of the cells that use figures. */
export const citationForms = ["cells", "comment", "sourceLine", "list"] as const;
export type CitationForm = (typeof citationForms)[number];

export const placements: readonly Placement[] = ["activeCell", "nextFree", "newSheet"];

/** Which indicators the list shows: all, those that were pinned, or those that were used last. */
export type ListScope = "all" | "pinned" | "recent";

/** The parts of the pane. */
export type Tab = "find" | "ownTable" | "formula" | "check" | "data" | "settings";

/** The parts of the tab "data", in their order. */
export const dataSections = ["plans", "comparison", "actuals"] as const;
export type DataSection = (typeof dataSections)[number];

/** What covers the list of indicators: one of them, or the options of an insertion. */
export type Page = { readonly name: "card"; readonly id: string } | { readonly name: "insert" };

/** What narrows the list down. null: no condition. */
export interface Filter {
  readonly plan: string | null;
  readonly topic: string | null;
  readonly kind: IndicatorKind | null;
  readonly chapter: number | null;
}

/** Which indicators are compared with which: 指标对应关系. Plans and indicators may be of another workbook. */
export interface ComparisonDraft {
  /** The ids of the plans; null: the first one at hand that is not compared yet. */
  readonly left: string | null;
  readonly right: string | null;
  /** By qualified id, also of plans that are not chosen now: they come back when they are chosen again. */
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
}

/** What the user decided once and for all. */
export interface Preferences {
  /** null follows Excel's display language. */
  readonly locale: Locale | null;
  readonly product: Product;
  readonly placement: Placement;
  /** Values, formulas and citations with the names of their indicators before them. */
  readonly withNames: boolean;
  readonly citationForm: CitationForm;
  /** Where gap columns go. */
  readonly gapSide: GapSide;
  /** Of the indicator table, in the table's order. */
  readonly columns: readonly ColumnId[];
  /** null: each table in its usual style. */
  readonly rules: TableRules | null;
  readonly marks: Marks;
  readonly method: PathMethod;
  /** A monitoring sheet takes its actual figures from the linked table, where there is one. */
  readonly actualsFromTable: boolean;
  /** A monitoring sheet for each body responsible, where the plan names some. */
  readonly splitByBody: boolean;
  /** Actual figures of totals over the period are running totals. */
  readonly runningTotals: boolean;
}

/** Indicators are named by their qualified id, e.g. "cq-sti-13fyp/high-tech-enterprises". */
export interface PaneState {
  readonly tab: Tab;
  /** null: the list itself. */
  readonly page: Page | null;
  readonly query: string;
  readonly scope: ListScope;
  readonly filter: Filter;
  readonly selected: readonly string[];
  readonly pinned: readonly string[];
  /** Last used first. */
  readonly recent: readonly string[];
  readonly formula: FormulaDraft;
  readonly dataSection: DataSection;
  readonly comparison: ComparisonDraft;
  readonly preferences: Preferences;
}

export const noFilter: Filter = { plan: null, topic: null, kind: null, chapter: null };

export const initialState: PaneState = {
  tab: "find",
  page: null,
  query: "",
  scope: "all",
  filter: noFilter,
  selected: [],
  pinned: [],
  recent: [],
  formula: { function: "PLANTARGET", arguments: {} },
  dataSection: "plans",
  comparison: { left: null, right: null, pairs: [] },
  preferences: {
    locale: null,
    product: "table",
    placement: "activeCell",
    withNames: true,
    citationForm: "cells",
    gapSide: "besideSelection",
    columns: headlineColumns,
    rules: null,
    marks: defaultMarks,
    method: "linear",
    actualsFromTable: false,
    splitByBody: false,
    runningTotals: false,
  },
};
