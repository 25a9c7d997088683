/** A plan's own document on a page that was opened from a disk: read, looked through by the keyboard, and its sheet downloaded. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locale } from "../../src/i18n/locale";
import { planTextsOnPage } from "../../src/i18n/on-page/plans";
import { planDocumentTexts } from "../../src/i18n/plan-documents";
import { reviewSheetTexts } from "../../src/i18n/review-sheet";
import { bytesOf, escaped, wordDocument } from "../unit/reading/documents/word-document";
import { districtPlan } from "./district-plan";
import { useWebPages, type WebPage } from "./web-page";

const pages = useWebPages();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plantarget-document-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DOCUMENTS = {
  "规划.docx": wordDocument(districtPlan),
  "规划.html": bytesOf(
    `<html><body>${districtPlan.map((line) => `<p>${escaped(line)}</p>`).join("")}</body></html>`
  ),
  "规划.txt": bytesOf(districtPlan.join("\r\n")),
};

async function read(web: WebPage, lang: Locale, name: keyof typeof DOCUMENTS): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, DOCUMENTS[name]);
  await web.openTab(web.texts.tabs.data);
  const { load, review } = planDocumentTexts(lang);
  await web.page
    .getByLabel(load.button, { exact: true })
    .and(web.page.locator("input"))
    .setInputFiles(path);
  await web.page.getByText(review.found(5, 3, 2)).waitFor();
}

test.each([
  ["规划.docx", "zh-CN", 300],
  ["规划.html", "en-US", 1440],
  ["规划.txt", "zh-CN", 1440],
] as const)("%s is read in the page itself (%s, %i px wide)", async (name, lang, width) => {
  const web = await pages.open({ from: "disk", lang, width });
  await read(web, lang, name);
  const { review } = planDocumentTexts(lang);
  const entries = web.page.getByRole("list", { name: review.list }).getByRole("listitem");
  await entries.nth(3).focus();
  await web.page.keyboard.press("t");
  await web.page.keyboard.press("ArrowDown");
  await web.page.keyboard.press("n");
  await web.page.getByText(review.found(5, 4, 0)).waitFor();
  const overflow = await web.page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth
  );
  expect(overflow).toBeLessThanOrEqual(0);
  if (process.env.SHOTS !== undefined)
    await web.page.screenshot({ path: `${process.env.SHOTS}/${name}-${width}.png` });
});

test("the sheet to fill in is downloaded with what is sure taken already, and read back", async () => {
  const lang = "zh-CN";
  const web = await pages.open({ from: "disk" });
  await read(web, lang, "规划.docx");
  const { review, back } = planDocumentTexts(lang);
  const sheet = await web.downloaded(() => web.press(review.sheet));
  expect(sheet.name).toBe(`${reviewSheetTexts(lang).sheet}.xlsx`);
  const rows = await sheet.rows();
  expect(rows.slice(-5).map(([taken, , , name]) => [taken, name])).toEqual([
    ["是", "孵化器"],
    ["是", "在孵企业"],
    ["是", "技术合同成交额"],
    [null, "科技服务机构"],
    [null, "支持中试基地"],
  ]);

  await web.page.getByRole("button", { name: back }).click();
  const { load, review: reviewed } = planTextsOnPage(lang);
  const path = join(folder, "填好的表.xlsx");
  writeFileSync(path, sheet.bytes);
  await web.page
    .getByLabel(load.files, { exact: true })
    .and(web.page.locator("input"))
    .setInputFiles(path);
  await web.page.getByRole("heading", { name: reviewed.title }).waitFor();
  await web.page.getByText(reviewed.hint(3)).waitFor();
});
