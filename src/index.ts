/**
 * Composition root of the shared runtime. Custom functions and ribbon commands register at once and
 * synchronously: an association that comes late makes Excel's first calculation #VALUE!
 * (OfficeDev/office-js#4769). The pane is loaded when it is first shown.
 */
import { registerCommands } from "./commands/register";
import { registerFunctions } from "./functions/register";
import { resolveLocale, setLocale } from "./i18n/locale";
import { startupTexts } from "./i18n/startup";

function explain(...paragraphs: string[]): void {
  const pane = document.getElementById("pane");
  if (!pane) return;
  pane.className = "office-unavailable";
  pane.replaceChildren(
    ...paragraphs.map((text) => Object.assign(document.createElement("p"), { textContent: text }))
  );
}

async function showPane(): Promise<void> {
  const pane = document.getElementById("pane");
  if (!pane) return;
  try {
    const { renderPane } = await import("./taskpane/main");
    renderPane(pane);
  } catch {
    explain(startupTexts().paneNotLoaded);
  }
}

async function startSharedRuntime(): Promise<void> {
  const { addin } = await Office.onReady();
  const locale = resolveLocale(Office.context.displayLanguage);
  setLocale(locale);
  document.documentElement.lang = locale;
  if (addin?.visibilityMode !== Office.VisibilityMode.hidden) return showPane();
  const stopListening = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.hidden) return;
    void stopListening();
    void showPane();
  });
}

registerFunctions();

if (typeof Office !== "undefined") {
  registerCommands();
  void startSharedRuntime();
} else if (typeof document !== "undefined") {
  // The language of Excel is not known without office.js, so both are shown.
  document.addEventListener("DOMContentLoaded", () =>
    explain(startupTexts("zh-CN").officeUnreachable, startupTexts("en-US").officeUnreachable)
  );
}
