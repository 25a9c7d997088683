import { planTexts } from "../../i18n/plans";
import type { PlanTexts } from "../../i18n/plans";
import { planTextsOnPage } from "../../i18n/on-page/plans";
import { usePane } from "../context/PaneContext";

/** The words of the tab "data" in the pane's language. */
export function usePlanTexts(): PlanTexts {
  const { locale, services } = usePane();
  return services.surface === "file" ? planTextsOnPage(locale) : planTexts(locale);
}
