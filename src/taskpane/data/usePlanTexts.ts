import { planTexts } from "../../i18n/plans";
import type { PlanTexts } from "../../i18n/plans";
import { usePane } from "../context/PaneContext";

/** The words of the tab "data" in the pane's language. */
export function usePlanTexts(): PlanTexts {
  return planTexts(usePane().locale);
}
