import { planDocumentTexts, type PlanDocumentTexts } from "../../../i18n/plan-documents";
import { usePane } from "../../context/PaneContext";

/** The words about reading a plan's document, in the pane's language. */
export function usePlanDocumentTexts(): PlanDocumentTexts {
  return planDocumentTexts(usePane().locale);
}
