/** A user at work: the built add-in in its pane, the stand-in Excel around it, a real browser. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  type BrowserContext,
  chromium,
  type Frame,
  type JSHandle,
  type Page,
} from "playwright-core";
import { findBrowser, howToGetABrowser } from "../../scripts/browser";
import { localCertificate } from "../../scripts/start/certificate";
import { officeJsFolder, previewFolder, startServer } from "../../scripts/start/server";
import type { Locale } from "../../src/i18n/locale";
import type { Tone } from "../../src/taskpane/theme";
import type { Host } from "../excel/host";
import { watchProblems } from "./problems";
import { Pane } from "./pane";
import { RemoteWorkbook } from "./remote-workbook";

/** For what a test waits for; far more than a busy machine needs. */
export const PATIENCE = 120_000;

/** Where the production page takes office.js from. */
const CDN = "https://appsforoffice.microsoft.com";
const cacheFolder = resolve(import.meta.dirname, "../../.cache");

export interface SessionOptions {
  /** The language of Excel. */
  readonly lang?: Locale;
  /** "host" is the pane and the ribbon alone, quick to open; "preview" is the page of npm start, with the grid. */
  readonly page?: "host" | "preview";
  /** Whether the pane is open from the start. */
  readonly pane?: "open" | "closed";
  /** The theme of Office; light unless given. */
  readonly tone?: Tone;
  /** The system's high contrast, with its colours instead of the page's. */
  readonly forcedColors?: boolean;
  /** Nothing fades or slides in: pictures, and what measures colours, need not wait for what is half-transparent. */
  readonly still?: boolean;
}

export interface Session {
  readonly page: Page;
  readonly pane: Pane;
  readonly workbook: RemoteWorkbook;
  /** What went wrong so far behind the test. */
  readonly problems: string[];
  /** Clicks a ribbon button and waits until the add-in says that its command is done. */
  clickRibbon(label: string): Promise<void>;
  close(): Promise<void>;
}

export interface Sessions {
  open(options?: SessionOptions): Promise<Session>;
  close(): Promise<void>;
}

/**
 * Starts the server of `npm start` and a browser; each session is a browser profile of its own.
 *
 * @throws Error that says what to do when there is no browser, or no page to open
 */
export async function startSessions(): Promise<Sessions> {
  const found = findBrowser();
  if (!found) throw new Error(howToGetABrowser());
  if (!existsSync(join(previewFolder, "host.html"))) {
    throw new Error(
      "The pages of the tests are not built: build-preview.ts does it before the first one."
    );
  }
  const certificate = await localCertificate(join(cacheFolder, "certificate"));
  const server = await startServer({ port: 0, certificate, preview: true, officeJs: "cdn" });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  return {
    async open(options) {
      const { lang = "zh-CN", tone = "light", forcedColors, still } = options ?? {};
      // Of its own, because office.js keeps what it knows of its host in sessionStorage.
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        locale: lang,
        viewport: { width: 1360, height: 820 },
        forcedColors: forcedColors ? "active" : "none",
      });
      context.setDefaultTimeout(PATIENCE);
      if (tone === "dark") await context.addInitScript({ content: DARK_OFFICE });
      if (still) await context.addInitScript({ content: NO_MOTION });
      return openSession(context, server.origin, options ?? {});
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openSession(
  context: BrowserContext,
  origin: string,
  { lang = "zh-CN", page: kind = "host", pane = "open" }: SessionOptions
): Promise<Session> {
  await serveOfficeJs(context);
  const page = await context.newPage();
  const problems = await watchProblems(context, page, [origin, CDN]);
  const file = kind === "host" ? "host.html" : "";
  await page.goto(`${origin}/preview/${file}?lang=${lang}&pane=${pane}`);
  try {
    await page.locator("body[data-ready]").waitFor({ state: "attached" });
  } catch {
    throw new Error(`The page did not get ready.\n${problems.join("\n")}`);
  }
  return {
    page,
    problems,
    pane: new Pane(addInFrame(page), lang),
    workbook: new RemoteWorkbook(await hostOf(page)),
    clickRibbon: (label) => clickRibbon(page, label),
    close: () => context.close(),
  };
}

/**
 * Excel on the desktop tells its theme in Office.context; the stand-in is an Excel on the web, which tells none. As text:
 * a function would bring along what the transpiler of the scripts adds to it.
 */
const DARK_OFFICE = `Object.defineProperty(Object.prototype, "officeTheme", {
  get: () => ({ bodyBackgroundColor: "#262626" }),
});`;

/** A sheet that a script makes needs no permission of the page's policy. */
const NO_MOTION = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`*, ::before, ::after {
    animation-delay: 0s !important; animation-duration: 0s !important; transition: none !important;
  }\`);
  document.adoptedStyleSheets = [sheet];
}`;

/** The CDN's answers come from the npm package, so that the production page is tested and needs no network. */
async function serveOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${CDN}/lib/1/hosted/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.slice("/lib/1/hosted/".length).toLowerCase();
    return route.fulfill({ path: join(officeJsFolder, file) });
  });
}

/** The stand-in's host, which lives in the page. */
function hostOf(page: Page): Promise<JSHandle<Host>> {
  return page.evaluateHandle(() => {
    if (!window.standIn) throw new Error("There is no stand-in in this page.");
    return window.standIn;
  });
}

function addInFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("The add-in's frame is missing.");
  return frame;
}

async function clickRibbon(page: Page, label: string): Promise<void> {
  const button = page.getByRole("toolbar").getByRole("button", { name: label, exact: true });
  await button.click();
  await button.and(page.locator(":enabled")).waitFor();
}
