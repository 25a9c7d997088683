/** Composition root of the web edition: the pane on a page without Excel, whose results are files. */
import "../reading/older-browsers";
import { resolveLocale, setLocale } from "../i18n/locale";
import { renderRoot } from "../taskpane/PaneRoot";
import { provideCellErrors } from "./cell-errors";
import { pagePlans } from "./page-plans";
import { fileServices } from "./services";

provideCellErrors();

async function start(): Promise<void> {
  const locale = resolveLocale(navigator.language);
  setLocale(locale);
  document.documentElement.lang = locale;
  await pagePlans.readCarried();
  const element = document.getElementById("pane");
  const isDark = window.matchMedia?.("(prefers-color-scheme: dark)").matches;
  if (element)
    renderRoot(element, { services: fileServices(), locale, tone: isDark ? "dark" : "light" });
}

void start();
