import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Locale } from "../../src/i18n/locale";
import { useSessions } from "./use-sessions";

const sessions = useSessions();

/** WCAG 2.1 A and AA, in the pane only: the ribbon and the grid around it are not the product's. */
async function violations(page: Page): Promise<string[]> {
  // Fabric fades things in; half-transparent text has no contrast to speak of.
  await page.waitForTimeout(500);
  const found = await new AxeBuilder({ page })
    .include(["#pane iframe", "body"])
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  // A page that was not looked at has no violations either.
  expect(found.passes.length).toBeGreaterThan(5);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`)
  );
}

describe.each<Locale>(["zh-CN", "en-US"])("in %s, the pane is accessible", (lang) => {
  test("with the list of indicators", async () => {
    const { page, pane } = await sessions.open({ lang });
    await pane.frame.getByRole("checkbox").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("with indicators selected", async () => {
    const { page, pane } = await sessions.open({ lang });
    await pane.search("gxjsqy");
    await pane.frame.getByRole("checkbox").first().check({ force: true });
    await pane.frame.getByRole("button", { name: pane.texts.selection.table }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("when nothing was found", async () => {
    const { page, pane } = await sessions.open({ lang });
    await pane.search("zzzz");
    await pane.frame.getByText(pane.texts.find.nothingFound("zzzz")).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("with the message of a refused insertion", async () => {
    const { page, pane, workbook, clickRibbon } = await sessions.open({ lang });
    await workbook.enter("A1", "x");
    await clickRibbon(lang === "zh-CN" ? "主要指标表" : "Headline table");
    await pane.message("error");
    expect(await violations(page)).toEqual([]);
  });
});
