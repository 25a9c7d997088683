/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, within } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import type { Services } from "../../../../src/taskpane/services/services";
import type { ComparisonDraft } from "../../../../src/taskpane/state/state";
import type { MappingCells } from "../../../../src/excel/tables/comparison-mapping";
import { districtPlan } from "../../core/district-plan";
import { samplePlan } from "../../core/sample-plan";
import { fakeServices, showPane, type Asked } from "../show-pane";

function servicesWith(cells: MappingCells | null, asked: Asked[] = []): Services {
  const fake = fakeServices(asked, createCatalogue([samplePlan, districtPlan]));
  return {
    ...fake,
    workbook: { ...fake.workbook, readMappingCells: async () => cells },
  };
}

const sample = samplePlan.id;
const enterprises = { left: `${sample}/high-tech-enterprises`, right: "district/enterprises" };
const intensity = { left: `${sample}/rd-intensity`, right: "district/rd-share" };

async function showComparison(
  services: Services = servicesWith(null),
  pairs: ComparisonDraft["pairs"] = []
): Promise<void> {
  showPane(services, {
    tab: "data",
    dataSection: "comparison",
    comparison: { left: null, right: null, pairs },
  });
  await screen.findByRole("heading", { name: "规划对比" });
}

/** The place of the sheet has been looked at. */
const placeKnown = async (): Promise<unknown> => screen.findByText(/Sheet1!B2:J8/);

const field = (name: string): HTMLElement => screen.getByRole("combobox", { name });
const addButton = (): HTMLElement => screen.getByRole("button", { name: "添加这一对" });
const pairsShown = (): (string | null)[] =>
  screen.queryAllByRole("listitem").map(({ textContent }) => textContent);

test("a pair is found in each plan's own indicators, added, and previewed as a sheet", async () => {
  const asked: Asked[] = [];
  await showComparison(servicesWith(null, asked));
  expect(addButton()).toHaveProperty("disabled", true);

  fireEvent.change(field("甲的指标"), { target: { value: "gxjs" } });
  fireEvent.keyDown(field("甲的指标"), { key: "Enter" });
  fireEvent.change(field("乙的指标"), { target: { value: "gxjs" } });
  // Both plans have an indicator of this name; only the one of plan B is offered here.
  expect(screen.getAllByRole("option")).toHaveLength(1);
  fireEvent.keyDown(field("乙的指标"), { key: "Enter" });
  fireEvent.click(addButton());

  expect(screen.getByRole("heading", { name: "对应关系（1 对）" })).toBeTruthy();
  const preview = within(await screen.findByRole("region", { name: "预览" }));
  expect(preview.getByText("2025年目标值（乙）")).toBeTruthy();
  const band = `甲：${samplePlan.title.zh} 乙：${districtPlan.title.zh}`;
  expect(preview.getByText(band)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "插入" }));
  expect(await screen.findByText(/插入规划对比表/)).toBeTruthy();
  expect(asked).toEqual([{ what: "CQ_Comparison", with: ["activeCell", ["高新技术企业"]] }]);
});

test("a half-typed name is no indicator, however near it is", async () => {
  await showComparison();
  fireEvent.change(field("甲的指标"), { target: { value: "高新技术企业" } });
  fireEvent.change(field("乙的指标"), { target: { value: "高新技术企" } });
  expect(addButton()).toHaveProperty("disabled", true);
});

test("a pair that is in the list already is not added twice", async () => {
  await showComparison(servicesWith(null), [enterprises]);
  fireEvent.change(field("甲的指标"), { target: { value: "高新技术企业" } });
  fireEvent.change(field("乙的指标"), { target: { value: "高新技术企业" } });
  expect(addButton()).toHaveProperty("disabled", true);
  expect(screen.getByText("这一对已在列表中。")).toBeTruthy();
});

test("pairs are moved and removed", async () => {
  await showComparison(servicesWith(null), [enterprises, intensity]);
  const [first, second] = pairsShown();
  fireEvent.click(screen.getByRole("button", { name: /^下移：高新技术企业/ }));
  expect(pairsShown()).toEqual([second, first]);
  fireEvent.click(screen.getByRole("button", { name: /^移除：高新技术企业/ }));
  expect(pairsShown()).toEqual([second]);
  await placeKnown();
});

test("pairs are read from two columns; what is not recognised is reported with its row and candidates", async () => {
  const cells = {
    firstRow: 2,
    values: [
      ["高新技术企业", "高新技术企业"],
      ["研发强度比", "研发经费占比"],
    ],
  };
  await showComparison(servicesWith(cells));
  fireEvent.click(screen.getByRole("button", { name: "从所选两列读取" }));
  const report = await screen.findByText(/已读取 1 对/);
  expect(report.textContent).toContain("第 3 行，规划甲：");
  expect(report.textContent).toContain("研究与试验发展经费投入强度");
  expect(screen.getByRole("heading", { name: "对应关系（1 对）" })).toBeTruthy();
});

test("three columns are refused, not guessed from", async () => {
  await showComparison(servicesWith({ firstRow: 1, values: [["高新技术企业", "家", "H01"]] }));
  fireEvent.click(screen.getByRole("button", { name: "从所选两列读取" }));
  expect(await screen.findByText(/没有读取：请只选中两列/)).toBeTruthy();
});

test("the pairs of other plans come back when those plans are chosen again", async () => {
  const within = { left: intensity.left, right: enterprises.left };
  await showComparison(servicesWith(null), [enterprises, within]);
  const choose = (plan: string): void => {
    fireEvent.click(screen.getByRole("combobox", { name: /^规划乙/ }));
    fireEvent.click(screen.getByRole("option", { name: plan }));
  };
  expect(pairsShown()).toEqual(["高新技术企业高新技术企业"]);
  choose(samplePlan.title.zh);
  expect(pairsShown()).toEqual(["研究与试验发展经费投入强度高新技术企业"]);
  choose(districtPlan.title.zh);
  expect(pairsShown()).toEqual(["高新技术企业高新技术企业"]);
  await placeKnown();
});

test("a pair whose indicator is not at hand is shown and stops the insertion", async () => {
  await showComparison(servicesWith(null), [enterprises, { ...intensity, right: "district/gone" }]);
  expect(pairsShown()[1]).toContain("district/gone（现有规划中没有）");
  expect(screen.getByText(/请先移除这些对应关系/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "插入" })).toBeNull();
});

test("the built-in plan alone can be compared with itself", async () => {
  await showComparison(fakeServices(), [{ left: enterprises.left, right: intensity.left }]);
  expect(await screen.findByRole("region", { name: "预览" })).toBeTruthy();
  for (const label of [/^规划甲/, /^规划乙/]) {
    expect(screen.getByRole("combobox", { name: label }).textContent).toContain(
      samplePlan.title.zh
    );
  }
  await placeKnown();
});
