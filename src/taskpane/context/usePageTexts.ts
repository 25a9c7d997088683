import { pageTexts } from "../../i18n/taskpane-pages";
import type { PageTexts } from "../../i18n/taskpane-pages";
import { usePane } from "./PaneContext";

/** The words of the pages in the pane's language. Not for what is drawn first: it would load them too early. */
export function usePageTexts(): PageTexts {
  return pageTexts(usePane().locale);
}
