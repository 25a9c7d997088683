import { documentTexts } from "../../../scripts/page-texts";
import { hasNginx } from "../../integration/deploy/nginx";
import { foreign, useDeployedSite } from "./deployed-site";

(hasNginx() ? describe : describe.skip)("the pages of a deployed site", () => {
  const site = useDeployedSite();

  it("explain in both languages that office.js cannot be reached, and what was not changed", async () => {
    const { context, address } = await site.visit({ cdn: "unreachable" });
    const page = await context.newPage();
    await page.goto(`${address}/taskpane.html`);
    expect(await page.locator("#pane p:visible").allInnerTexts()).toEqual([
      documentTexts("zh-CN").officeUnreachable,
      documentTexts("en-US").officeUnreachable,
    ]);
    await context.close();
  });

  /** Puts the pane into a frame of another site; why the frame stayed empty, if it did. */
  async function framedBy(stranger: string): Promise<string | undefined> {
    const { context, address } = await site.visit();
    const body = `<iframe src="${address}/taskpane.html"></iframe>`;
    // Chromium asks before a public site frames a page of the local network; docs/admin-guide.md says how to allow it.
    await context.grantPermissions(["local-network-access"], { origin: stranger });
    await context.route(stranger, (route) => route.fulfill({ contentType: "text/html", body }));
    const page = await context.newPage();
    const ended = new Promise<string | undefined>((resolve) => {
      context.on("requestfailed", (request) => resolve(request.failure()?.errorText));
      context.on("requestfinished", (request) => {
        if (request.url().endsWith("/functions.js")) resolve(undefined);
      });
    });
    await page.goto(stranger);
    const failure = await ended;
    await context.close();
    return failure;
  }

  it.each([
    "https://excel.officeapps.live.com/",
    "https://excel.cloud.microsoft/",
    "https://contoso.sharepoint.cn/",
    "https://bjb-partner.officewebapps.cn/",
  ])("can be shown in a frame by Excel on the web: %s", async (host) => {
    expect(await framedBy(host)).toBeUndefined();
  });

  it("cannot be shown in a frame by anybody else", async () => {
    expect(await framedBy("https://stranger.example/")).toBe("net::ERR_BLOCKED_BY_RESPONSE");
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
