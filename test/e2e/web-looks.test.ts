/** The web edition in both languages, wide and narrow, light and dark, and by the keyboard alone. */
import AxeBuilder from "@axe-core/playwright";
import type { Locale } from "../../src/i18n/locale";
import { useWebPages, type WebPage } from "./web-page";
import { highTech } from "./high-tech";

const pages = useWebPages();

const looks = [
  { lang: "zh-CN", width: 1440, tone: "light" },
  { lang: "zh-CN", width: 300, tone: "dark" },
  { lang: "en-US", width: 1440, tone: "dark" },
  { lang: "en-US", width: 300, tone: "light" },
] as const;

/** A table with a row that is taken, one that is asked about and one that is unknown. */
const table = (lang: Locale): string =>
  `x\t2018\n${highTech[lang]}\t2300\n${lang === "zh-CN" ? "科技进步贡献率" : "rd-intensity"}\t1.9%\nzzz\t1`;

async function faultsOf({ page }: WebPage): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  expect(found.passes.length).toBeGreaterThan(5);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${target.join(" ")}`)
    ),
    ...(wide > 0 ? [`${wide} pixels wider than the window`] : []),
  ];
}

test.each(looks)(
  "in $lang, $width pixels wide and $tone, every part is accessible and fits",
  async (look) => {
    // axe fetches styles, which a page from a disk may not.
    const web = await pages.open({ ...look, from: "server" });
    const { tabs, calculator } = web.texts;
    const faults: Record<string, readonly string[]> = {};
    faults.find = await faultsOf(web);
    await web.select(highTech[look.lang]);
    await web.press(web.texts.selection.options);
    await web.page.getByRole("region", { name: web.pages.insert.preview }).waitFor();
    faults.download = await faultsOf(web);
    await web.openTab(tabs.ownTable);
    await web.page.getByLabel(web.words.paste).waitFor();
    faults.paste = await faultsOf(web);
    await web.paste(web.words.paste, { text: table(look.lang) });
    await web.page.getByRole("region", { name: web.pages.insert.preview }).waitFor();
    faults.result = await faultsOf(web);
    await web.openTab(calculator);
    await web.page.getByText(web.pages.formula.severalRows).click();
    await web.paste(web.pages.formula.rows, {
      html: `<table><tr><td>${highTech[look.lang]}</td></tr></table>`,
      text: highTech[look.lang],
    });
    await web.page.getByText("3000", { exact: true }).waitFor();
    faults.calculator = await faultsOf(web);
    await web.openTab(tabs.data);
    await web.page.getByRole("heading", { level: 2 }).first().waitFor();
    faults.data = await faultsOf(web);
    await web.openTab(tabs.settings);
    await web.page.getByRole("heading", { level: 2 }).first().waitFor();
    faults.settings = await faultsOf(web);
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  }
);

test("a table is pasted, and its result downloaded, without a mouse", async () => {
  const web = await pages.open();
  const { page } = web;
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const field = page.getByLabel(web.words.paste);
  await field.waitFor();
  await tabTo(web, () => field.evaluate((element) => element === document.activeElement));
  await web.paste(web.words.paste, { text: table("zh-CN") });
  const button = page.getByRole("button", { name: web.pages.insert.download, exact: true });
  await button.and(page.locator(":enabled")).waitFor();
  await tabTo(web, () => button.evaluate((element) => element === document.activeElement));
  const file = await web.downloaded(() => page.keyboard.press("Enter"));
  expect(file.name).toBe("差距对照.xlsx");
});

async function tabTo({ page }: WebPage, isThere: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed++) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard does not get there.");
}
