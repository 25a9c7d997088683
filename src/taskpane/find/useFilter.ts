import { useMemo } from "react";
import { usePane } from "../context/PaneContext";
import type { Filter } from "../state/state";
import { meetable } from "./filter";

/** The conditions that narrow the list down now: those of the state that the plans at hand can meet. */
export function useFilter(): Filter {
  const { state, services } = usePane();
  const { catalogue } = services;
  return useMemo(() => meetable(state.filter, catalogue), [state.filter, catalogue]);
}
