import { useMemo } from "react";
import { qualifiedId } from "../../core/lookup";
import type { PlannedIndicator } from "../../core/types";
import { usePane } from "./PaneContext";

/** The selected indicators, in the plan's order. */
export function useSelectedEntries(): readonly PlannedIndicator[] {
  const { state, services } = usePane();
  const { entries } = services.catalogue;
  return useMemo(() => {
    const selected = new Set(state.selected);
    return entries.filter((entry) => selected.has(qualifiedId(entry)));
  }, [entries, state.selected]);
}
