/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, within } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import type { PlanService } from "../../../../src/taskpane/services/plans";
import type { Services } from "../../../../src/taskpane/services/services";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import { districtPlan } from "../../core/district-plan";
import { samplePlan } from "../../core/sample-plan";
import type { Asked } from "../show-pane";
import { fakeServices, showPane } from "../show-pane";

/** A workbook that carries the district's plan. */
function services(
  defaultPlan: string | null = null,
  told: Partial<PlanService> = {},
  asked: Asked[] = []
): Services {
  const usual = fakeServices(asked, createCatalogue([samplePlan, districtPlan], defaultPlan));
  return { ...usual, plans: { ...usual.plans, ...told } };
}

const regionOf = ({ title }: typeof districtPlan) =>
  within(screen.getByRole("region", { name: title.zh }));

test("the plans at hand are listed with their years, what they hold, and which is the default", async () => {
  showPane(services("district"), { tab: "data" });
  expect(await screen.findByRole("heading", { name: "现有规划（2）" })).toBeTruthy();

  const builtIn = regionOf(samplePlan);
  expect(builtIn.getByText("加载项内置")).toBeTruthy();
  expect(builtIn.queryByText("默认规划")).toBeNull();
  expect(builtIn.queryByRole("button")).toBeNull();

  const carried = regionOf(districtPlan);
  expect(carried.getByText("工作簿自带")).toBeTruthy();
  expect(carried.getByText("默认规划")).toBeTruthy();
  expect(carried.getByText("2020年基期 → 2025年目标")).toBeTruthy();
  expect(carried.getByText("2 项")).toBeTruthy();
  expect(carried.getByText("2.1.0")).toBeTruthy();
});

test("a workbook without plans of its own has no default plan to choose", async () => {
  showPane(fakeServices(), { tab: "data" });
  expect(await screen.findByRole("heading", { name: "现有规划（1）" })).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: /默认规划/ })).toBeNull();
});

test.each([
  [null, districtPlan.title.zh, "district", /^默认规划已改为《某区科技创新“十四五”规划》。/],
  ["district", "不设默认规划", null, /^已取消默认规划。/],
])("with the default plan %s, %s can be chosen", async (before, option, chosen, answer) => {
  const asked: Asked[] = [];
  showPane(services(before, {}, asked), { tab: "data" });
  fireEvent.click(await screen.findByRole("combobox", { name: /默认规划/ }));
  fireEvent.click(screen.getByRole("option", { name: option }));
  expect(await screen.findByText(answer)).toBeTruthy();
  expect(asked).toEqual([{ what: "chooseDefault", with: [chosen] }]);
});

describe("a default plan by which formulas mean something else", () => {
  const cell = (address: string, name: string, value: number) => ({
    ...{ functionName: "PLANTARGET", indicator: name, indicatorName: name, value },
    ...{ sheetId: "1", sheet: "Sheet1", row: 1, column: 1, address },
    ...{ formula: `=CQ.PLANTARGET("${name}")`, state: "working" as const, protectedSheet: false },
  });
  const choose = async (used: Services) => {
    used.workbook.checkFormulas = async () => [
      cell("B2", "高新技术企业", 3000),
      cell("B3", "研发经费占比", 3),
    ];
    // What a function gives for a name is the name itself here, which the plan's id makes plain.
    const functions = { PLANTARGET: (name: unknown) => name as unknown[][] };
    showPane({ ...used, functions }, { tab: "data" });
    fireEvent.click(await screen.findByRole("combobox", { name: /默认规划/ }));
    fireEvent.click(screen.getByRole("option", { name: districtPlan.title.zh }));
    return screen.findByText(/个公式的结果会改变。$/);
  };

  test("is chosen only after a yes: how many results change, and the first ones, are told before", async () => {
    const asked: Asked[] = [];
    const question = await choose(services("sample-plan", {}, asked));
    expect(question.textContent).toBe(
      `默认规划改为《${districtPlan.title.zh}》，2 个公式的结果会改变。`
    );
    const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines).toContain("Sheet1!B2 高新技术企业现为 3000，改后 district/enterprises");
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "更改默认规划" }));
    expect(await screen.findByText(/^默认规划已改为/)).toBeTruthy();
    expect(asked).toEqual([{ what: "chooseDefault", with: ["district"] }]);
  });

  test("is taken back by one click", async () => {
    const asked: Asked[] = [];
    await choose(services("sample-plan", {}, asked));
    fireEvent.click(screen.getByRole("button", { name: "更改默认规划" }));
    fireEvent.click(await screen.findByRole("button", { name: /^改回/ }));
    await screen.findByText(/^默认规划已改为/);
    expect(asked.map(({ with: given }) => given)).toEqual([["district"], ["sample-plan"]]);
  });

  test("stays where the user thinks better of it", async () => {
    const asked: Asked[] = [];
    await choose(services("sample-plan", {}, asked));
    fireEvent.click(screen.getByRole("button", { name: "不改" }));
    expect(screen.queryByText(/个公式的结果会改变。$/)).toBeNull();
    expect(asked).toEqual([]);
  });
});

