import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser, howToGetABrowser } from "../../scripts/browser";
import type { ReadingAnswer } from "../../src/reading/worker/protocol";
import { districtPackage, load } from "../data/district";
import { zipped } from "../unit/reading/district-files";

const dist = join(__dirname, "../../dist");

let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = createServer(sirv(dist));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const found = findBrowser();
  if (!found) throw new Error(howToGetABrowser());
  browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html`, {
    waitUntil: "commit",
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Gives a file to the worker of the built site, on its own page under its policy, and hears the end. */
function ask(name: string, bytes: Uint8Array): Promise<ReadingAnswer> {
  return page.evaluate(
    ({ name, bytes }) =>
      new Promise<ReadingAnswer>((resolve, reject) => {
        const worker = new Worker("plan-reader.js");
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
          if (!("progress" in data)) resolve(data);
        };
        const files = [{ name, content: new Blob([new Uint8Array(bytes)]) }];
        worker.postMessage({ files, takenIds: [], locale: "zh-CN" });
      }),
    { name, bytes: [...bytes] }
  );
}

it("the worker reads a plan from a zip, in a browser and under the page's policy", async () => {
  const { name, bytes } = zipped(districtPackage());
  const answer = await ask(name, bytes);
  expect(answer).toMatchObject({ reading: { problems: [] } });
  expect("reading" in answer && answer.reading.plans).toEqual(load(districtPackage()).plans);
});

it("it reads GBK there too", async () => {
  const gbk = Buffer.from("d6b8b1ea2cb5a5cebb0a", "hex"); // 指标,单位
  expect(await ask("plan.csv", gbk)).toMatchObject({
    reading: { plans: [], notes: [{ code: "encoding", encoding: "gb18030", files: ["plan.csv"] }] },
  });
});
