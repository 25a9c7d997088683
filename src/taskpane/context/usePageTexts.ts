import { pageTextsOnPage } from "../../i18n/on-page/pages";
import { pageTexts } from "../../i18n/taskpane-pages";
import type { PageTexts } from "../../i18n/taskpane-pages";
import { usePane } from "./PaneContext";

/** The words of the pages in the pane's language. Not for what is drawn first: it would load them too early. */
export function usePageTexts(): PageTexts {
  const { locale, services } = usePane();
  return services.surface === "file" ? pageTextsOnPage(locale) : pageTexts(locale);
}