test("a default plan that is not at hand is said so", async () => {
  showPane(services("gone"), { tab: "data" });
  const choice = await screen.findByRole("combobox", { name: /默认规划/ });
  expect(choice.textContent).toContain("gone（不能使用）");
});

describe("a plan that is taken out of the workbook", () => {
  const formula = (indicator: string) => ({
    functionName: "PLANTARGET",
    indicator,
    indicatorName: indicator,
    sheetId: "1",
    sheet: "Sheet1",
    row: 0,
    column: 0,
    address: "B2",
    formula: `=CQ.PLANTARGET("${indicator}")`,
    value: 0,
    state: "working" as const,
    protectedSheet: false,
  });

  test("is asked for first, with how many formulas use it", async () => {
    const asked: Asked[] = [];
    const used = services(null, {}, asked);
    used.workbook.checkFormulas = async () => [formula("研发经费占比"), formula("高新技术企业")];
    showPane(used, { tab: "data" });
    fireEvent.click(await screen.findByRole("button", { name: /^移除 某区/ }));
    const question = screen.getByRole("heading", { name: /^要从此工作簿移除《某区/ });
    expect(document.activeElement).toBe(question);
    expect(await screen.findByText("1 个公式用到它的指标，移除后将为 #N/A。")).toBeTruthy();
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "移除" }));
    expect(await screen.findByText(/^已移除《某区科技创新“十四五”规划》。/)).toBeTruthy();
    expect(asked).toEqual([{ what: "drop", with: ["district"] }]);
  });

  test("stays where the user thinks better of it", async () => {
    const asked: Asked[] = [];
    showPane(services(null, {}, asked), { tab: "data" });
    fireEvent.click(await screen.findByRole("button", { name: /^移除 某区/ }));
    await screen.findByText("工作簿中没有公式直接写有它的指标。");
    fireEvent.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.queryByText(/^要从此工作簿移除/)).toBeNull();
    expect(asked).toEqual([]);
  });

  test("stays where Excel refuses, and the reason is told", async () => {
    const drop = () => Promise.reject(new InsertionError({ code: "cellEdit" }));
    showPane(services(null, { drop }), { tab: "data" });
    fireEvent.click(await screen.findByRole("button", { name: /^移除 某区/ }));
    await screen.findByText("工作簿中没有公式直接写有它的指标。");
    fireEvent.click(screen.getByRole("button", { name: "移除" }));
    expect(await screen.findByText(/^未作任何改动。Excel 正处于单元格编辑状态/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "现有规划（2）" })).toBeTruthy();
  });
});

test("plans in the workbook that cannot be used are told with the reason, and can be removed", async () => {
  const asked: Asked[] = [];
  const readCarried = async () => ({
    unreadable: [{ id: "old-plan", reason: "otherFormat" as const }],
  });
  showPane(services(null, { readCarried }, asked), { tab: "data" });
  expect(await screen.findByText(/^old-plan：由其他版本的加载项写入/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "移除 old-plan" }));
  expect(await screen.findByText(/^已移除《old-plan》。/)).toBeTruthy();
  expect(screen.queryByText("不能使用的规划")).toBeNull();
  expect(asked).toEqual([{ what: "drop", with: ["old-plan"] }]);
});
