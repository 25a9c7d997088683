/** The web edition in a browser, from a disk or from a server; what it asks for and what goes wrong is noted. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Download,
  type Page,
} from "playwright-core";
import { findBrowser, howToGetABrowser } from "../../scripts/browser";
import { localCertificate } from "../../scripts/start/certificate";
import { type RunningServer, startServer } from "../../scripts/start/server";
import type { Locale } from "../../src/i18n/locale";
import { ownTableTexts } from "../../src/i18n/own-table";
import { type TaskpaneTexts, taskpaneTexts } from "../../src/i18n/taskpane";
import { pageTextsOnPage } from "../../src/i18n/on-page/pages";
import type { PageTexts } from "../../src/i18n/taskpane-pages";
import { readGrid } from "../../src/reading/grid/read-grid";
import { PATIENCE } from "./session";

const root = resolve(import.meta.dirname, "../..");

export interface WebPageOptions {
  readonly from?: "disk" | "server";
  readonly lang?: Locale;
  readonly width?: number;
  readonly tone?: "light" | "dark";
}

type Cell = string | number | boolean | null;

/** The page as a user sees it. */
export class WebPage {
  readonly texts: TaskpaneTexts;
  readonly pages: PageTexts;
  readonly words: ReturnType<typeof ownTableTexts>;

  constructor(
    readonly page: Page,
    lang: Locale
  ) {
    this.texts = taskpaneTexts(lang);
    this.pages = pageTextsOnPage(lang);
    this.words = ownTableTexts(lang);
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async select(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const choice = this.page.getByRole("checkbox", {
        name: this.texts.find.select(name),
        exact: true,
      });
      await choice.focus();
      await this.page.keyboard.press("Space");
    }
  }

  async pick(label: string, option: string): Promise<void> {
    await this.page.getByRole("combobox", { name: label }).click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }

  /** Pastes cells as a program copies them. */
  async paste(label: string, copied: { readonly html?: string; readonly text?: string }) {
    await this.page.getByLabel(label).evaluate((field, { html = "", text = "" }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", text);
      field.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })
      );
    }, copied);
  }

  async chooseFiles(...paths: readonly string[]): Promise<void> {
    await this.page
      .locator("input[type=file]")
      .first()
      .setInputFiles([...paths]);
  }

  /** The file that an action downloads. */
  async downloaded(action: () => Promise<void>): Promise<DownloadedFile> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), action()]);
    return DownloadedFile.of(download);
  }
}

/** A workbook that was downloaded. */
export class DownloadedFile {
  private constructor(
    readonly name: string,
    readonly path: string,
    readonly bytes: Uint8Array
  ) {}

  static async of(download: Download): Promise<DownloadedFile> {
    const path = await download.path();
    return new DownloadedFile(
      download.suggestedFilename(),
      path,
      new Uint8Array(readFileSync(path))
    );
  }

  async sheetNames(): Promise<readonly string[]> {
    const reading = await readGrid({ name: this.name, bytes: this.bytes });
    return "grid" in reading ? reading.sheets : [];
  }

  /** What the cells hold and, of formulas, show. */
  async rows(sheet?: string): Promise<readonly (readonly Cell[])[]> {
    const reading = await readGrid({ name: this.name, bytes: this.bytes }, { sheet });
    if (!("grid" in reading)) throw new Error(`${this.name} cannot be read.`);
    return reading.grid.rows.map((row) => row.map(({ value }) => value));
  }
}

/** Call it once at the top of a test file. What went wrong behind a test, or left the machine, fails it. */
export function useWebPages(): {
  open(options?: WebPageOptions): Promise<WebPage>;
  /** From here on nothing answers. */
  goOffline(): Promise<void>;
} {
  let browser: Browser;
  let server: RunningServer;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  let asked: string[] = [];

  beforeAll(async () => {
    const found = findBrowser();
    if (!found) throw new Error(howToGetABrowser());
    const certificate = await localCertificate(join(root, ".cache/certificate"));
    server = await startServer({ port: 0, certificate, preview: false, officeJs: "cdn" });
    browser = await chromium.launch({
      executablePath: found.path,
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const elsewhere = asked.filter(
      (url) => !/^(?:file|blob|data):/.test(url) && !url.startsWith(server.origin)
    );
    const found = { faults, elsewhere };
    [contexts, faults, asked] = [[], [], []];
    expect(found).toEqual({ faults: [], elsewhere: [] });
  });

  return {
    async open({ from = "disk", lang = "zh-CN", width = 1280, tone = "light" } = {}) {
      const context = await browser.newContext({
        ...{ locale: lang, acceptDownloads: true, ignoreHTTPSErrors: true, colorScheme: tone },
        ...{ viewport: { width, height: 900 }, reducedMotion: "reduce" },
      });
      context.setDefaultTimeout(PATIENCE);
      contexts.push(context);
      const page = await context.newPage();
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      const address =
        from === "disk"
          ? pathToFileURL(join(root, "dist/web.html")).href
          : `${server.origin}/web.html`;
      await page.goto(address);
      await page.getByRole("tab").first().waitFor();
      return new WebPage(page, lang);
    },
    async goOffline() {
      await Promise.all(contexts.map((context) => context.setOffline(true)));
    },
  };
}
