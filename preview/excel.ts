/** The stand-in Excel as a page shows it: ribbon, task pane and the add-in running in it. */
import type { Locale } from "../src/i18n/locale";
import { type FunctionsFile, Host } from "../test/excel/host";
import { connectFrame } from "../test/excel/wire/iframe";
import { previewTexts } from "./texts";
import { TaskPane } from "./pane";
import { readManifest } from "./ribbon/manifest";
import { drawRibbon } from "./ribbon/ribbon";

declare global {
  interface Window {
    /** For the end-to-end tests, and for whoever is curious. */
    standIn: Host;
  }
}

export interface ExcelOptions {
  readonly locale: Locale;
  /** Where the ribbon and the task pane are drawn. */
  readonly ribbon: HTMLElement;
  readonly pane: HTMLElement;
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
  const functions = (await (await fetchFile(manifest.functions)).json()) as FunctionsFile;

  const host = new Host({ origin: location.origin, locale, namespace: manifest.namespace });
  window.standIn = host;
  host.describeFunctions(functions);

  const pane = new TaskPane(options.pane, {
    title: manifest.name,
    close: previewTexts(locale).closePane,
  });
  if (!options.paneIsOpen) pane.hide();
  connectFrame(pane.frame, manifest.page, host.endpoint, host.windowName);
  pane.load();
  drawRibbon(ribbon, manifest, async ({ id, action }) => {
    if (action.kind === "showPane") pane.show();
    else await host.ribbon.click(action.id, id);
  });
  await host.functions.ready();
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
