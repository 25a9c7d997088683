/** What axe finds against WCAG 2.1 A and AA in the pane; the ribbon and the grid around it are not the product's. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** @param page of a session that is `still`: half-transparent text has no contrast to speak of */
export async function accessibilityFaults(page: Page): Promise<string[]> {
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
