import type { Locale } from "../../src/i18n/locale";
import { sheetTexts } from "../../src/i18n/sheets";
import { highTech } from "./high-tech";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

const headlineButton: Record<Locale, string> = {
  "zh-CN": "主要指标表",
  "en-US": "Headline table",
};

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  test("an indicator is found by its initials and a table of it inserted at the active cell", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    await workbook.select("B2");
    await pane.search("gxjsqy");
    await pane.choose(highTech[lang]);
    await pane.press(pane.texts.selection.table);
    const message = await pane.message("success");

    const { done, things } = pane.texts.insertion;
    expect(message).toContain(done(things.table, await workbook.usedAddress()));
    expect(await workbook.usedAddress()).toMatch(/^Sheet1!B2:/);

    const { tables } = await workbook.snapshot();
    expect(tables).toHaveLength(1);
    const rows = await workbook.values(tables[0]?.address ?? "");
    expect(rows[0]).toContain(sheetTexts(lang).columns.target(2020));
    expect(rows[1]).toEqual(expect.arrayContaining([highTech[lang], 1035, 3000, 1965]));
  });

  test("a formula in a cell gives the target", async () => {
    const { workbook } = await sessions.open({ lang });
    await workbook.enter("A1", '=CQ.PLANTARGET("高新技术企业",2020)');
    expect(await workbook.value("A1")).toBe(3000);
  });

  test("the ribbon inserts the headline table while the pane is closed", async () => {
    const { page, workbook, clickRibbon } = await sessions.open({ lang, pane: "closed" });
    await clickRibbon(headlineButton[lang]);

    const { tables } = await workbook.snapshot();
    const rows = await workbook.values(tables[0]?.address ?? "");
    const targets = rows[0]?.indexOf(sheetTexts(lang).columns.target(2020)) ?? -1;
    expect(rows.slice(1).map((row) => row[targets])).toEqual([
      60, 2.5, 60, 3000, 30, 20, 1.2, 8.6, 400, 8.3,
    ]);
    expect(await page.locator("#pane").isVisible()).toBe(false);
  });
});
