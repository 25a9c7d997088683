/** The formula builder shows what a formula will give before it is in a cell. */
import type { Locale } from "../../src/i18n/locale";
import { reasonText } from "../../src/i18n/reasons";
import { highTech } from "./high-tech";
import type { Pane } from "./pane";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

/** The field for the indicator in the formula builder, which offers PLANTARGET first. */
async function indicatorField(pane: Pane) {
  await pane.openTab("formula");
  return pane.frame.getByRole("combobox", { name: pane.pages.formula.parameters.indicator });
}

const result = ({ frame }: Pane) => frame.getByRole("cell");

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  test("the target of an indicator is shown, and the cell shows the same once the formula is in it", async () => {
    const { pane, workbook } = await sessions.open({ lang });
    const { formula } = pane.pages;
    const field = await indicatorField(pane);
    await field.fill("gxjsqy");
    await pane.frame.getByRole("option", { name: highTech[lang] }).click();
    await pane.pick(formula.parameters.year, pane.texts.figures.year(2020));

    const text = `=CQ.PLANTARGET("${highTech[lang]}",2020)`;
    expect(await pane.frame.locator("code").innerText()).toBe(text);
    expect(await result(pane).allInnerTexts()).toEqual(["3000"]);
    expect(await workbook.value("C3")).toBe("");

    await workbook.select("C3");
    await pane.press(formula.insert);
    await pane.message("success");
    expect(await workbook.formula("C3")).toBe(text);
    expect(await workbook.value("C3")).toBe(3000);
  });

  test("for a name that the plan does not know stands why there is no result", async () => {
    const { pane } = await sessions.open({ lang });
    const field = await indicatorField(pane);
    await field.fill("高新技术企叶");

    const unknown = reasonText(
      { code: "unknownIndicator", name: "高新技术企叶", candidates: ["高新技术企业"] },
      lang
    );
    // The reason begins with the name; which others are near it is for the functions' tests.
    const [beginning = ""] = unknown.split("高新技术企叶");
    expect(await result(pane).innerText()).toContain(`${beginning}高新技术企叶`);
    expect(await result(pane).innerText()).toContain("高新技术企业");
  });
});
