/** The stand-in Excel as a page shows it: ribbon, task pane and the add-in running in it. */
import type { Locale } from "../src/i18n/locale";
import { startInFrame } from "../test/excel/browser-entry";
import type { Host } from "../test/excel/host";
import { previewTexts } from "./texts";
import { TaskPane } from "./pane";
import { readManifest } from "./ribbon/manifest";
import { drawRibbon, offerCellMenu, type RunButton } from "./ribbon/ribbon";
import { obeyShortcuts } from "./ribbon/shortcuts";

export interface ExcelOptions {
  readonly locale: Locale;
  /** Where the ribbon and the task pane are drawn. */
  readonly ribbon: HTMLElement;
  readonly pane: HTMLElement;
  /** Where cells have their menu. */
  readonly grid: HTMLElement;
  readonly paneIsOpen: boolean;
}

/**
 * Loads the add-in that manifest.xml describes, and resolves when its functions can be called.
 *
 * @throws Error when the manifest, the functions or the add-in's page cannot be read
 */
export async function startExcel(options: ExcelOptions): Promise<Host> {
  const { locale, ribbon } = options;
  const manifest = readManifest(await (await fetchFile("manifest.xml")).text(), locale);
  const pane = new TaskPane(options.pane, {
    title: manifest.name,
    closeLabel: previewTexts(locale).closePane,
    close: () => show(false),
  });
  const { host, ready } = await startInFrame({
    url: manifest.page,
    functionsUrl: manifest.functions,
    namespace: manifest.namespace,
    locale,
    api: "1.17",
    pane: options.paneIsOpen ? "Visible" : "Background",
    frame: pane.frame,
  });
  function show(open: boolean): void {
    host.runtime.pane = open ? "Visible" : "Background";
  }
  host.onPaneChanged = (state) => pane.show(state === "Visible");
  pane.show(options.paneIsOpen);
  const run: RunButton = async ({ id, action }) => {
    if (action.kind === "showPane") show(true);
    else await host.ribbon.click(action.id, id);
  };
  drawRibbon(ribbon, manifest, run);
  offerCellMenu(options.grid, manifest, run);
  obeyShortcuts(document, await (await fetchFile(manifest.shortcuts)).text(), run);
  await ready;
  return host;
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/** What the address asks for: ?lang=en-US&pane=closed. */
export function requestedByAddress(): Pick<ExcelOptions, "paneIsOpen"> & { lang: string } {
  const query = new URLSearchParams(location.search);
  return {
    lang: query.get("lang") ?? navigator.language,
    paneIsOpen: query.get("pane") !== "closed",
  };
}
