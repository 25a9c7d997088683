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
 * The state in which the pane was left, without indicators that the data no longer has. Whatever cannot be read
 * gives the initial state.
 *
 * @param known whether an indicator of this id exists
 */
export function restoreState(storage: PaneStorage, known: (id: string) => boolean): PaneState {
  try {
    const kept = JSON.parse(storage.read(KEY) ?? "{}") as Kept;
    if (kept.version !== VERSION) return initialState;
    const state: PaneState = { ...initialState, ...kept.state };
    return {
      ...state,
      // A preference that has been added since has its usual value.
      preferences: { ...initialState.preferences, ...state.preferences },
      page: state.page?.name === "card" && !known(state.page.id) ? null : state.page,
      selected: state.selected.filter(known),
      pinned: state.pinned.filter(known),
      recent: state.recent.filter(known),
    };
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
