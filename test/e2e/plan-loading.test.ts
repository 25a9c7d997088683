/** A plan of the user's own, from its files into the workbook and out of it again. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import type { Locale } from "../../src/i18n/locale";
import { planTexts } from "../../src/i18n/plans";
import { accessibilityFaults } from "./accessibility-faults";
import type { Pane } from "./pane";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

const FOLDER = join(import.meta.dirname, "../data/fixtures/district");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".csv"));

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const title: Record<Locale, string> = {
  "zh-CN": "某区科技创新“十四五”规划",
  "en-US": "14th Five-Year Plan for S&T Innovation of a District",
};

/** Chooses files as the system's dialogue would give them. */
async function chooseFiles(pane: Pane, lang: Locale, names: readonly string[]): Promise<void> {
  const chooser = pane.frame.page().waitForEvent("filechooser");
  await pane.press(planTexts(lang).load.files);
  await (await chooser).setFiles(names.map((name) => join(FOLDER, name)));
}

/** Whether anything of the pane reaches beyond its width. A long text in a field does not count. */
function isTooWide(pane: Pane): Promise<boolean> {
  return pane.frame.evaluate(() =>
    [...document.querySelectorAll("#pane :not(input)")].some((element) => {
      const { overflowX } = getComputedStyle(element);
      return overflowX !== "hidden" && element.scrollWidth > element.clientWidth + 1;
    })
  );
}

describe.each<Locale>(["zh-CN", "en-US"])("in an Excel that speaks %s", (lang) => {
  const texts = planTexts(lang);

  test("a plan is loaded from its files, answers formulas as the default plan, and is removed again", async () => {
    const { pane, workbook } = await sessions.open({ lang, still: true });
    await workbook.enter("B2", '=CQ.PLANTARGET("研发经费占比")');
    await workbook.enter("B3", '=CQ.PLANTARGET("高新技术企业")');
    expect(await workbook.value("B2")).toBe("#N/A");
    expect(await workbook.value("B3")).toBe(3000);
    await pane.openTab("data");
    await chooseFiles(pane, lang, FILES);
    await pane.frame.getByRole("heading", { name: texts.summary.title }).waitFor();
    const asDefault = texts.summary.plan(title[lang]);
    await pane.frame.getByRole("radio", { name: asDefault, exact: true }).press("Space");
    expect(await accessibilityFaults(pane.frame.page())).toEqual([]);
    await pane.press(texts.summary.load);
    expect(await pane.message("success")).toContain(texts.stored.carried([title[lang]]).trim());
    expect(await workbook.value("B2")).toBe(2.5);
    // A bare name is one of the default plan from now on.
    expect(await workbook.value("B3")).toBe("#N/A");
    expect(await accessibilityFaults(pane.frame.page())).toEqual([]);

    await pane.press(texts.atHand.removeNamed(title[lang]));
    await pane.frame.getByText(texts.removal.lost(1).trim()).waitFor();
    await pane.press(texts.removal.confirm);
    await pane.frame.getByText(texts.stored.dropped(title[lang]).trim()).waitFor();
    expect(await workbook.value("B2")).toBe("#N/A");
    expect(await workbook.value("B3")).toBe(3000);
  });

  test("a plan with a fault is not loaded; the report says where it is and can be left by the keyboard", async () => {
    const { pane, workbook } = await sessions.open({ lang, still: true });
    const before = await workbook.snapshot();
    await pane.openTab("data");
    const incomplete = FILES.filter((name) => name !== "values.csv");
    await chooseFiles(pane, lang, incomplete);
    await pane.frame.getByRole("heading", { name: "values.csv" }).waitFor();
    const focused = pane.frame.locator("*:focus");
    const heading = pane.frame.getByRole("heading", { level: 2 });
    expect(await focused.innerText()).toBe(await heading.innerText());
    await pane.frame.getByRole("button", { name: texts.back }).press("Enter");
    await pane.frame.getByRole("heading", { name: texts.load.title }).waitFor();

    await chooseFiles(pane, lang, incomplete);
    await pane.frame.getByRole("heading", { name: "values.csv" }).waitFor();
    expect(await isTooWide(pane)).toBe(false);
    expect(await accessibilityFaults(pane.frame.page())).toEqual([]);
    expect(await workbook.snapshot()).toEqual(before);
  });

  test("a workbook file with a printed table asks what it leaves open, and shows what it was understood as", async () => {
    const { pane, workbook } = await sessions.open({ lang, still: true });
    const before = await workbook.snapshot();
    await pane.openTab("data");
    const rows = [
      ["“十四五”时期主要指标"],
      ["指标", "2020年", "2025年", "累计"],
      ["城镇调查失业率（%）", 5.3, 5.5, "—"],
      ["城镇新增就业（万人）", "—", "—", "〔30〕"],
    ];
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "指标", rows }] }));
    const chooser = pane.frame.page().waitForEvent("filechooser");
    await pane.press(texts.load.files);
    await (await chooser).setFiles([{ name: "指标.xlsx", mimeType: XLSX, buffer }]);
    await pane.frame.getByRole("heading", { name: texts.form.title }).waitFor();
    const period = pane.frame.getByRole("textbox", { name: texts.form.fields.period });
    expect(await period.inputValue()).toBe("2021-2025");
    await pane.frame.getByText(texts.questions.title, { exact: true }).waitFor();
    await pane.frame
      .getByText(/城镇调查失业率/)
      .first()
      .waitFor();
    expect(await isTooWide(pane)).toBe(false);
    expect(await accessibilityFaults(pane.frame.page())).toEqual([]);
    expect(await workbook.snapshot()).toEqual(before);
  });

  test("a single table is loaded once the user has said what it does not say of its plan", async () => {
    const { pane, workbook } = await sessions.open({ lang, still: true });
    await workbook.enter("B2", '=CQ.PLANTARGET("district/孵化器")');
    await pane.openTab("data");
    const table = "指标,单位,2020年,2025年目标值\n孵化器,家,12,24\n";
    const chooser = pane.frame.page().waitForEvent("filechooser");
    await pane.press(texts.load.files);
    await (
      await chooser
    ).setFiles([{ name: "指标.csv", mimeType: "text/csv", buffer: Buffer.from(table) }]);
    const typed = {
      title: title[lang],
      id: "district",
      issuer: "某区人民政府",
      issuedOn: "2021年12月30日",
      period: "2021—2025",
    };
    for (const [field, text] of Object.entries(typed)) {
      const label = texts.form.fields[field as keyof typeof typed];
      await pane.frame.getByRole("textbox", { name: label }).fill(text);
    }
    expect(await isTooWide(pane)).toBe(false);
    expect(await accessibilityFaults(pane.frame.page())).toEqual([]);
    await pane.press(texts.form.check);
    await pane.frame.getByRole("heading", { name: texts.review.title }).waitFor();
    expect(await isTooWide(pane)).toBe(false);
    expect(await accessibilityFaults(pane.frame.page())).toEqual([]);
    await pane.frame.getByRole("checkbox", { name: texts.review.confirm }).press("Space");
    await pane.press(texts.review.next);
    await pane.frame.getByRole("heading", { name: texts.summary.title }).waitFor();
    await pane.press(texts.summary.load);
    await pane.message("success");
    expect(await workbook.value("B2")).toBe(24);
  });
});
