import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { zipSync } from "fflate";
import sirv from "sirv";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser, howToGetABrowser } from "../../scripts/browser";
import type { DocumentAnswer } from "../../src/reading/worker/document-protocol";
import { bytesOf, line, wordDocument, wordFile } from "../unit/reading/documents/word-document";

const dist = join(__dirname, "../../dist");

/** A worker keeps the policy of its own script, not of its page: nothing of it may be made out of text. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'";

let server: Server;
let browser: Browser;
let page: Page;
const refused: string[] = [];

beforeAll(async () => {
  const headers = {
    setHeaders: (response: { setHeader(name: string, value: string): void }) =>
      response.setHeader("content-security-policy", POLICY),
  };
  server = createServer(sirv(dist, headers));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const found = findBrowser();
  if (!found) throw new Error(howToGetABrowser());
  browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
  page = await browser.newPage();
  page.on("console", (message) => {
    if (/unsafe-eval|Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/licences.txt`, { waitUntil: "commit" });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Gives a document to the worker of the built site, and hears the end. */
function ask(name: string, bytes: Uint8Array): Promise<DocumentAnswer> {
  return page.evaluate(
    ({ name, base64 }) =>
      new Promise<DocumentAnswer>((resolve, reject) => {
        const worker = new Worker("/document-reader.js");
        worker.onerror = ({ message }) => reject(new Error(message || "the worker did not start"));
        worker.onmessage = ({ data }: MessageEvent<DocumentAnswer>) => {
          if ("progress" in data) return;
          worker.terminate();
          resolve(data);
        };
        const content = new Blob([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))]);
        worker.postMessage({ document: { name, content }, period: null, locale: "zh-CN" });
      }),
    { name, base64: Buffer.from(bytes).toString("base64") }
  );
}

const LINES = [
  "某市科技创新“十四五”规划",
  "一、主要目标",
  "到2025年，研发经费投入强度达到2.6%，高新技术企业超过1200家。",
];

it("reads a .docx in the worker of a browser, under a policy that makes nothing out of text", async () => {
  const answer = await ask("规划.docx", wordDocument(LINES));
  expect(answer).toMatchObject({
    reading: {
      opening: { title: "某市科技创新“十四五”规划", period: "2021-2025" },
      findings: { rows: [{ name: "研发经费投入强度" }, { name: "高新技术企业" }] },
    },
  });
  expect(refused).toEqual([]);
});

it("reads pages and texts there in the same way", async () => {
  const html = `<html><body>${LINES.map((each) => `<p>${each}</p>`).join("")}</body></html>`;
  const [page, text] = [
    await ask("规划.html", bytesOf(html)),
    await ask("规划.txt", bytesOf(LINES.join("\n"))),
  ];
  expect(page).toMatchObject({ reading: { findings: { rows: [{}, {}] } } });
  expect(text).toEqual(page);
});

it.each([
  ["one paragraph of 45 MB", () => wordFile(line("目标".repeat(7_500_000))), "documentUnreadable"],
  ["a zip that unpacks to more than is read", () => bomb(), "unpackedTooLarge"],
  [
    "entities that are declared",
    () => wordFile(line("&a;"), '<!DOCTYPE a [<!ENTITY a "b">]>'),
    "documentUnreadable",
  ],
])("%s is refused", async (_what, file, code) => {
  expect(await ask("规划.docx", file())).toMatchObject({ reading: { problems: [{ code }] } });
});

/** 60 MB of zeros where the text should be. */
function bomb(): Uint8Array {
  return zipSync({
    "[Content_Types].xml": bytesOf("<Types/>"),
    "word/document.xml": new Uint8Array(60 * 1024 * 1024),
  });
}
