/** From an empty table of actual figures to a formula that follows it. */
import { actualsTexts } from "../../src/i18n/actuals";
import type { Locale } from "../../src/i18n/locale";
import { planTexts } from "../../src/i18n/plans";
import { sheetTexts } from "../../src/i18n/sheets";
import { highTech } from "./high-tech";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  const texts = actualsTexts(lang);

  test("a table is inserted, linked, filled in and checked, and a formula takes a figure from it", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    const { frame } = pane;
    await pane.search("gxjsqy");
    await pane.choose(highTech[lang]);
    await pane.openTab("data");
    await pane.press(planTexts(lang).sections.actuals);
    await frame.getByText(texts.section.none).waitFor();
    await pane.press(texts.section.insertTemplate);
    const where = `${texts.template.sheet}!A4:E9`;
    await frame.getByText(texts.section.linked("CQ_Actuals", where)).waitFor();
    expect(await workbook.values("A4:C6")).toEqual([
      [texts.columns.indicator, texts.columns.year, texts.columns.value],
      [highTech[lang], 2016, ""],
      [highTech[lang], 2017, ""],
    ]);

    await workbook.enter("C5:C7", [[1443], [20.27], ["2504"]]);
    await workbook.enter("A7", "H04");
    await pane.press(texts.section.check);
    const { group, severities } = texts.section;
    const errors = frame.getByRole("region", { name: group(severities.error, 1) });
    expect(await errors.innerText()).toContain("H04");
    const doubts = frame.getByRole("region", { name: group(severities.doubt, 1) });
    expect(await doubts.innerText()).toContain("20.27");

    await workbook.enter("C6", 2027);
    await workbook.enter("A7", highTech[lang]);
    await pane.press(texts.section.check);
    const clean = texts.section.found(3, 2) + texts.section.clean;
    await frame.getByText(clean, { exact: true }).waitFor();

    const { formula } = pane.pages;
    await pane.openTab("formula");
    await pane.pick(formula.function, formula.named("PLANGAP", formula.names.PLANGAP));
    await frame.getByRole("combobox", { name: formula.parameters.indicator }).fill("gxjsqy");
    await frame.getByRole("option", { name: highTech[lang] }).click();
    await pane.pick(texts.formula.label, texts.formula.option(2017, 2027));
    expect(await frame.getByRole("cell").allInnerTexts()).toEqual(["973"]);

    await workbook.select("H1");
    await pane.press(formula.insert);
    await pane.message("success");
    expect(await workbook.value("H1")).toBe(973);
    await workbook.enter("C6", 2100);
    expect(await workbook.value("H1")).toBe(900);
    await workbook.enter("C6", "?");
    expect(await workbook.value("H1")).toBe("#N/A");
    await workbook.enter("C6", 2027);

    // Excel makes 0.581 of it, and formulas would take that.
    await workbook.enter("C8", "58.1%");
    const { insert } = pane.pages;
    await pane.openTab("find");
    await pane.openInsertPage();
    await pane.pick(insert.what, insert.products.monitoring);
    // It opens once the table has been read.
    const option = frame.getByRole("checkbox", { name: texts.monitoring.option, disabled: false });
    await option.focus();
    await frame.page().keyboard.press("Space");
    await frame.getByText(texts.monitoring.refused(texts.template.sheet, ["C8"], 1)).waitFor();
    await workbook.enter("C8", "");
    await pane.press(texts.monitoring.check);
    await pane.pick(insert.where, pane.texts.selection.placements.newSheet);
    await pane.press(insert.insert);
    await pane.message("success");
    const { monitoring } = sheetTexts(lang);
    const [headers = [], row = []] = await workbook.values("A3:Z4");
    const shown = (header: string): unknown => row[headers.indexOf(header)];
    expect([2016, 2017, 2018, 2019].map((year) => shown(monitoring.actual(year)))).toEqual([
      1443,
      2027,
      2504,
      "",
    ]);
    expect(shown(monitoring.latestYear)).toBe(2018);
    expect(shown(sheetTexts(lang).columns.gap)).toBe(496);
  });
});
