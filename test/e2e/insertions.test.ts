/** What is inserted can be shown and taken back; columns beside the user's own figures; citations. */
import type { Locale } from "../../src/i18n/locale";
import { sheetTexts } from "../../src/i18n/sheets";
import { highTech } from "./high-tech";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  test("a table is shown again and taken back, and the workbook is as it was", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    const { insertion, selection } = pane.texts;
    await workbook.enter("A1", "mine");
    await workbook.select("B3");
    const before = await workbook.snapshot();
    await pane.search("gxjsqy");
    await pane.choose(highTech[lang]);
    await pane.press(selection.table);
    await pane.message("success");

    await workbook.select("Z99");
    await pane.press(insertion.goTo);
    await pane.press(insertion.undo);
    await pane.frame.getByText(insertion.undone(false)).waitFor();
    const { selections, ...after } = await workbook.snapshot();
    // Going there comes before taking back: requests are answered in their order.
    expect(Object.values(selections)[0]).toMatch(/^B3:/);
    expect(after).toEqual({ ...before, selections: undefined });
  });

  test("what the user has edited since is not taken back, by the keyboard either", async () => {
    const { page, pane, workbook } = await sessions.open({ lang });
    const { insertion, selection } = pane.texts;
    await pane.search("gxjsqy");
    await pane.choose(highTech[lang]);
    await pane.press(selection.table);
    await pane.message("success");
    await workbook.enter("B4", "mine");
    const edited = await workbook.snapshot();

    await pane.frame.getByRole("button", { name: insertion.undo }).focus();
    await page.keyboard.press("Enter");
    expect(await pane.message("error")).toContain("B4");
    expect(await workbook.snapshot()).toEqual(edited);
  });

  test("gap columns follow the selection, name the rows that are not recognised, and are inserted", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    const { insert } = pane.pages;
    const header = lang === "zh-CN" ? "2018年实际值" : "Actual 2018";
    await workbook.enter("B2:C4", [
      ["x", header],
      [highTech[lang], 2300],
      ["zzzzzz", 1],
    ]);
    await workbook.select("A1");
    await pane.search("gxjsqy");
    await pane.choose(highTech[lang]);
    await pane.openInsertPage();
    await pane.pick(insert.what, insert.products.gaps);
    await pane.frame.getByText(insert.gaps.selectHint).waitFor();

    await workbook.select("B2:C4");
    await pane.frame.getByText(insert.gaps.found("B2:C4", "B", ["C"], 1, 1)).waitFor();
    await pane.frame.getByText(insert.free("Sheet1!D2:J4")).waitFor();
    await pane.press(insert.insert);
    const message = await pane.message("success");
    expect(message).toContain("zzzzzz");
    const [headers, figures, blank] = await workbook.values("D2:J4");
    expect(headers?.[4]).toBe(sheetTexts(lang).columns.gap);
    expect(figures?.slice(2, 5)).toEqual([1035, 3000, 700]);
    expect(blank).toEqual(Array(7).fill(""));

    await pane.press(pane.texts.insertion.undo);
    await pane.frame.getByText(pane.texts.insertion.undone(false)).waitFor();
    expect(await workbook.values("D2:J4")).toEqual(Array(3).fill(Array(7).fill("")));
    expect(await workbook.values("B3:C3")).toEqual([[highTech[lang], 2300]]);
  });

  test("values of several indicators stand below one another with their names", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    await workbook.select("B2");
    await pane.search("专栏2");
    await pane.press(pane.texts.find.selectAll);
    await pane.press(pane.texts.selection.value);
    const message = await pane.message("success");
    expect(message).toContain("Sheet1!B2:C11");
    expect((await workbook.values("C2:C11")).flat()).toEqual(
      expect.arrayContaining([60, 2.5, 3000, 30, 20, 1.2, 8.6, 400, 8.3])
    );
  });

  test("a list of the cells that use figures is made on a new sheet and taken back", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    const { insert } = pane.pages;
    await workbook.enter("B2", '=CQ.PLANTARGET("高新技术企业",2020)');
    await pane.search("gxjsqy");
    await pane.choose(highTech[lang]);
    await pane.openInsertPage();
    await pane.pick(insert.what, insert.products.citation);
    await pane.pick(insert.form, insert.forms.list);
    const { sheetName } = sheetTexts(lang).citations;
    await pane.frame.getByText(insert.newSheet(sheetName)).waitFor();
    await pane.press(insert.insert);
    await pane.message("success");
    expect((await workbook.snapshot()).sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      sheetName,
    ]);
    await pane.press(pane.texts.insertion.undo);
    await pane.frame.getByText(pane.texts.insertion.undone(true)).waitFor();
    expect((await workbook.snapshot()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
