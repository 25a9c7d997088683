import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import { usePane } from "../../context/PaneContext";
import { useWork } from "../useWork";
import { deskOf } from "./plan-desk";
import type { PlanDesk, PlanWork } from "./plan-desk";

export interface PlanDeskValue {
  readonly desk: PlanDesk;
  /** What lies on it now. */
  readonly work: PlanWork;
}

const PlanDeskContext = createContext<PlanDeskValue | null>(null);

/** Follows the page's desk for plans. */
export function PlanDeskProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const desk = deskOf(usePane().services.plans);
  const work = useWork(desk);
  const value = useMemo(() => ({ desk, work }), [desk, work]);
  return <PlanDeskContext.Provider value={value}>{children}</PlanDeskContext.Provider>;
}

export function usePlanDesk(): PlanDeskValue {
  const value = useContext(PlanDeskContext);
  if (!value) throw new Error("usePlanDesk: rendered outside the section of plans");
  return value;
}
