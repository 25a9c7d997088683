/**
 * `npm run screenshots`: takes the pictures of docs/screenshots anew, from the built add-in in a real browser.
 * With names (`npm run screenshots -- preview`) only those.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Session, type SessionOptions, startSessions } from "../test/e2e/session";
import { buildPreview } from "./start/preview-bundle";

const folder = resolve(import.meta.dirname, "../docs/screenshots");

interface Picture {
  readonly name: string;
  readonly session: SessionOptions;
  /** The pane alone instead of the whole page. */
  readonly paneOnly?: boolean;
  readonly prepare: (session: Session) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: "preview",
    session: { page: "preview" },
    prepare: async (session) => {
      await session.clickRibbon("主要指标表");
      await typeTarget(session);
      await session.pane.search("gxjs");
    },
  },
  {
    name: "preview.en-US",
    session: { page: "preview", lang: "en-US" },
    prepare: async (session) => {
      await session.clickRibbon("Headline table");
      await typeTarget(session);
      await session.pane.search("high-tech");
    },
  },
  {
    name: "pane",
    session: {},
    paneOnly: true,
    prepare: async ({ pane }) => {
      await pane.frame.getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "pane-selection",
    session: {},
    paneOnly: true,
    prepare: async ({ pane }) => {
      await pane.search("企业");
      await pane.choose("高新技术企业");
    },
  },
  {
    name: "pane-refusal",
    session: {},
    paneOnly: true,
    prepare: async ({ pane, workbook, clickRibbon }) => {
      await workbook.enter("C5", "已有内容");
      await clickRibbon("主要指标表");
      await pane.message("error");
    },
  },
];

/** Below the headline table, so that both are in the picture. */
async function typeTarget({ workbook }: Session): Promise<void> {
  await workbook.enter("B20", '=CQ.PLANTARGET("高新技术企业",2020)');
  await workbook.select("B20");
  await workbook.calculated();
}

async function take(picture: Picture, session: Session): Promise<void> {
  await picture.prepare(session);
  // Off the ribbon button, which the mouse would highlight.
  await session.page.mouse.move(700, 145);
  // Fabric fades things in, and Univer draws in the next frames.
  await session.page.waitForTimeout(800);
  const path = join(folder, `${picture.name}.png`);
  if (picture.paneOnly) await session.page.locator("#pane").screenshot({ path });
  else await session.page.screenshot({ path });
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
      const session = await sessions.open(picture.session);
      await take(picture, session);
      await session.close();
    }
  } finally {
    await sessions.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
