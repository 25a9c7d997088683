import { comparisonTexts } from "../../../i18n/taskpane-comparison";
import { usePane } from "../../context/PaneContext";

/** The words of the section "compare" in the pane's language. */
export function useComparisonTexts(): ReturnType<typeof comparisonTexts> {
  return comparisonTexts(usePane().locale);
}
