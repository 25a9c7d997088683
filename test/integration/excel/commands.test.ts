/** The menus of ribbon and cell on the stand-in Excel, with the pane closed, as the built add-in answers them. */
import path from "node:path";
import { type Addin, startAddin } from "../../excel/jsdom-host";
import { until } from "../../until";

const distDir = path.join(__dirname, "../../../dist");

let addin: Addin;

beforeEach(async () => {
  addin = await startAddin({ distDir, locale: "zh-CN", pane: "Background" });
  await addin.followed();
});

afterEach(() => {
  expect(addin.errors).toEqual([]);
  expect(addin.unimplemented).toEqual([]);
  addin.dispose();
});

const sheet = () => addin.workbook.sheet("Sheet1");
const sheetNames = () => addin.workbook.data.sheets.map(({ name }) => name);
const paneText = () => addin.document.getElementById("pane")?.textContent ?? "";
const isOpen = () => addin.host.runtime.pane === "Visible";

describe("on the cells that are selected", () => {
  test("the target of a single indicator goes to its right", async () => {
    sheet().enter("B2", "高新技术企业");
    addin.workbook.select("Sheet1!B2");
    await addin.ribbon.click("insertTarget");
    expect(sheet().value("C2")).toBe(3000);
    expect(isOpen()).toBe(false);
  });

  test("of several indicators each has its own target or citation beside it, and what is none has nothing", async () => {
    sheet().enter("B2:B4", [["高新技术企业"], ["合计"], ["技术合同成交额"]]);
    addin.workbook.select("Sheet1!B2:B4");
    await addin.ribbon.click("insertTarget");
    expect(sheet().values("C2:C4")).toEqual([[3000], [""], [400]]);
    addin.workbook.select("Sheet1!E2");
    sheet().enter("E2:E3", [["高新技术企业"], ["技术合同成交额"]]);
    addin.workbook.select("Sheet1!E2:E3");
    await addin.ribbon.click("insertCitation");
    for (const [citation] of sheet().values("F2:F3")) expect(citation).toMatch(/^《.*》.*专栏2/);
  });

  test("a cell in use to the right is never overwritten, and the pane says so", async () => {
    sheet().enter("B2:C3", [
      ["高新技术企业", ""],
      ["技术合同成交额", "已填"],
    ]);
    addin.workbook.select("Sheet1!B2:B3");
    await addin.ribbon.click("insertTarget");
    expect(sheet().values("C2:C3")).toEqual([[""], ["已填"]]);
    expect(isOpen()).toBe(true);
    await until(() => /未写入任何内容.*C3/.test(paneText()));
  });

  test("cells without an indicator are refused in the pane", async () => {
    sheet().enter("B2:B3", [["合计"], ["小计"]]);
    addin.workbook.select("Sheet1!B2:B3");
    await addin.ribbon.click("insertTarget");
    expect(sheet().values("C2:C3")).toEqual([[""], [""]]);
    await until(() => /没有名为“合计”的指标/.test(paneText()));
  });

  test("gap columns go beside names and figures", async () => {
    sheet().enter("B2:C3", [
      ["指标", "2018年实际值"],
      ["高新技术企业", 2300],
    ]);
    addin.workbook.select("Sheet1!B2:C3");
    await addin.ribbon.click("insertGaps");
    expect(sheet().values("D2:L3").flat()).toContain(3000);
    expect(isOpen()).toBe(false);
  });

  test("an indicator is shown in the pane, which opens", async () => {
    sheet().enter("B2", '=CQ.PLANTARGET("高新技术企业",2020)');
    await addin.calculated();
    addin.workbook.select("Sheet1!B2");
    await addin.ribbon.click("showIndicator");
    expect(isOpen()).toBe(true);
    while (!addin.document.querySelector("h2[tabindex]"))
      await new Promise((r) => setTimeout(r, 5));
    expect(addin.document.querySelector("h2[tabindex]")?.textContent).toBe("高新技术企业");
  });
});

describe("of the menu with reports", () => {
  test.each([
    ["insertMonitoring", 1],
    ["insertSummary", 1],
  ])("%s makes a new sheet", async (command, count) => {
    const before = sheetNames();
    await addin.ribbon.click(command);
    expect(sheetNames()).toHaveLength(before.length + count);
    expect(isOpen()).toBe(false);
  });

  test("the evaluation makes its sheets, all of them", async () => {
    await addin.ribbon.click("insertEvaluation");
    expect(sheetNames().length).toBeGreaterThan(5);
  });

  test("the path chart is of the indicator in the active cell", async () => {
    sheet().enter("B2", "高新技术企业");
    addin.workbook.select("Sheet1!B2");
    await addin.ribbon.click("insertPathChart");
    expect(sheetNames()).toHaveLength(2);
    addin.workbook.select("Sheet1!D9");
    await addin.ribbon.click("insertPathChart");
    expect(sheetNames()).toHaveLength(2);
    await until(() => /请先选中写有指标名称/.test(paneText()));
  });

  test("all formulas are turned into values, and the check says what stands there", async () => {
    sheet().enter("B2", '=CQ.PLANTARGET("高新技术企业",2020)');
    await addin.calculated();
    await addin.ribbon.click("freezeWorkbook");
    expect(sheet().formula("B2")).toBe(3000);
    expect(isOpen()).toBe(true);
  });
});
