import type { FormulaDraft } from "../calls/draft";
import type {
  ComparisonDraft,
  DataSection,
  Filter,
  Page,
  PaneState,
  Preferences,
  ListScope,
  Tab,
} from "./state";
import { noFilter } from "./state";

/** How many indicators are remembered as recently used. */
const RECENT = 20;

export type Action =
  | { readonly type: "showTab"; readonly tab: Tab }
  | { readonly type: "openPage"; readonly page: Page }
  | { readonly type: "closePage" }
  | { readonly type: "search"; readonly query: string }
  | { readonly type: "showScope"; readonly scope: ListScope }
  | { readonly type: "narrow"; readonly filter: Partial<Filter> }
  | { readonly type: "showEverything" }
  | { readonly type: "toggleSelection"; readonly id: string }
  | { readonly type: "select"; readonly ids: readonly string[] }
  | { readonly type: "clearSelection" }
  | { readonly type: "togglePin"; readonly id: string }
  | { readonly type: "use"; readonly ids: readonly string[] }
  | { readonly type: "draftFormula"; readonly draft: FormulaDraft }
  | { readonly type: "draftComparison"; readonly draft: Partial<ComparisonDraft> }
  | { readonly type: "addPairs"; readonly pairs: ComparisonDraft["pairs"] }
  | { readonly type: "showSection"; readonly section: DataSection }
  | { readonly type: "prefer"; readonly preferences: Partial<Preferences> };

/** The pane's state after something happened. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "showTab":
      return { ...state, tab: action.tab };
    case "openPage":
      return { ...state, tab: "find", page: action.page };
    case "closePage":
      return { ...state, page: null };
    case "search":
      return { ...state, query: action.query };
    case "showScope":
      return { ...state, scope: action.scope };
    case "narrow":
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case "showEverything":
      return { ...state, query: "", scope: "all", filter: noFilter };
    case "toggleSelection":
      return { ...state, selected: toggled(state.selected, action.id) };
    case "select":
      return { ...state, selected: [...new Set([...state.selected, ...action.ids])] };
    case "clearSelection":
      return { ...state, selected: [] };
    case "togglePin":
      return { ...state, pinned: toggled(state.pinned, action.id) };
    case "use":
      return { ...state, recent: [...new Set([...action.ids, ...state.recent])].slice(0, RECENT) };
    case "draftFormula":
      return { ...state, formula: action.draft };
    case "draftComparison":
      return { ...state, comparison: { ...state.comparison, ...action.draft } };
    case "addPairs":
      return { ...state, comparison: withPairs(state.comparison, action.pairs) };
    case "showSection":
      return { ...state, tab: "data", dataSection: action.section };
    case "prefer":
      return { ...state, preferences: { ...state.preferences, ...action.preferences } };
  }
}

/** Each pair once, in the order in which they were added. */
function withPairs(draft: ComparisonDraft, added: ComparisonDraft["pairs"]): ComparisonDraft {
  const pairs = [...draft.pairs, ...added];
  return {
    ...draft,
    pairs: pairs.filter((pair, at) => at === pairs.findIndex((p) => isSame(p, pair))),
  };
}

/** Whether two pairs of ids are of the same indicators, each on its side. */
export function isSame(
  one: ComparisonDraft["pairs"][number],
  other: ComparisonDraft["pairs"][number]
): boolean {
  return one.left === other.left && one.right === other.right;
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
