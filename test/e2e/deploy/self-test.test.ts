import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { hasNginx } from "../../integration/deploy/nginx";
import { foreign, read, useDeployedSite, type Visit, type VisitOptions } from "./deployed-site";

(hasNginx() ? describe : describe.skip)("the self-test page of a deployed site", () => {
  const site = useDeployedSite();

  /** Opens the page and waits for the result. */
  async function test(options?: VisitOptions): Promise<Visit & { page: Page }> {
    const visit = await site.visit(options);
    const page = await visit.context.newPage();
    await page.goto(`${visit.address}/self-test.html`);
    await page.locator("textarea").waitFor();
    return { ...visit, page };
  }

  const failed = (page: Page) => page.locator("li.failed").allInnerTexts();

  it("passes when everything is as it should be, and contacts nobody else", async () => {
    const { page, requests, problems, address, context } = await test();
    expect(await failed(page)).toEqual([]);
    expect(await page.locator("li.passed").count()).toBe(4);
    expect(await page.getByRole("status").innerText()).toBe("全部通过。请在 Excel 中打开加载项。");
    expect(foreign(requests, address)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it("speaks English to an English browser", async () => {
    const { page, context } = await test({ language: "en-GB" });
    expect(await page.locator("h1").innerText()).toBe("PlanTarget: deployment self-test");
    expect(await page.locator("html").getAttribute("lang")).toBe("en-US");
    await context.close();
  });

  it("says which address must be allowed when the CDN of office.js cannot be reached", async () => {
    const { page, context } = await test({ cdn: "unreachable" });
    const [finding, ...others] = await failed(page);
    expect(finding).toContain("可以加载 Office 脚本：未通过");
    expect(finding).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(others).toEqual([]);
    await context.close();
  });

  it("names a chunk that was not uploaded and a file that was altered", async () => {
    const folder = site.folder();
    const chunk = `chunks/${readdirSync(join(folder, "chunks"))[0] ?? ""}`;
    const kept = { [chunk]: read(folder, chunk), "taskpane.css": read(folder, "taskpane.css") };
    rmSync(join(folder, chunk));
    writeFileSync(join(folder, "taskpane.css"), kept["taskpane.css"] + "\r\n");

    const { page, context } = await test();
    const [finding] = await failed(page);
    expect(finding).toContain("文件齐全且未被改动：未通过");
    expect(finding).toContain(`${chunk}: HTTP 404`);
    expect(finding).toContain("taskpane.css: SHA-256");
    for (const [file, text] of Object.entries(kept)) writeFileSync(join(folder, file), text);
    await context.close();
  });

  it("says that the manifest is for another server", async () => {
    const folder = site.folder();
    const manifest = read(folder, "manifest.xml");
    writeFileSync(join(folder, "manifest.xml"), manifest.replaceAll("localhost", "old.example"));

    const { page, context } = await test();
    const findings = (await failed(page)).join("\n");
    expect(findings).toContain("清单中的地址与本服务器一致：未通过");
    expect(findings).toMatch(/https:\/\/old\.example:\d+\/plantarget\/taskpane\.html/);
    writeFileSync(join(folder, "manifest.xml"), manifest);
    await context.close();
  });

  it("says which header keeps Excel on the web from showing the pane", async () => {
    const visit = await site.visit();
    await visit.context.route("**/taskpane.html", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "x-frame-options": "SAMEORIGIN" };
      await route.fulfill({ response, headers });
    });
    const page = await visit.context.newPage();
    await page.goto(`${visit.address}/self-test.html`);
    await page.locator("textarea").waitFor();
    const [finding] = await failed(page);
    expect(finding).toContain("服务器的响应头正确：未通过");
    expect(finding).toContain("taskpane.html: x-frame-options: SAMEORIGIN");
    await visit.context.close();
  });
});
