/** The web edition as a clerk without Excel uses it: a page opened from a stick, whose results are files. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { planTextsOnPage } from "../../src/i18n/on-page/plans";
import { districtTables, zipped } from "../unit/reading/district-files";
import { useWebPages, type WebPage } from "./web-page";

const pages = useWebPages();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plantarget-web-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A table as Excel copies it. */
const copied = `<table><tr><td>指标</td><td>2018年</td></tr>
  <tr><td>高新技术企业</td><td>2,300</td></tr><tr><td>科技进步贡献率</td><td>55.5%</td></tr>
  <tr><td>高新技术企叶</td><td>1</td></tr></table>`;

test.each(["disk", "server"] as const)(
  "from a %s, a table of the selected indicators is downloaded as a workbook that holds the plan's figures",
  async (from) => {
    const web = await pages.open({ from });
    await web.select("科技进步贡献率", "研究与试验发展经费投入强度");
    const file = await web.downloaded(() => web.press("下载表格"));
    expect(file.name).toBe("指标表.xlsx");
    await web.page.getByText("已下载“指标表.xlsx”。").waitFor();
    const row = (await file.rows()).find((cells) => cells.includes("研究与试验发展经费投入强度"));
    expect(row).toEqual(expect.arrayContaining([1.57, 2.5]));
  }
);

test("nothing is offered that needs a workbook beside the page", async () => {
  const web = await pages.open();
  await web.select("科技进步贡献率");
  const tabs = await web.page.getByRole("tab").allTextContents();
  expect(tabs.map((tab) => tab.trim())).toEqual(["查找", "实际值", "计算", "数据", "设置"]);
  for (const label of ["插入表格", "公式", "出处"]) {
    expect(await web.page.getByRole("button", { name: label, exact: true }).count()).toBe(0);
  }
});

test("a pasted table comes back as a workbook with the gaps beside it, and on the clipboard", async () => {
  const web = await pages.open();
  await web.openTab("实际值");
  await web.paste("粘贴表格", { html: copied });
  await web.page.getByRole("row", { name: /高新技术企业 .*700/ }).waitFor();
  await web.page.getByText(/第 4 行：/).waitFor();
  const file = await web.downloaded(() => web.press("下载"));
  expect(file.name).toBe("差距对照.xlsx");
  const [headings, first, share, unknown] = await file.rows();
  expect(headings?.slice(0, 3)).toEqual(["指标", "2018年", "对应指标"]);
  expect(first?.slice(0, 7)).toEqual(["高新技术企业", 2300, "高新技术企业", 0.6, 1035, 3000, 700]);
  expect(share?.slice(6)).toEqual(["请核对", "请核对", "实际值不是数字"]);
  expect(unknown?.slice(2).every((cell) => cell === null || cell === "")).toBe(true);

  await web.page.context().grantPermissions(["clipboard-read"]);
  await web.press("复制结果");
  await web.page.getByText("已复制").first().waitFor();
  expect(await clipboard(web)).toEqual({
    text: expect.stringContaining("高新技术企业\t60.0%\t1035\t3000\t700\t64.4%\t达到预期"),
    html: expect.stringContaining("<td>达到预期</td>"),
  });
});

/** What a spreadsheet would be given: pasted into the page itself. */
async function clipboard({ page }: WebPage): Promise<{ text: string; html: string }> {
  const [item] = await page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    return Promise.all(
      items.map(async (each) => ({
        text: await (await each.getType("text/plain")).text(),
        html: await (await each.getType("text/html")).text(),
      }))
    );
  });
  return item ?? { text: "", html: "" };
}

test("the calculator gives results to copy, one or many, without a formula that needs the add-in", async () => {
  const web = await pages.open();
  await web.openTab("计算");
  await web.page.getByRole("button", { name: "复制结果" }).waitFor();
  await web.page.getByText("多行计算").click();
  await web.paste("每行一项", { html: copied.replace(/2018年|2,300|55\.5%/g, "") });
  await web.page.getByText("3000", { exact: true }).waitFor();
  expect(await web.page.getByText("=CQ.").count()).toBe(0);
});

test("monitoring sheets that were sent back become one, and where they differ the user decides", async () => {
  const web = await pages.open();
  await web.select("高新技术企业", "科技进步贡献率");
  await web.press("更多内容…");
  await web.pick("内容", "监测表");
  const sent = await web.downloaded(() => web.press("下载"));
  await web.page.keyboard.press("Escape");
  const paths = await Promise.all(
    [2300, 2310].map(async (figure, at) => {
      const path = join(folder, `${at + 1}.csv`);
      const rows = await sent.rows();
      const column = rows[2]?.indexOf("2018年实际值") ?? -1;
      const filled = rows.map((cells) =>
        cells.map((cell, index) =>
          index === column && cells.includes("高新技术企业") ? figure : cell
        )
      );
      writeFileSync(path, filled.map((cells) => cells.map(quoted).join(",")).join("\n"));
      return path;
    })
  );
  await web.openTab("实际值");
  await web.chooseFiles(...paths);
  await web.page.getByText("读出 0 个实际值，1 处各文件数值不一致。").waitFor();
  await web.pick("高新技术企业（2018年）", "2310（2.csv，H5）");
  await web.page.getByText("读出 1 个实际值。").waitFor();
  const merged = await web.downloaded(() => web.press("下载"));
  expect(await merged.sheetNames()).toEqual(["监测表", "汇总清单"]);
  const row = (await merged.rows()).find((cells) => cells.includes("高新技术企业"));
  expect(row).toContain(2310);
});

