/**
 * What works in which Excel: Excel 2021 LTSC has ExcelApi 1.14, 2024 LTSC has 1.17, Microsoft 365 has 1.20. The
 * stand-in refuses every call above its level, so a call that slipped in fails here.
 */
import path from "node:path";
import { insertionText } from "../../../src/i18n/insertion";
import { until } from "../../until";
import { type Addin, startAddin } from "../../excel/jsdom-host";
import type { WorkbookData } from "../../excel/model/data";

const distDir = path.join(__dirname, "../../../dist");

let addin: Addin;
const start = async (api: string) => {
  addin = await startAddin({ distDir, api });
  addin.workbook.sheet("Sheet1").enter("L1", "mine");
};

afterEach(() => {
  expect(addin.unimplemented).toEqual([]);
  expect(addin.errors).toEqual([]);
  addin.dispose();
});

/** What both buttons write: the headline table, and a citation beside the name below it. */
async function pressBothButtons(): Promise<WorkbookData> {
  await addin.ribbon.click("insertHeadlineTable");
  addin.workbook.sheet("Sheet1").enter("A30", "高新技术企业");
  addin.workbook.select("Sheet1!A30");
  await addin.ribbon.click("insertCitation");
  await addin.calculated();
  return addin.workbook.snapshot();
}

describe.each([
  ["Excel 2021 LTSC", "1.14"],
  ["Excel 2024 LTSC", "1.17"],
  ["Microsoft 365", "1.20"],
])("in %s (ExcelApi %s)", (_, api) => {
  beforeEach(() => start(api));

  test("functions answer", async () => {
    addin.workbook.sheet("Sheet1").enter("A1", '=CQ.PLANTARGET("高新技术企业",2020)');
    await addin.calculated();
    expect(addin.workbook.sheet("Sheet1").value("A1")).toBe(3000);
  });

  test("both ribbon buttons write what they should", async () => {
    await pressBothButtons();
    const sheet = addin.workbook.sheet("Sheet1");
    expect(addin.workbook.tables).toHaveLength(1);
    expect(sheet.value("L1")).toBe("mine");
    expect(sheet.value("B30")).toContain("专栏2");
  });

  test("an insertion is one step of the undo list, which on the desktop begins with it", async () => {
    const { undo } = addin.host;
    await addin.ribbon.click("insertHeadlineTable");
    expect(undo.steps).toBe(1);
    // Merged cells cannot be seen otherwise.
    const losses = undo.losses.map(({ api }) => api);
    expect(new Set(losses)).toEqual(new Set(["Range.getMergedAreasOrNullObject"]));
  });
});

test("all these versions of Excel get the same workbook", async () => {
  const results: WorkbookData[] = [];
  for (const api of ["1.14", "1.17", "1.20"]) {
    await start(api);
    results.push(await pressBothButtons());
    addin.dispose();
  }
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
});

describe("in an Excel that lacks what inserting needs (ExcelApi 1.12)", () => {
  beforeEach(() => start("1.12"));

  test("functions answer all the same", async () => {
    expect(await addin.functions.call("PLANTARGET", [[["高新技术企业"]], [[2020]]])).toEqual([
      [3000],
    ]);
  });

  test.each(["insertHeadlineTable", "insertCitation"])(
    "%s changes nothing and the pane says what is missing",
    async (button) => {
      const before = addin.workbook.snapshot();
      await addin.ribbon.click(button);
      expect(addin.workbook.snapshot()).toEqual(before);
      const problem = { code: "oldHost", details: { requirement: "ExcelApi 1.13" } } as const;
      const words = insertionText({ problem }, "zh-CN");
      const pane = addin.document.getElementById("pane");
      await until(() => pane?.textContent?.includes(words) === true);
    }
  );
});
