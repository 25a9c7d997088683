/** The web edition as a clerk without Excel uses it: a page opened from a stick, whose results are files. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser, howToGetABrowser } from "../../scripts/browser";
import { readGrid } from "../../src/reading/grid/read-grid";
import { PATIENCE } from "./session";

const dist = resolve(__dirname, "../../dist");

let browser: Browser;
let page: Page;
let asked: string[];
let faults: string[];

beforeAll(async () => {
  const found = findBrowser();
  if (!found) throw new Error(howToGetABrowser());
  browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
});

afterAll(() => browser.close());

beforeEach(async () => {
  const context = await browser.newContext({ locale: "zh-CN", acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE);
  page = await context.newPage();
  asked = [];
  faults = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(pathToFileURL(join(dist, "web.html")).href);
});

afterEach(async () => {
  expect(faults).toEqual([]);
  const elsewhere = asked.filter((url) => !/^(?:file|blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
  await page.context().close();
});

async function select(name: string): Promise<void> {
  await page.getByRole("checkbox", { name: `选择 ${name}`, exact: true }).click({ force: true });
}

test("a table of the selected indicators is downloaded as a workbook that holds the plan's figures", async () => {
  await select("科技进步贡献率");
  await select("研究与试验发展经费投入强度");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载表格" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("指标表.xlsx");
  await page.getByText("已下载“指标表.xlsx”。").waitFor();

  const bytes = new Uint8Array(readFileSync(await download.path()));
  const reading = await readGrid({ name: "指标表.xlsx", bytes });
  if (!("grid" in reading)) throw new Error("The workbook cannot be read.");
  const rows = reading.grid.rows.map((row) => row.map(({ value }) => value));
  const row = rows.find((cells) => cells.includes("研究与试验发展经费投入强度"));
  expect(row).toEqual(expect.arrayContaining([1.57, 2.5]));
});

test("nothing is offered that needs a workbook beside the page", async () => {
  await select("科技进步贡献率");
  const tabs = await page.getByRole("tab").allTextContents();
  expect(tabs.map((tab) => tab.trim())).toEqual(["查找", "计算", "数据", "设置"]);
  for (const label of ["插入表格", "公式", "出处"]) {
    expect(await page.getByRole("button", { name: label, exact: true }).count()).toBe(0);
  }
});

test("the calculator gives a result to copy, without a formula that needs the add-in", async () => {
  await page.getByRole("tab", { name: "计算" }).click();
  await page.getByRole("button", { name: "复制结果" }).waitFor();
  expect(await page.getByText("=CQ.").count()).toBe(0);
});
