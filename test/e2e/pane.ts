/** The task pane as a user sees it: what is written on things, not how they are built. */
import type { Frame, Locator } from "playwright-core";
import type { Locale } from "../../src/i18n/locale";
import { type TaskpaneTexts, taskpaneTexts } from "../../src/i18n/taskpane";

export class Pane {
  readonly texts: TaskpaneTexts;

  constructor(
    readonly frame: Frame,
    lang: Locale
  ) {
    this.texts = taskpaneTexts(lang);
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
