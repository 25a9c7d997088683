/** Bad input, as far as a user meets it: a clear message in the language of Excel, and nothing is changed. */
import type { Reason } from "../../src/core/outcome";
import type { Locale } from "../../src/i18n/locale";
import { reasonText } from "../../src/i18n/reasons";
import type { InsertionProblem } from "../../src/core/insertion/problem";
import { insertionText } from "../../src/i18n/insertion";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

const headlineButton: Record<Locale, string> = {
  "zh-CN": "主要指标表",
  "en-US": "Headline table",
};
const citationButton: Record<Locale, string> = { "zh-CN": "插入出处", "en-US": "Citation" };

/** What is typed into a cell, and what the user then sees there and beside it. */
const badFormulas: [formula: string, error: string, reason: Reason][] = [
  [
    '=CQ.PLANTARGET("zzzzzz",2020)',
    "#N/A",
    { code: "unknownIndicator", name: "zzzzzz", candidates: [] },
  ],
  [
    '=CQ.PLANTARGET("高新技术企叶",2020)',
    "#N/A",
    { code: "unknownIndicator", name: "高新技术企叶", candidates: ["高新技术企业"] },
  ],
  ['=CQ.PLANGAP("高新技术企业","很多")', "#VALUE!", { code: "notAFigure", text: "很多" }],
  [
    '=CQ.PLANTARGET("高新技术企业",2018)',
    "#N/A",
    { code: "noTarget", name: "高新技术企业", year: 2018, years: [2020] },
  ],
  [
    '=CQ.PLANVALUE("高新技术企业",2013)',
    "#N/A",
    { code: "noObservation", name: "高新技术企业", year: 2013, years: [2010, 2015] },
  ],
];

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  test("each bad formula shows its error, and its reason in that language", async () => {
    const { workbook } = await sessions.open({ lang });
    const seen = [];
    for (const [formula] of badFormulas) {
      await workbook.enter("A1", formula);
      seen.push([formula, await workbook.value("A1"), await workbook.reason("A1")]);
    }
    expect(seen).toEqual(
      badFormulas.map(([formula, error, reason]) => [formula, error, reasonText(reason, lang)])
    );
  });

  test("a formula that refers to an empty cell stays empty, for rows yet to be filled in", async () => {
    const { workbook } = await sessions.open({ lang });
    await workbook.enter("B1", "=CQ.PLANTARGET(A1,2020)");
    expect(await workbook.value("B1")).toBe("");
    await workbook.enter("A1", "高新技术企业");
    expect(await workbook.value("B1")).toBe(3000);
  });

  test("a range with one bad row gives one error and every other value", async () => {
    const { workbook } = await sessions.open({ lang });
    await workbook.enter("A1:A3", [["高新技术企业"], ["没有的指标"], ["技术合同成交额"]]);
    await workbook.enter("B1", "=CQ.PLANTARGET(A1:A3,2020)");
    expect(await workbook.values("B1:B3")).toEqual([[3000], ["#N/A"], [400]]);
  });
});

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s, the ribbon", (lang) => {
  test("leaves an occupied area as it is, and the pane says what is in the way", async () => {
    const { page, pane, workbook, clickRibbon } = await sessions.open({ lang, pane: "closed" });
    await workbook.enter("C5", "已有内容");
    const before = await workbook.snapshot();
    await clickRibbon(headlineButton[lang]);

    const message = await pane.message("error");
    expect(message).toContain("C5");
    expect(message).toContain(pane.texts.selection.placements.newSheet);
    expect(await workbook.snapshot()).toEqual(before);
    expect(await page.locator("#pane").isVisible()).toBe(true);
  });

  test("offers another place, and inserts there", async () => {
    const { pane, workbook, clickRibbon } = await sessions.open({ lang, pane: "closed" });
    await workbook.enter("A1", "已有内容");
    await clickRibbon(headlineButton[lang]);
    await pane.press(pane.texts.selection.placements.newSheet);
    await expect(pane.message("success")).resolves.toContain("A1");

    const { sheets, tables } = await workbook.snapshot();
    expect(sheets).toHaveLength(2);
    expect(tables.map(({ sheetId }) => sheetId)).toEqual([sheets[1]?.id]);
    expect(Object.keys(sheets[0]?.cells ?? {})).toEqual(["A1"]);
  });

  test("leaves a protected sheet as it is", async () => {
    const { pane, workbook, clickRibbon } = await sessions.open({ lang, pane: "closed" });
    await workbook.protect();
    const before = await workbook.snapshot();
    await clickRibbon(headlineButton[lang]);
    const problem: InsertionProblem = {
      code: "obstructed",
      details: {
        sheet: "Sheet1",
        address: "A1:I18",
        obstacles: [{ kind: "protectedSheet", sheet: "Sheet1" }],
      },
    };
    expect(await pane.message("error")).toContain(insertionText({ problem }, lang));
    expect(await workbook.snapshot()).toEqual(before);
  });

  test("asks to finish typing while a cell is being edited", async () => {
    const { pane, workbook, clickRibbon } = await sessions.open({ lang, pane: "closed" });
    const before = await workbook.snapshot();
    await workbook.editCell(true);
    await clickRibbon(headlineButton[lang]);
    expect(await pane.message("error")).toContain(
      insertionText({ problem: { code: "cellEdit" } }, lang)
    );
    await workbook.editCell(false);
    expect(await workbook.snapshot()).toEqual(before);
  });

  test("gives a second table another name, as names must differ", async () => {
    const { workbook, clickRibbon } = await sessions.open({ lang, pane: "closed" });
    await clickRibbon(headlineButton[lang]);
    await workbook.select("A40");
    await clickRibbon(headlineButton[lang]);
    const { tables } = await workbook.snapshot();
    expect(new Set(tables.map(({ name }) => name)).size).toBe(2);
  });

  test("says which names are near when it is asked to cite something unknown", async () => {
    const { pane, workbook, clickRibbon } = await sessions.open({ lang, pane: "closed" });
    await workbook.enter("A1", "高新技术企叶");
    const before = await workbook.snapshot();
    await clickRibbon(citationButton[lang]);
    expect(await pane.message("error")).toContain("高新技术企业");
    expect(await workbook.snapshot()).toEqual(before);
  });

  test("cites nothing beside an occupied cell", async () => {
    const { pane, workbook, clickRibbon } = await sessions.open({ lang, pane: "closed" });
    await workbook.enter("A1:B1", [["高新技术企业", "备注"]]);
    const before = await workbook.snapshot();
    await clickRibbon(citationButton[lang]);
    expect(await pane.message("error")).toContain("B1");
    expect(await workbook.snapshot()).toEqual(before);
  });
});

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s, the pane", (lang) => {
  test("inserts no table over other cells, and offers the next free place", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    await workbook.enter("B2", "已有内容");
    const before = await workbook.snapshot();
    await pane.search("gxjsqy");
    await pane.frame.getByRole("checkbox").first().check({ force: true });
    await pane.press(pane.texts.selection.table);
    expect(await pane.message("error")).toContain("B2");
    expect(await workbook.snapshot()).toEqual(before);

    await pane.press(pane.texts.selection.placements.nextFree);
    await pane.message("success");
    const { sheets, tables } = await workbook.snapshot();
    expect(tables).toHaveLength(1);
    expect(sheets[0]?.cells.B2?.value).toBe("已有内容");
  });
});
