/**
 * `npm run screenshots`: takes the pictures of docs/screenshots anew, from the built add-in in a real browser,
 * each in both languages. With names (`npm run screenshots -- preview pane-card`) only those.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { previewTexts } from "../preview/texts";
import type { Locale } from "../src/i18n/locale";
import { highTech } from "../test/e2e/high-tech";
import { type Session, startSessions } from "../test/e2e/session";
import { buildPreview } from "./start/preview-bundle";

const folder = resolve(import.meta.dirname, "../docs/screenshots");

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];

interface Picture {
  readonly name: string;
  /** The whole page of npm start instead of the pane alone. */
  readonly preview?: boolean;
  /** The window in pixels, where the usual one is too small for what is shown. */
  readonly window?: { readonly width: number; readonly height: number };
  readonly prepare: (session: Session, lang: Locale) => Promise<void>;
}

const headlineButton: Record<Locale, string> = {
  "zh-CN": "主要指标表",
  "en-US": "Headline table",
};

const pictures: readonly Picture[] = [
  {
    name: "preview",
    preview: true,
    prepare: async (session, lang) => {
      await session.clickRibbon(headlineButton[lang]);
      await typeTarget(session, "B20");
      await session.pane.search(lang === "zh-CN" ? "gxjs" : "high-tech");
    },
  },
  {
    name: "monitoring",
    preview: true,
    window: { width: 2020, height: 820 },
    prepare: async ({ page, pane, workbook }, lang) => {
      const { insert } = pane.pages;
      await selectHeadline(pane);
      await pane.openInsertPage();
      await pane.pick(insert.what, insert.products.monitoring);
      await pane.pick(insert.where, pane.texts.selection.placements.newSheet);
      await pane.press(insert.insert);
      await pane.message("success");
      await page.getByRole("button", { name: previewTexts(lang).closePane, exact: true }).click();
      await workbook.select("A1");
    },
  },
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
      const insert = pane.frame.getByRole("button", {
        name: pane.pages.insert.insert,
        exact: true,
      });
      await insert.and(pane.frame.locator(":enabled")).waitFor();
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
  {
    name: "pane-check",
    prepare: async (session) => {
      const { pane, workbook } = session;
      await workbook.enter("B3", '=CQ.PLANSTATUS("高新技术企业",2100,2018)');
      await workbook.enter("B4", '=CQ.PLANTARGET("高新技术企叶",2020)');
      await typeTarget(session, "B2");
      await pane.openTab("check");
      await pane.frame.getByText(pane.pages.check.found(3, 0)).waitFor();
    },
  },
  {
    name: "pane-settings",
    prepare: async ({ pane }) => {
      await pane.openTab("settings");
      await pane.frame.getByRole("radio").first().waitFor();
    },
  },
];

/** The headline indicators, which stand in the plan's second box. */
async function selectHeadline(pane: Session["pane"]): Promise<void> {
  await pane.search("专栏2");
  await pane.press(pane.texts.find.selectAll);
}

async function typeTarget({ workbook }: Session, address: string): Promise<void> {
  await workbook.enter(address, '=CQ.PLANTARGET("高新技术企业",2020)');
  await workbook.select(address);
  await workbook.calculated();
}

async function take(picture: Picture, lang: Locale, session: Session): Promise<void> {
  const { page } = session;
  if (picture.window) await page.setViewportSize(picture.window);
  await picture.prepare(session, lang);
  // Off what was clicked last, which the mouse would highlight.
  await page.mouse.move(700, 145);
  // Fabric fades things in, and Univer draws in the next frames.
  await page.waitForTimeout(800);
  const path = join(folder, `${picture.name}${lang === "zh-CN" ? "" : `.${lang}`}.png`);
  if (picture.preview) await page.screenshot({ path });
  else await page.locator("#pane").screenshot({ path });
  console.log(path);
  if (session.problems.length > 0) {
    throw new Error(`${picture.name}:\n${session.problems.join("\n")}`);
  }
}

async function main(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await buildPreview();
  const sessions = await startSessions();
  try {
    for (const picture of pictures) {
      if (names.length > 0 && !names.includes(picture.name)) continue;
      for (const lang of LOCALES) {
        const page = picture.preview ? "preview" : "host";
        const session = await sessions.open({ page, lang });
        await take(picture, lang, session);
        await session.close();
      }
    }
  } finally {
    await sessions.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
