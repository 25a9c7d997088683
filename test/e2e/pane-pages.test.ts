/** What is behind the list of indicators: the card, the insert page, the check of formulas, the settings. */
import { placeText, statusText } from "../../src/i18n/citation";
import type { Locale } from "../../src/i18n/locale";
import { taskpaneTexts } from "../../src/i18n/taskpane";
import { sheetTexts } from "../../src/i18n/sheets";
import { columnLetters } from "../../src/sheets/spec/address";
import { cellPosition } from "../excel/model/address";
import { highTech } from "./high-tech";
import { useSessions } from "./use-sessions";
import { checkView } from "./views";

const sessions = useSessions();

/** The cell in the first row below a table's headers. */
function cellBelow(table: string, column: number): string {
  const { row, column: first } = cellPosition(table.split("!").at(-1)?.split(":")[0] ?? "");
  return `${columnLetters(first + column)}${row + 2}`;
}

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  test("the card of an indicator shows its figures, its path and where the plan states it", async () => {
    const { pane } = await sessions.open({ lang });
    const { card } = pane.pages;
    await pane.search("gxjsqy");
    await pane.openCard(highTech[lang]);

    const figures = (await pane.frame.locator("dl").first().innerText()).split(/\s+/);
    expect(figures).toEqual(expect.arrayContaining(["1035", "3000", "1965"]));
    const path = pane.frame.getByRole("table", { name: card.path });
    const row2018 = path.getByRole("row", { name: pane.texts.figures.year(2018) });
    // 1035 + 3/5 of the way to 3000, and the same by equal rates of growth.
    expect(await row2018.getByRole("cell").allInnerTexts()).toEqual(["2214", "1960"]);
    const place = placeText({ chapter: 2, section: 3, box: 2, item: 4 }, lang);
    expect(await pane.frame.getByRole("listitem").first().innerText()).toContain(place);

    await pane.press(pane.texts.back);
    await pane.choice(highTech[lang]).waitFor();
  });

  test("the insert page puts a monitoring sheet on a sheet of its own, which follows the actual figures", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    const { insert } = pane.pages;
    await workbook.enter("A1", "已有内容");
    await pane.search("gxjsqy");
    await pane.choose(highTech[lang]);
    await pane.openInsertPage();
    await pane.pick(insert.what, insert.products.monitoring);
    await pane.pick(insert.where, pane.texts.selection.placements.newSheet);
    const { monitoring, columns } = sheetTexts(lang);
    await pane.frame.getByText(insert.newSheet(monitoring.sheet)).waitFor();
    await pane.press(insert.insert);
    await pane.message("success");

    const { sheets, tables } = await workbook.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", monitoring.sheet]);
    const table = tables[0]?.address ?? "";
    const [headers = []] = await workbook.values(table);
    const at = (header: string) => headers.indexOf(header);
    const row = async () => (await workbook.values(table))[1] ?? [];
    expect(await row()).toEqual(expect.arrayContaining([highTech[lang], 1035, 3000]));
    // The path stands in a block of its own below, in the same order of rows.
    const path = await workbook.values(tables[1]?.address ?? "");
    expect(path[1]).toEqual(expect.arrayContaining([2214]));
    expect((await row())[at(monitoring.status)]).toBe("");

    await workbook.enter(cellBelow(table, at(monitoring.actual(2018))), 2300);
    const filled = await row();
    expect(filled[at(monitoring.status)]).toBe(statusText("onPath", lang));
    expect(filled[at(columns.gap)]).toBe(700);
  });

  test("freezing turns the formulas of the workbook into their values, thawing brings them back", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    const { check } = pane.pages;
    const formula = '=CQ.PLANTARGET("高新技术企业",2020)';
    await workbook.enter("B2", formula);
    expect(await workbook.value("B2")).toBe(3000);
    await pane.openTab("check");
    await pane.frame.getByText(check.found(1, 0)).waitFor();
    await pane.pick(check.scope, check.scopes.workbook);

    await pane.press(check.freeze);
    expect(await pane.message()).toContain(check.frozen(1, []).trim());
    expect(await workbook.formula("B2")).toBe(3000);

    await pane.press(check.thaw);
    expect(await pane.message()).toContain(check.thawed(1, [], 0).trim());
    expect(await workbook.formula("B2")).toBe(formula);
    expect(await workbook.value("B2")).toBe(3000);
  });

  test("the check tells why a formula shows an error, which figure was typed over, and goes to its cell", async () => {
    const session = await sessions.open({ lang });
    const { pane, workbook } = session;
    const { check } = pane.pages;
    await checkView.prepare(session, lang);
    const reason = await workbook.reason("B4");
    await pane.frame.getByText(check.reason(reason), { exact: true }).waitFor();
    const target = sheetTexts(lang).columns.target(2020);
    await pane.frame.getByText(check.update.figure(target, "2900", "3000")).waitFor();
    const selected = workbook.nextSelection();
    await pane.press(check.goTo("Sheet1!H12"));
    expect(await selected).toContain("H12");
  });

  test("the settings change the language of the pane at once", async () => {
    const { pane } = await sessions.open({ lang });
    const other: Locale = lang === "zh-CN" ? "en-US" : "zh-CN";
    const named = { "zh-CN": "中文（简体）", "en-US": "English" };
    await pane.openTab("settings");
    await pane.frame.getByRole("radio", { name: named[other] }).check();
    // Pasting one's own table is for the page without Excel only.
    const { ownTable, ...tabs } = taskpaneTexts(other).tabs;
    const shown = await pane.frame.getByRole("tab").allInnerTexts();
    expect(shown).not.toContain(ownTable);
    expect(shown).toEqual(Object.values(tabs));
    expect(await pane.frame.locator("html").getAttribute("lang")).toBe(other);
  });
});
