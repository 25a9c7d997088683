/** The task pane as a user sees it: what is written on things, not how they are built. */
import type { Frame, Locator } from "playwright-core";
import type { Locale } from "../../src/i18n/locale";
import { type TaskpaneTexts, taskpaneTexts } from "../../src/i18n/taskpane";
import { type PageTexts, pageTexts } from "../../src/i18n/taskpane-pages";

export class Pane {
  readonly texts: TaskpaneTexts;
  readonly pages: PageTexts;

  constructor(
    readonly frame: Frame,
    lang: Locale
  ) {
    this.texts = taskpaneTexts(lang);
    this.pages = pageTexts(lang);
  }

  async search(query: string): Promise<void> {
    await this.frame.getByRole("searchbox", { name: this.texts.find.search }).fill(query);
  }

  /** An indicator in the list. */
  choice(name: string): Locator {
    return this.frame.getByRole("checkbox", { name: this.texts.find.select(name), exact: true });
  }

  async choose(...names: string[]): Promise<void> {
    for (const name of names) {
      await this.choice(name).focus();
      await this.frame.page().keyboard.press("Space");
    }
  }

  async openTab(tab: keyof TaskpaneTexts["tabs"]): Promise<void> {
    await this.frame.getByRole("tab", { name: this.texts.tabs[tab], exact: true }).click();
  }

  /** Everything about an indicator that is in the list. */
  async openCard(name: string): Promise<void> {
    await this.press(this.texts.find.open(name));
    await this.frame.getByRole("heading", { name, exact: true }).waitFor();
  }

  /** What can be inserted of the chosen indicators, and where. */
  async openInsertPage(): Promise<void> {
    await this.press(this.texts.selection.options);
    await this.frame.getByRole("heading", { name: this.pages.insert.title }).waitFor();
  }

  /** Chooses from a drop-down list. */
  async pick(label: string, option: string): Promise<void> {
    await this.frame.getByRole("combobox", { name: label }).click();
    await this.frame.getByRole("option", { name: option, exact: true }).click();
  }

  async press(label: string): Promise<void> {
    await this.frame.getByRole("button", { name: label, exact: true }).click();
  }

  /** How an insertion ended, once it has: the text of the message bar with its buttons. */
  async message(kind?: "success" | "error"): Promise<string> {
    const bar = this.frame.locator(
      `.ms-MessageBar${kind ? `--${kind}` : ""} .ms-MessageBar-innerText`
    );
    // The bar comes first and its text a moment later, so that screen readers notice it.
    return (await bar.filter({ hasText: /\S/ }).innerText()).trim();
  }
}
