/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readManifest } from "../../../preview/ribbon/manifest";

const xml = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");

test("the ribbon of the preview is the one of the manifest, in the language of Excel", () => {
  const { tab, groups } = readManifest(xml, "zh-CN");
  expect(tab).toBe("规划指标");
  expect(
    groups.flatMap(({ buttons }) => buttons.map(({ label, action }) => [label, action]))
  ).toEqual([
    ["指标面板", { kind: "showPane" }],
    ["主要指标表", { kind: "execute", id: "insertHeadlineTable" }],
    ["插入出处", { kind: "execute", id: "insertCitation" }],
  ]);
});

test("a text without an override has the default language", () => {
  expect(readManifest(xml, "en-US").tab).toBe("PlanTarget");
  expect(readManifest(xml, "zh-CN").namespace).toBe("CQ");
});

test("addresses of the deployment become paths of the preview's own site", () => {
  const manifest = readManifest(xml, "zh-CN");
  expect(manifest.page).toBe("/taskpane.html");
  expect(manifest.functions).toBe("/functions.zh-CN.json");
  expect(manifest.groups[0]?.buttons[0]?.icon).toBe("/assets/plantarget-32.png");
});

test("a label that names a missing resource stops the preview with its id", () => {
  const broken = xml.replace('<bt:String id="Tab.Label"', '<bt:String id="Other.Label"');
  expect(() => readManifest(broken, "zh-CN")).toThrow('no resource "Tab.Label"');
});
