/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readManifest } from "../../../preview/ribbon/manifest";

const xml = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");

test("the ribbon of the preview is the one of the manifest, in the language of Excel", () => {
  const { tab, groups } = readManifest(xml, "zh-CN");
  expect(tab).toBe("规划指标");
  const drawn = groups.map(({ label, controls }) => [
    label,
    controls.map((control) =>
      "items" in control
        ? [control.label, control.items.map((item) => item.label)]
        : [control.label, control.action]
    ),
  ]);
  expect(drawn).toEqual([
    [
      "规划指标",
      [
        ["指标面板", { kind: "showPane" }],
        ["主要指标表", { kind: "execute", id: "insertHeadlineTable" }],
        ["插入出处", { kind: "execute", id: "insertCitation" }],
      ],
    ],
    ["报表", [["插入", ["指标表", "监测表", "简表", "评估工作簿", "路径图"]]]],
    [
      "交付",
      [
        ["核对", { kind: "execute", id: "showCheck" }],
        ["冻结为数值", { kind: "execute", id: "freezeWorkbook" }],
      ],
    ],
  ]);
});

test("the menu of a cell in the preview is the one of the manifest", () => {
  const { cellMenu } = readManifest(xml, "zh-CN");
  expect(cellMenu?.label).toBe("规划指标");
  expect(cellMenu?.items.map(({ label, action }) => [label, action])).toEqual([
    ["插入目标值", { kind: "execute", id: "insertTarget" }],
    ["插入出处", { kind: "execute", id: "insertCitation" }],
    ["在右侧加差距列", { kind: "execute", id: "insertGaps" }],
    ["在面板中查看此指标", { kind: "execute", id: "showIndicator" }],
    ["核对此表", { kind: "execute", id: "showCheck" }],
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
  expect(manifest.shortcuts).toBe("/shortcuts.json");
  expect(manifest.groups[0]?.controls[0]?.icon).toBe("/assets/plantarget-32.png");
});

test("a label that names a missing resource stops the preview with its id", () => {
  const broken = xml.replace('<bt:String id="Tab.Label"', '<bt:String id="Other.Label"');
  expect(() => readManifest(broken, "zh-CN")).toThrow('no resource "Tab.Label"');
});
