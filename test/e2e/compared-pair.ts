import type { Locale } from "../../src/i18n/locale";
import { planTexts } from "../../src/i18n/plans";
import { comparisonTexts } from "../../src/i18n/taskpane-comparison";
import { highTech } from "./high-tech";
import type { Pane } from "./pane";

/** Two indicators that are both counted in 家; with the built-in plan alone they are of one plan. */
export const institutions: Record<Locale, string> = {
  "zh-CN": "规模以上工业企业研发机构数",
  "en-US": "R&D institutions of industrial enterprises above designated size",
};

/** Opens the section that compares plans and adds the pair. */
export async function addComparedPair(pane: Pane, lang: Locale): Promise<void> {
  const texts = comparisonTexts(lang);
  const choose = async (label: string, query: string, name: string): Promise<void> => {
    await pane.frame.getByRole("combobox", { name: label, exact: true }).fill(query);
    await pane.frame.getByRole("option", { name, exact: true }).click();
  };
  await pane.openTab("data");
  await pane.press(planTexts(lang).sections.comparison);
  await choose(texts.indicator.left, "gxjsqy", highTech[lang]);
  await choose(texts.indicator.right, institutions[lang], institutions[lang]);
  await pane.press(texts.add);
}
