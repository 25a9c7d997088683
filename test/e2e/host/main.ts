/** Excel without its grid: ribbon and pane only, for the tests that need no picture of the sheet. */
import { requestedByAddress, startExcel } from "../../../preview/excel";
import { resolveLocale } from "../../../src/i18n/locale";
import "../../../preview/preview.css";

async function main(): Promise<void> {
  const { lang, paneIsOpen } = requestedByAddress();
  const locale = resolveLocale(lang);
  document.documentElement.lang = locale;
  const [ribbon, pane, grid] = [byId("ribbon"), byId("pane"), byId("grid")];
  await startExcel({ locale, ribbon, pane, grid, paneIsOpen });
  document.body.dataset.ready = "";
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing in host.html`);
  return element;
}

void main();
