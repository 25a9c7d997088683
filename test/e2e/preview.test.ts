/** The page of npm start: what is done in its grid reaches the workbook, and the grid shows what is there. */
import type { Page } from "playwright-core";
import { previewTexts } from "../../preview/texts";
import { insertionText } from "../../src/i18n/insertion";
import { cellPosition } from "../excel/model/address";
import { until } from "../until";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

const formula = '=CQ.PLANTARGET("高新技术企业",2020)';

/** The middle of a cell, in a sheet whose rows and columns have their usual sizes. */
function middleOf(address: string): { x: number; y: number } {
  const { row, column } = cellPosition(address);
  return { x: 46 + 64 * column + 32, y: 20 + 20 * row + 10 };
}

const sheetCanvas = (page: Page) => page.locator('canvas[id*="sheet"]');

async function clickCell(page: Page, address: string): Promise<void> {
  await sheetCanvas(page).click({ position: middleOf(address) });
}

/** The picture of a cell, which tells whether something is drawn there. */
async function pictureOf(page: Page, address: string): Promise<string> {
  const box = await sheetCanvas(page).boundingBox();
  const { x, y } = middleOf(address);
  const clip = { x: (box?.x ?? 0) + x - 28, y: (box?.y ?? 0) + y - 7, width: 56, height: 14 };
  return (await page.screenshot({ clip })).toString("base64");
}

test("a formula typed into a cell is calculated by the add-in, drawn, and edited again as a formula", async () => {
  const { page, workbook } = await sessions.open({ page: "preview" });
  const blank = await pictureOf(page, "B2");
  await clickCell(page, "B2");
  await page.keyboard.type(formula);
  await page.keyboard.press("Enter");
  expect(await workbook.value("B2")).toBe(3000);
  // The grid draws in one of the next frames.
  await until(async () => (await pictureOf(page, "B2")) !== blank);

  await clickCell(page, "B2");
  await page.keyboard.press("F2");
  await page.keyboard.type("*2");
  await page.keyboard.press("Enter");
  expect(await workbook.formula("B2")).toBe(`${formula}*2`);
  expect(await workbook.value("B2")).toBe(6000);
});

test("a cell is emptied with the Delete key", async () => {
  const { page, workbook } = await sessions.open({ page: "preview" });
  await workbook.enter("B2:C2", [["甲", "乙"]]);
  await clickCell(page, "B2");
  await page.keyboard.press("Delete");
  expect(await workbook.values("B2:C2")).toEqual([["", "乙"]]);
});

test("the pane inserts at the cell that is selected in the grid", async () => {
  const { page, pane, workbook } = await sessions.open({ page: "preview" });
  await clickCell(page, "D5");
  await pane.search("高新技术企业");
  await pane.choose("高新技术企业");
  await pane.press(pane.texts.selection.value);
  await pane.message("success");
  expect(await workbook.value("D5")).toBe(3000);
});

test("a cell that is being edited keeps the add-in out until it is left", async () => {
  const { page, pane, workbook, clickRibbon } = await sessions.open({ page: "preview" });
  await clickCell(page, "B2");
  await page.keyboard.type("正在输入");
  await clickRibbon("主要指标表");
  expect(await pane.message("error")).toContain(insertionText({ problem: { code: "cellEdit" } }));
  expect((await workbook.snapshot()).tables).toEqual([]);
});

test("below the grid stands why a cell shows an error", async () => {
  const { page, workbook } = await sessions.open({ page: "preview" });
  await workbook.enter("B2", '=CQ.PLANTARGET("高新技术企叶",2020)');
  await clickCell(page, "B2");
  await page.getByRole("status").getByText("相近的有：高新技术企业").waitFor();
});

test("an entry into a protected sheet is refused with a message", async () => {
  const { page, workbook } = await sessions.open({ page: "preview" });
  await workbook.protect();
  await clickCell(page, "C3");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  expect(await dialog.innerText()).toContain(previewTexts("zh-CN").refused.AccessDenied);
  await dialog.getByRole("button").click();
  expect(await workbook.value("C3")).toBe("");
});

test("the page says that it is not Excel, and changes to the other language", async () => {
  const { page } = await sessions.open({ page: "preview" });
  const notice = page.getByRole("note");
  expect(await notice.innerText()).toContain("不是 Excel");
  await notice.getByRole("link", { name: "English" }).click();
  await page.locator("body[data-ready]").waitFor({ state: "attached" });
  expect(await notice.innerText()).toContain("not Excel");
  expect(await page.getByRole("toolbar", { name: "PlanTarget" }).isVisible()).toBe(true);
});

test("the shortcuts of the manifest call its commands: the citation beside a cell, and the pane again", async () => {
  const { page, workbook } = await sessions.open({ page: "preview" });
  await workbook.enter("B2", "高新技术企业");
  await clickCell(page, "B2");
  await page.keyboard.press("Control+Alt+Shift+C");
  await until(async () => /^《.*》/.test(String(await workbook.value("C2"))));
  await page.locator("#pane button").first().click();
  await page.locator("#pane iframe").waitFor({ state: "hidden" });
  await page.keyboard.press("Control+Alt+Shift+P");
  await page.locator("#pane iframe").waitFor({ state: "visible" });
});
