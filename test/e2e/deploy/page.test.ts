import { enUS } from "../../../src/i18n/en-US/startup";
import { zhCN } from "../../../src/i18n/zh-CN/startup";
import { hasNginx } from "../../integration/deploy/nginx";
import { foreign, useDeployedSite } from "./deployed-site";

(hasNginx() ? describe : describe.skip)("the pages of a deployed site", () => {
  const site = useDeployedSite();

  it("explain in both languages that office.js cannot be reached, and what was not changed", async () => {
    const { context, address } = await site.visit({ cdn: "unreachable" });
    const page = await context.newPage();
    await page.goto(`${address}/taskpane.html`);
    expect(await page.locator("#pane p").allInnerTexts()).toEqual([
      zhCN.officeUnreachable,
      enUS.officeUnreachable,
    ]);
    await context.close();
  });

  it("can be shown in a frame by nobody but Excel on the web and the site itself", async () => {
    const { context, address, problems } = await site.visit();
    const stranger = "https://stranger.example/";
    await context.route(`${stranger}**`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<iframe src="${address}/taskpane.html"></iframe>`,
      })
    );
    const page = await context.newPage();
    await page.goto(stranger);
    expect(problems.join("\n")).toContain("frame-ancestors");
    expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    await context.close();
  });

  it.each(["zh-CN", "en-US"])(
    "have help in %s that keeps to the policy and to the site, with no dead link",
    async (locale) => {
      const { context, address, requests, problems } = await site.visit();
      const page = await context.newPage();
      await page.goto(`${address}/help/${locale}/index.html`);
      const links = await page
        .locator("a[href]")
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(0);
      for (const link of new Set(links)) {
        expect((await page.goto(link))?.status()).toBe(200);
      }
      expect(foreign(requests, address)).toEqual([]);
      expect(problems).toEqual([]);
      await context.close();
    }
  );
});
