/**
 * A user at work: the built add-in in its pane, the stand-in Excel around it, a real browser. A test file calls
 * {@link useSessions} once and opens a session in each test; what goes wrong behind a test fails it.
 */
import { join, resolve } from "node:path";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
} from "playwright-core";
import { findBrowser, howToGetABrowser } from "../../scripts/browser";
import { localCertificate } from "../../scripts/start/certificate";
import { officeJsFolder, type RunningServer, startServer } from "../../scripts/start/server";
import type { Locale } from "../../src/i18n/locale";
import { watchProblems } from "./problems";
import { RemoteWorkbook } from "./remote-workbook";

const CDN = "https://appsforoffice.microsoft.com";

export interface SessionOptions {
  /** The language of Excel. */
  readonly lang?: Locale;
  /** "host" is the pane and the ribbon alone, quick to open; "preview" is the page of npm start, with the grid. */
  readonly page?: "host" | "preview";
  /** Whether the pane is open from the start. */
  readonly pane?: "open" | "closed";
}

export interface Session {
  readonly page: Page;
  readonly workbook: RemoteWorkbook;
  /** The add-in's own page, in its pane. */
  readonly addIn: Frame;
  /** Clicks a ribbon button by its label and waits until the add-in says that the command is done. */
  clickRibbon(label: string): Promise<void>;
  /** Problems so far; a test that provokes one takes it out, what is left fails the test. */
  readonly problems: string[];
}

jest.setTimeout(60_000);

/** Starts server and browser for the tests of a file. */
export function useSessions(): { open(options?: SessionOptions): Promise<Session> } {
  let server: RunningServer;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const sessions: Session[] = [];

  beforeAll(async () => {
    const found = findBrowser();
    if (!found) throw new Error(howToGetABrowser());
    const certificate = await localCertificate(resolve(__dirname, "../../.cache/certificate"));
    server = await startServer({ port: 0, certificate, preview: true, officeJs: "cdn" });
    browser = await chromium.launch({
      executablePath: found.path,
      headless: true,
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });

  afterEach(async () => {
    const problems = sessions.splice(0).flatMap((session) => session.problems);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(problems).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(options: SessionOptions = {}): Promise<Session> {
    const { lang = "zh-CN", page: kind = "host", pane = "open" } = options;
    // Of its own, because office.js keeps what it knows of its host in sessionStorage.
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: lang,
      viewport: { width: 1360, height: 820 },
    });
    contexts.push(context);
    await serveOfficeJs(context);
    const page = await context.newPage();
    const problems = await watchProblems(context, page, [server.origin, CDN]);
    const file = kind === "host" ? "host.html" : "index.html";
    await page.goto(`${server.origin}/preview/${file}?lang=${lang}&pane=${pane}`);
    await page.locator("body[data-ready]").waitFor();
    const session = {
      page,
      problems,
      workbook: new RemoteWorkbook(page),
      addIn: addInFrame(page),
      clickRibbon: (label: string) => clickRibbon(page, label),
    };
    sessions.push(session);
    return session;
  }

  return { open };
}

/** The production page names the CDN; its answers come from the npm package, so that the tests run offline. */
async function serveOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${CDN}/lib/1/hosted/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.slice("/lib/1/hosted/".length).toLowerCase();
    return route.fulfill({ path: join(officeJsFolder, file) });
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
