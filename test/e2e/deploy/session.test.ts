import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentTexts } from "../../../scripts/page-texts";
import { startupTexts } from "../../../src/i18n/startup";
import { hasNginx } from "../../integration/deploy/nginx";
import { foreign, read, useDeployedSite } from "./deployed-site";

const formula = '=CQ.PLANTARGET("高新技术企业",2020)';

(hasNginx() ? describe : describe.skip)("Excel with the deployed add-in", () => {
  const site = useDeployedSite();

  /** Takes a file away, or cuts it, while a test runs. */
  async function without(file: string, run: () => Promise<void>, rest = ""): Promise<void> {
    const path = join(site.folder(), file);
    const whole = read(site.folder(), file);
    if (rest) writeFileSync(path, rest);
    else rmSync(path);
    try {
      await run();
    } finally {
      writeFileSync(path, whole);
    }
  }

  /** The chunk with this text in it. */
  function chunksWith(text: string): string[] {
    const files = readdirSync(join(site.folder(), "chunks")).map((file) => `chunks/${file}`);
    const found = files.filter((file) => read(site.folder(), file).includes(text));
    if (found.length === 0) throw new Error(`no chunk holds ${text}`);
    return found;
  }

  async function withoutAll(files: readonly string[], act: () => Promise<void>): Promise<void> {
    const [first, ...rest] = files;
    await (first === undefined ? act() : without(first, () => withoutAll(rest, act)));
  }

  it("asks through a whole session for nothing but its own site and office.js", async () => {
    const { openExcel, requests, problems, address, context } = await site.visit();
    const { page, pane, workbook } = await openExcel("open");
    await workbook.enter("A1", formula);
    expect(await workbook.value("A1")).toBe(3000);
    await workbook.select("C3");
    await pane.search("gxjsqy");
    await pane.choose("高新技术企业");
    await pane.press(pane.texts.selection.table);
    await pane.message();
    await page.getByRole("toolbar").getByRole("button", { name: "主要指标表" }).click();
    await page.getByRole("toolbar").getByRole("button", { name: "插入出处" }).click();
    await page.getByRole("button", { name: "插入出处" }).and(page.locator(":enabled")).waitFor();

    expect(foreign(requests, address)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("does not load the pane before it is shown", async () => {
    const { openExcel, requests, context } = await site.visit();
    const { page, workbook } = await openExcel("closed");
    await workbook.enter("A1", formula);
    expect(await workbook.value("A1")).toBe(3000);
    const panes = () => requests.filter((url) => url.includes("/chunks/pane."));
    expect(panes()).toEqual([]);

    await page.getByRole("toolbar").getByRole("button", { name: "指标面板" }).click();
    await page.frameLocator("iframe").getByRole("searchbox").waitFor();
    expect(panes()).toHaveLength(1);
    await context.close();
  });

  it("works where the browser refuses storage, and only forgets", async () => {
    const { openExcel, problems, context } = await site.visit();
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The user has denied storage.", "SecurityError");
        },
      });
    });
    const { pane, workbook } = await openExcel("open");
    await pane.search("gxjsqy");
    await pane.choose("高新技术企业");
    await pane.press(pane.texts.selection.table);
    await pane.message();
    expect((await workbook.snapshot()).tables).toHaveLength(1);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("says that the pane could not be loaded when its chunk is missing; functions answer", async () => {
    await withoutAll(chunksWith("renderPane"), async () => {
      const { openExcel, context } = await site.visit();
      const { pane, workbook } = await openExcel("open");
      await pane.frame.getByText(startupTexts("zh-CN").paneNotLoaded).waitFor();
      await workbook.enter("A1", formula);
      expect(await workbook.value("A1")).toBe(3000);
      await context.close();
    });
  });

  it("says that nothing was written when the chunk that inserts is missing", async () => {
    await withoutAll(chunksWith("getMergedAreasOrNullObject"), async () => {
      const { openExcel, context } = await site.visit();
      const { pane, workbook } = await openExcel("open");
      const before = await workbook.snapshot();
      await pane.search("gxjsqy");
      await pane.choose("高新技术企业");
      await pane.press(pane.texts.selection.table);
      expect(await pane.message()).not.toBe("");
      expect(await workbook.snapshot()).toEqual(before);
      await context.close();
    });
  });

  it.each(["missing", "cut off half way"])(
    "explains in both languages when functions.js, with the plan's data in it, is %s",
    async (state) => {
      const half = read(site.folder(), "functions.js").slice(0, 40_000);
      await without(
        "functions.js",
        async () => {
          const { context, address } = await site.visit();
          const page = await context.newPage();
          // The notice waits ten seconds, in case the script is only slow.
          const chromium = await context.newCDPSession(page);
          await chromium.send("Animation.enable");
          await chromium.send("Animation.setPlaybackRate", { playbackRate: 100 });
          await page.goto(`${address}/taskpane.html`);
          for (const locale of ["zh-CN", "en-US"] as const) {
            await page.getByText(documentTexts(locale).notStarted).waitFor({ state: "visible" });
          }
          await context.close();
        },
        state === "missing" ? "" : half
      );
    }
  );
});
