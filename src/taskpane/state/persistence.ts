import type { PaneStorage } from "../services/storage";
import type { PaneState } from "./state";
import { initialState } from "./state";

const KEY = "pane";

/** Bumped when the shape of the state changes: an older state is then forgotten rather than misread. */
const VERSION = 1;

interface Kept {
  readonly version?: unknown;
  readonly state?: Partial<PaneState>;
}

/**
 * The state in which the pane was left. It may name indicators of plans that another workbook carries: who shows
 * indicators passes over those that are not at hand. Whatever cannot be read gives the initial state.
 */
export function restoreState(storage: PaneStorage): PaneState {
  try {
    const kept = JSON.parse(storage.read(KEY) ?? "{}") as Kept;
    if (kept.version !== VERSION) return initialState;
    const state: PaneState = { ...initialState, ...kept.state };
    const lists = [state.selected, state.pinned, state.recent, state.comparison.pairs];
    if (!lists.every(Array.isArray)) return initialState;
    // A preference that has been added since has its usual value.
    return { ...state, preferences: { ...initialState.preferences, ...state.preferences } };
  } catch {
    return initialState;
  }
}

export function keepState(storage: PaneStorage, state: PaneState): void {
  storage.write(KEY, JSON.stringify({ version: VERSION, state }));
}

/** The next start is as the first one. */
export function forgetState(storage: PaneStorage): void {
  storage.write(KEY, "{}");
}
