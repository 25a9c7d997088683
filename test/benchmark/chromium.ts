import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
} from "playwright-core";
import { findBrowser, howToGetABrowser } from "../../scripts/browser";
import { localCertificate } from "../../scripts/start/certificate";
import { buildPreview } from "../../scripts/start/preview-bundle";
import { officeJsFolder, startServer } from "../../scripts/start/server";
import type { Measurement, Section } from "./section";
import { median } from "./timing";

const root = join(import.meta.dirname, "../..");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const ROUNDS = 9;

/** What any add-in pays: a page with office.js and nothing else. */
const EMPTY = `<!doctype html><script src="${CDN}office.js"></script>
<script>Office.onReady(() => { window.ready = performance.now(); });</script>`;

/** How long a user waits, beside what every add-in makes him wait. */
export const inChromium: Section = {
  title: "Start in Chromium",
  method:
    "The built add-in in a frame of the stand-in Excel, in headless Chromium, each time with an empty cache: from the start of the " +
    "frame's navigation to the first result of a function with the pane closed, and to the search box of the open pane; against " +
    "Office.onReady on a page with office.js alone. The web edition, in a page of its own, to its search box, against the pane. " +
    `Medians of ${ROUNDS} rounds in which all four run.`,
  measure: async () => {
    const found = findBrowser();
    if (!found) throw new Error(howToGetABrowser());
    await buildPreview();
    const certificate = await localCertificate(join(root, ".cache/certificate"));
    const server = await startServer({ port: 0, certificate, preview: true, officeJs: "cdn" });
    const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
    try {
      return summary(await measureRounds(browser, server.origin));
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

interface Round {
  readonly empty: number;
  readonly function: number;
  readonly pane: number;
  readonly web: number;
}

/** How many times as long as the pane the web edition may take: it has no first script that Excel has loaded before. */
const WEB_BUDGET = 1.5;

async function measureRounds(browser: Browser, origin: string): Promise<Round[]> {
  const host = `${origin}/preview/host.html`;
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      empty: await inFreshProfile(browser, (context) => emptyPage(context, host)),
      function: await inFreshProfile(browser, (context) => firstResult(context, host)),
      pane: await inFreshProfile(browser, (context) => interactivePane(context, host)),
      web: await inFreshProfile(browser, (context) => webEdition(context, `${origin}/web.html`)),
    });
  }
  return rounds;
}

function summary(rounds: readonly Round[]): Measurement[] {
  const times = (value: (round: Round) => number) =>
    `${median(rounds.map((round) => value(round) / round.empty)).toFixed(1)} times`;
  const empty = median(rounds.map((round) => round.empty));
  const web = median(rounds.map((round) => round.web / round.pane));
  return [
    told("an empty page with office.js is ready", `${empty.toFixed(0)} ms`),
    told(
      "first result of a function, against that",
      times((round) => round.function)
    ),
    told(
      "interactive pane, against that",
      times((round) => round.pane)
    ),
    {
      what: "interactive web edition, against the pane",
      measured: `${web.toFixed(2)} times`,
      budget: `${WEB_BUDGET} times`,
      met: web <= WEB_BUDGET,
    },
  ];
}

async function inFreshProfile(
  browser: Browser,
  measure: (context: BrowserContext) => Promise<number>
): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  await context.route(`${CDN}**`, (route) => {
    const file = route.request().url().slice(CDN.length).toLowerCase();
    return route.fulfill({ path: join(officeJsFolder, file) });
  });
  try {
    return await measure(context);
  } finally {
    await context.close();
  }
}

/** @returns milliseconds to Office.onReady */
async function emptyPage(context: BrowserContext, host: string): Promise<number> {
  await context.route("**/taskpane.html", (route) =>
    route.fulfill({ contentType: "text/html", body: EMPTY })
  );
  const frame = await open(context, `${host}?pane=open`);
  const ready = await frame.waitForFunction(() => (window as { ready?: number }).ready);
  return (await ready.jsonValue()) ?? NaN;
}

/** @returns milliseconds to the result of the first function that Excel asks for */
async function firstResult(context: BrowserContext, host: string): Promise<number> {
  const frame = await open(context, `${host}?pane=closed`);
  const page = frame.page();
  await page.locator("body[data-ready]").waitFor({ state: "attached" });
  const answered = await page.evaluate(async () => {
    await window.standIn?.callFunction("PLANTARGET", [[["高新技术企业"]], [[2020]]]);
    return performance.timeOrigin + performance.now();
  });
  return answered - (await frame.evaluate(() => performance.timeOrigin));
}

/** @returns milliseconds until the search box is there */
async function interactivePane(context: BrowserContext, host: string): Promise<number> {
  return searchBoxIn(await open(context, `${host}?pane=open`));
}

/** @returns milliseconds until the search box is there */
async function webEdition(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "commit" });
  return searchBoxIn(page.mainFrame());
}

async function searchBoxIn(frame: Frame): Promise<number> {
  const shown = await frame.waitForFunction(() => {
    const box = document.querySelector("[role=searchbox]");
    return box ? performance.now() : undefined;
  });
  return (await shown.jsonValue()) ?? NaN;
}

async function open(context: BrowserContext, address: string): Promise<Frame> {
  const page = await context.newPage();
  const framed = addInFrame(page);
  await page.goto(address, { waitUntil: "commit" });
  return framed;
}

/** The add-in's frame, once it has gone to the add-in's page. */
function addInFrame(page: Page): Promise<Frame> {
  return new Promise((found) => {
    page.on("framenavigated", (frame) => {
      if (frame.url().includes("/taskpane.html")) found(frame);
    });
  });
}

function told(what: string, measured: string): Measurement {
  return { what, measured, budget: "—", met: true };
}
