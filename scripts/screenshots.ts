/**
 * `npm run screenshots`: takes the pictures of docs/screenshots anew, from the built add-in in a real browser,
 * each in both languages, and every view of the pane in the dark theme too. With names (`npm run screenshots -- preview
 * pane-card`) only those.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { previewTexts } from "../preview/texts";
import type { Locale } from "../src/i18n/locale";
import { type Session, startSessions } from "../test/e2e/session";
import {
  headlineButton,
  paneViews,
  selectHeadline,
  typeTarget,
  type View,
} from "../test/e2e/views";
import type { Tone } from "../src/taskpane/theme";
import { buildPreview } from "./start/preview-bundle";

const folder = resolve(import.meta.dirname, "../docs/screenshots");

interface Variant {
  readonly lang: Locale;
  readonly tone: Tone;
  /** Behind the name of the picture. */
  readonly suffix: string;
}

const LIGHT: readonly Variant[] = [
  { lang: "zh-CN", tone: "light", suffix: "" },
  { lang: "en-US", tone: "light", suffix: ".en-US" },
];
const DARK: Variant = { lang: "zh-CN", tone: "dark", suffix: "-dark" };

/** The whole page of npm start. */
const previews: readonly View[] = [
  {
    name: "preview",
    prepare: async (session, lang) => {
      await session.clickRibbon(headlineButton[lang]);
      await typeTarget(session, "B20");
      await session.pane.search(lang === "zh-CN" ? "gxjs" : "high-tech");
    },
  },
  {
    name: "monitoring",
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
];

async function take(
  view: View,
  { lang, suffix }: Variant,
  element: string,
  session: Session
): Promise<void> {
  const { page } = session;
  if (view.window) await page.setViewportSize(view.window);
  await view.prepare(session, lang);
  // Off what was clicked last, which the mouse would highlight.
  await page.mouse.move(700, 145);
  // Fabric fades things in, and Univer draws in the next frames.
  await page.waitForTimeout(800);
  const path = join(folder, `${view.name}${suffix}.png`);
  await page.locator(element).screenshot({ path });
  console.log(path);
  if (session.problems.length > 0) {
    throw new Error(`${view.name}:\n${session.problems.join("\n")}`);
  }
}

async function main(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await buildPreview();
  const sessions = await startSessions();
  const takeAll = async (
    view: View,
    page: "preview" | "host",
    element: string,
    variants: readonly Variant[]
  ): Promise<void> => {
    if (names.length > 0 && !names.includes(view.name)) return;
    for (const variant of variants) {
      const session = await sessions.open({ page, lang: variant.lang, tone: variant.tone });
      await take(view, variant, element, session);
      await session.close();
    }
  };
  try {
    for (const view of previews) await takeAll(view, "preview", "body", LIGHT);
    for (const view of paneViews) await takeAll(view, "host", "#pane", [...LIGHT, DARK]);
  } finally {
    await sessions.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