function quoted(cell: string | number | boolean | null): string {
  return cell === null ? "" : `"${String(cell).replace(/"/g, '""')}"`;
}

test.each(["disk", "server"] as const)(
  "from a %s, a loaded plan stays in the browser only where the user says so, and can be taken away",
  async (from) => {
    const web = await pages.open({ from });
    const { summary, atHand } = planTextsOnPage("zh-CN");
    const path = join(folder, "plan.zip");
    writeFileSync(path, zipped(districtTables()).bytes);
    await web.openTab("数据");
    await planFiles(web).setInputFiles(path);
    await web.press(summary.load);
    const two = atHand.title(2);
    await web.page.getByText(two).waitFor();

    await web.page.reload();
    await web.openTab("数据");
    await web.page.getByText(atHand.title(1)).waitFor();

    await planFiles(web).setInputFiles(path);
    await web.press(summary.load);
    await web.page.getByText(summary.keep).click();
    await web.page.getByText(two).waitFor();
    await web.page.getByRole("checkbox", { name: summary.keep, checked: true }).waitFor();
    await web.page.reload();
    await web.openTab("数据");
    await web.page.getByText(two).waitFor();

    await web.page.getByText(summary.keep).click();
    await web.page.getByRole("checkbox", { name: summary.keep, checked: false }).waitFor();
    await web.page.reload();
    await web.openTab("数据");
    await web.page.getByText(atHand.title(1)).waitFor();
  }
);

test("a printed table of a plan in a workbook is read in the page itself, where browsers refuse workers", async () => {
  const web = await pages.open({ from: "disk" });
  const { form } = planTextsOnPage("zh-CN");
  const rows = [
    ["“十四五”时期主要指标"],
    ["指标", "2020年", "2025年"],
    ["城镇调查失业率（%）", 5.3, 5.5],
    ["研发经费投入强度（%）", 2.1, 2.5],
  ];
  const path = join(folder, "指标.xlsx");
  writeFileSync(path, await writeXlsx({ sheets: [{ name: "指标", rows }] }));
  await web.openTab("数据");
  await planFiles(web).setInputFiles(path);
  await web.page.getByRole("heading", { name: form.title }).waitFor();
  const period = web.page.getByRole("textbox", { name: form.fields.period });
  expect(await period.inputValue()).toBe("2021-2025");
  await web.page
    .getByText(/城镇调查失业率/)
    .first()
    .waitFor();
});

function planFiles({ page }: WebPage) {
  return page
    .getByLabel(planTextsOnPage("zh-CN").load.files, { exact: true })
    .and(page.locator("input"));
}

test("kept plans that somebody has changed are named and not used", async () => {
  const web = await pages.open({ from: "server" });
  const { summary, atHand } = planTextsOnPage("zh-CN");
  const path = join(folder, "kept.zip");
  writeFileSync(path, zipped(districtTables()).bytes);
  await web.openTab("数据");
  await planFiles(web).setInputFiles(path);
  await web.press(summary.load);
  await web.page.getByText(atHand.title(2)).waitFor();
  await web.page.getByText(summary.keep).click();
  await web.page.getByRole("checkbox", { name: summary.keep, checked: true }).waitFor();
  await web.page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open("plantarget");
        opening.onsuccess = () => {
          const store = opening.result.transaction("plans", "readwrite").objectStore("plans");
          const reading = store.get("kept");
          reading.onsuccess = () => {
            const kept = reading.result as { plans: { text: string }[] };
            for (const plan of kept.plans)
              plan.text = plan.text.replace('"targetYear":', '"targetYear":9');
            store.put(kept, "kept").onsuccess = () => {
              opening.result.close();
              done();
            };
          };
        };
      })
  );
  await web.page.reload();
  await web.openTab("数据");
  await web.page.getByText(atHand.title(1)).waitFor();
  await web.page.getByText(atHand.unreadableHint).waitFor();
});

test("once it has been used, it goes on without the server", async () => {
  const web = await pages.open({ from: "server" });
  await web.select("高新技术企业");
  await web.downloaded(() => web.press("下载表格"));
  await pages.goOffline();
  await web.select("科技进步贡献率");
  const file = await web.downloaded(() => web.press("下载表格"));
  expect((await file.rows()).flat()).toContain("科技进步贡献率");
});
