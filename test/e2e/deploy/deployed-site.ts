/** The add-in as an administrator deploys it: built, made for an address, served by the sample nginx, in a browser. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
} from "playwright-core";
import { findBrowser, howToGetABrowser } from "../../../scripts/browser";
import { deploy } from "../../../scripts/manifest/deploy";
import { officeJsFolder, previewFolder } from "../../../scripts/start/server";
import { startNginx, type RunningNginx } from "../../integration/deploy/nginx";
import { Pane } from "../pane";
import { RemoteWorkbook } from "../remote-workbook";
import { PATIENCE } from "../session";

const dist = join(__dirname, "../../../dist");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted";

export interface Visit {
  readonly context: BrowserContext;
  /** "https://localhost:8443/plantarget" */
  readonly address: string;
  /** Every address that the browser asked for, in order. */
  readonly requests: string[];
  /** Violations of the content security policy, errors on the console, uncaught errors. */
  readonly problems: string[];
  /** Opens Excel (the stand-in, on a page of the same server) with the deployed add-in in it. */
  openExcel(pane: "open" | "closed"): Promise<OpenExcel>;
}

export interface OpenExcel {
  readonly page: Page;
  readonly pane: Pane;
  readonly workbook: RemoteWorkbook;
}

export interface VisitOptions {
  /** Whether the CDN of office.js answers. */
  readonly cdn?: "reachable" | "unreachable";
  readonly language?: string;
}

/** Answers for the CDN with the npm package, which users never get. */
async function routeCdn(context: BrowserContext, state: VisitOptions["cdn"]): Promise<void> {
  await context.route(`${cdn}/**`, (route) => {
    if (state === "unreachable") return route.abort("connectionfailed");
    const path = new URL(route.request().url()).pathname.slice(new URL(cdn).pathname.length);
    return route.fulfill({ path: join(officeJsFolder, path.toLowerCase()) });
  });
}

/** office.js itself sets two style attributes, which the page's policy stops; nothing depends on them. */
function isOfficeJsStyle(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return /\/excel-web-[^/]+\.js$/.test(url) && message.text().startsWith("Applying inline style");
}

function watch(context: BrowserContext): Pick<Visit, "requests" | "problems"> {
  const requests: string[] = [];
  const problems: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (message.type() !== "error" || isOfficeJsStyle(message)) return;
    problems.push(message.text());
  });
  context.on("weberror", (error) => problems.push(error.error().stack ?? String(error.error())));
  return { requests, problems };
}

/** Excel's own page, which office.js wants on the host name of the add-in. */
async function openExcel(
  context: BrowserContext,
  { address, folder }: { address: string; folder: string },
  pane: "open" | "closed"
): Promise<OpenExcel> {
  const excel = `${new URL(address).origin}/excel/`;
  await context.route(`${excel}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice("/excel/".length);
    const path = file === "manifest.xml" ? join(folder, file) : join(previewFolder, file);
    return route.fulfill({ path });
  });
  const page = await context.newPage();
  await page.goto(`${excel}host.html?lang=zh-CN&pane=${pane}`);
  await page.locator("body[data-ready]").waitFor({ state: "attached" });
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("The add-in's frame is missing.");
  const host = await page.evaluateHandle(() => {
    if (!window.standIn) throw new Error("There is no stand-in in this page.");
    return window.standIn;
  });
  return { page, pane: new Pane(frame, "zh-CN"), workbook: new RemoteWorkbook(host) };
}

/** Deploys the site once for the tests of a file. */
export function useDeployedSite(): {
  /** A fresh browser profile at the deployed site. */
  visit(options?: VisitOptions): Promise<Visit>;
  /** The folder that nginx serves. */
  folder(): string;
} {
  let folder: string;
  let nginx: RunningNginx;
  let browser: Browser;

  beforeAll(async () => {
    const found = findBrowser();
    if (!found) throw new Error(howToGetABrowser());
    folder = mkdtempSync(join(tmpdir(), "plantarget-site-"));
    cpSync(dist, folder, { recursive: true });
    nginx = await startNginx(folder);
    deploy(folder, nginx.address, "global");
    browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
  });

  afterAll(async () => {
    await browser.close();
    await nginx.stop();
    rmSync(folder, { recursive: true });
  });

  return {
    folder: () => folder,
    visit: async ({ cdn: state = "reachable", language = "zh-CN" } = {}) => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: language });
      context.setDefaultTimeout(PATIENCE);
      await routeCdn(context, state);
      const { address } = nginx;
      return {
        context,
        address,
        ...watch(context),
        openExcel: (pane) => openExcel(context, { address, folder }, pane),
      };
    },
  };
}

/** The addresses that are neither the deployed site, nor the CDN of office.js, nor Excel's own page. */
export function foreign(requests: readonly string[], address: string): string[] {
  const own = [`${address}/`, `${cdn}/`, `${new URL(address).origin}/excel/`];
  return requests.filter(
    (url) => !own.some((start) => url.startsWith(start)) && !url.startsWith("data:")
  );
}

export function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
