/** Every view of the pane with something in it, for pictures and for the checks that hold in all of them. */
import type { Locator } from "playwright-core";
import type { Locale } from "../../src/i18n/locale";
import { addComparedPair } from "./compared-pair";
import { highTech } from "./high-tech";
import type { Session } from "./session";

export interface View {
  readonly name: string;
  /** The window in pixels, where the usual one is too small for what is shown. */
  readonly window?: { readonly width: number; readonly height: number };
  readonly prepare: (session: Session, lang: Locale) => Promise<void>;
}

/** The ribbon button that inserts the table of headline indicators. */
export const headlineButton: Record<Locale, string> = {
  "zh-CN": "主要指标表",
  "en-US": "Headline table",
};

/** A formula that works, one that tells a status, one with a misspelt name, and a table with a figure typed over. */
export const checkView: View = {
  name: "pane-check",
  window: { width: 1360, height: 1240 },
  prepare: async (session, lang) => {
    const { pane, workbook, clickRibbon } = session;
    await workbook.enter("B3", '=CQ.PLANSTATUS("高新技术企业",2100,2018)');
    await workbook.enter("B4", '=CQ.PLANTARGET("高新技术企叶",2020)');
    await typeTarget(session, "B2");
    await workbook.select("B6");
    await clickRibbon(headlineButton[lang]);
    // The target of the fourth indicator, typed over.
    await workbook.enter("H12", 2900);
    await pane.openTab("check");
    await pane.frame.getByText(pane.pages.check.found(3, 0)).waitFor();
    await pane.frame.getByText(pane.pages.check.update.different(1, 1)).waitFor();
  },
};

export const paneViews: readonly View[] = [
  {
    name: "pane",
    prepare: async ({ pane }) => {
      await pane.frame.getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "pane-selection",
    prepare: async ({ pane }, lang) => {
      await pane.search(lang === "zh-CN" ? "企业" : "enterprise");
      await pane.choose(highTech[lang]);
    },
  },
  {
    name: "pane-refusal",
    prepare: async ({ pane, workbook, clickRibbon }, lang) => {
      await workbook.enter("C5", lang === "zh-CN" ? "已有内容" : "In use");
      await clickRibbon(headlineButton[lang]);
      await pane.message("error");
    },
  },
  {
    name: "pane-card",
    window: { width: 1360, height: 1240 },
    prepare: async ({ pane }, lang) => {
      await pane.search("gxjsqy");
      await pane.openCard(highTech[lang]);
    },
  },
  {
    name: "pane-insert",
    prepare: async ({ pane, workbook }) => {
      await workbook.select("B2");
      await selectHeadline(pane);
      await pane.openInsertPage();
      await enabledInsert(pane).waitFor();
    },
  },
  {
    name: "pane-formula",
    prepare: async ({ pane }, lang) => {
      const { formula } = pane.pages;
      await pane.openTab("formula");
      await pane.frame.getByRole("combobox", { name: formula.parameters.indicator }).fill("gxjsqy");
      await pane.frame.getByRole("option", { name: highTech[lang] }).click();
    },
  },
  checkView,
  {
    name: "pane-data",
    prepare: async ({ pane }) => {
      await pane.openTab("data");
      await pane.frame.getByRole("heading", { level: 2 }).first().waitFor();
    },
  },
  {
    name: "pane-comparison",
    window: { width: 1360, height: 1480 },
    prepare: async ({ pane, workbook }, lang) => {
      await workbook.select("B2");
      await addComparedPair(pane, lang);
      await enabledInsert(pane).waitFor();
    },
  },
  {
    name: "pane-settings",
    window: { width: 1360, height: 1480 },
    prepare: async ({ pane }) => {
      await pane.openTab("settings");
      await pane.press(pane.pages.settings.startSelfTest);
      await pane.frame.getByRole("button", { name: pane.pages.selfTest.copy }).waitFor();
    },
  },
];

/** The button that inserts, once the place has been looked at and is free. */
function enabledInsert(pane: Session["pane"]): Locator {
  const { insert } = pane.pages.insert;
  const button = pane.frame.getByRole("button", { name: insert, exact: true });
  return button.and(pane.frame.locator(":enabled"));
}

/** The headline indicators, which stand in the plan's second box. */
export async function selectHeadline(pane: Session["pane"]): Promise<void> {
  await pane.search("专栏2");
  await pane.press(pane.texts.find.selectAll);
}

export async function typeTarget({ workbook }: Session, address: string): Promise<void> {
  await workbook.enter(address, '=CQ.PLANTARGET("高新技术企业",2020)');
  await workbook.select(address);
  await workbook.calculated();
}
