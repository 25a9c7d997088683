/**
 * Composition root of the shared runtime. Custom functions and ribbon commands register at once and
 * synchronously: an association that comes late makes Excel's first calculation #VALUE!
 * (OfficeDev/office-js#4769). The pane is loaded when it is first shown.
 */
import { registerCommands } from "./commands/register";
import type { CommandReport } from "./excel/insert/command-report";
import { awaitPlans, CARRIES_PLANS, carryPlans } from "./dataset/plans-at-hand";
import { functionsById, registerFunctions } from "./functions/register";
import { resolveLocale, setLocale } from "./i18n/locale";
import { startupTexts } from "./i18n/startup";

/** What onReady gives in a shared runtime; @types/office-js does not know `addin`. */
interface ReadyInfo {
  readonly addin?: { readonly visibilityMode: Office.VisibilityMode };
}

function explain(text: string): void {
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.textContent = text;
  document.getElementById("pane")?.replaceChildren(notice);
}

let pane: Promise<typeof import("./taskpane/main")> | undefined;

async function drawPane(): Promise<typeof import("./taskpane/main")> {
  const module = await import(/* webpackChunkName: "pane" */ "./taskpane/main");
  const element = document.getElementById("pane");
  if (element) module.renderPane(element, functionsById);
  return module;
}

/** Draws the pane once. A chunk that did not load is asked for again the next time. */
async function showPane(report?: CommandReport): Promise<void> {
  try {
    pane ??= drawPane();
    const { showReport } = await pane;
    if (report) showReport(report);
  } catch {
    pane = undefined;
    explain(startupTexts().paneNotLoaded);
  }
}

/** A command has no place of its own to say anything: the pane does, and is opened where the user has to know. */
async function tell(report: CommandReport): Promise<void> {
  const isNeeded = report.state === "failed" || report.state === "shown";
  if (isNeeded) await Office.addin.showAsTaskpane();
  if (isNeeded || pane) await showPane(report);
}

async function startSharedRuntime(): Promise<void> {
  const { addin } = (await Office.onReady()) as ReadyInfo;
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

/** Functions that need the workbook's plans wait so long at most. */
const READING_LIMIT = 10_000;

/** Known at once, unlike the plans themselves: the settings come with the document. Before that anything is possible. */
function carriesPlans(): boolean {
  return Office.context.document?.settings.get(CARRIES_PLANS) !== null;
}

async function readPlans(): Promise<void> {
  await Office.onReady();
  if (!carriesPlans()) carryPlans([], null);
  const { readCarriedPlans, followCarriedPlans } = await import(
    /* webpackChunkName: "plans" */ "./excel/plans/plan-store"
  );
  if (carriesPlans()) await readCarriedPlans(READING_LIMIT);
  await followCarriedPlans();
}

function limited(work: Promise<void>): Promise<void> {
  const limit = new Promise<never>((_, reject) => setTimeout(reject, READING_LIMIT));
  return Promise.race([work, limit]);
}

// Without office.js there is no registry either, and the page below must still explain it.
if (typeof CustomFunctions !== "undefined") registerFunctions();

if (typeof Office !== "undefined") {
  registerCommands(tell);
  awaitPlans(limited(readPlans()), carriesPlans);
  startSharedRuntime().catch(() => explain(startupTexts().paneNotLoaded));
} else if (typeof document !== "undefined") {
  // taskpane.html holds what there is to say, and taskpane.css shows it.
  document.documentElement.className = "no-office";
}
