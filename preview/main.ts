/** The preview page: a grid and the add-in's pane side by side, so that the add-in can be tried without Excel. */
import { resolveLocale } from "../src/i18n/locale";
import type { Host } from "../test/excel/host";
import { ExcelError } from "../test/excel/model/errors";
import { requestedByAddress, startExcel } from "./excel";
import { mountGrid } from "./grid/grid";
import { previewTexts } from "./texts";
import "./preview.css";

const { lang, paneIsOpen } = requestedByAddress();
const locale = resolveLocale(lang);
const texts = previewTexts(locale);

async function main(): Promise<void> {
  document.documentElement.lang = locale;
  showNotice();
  const host = await startExcel({
    locale,
    ribbon: byId("ribbon"),
    pane: byId("pane"),
    grid: byId("grid"),
    paneIsOpen,
  });
  await mountGrid(byId("grid"), host.workbook, locale, {
    answered: () => host.calculator.calls.answered,
    onRefused: (error) => alertUser(refusal(error)),
    onCellEditing: (editing) => {
      host.faults.cellEditing = editing;
    },
  });
  explainErrors(host);
  document.body.dataset.ready = "";
}

function showNotice(): void {
  const other = locale === "zh-CN" ? "en-US" : "zh-CN";
  const link = document.createElement("a");
  link.href = `?lang=${other}`;
  link.lang = other;
  link.textContent = texts.otherLanguage;
  const work = document.createElement("a");
  work.href = "../web.html";
  work.textContent = texts.webEdition;
  byId("notice").replaceChildren(texts.notice, work, " · ", link);
}

/** What Excel says in the yellow sign beside an error, for the cell that is selected. */
function explainErrors({ workbook, calculator }: Host): void {
  const explain = async (): Promise<void> => {
    await calculator.settled(workbook);
    const sheet = workbook.sheet();
    const address = workbook.selectedAddress.split("!").at(-1)?.split(":")[0] ?? "A1";
    const reason = sheet.reason(address);
    say(reason === "" ? texts.ready : `${address}  ${sheet.value(address)}  ${reason}`);
  };
  workbook.on(({ type }) => {
    if (type === "selectionChanged") void explain();
  });
  void explain();
}

function refusal(error: unknown): string {
  if (error instanceof ExcelError) {
    const { code } = error;
    if (code === "AccessDenied" || code === "InvalidArgument") return texts.refused[code];
  }
  return texts.refused.other(error instanceof Error ? error.message : String(error));
}

/** As Excel does when it takes no entry. */
function alertUser(message: string): void {
  const dialog = document.createElement("dialog");
  const text = Object.assign(document.createElement("p"), { textContent: message });
  const button = Object.assign(document.createElement("button"), { textContent: texts.ok });
  button.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(text, button);
  document.body.append(dialog);
  dialog.showModal();
}

function say(message: string): void {
  byId("status").textContent = message;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing in index.html`);
  return element;
}

main().catch((error: unknown) => {
  say(texts.startFailed(error instanceof Error ? error.message : String(error)));
});
