import type { Locator } from "playwright-core";
import type { Locale } from "../../src/i18n/locale";
import type { Tone } from "../../src/taskpane/theme";
import { accessibilityFaults } from "./accessibility-faults";
import type { Session } from "./session";
import { useSessions } from "./use-sessions";
import { paneViews } from "./views";

const sessions = useSessions();

/** How wide the page of the pane gets in a pane of some width: wider means that it scrolls sideways. */
async function widthIn(paneWidth: number, { page, pane }: Session): Promise<number> {
  await page.locator("#pane iframe").evaluate((frame, width) => {
    Object.assign((frame as HTMLElement).style, { width: `${width}px`, minWidth: "0" });
  }, paneWidth);
  return pane.frame.evaluate(() => document.documentElement.scrollWidth);
}

// Each view in both languages and in both themes; colours do not depend on the language.
describe.each<{ lang: Locale; tone: Tone }>([
  { lang: "zh-CN", tone: "light" },
  { lang: "en-US", tone: "dark" },
])("in $lang and the $tone theme, the pane is accessible", ({ lang, tone }) => {
  test.each(paneViews.map((view) => [view.name, view] as const))(
    "as in %s, also when it is narrow",
    async (_, view) => {
      const session = await sessions.open({ lang, tone, still: true });
      await view.prepare(session, lang);
      expect(await accessibilityFaults(session.page)).toEqual([]);
      // The narrowest pane, and the usual one at 200%.
      expect(await widthIn(300, session)).toBe(300);
      expect(await widthIn(160, session)).toBe(160);
    }
  );

  test.each(["value", "gaps", "citation", "midterm"] as const)(
    "on the insertion page with %s",
    async (product) => {
      const { page, pane, workbook } = await sessions.open({ lang, tone, still: true });
      const { insert } = pane.pages;
      await workbook.enter("A1:B2", [
        ["高新技术企业", 2300],
        ["zzzzzz", 1],
      ]);
      await workbook.select("A1:B2");
      await pane.search("gxjsqy");
      await pane.frame.getByRole("checkbox").first().check({ force: true });
      await pane.openInsertPage();
      await pane.pick(insert.what, insert.products[product]);
      await pane.frame.getByText(insert.about[product]).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  );

  test("with the message of an insertion that can be undone", async () => {
    const { page, pane } = await sessions.open({ lang, tone, still: true });
    await pane.search("gxjsqy");
    await pane.frame.getByRole("checkbox").first().check({ force: true });
    await pane.press(pane.texts.selection.table);
    await pane.message("success");
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("when nothing was found", async () => {
    const { page, pane } = await sessions.open({ lang, tone, still: true });
    await pane.search("zzzz");
    await pane.frame.getByText(pane.texts.find.nothingFound("zzzz")).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test("the dark theme is dark", async () => {
  const { pane } = await sessions.open({ tone: "dark" });
  const root = pane.frame.locator(".ms-Fabric").first();
  expect(await root.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    "rgb(31, 31, 31)"
  );
});

describe("in the system's high contrast", () => {
  /** The colours of an element, of what is drawn before it, and of its outline. */
  const colours = (locator: Locator) =>
    locator.evaluate((element) => {
      const own = getComputedStyle(element);
      const before = getComputedStyle(element, "::before");
      return {
        text: own.color,
        background: own.backgroundColor,
        line: before.backgroundColor,
        outline: own.outlineStyle,
      };
    });

  test("the selected tab is told from the others by more than its weight", async () => {
    const { pane } = await sessions.open({ forcedColors: true });
    const { tabs } = pane.texts;
    const selected = await colours(pane.frame.getByRole("tab", { name: tabs.find }));
    const other = await colours(pane.frame.getByRole("tab", { name: tabs.check }));
    expect(selected.line).not.toBe(other.line);
    expect(selected.line).not.toBe(selected.background);
  });

  test("icons have the colour of text", async () => {
    const { pane } = await sessions.open({ forcedColors: true });
    const icon = pane.frame.locator("[data-icon-name] svg path").first();
    await icon.waitFor();
    const [fill, background] = await icon.evaluate((path) => {
      const page = path.closest(".ms-Fabric");
      return [getComputedStyle(path).fill, page ? getComputedStyle(page).backgroundColor : ""];
    });
    expect(fill).not.toBe(background);
  });

  test("the focus is drawn around what has it", async () => {
    const { page, pane } = await sessions.open({ forcedColors: true });
    const tab = pane.frame.getByRole("tab", { name: pane.texts.tabs.formula });
    const drawn = () =>
      tab.evaluate((element) => {
        const around = getComputedStyle(element, "::after");
        return [getComputedStyle(element).outlineStyle, around.content, around.borderStyle];
      });
    const before = await drawn();
    await pane.frame.getByRole("tab", { name: pane.texts.tabs.find }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await drawn()).not.toEqual(before);
  });
});
