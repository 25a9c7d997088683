/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, within } from "@testing-library/react";
import { createCatalogue } from "../../../../src/core/lookup";
import type { Services } from "../../../../src/taskpane/services/services";
import { noFilter } from "../../../../src/taskpane/state/state";
import { districtPlan } from "../../core/district-plan";
import { samplePlan } from "../../core/sample-plan";
import type { Asked } from "../show-pane";
import { fakeServices, showPane } from "../show-pane";

/** A workbook that carries the district's plan beside the one that comes with the add-in. */
function services(defaultPlan: string | null = null, asked: Asked[] = []): Services {
  return fakeServices(asked, createCatalogue([samplePlan, districtPlan], defaultPlan));
}

const lines = (): readonly string[] =>
  screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");

test("the list puts each plan's indicators under its title", () => {
  showPane(services());
  expect(lines()[0]).toBe("重庆市科技创新“十三五”规划 3");
  expect(lines()).toContain("某区科技创新“十四五”规划 2");
  expect(lines()).toContain("投入 2");
});

test("a single plan needs no title", () => {
  showPane();
  expect(screen.queryByText(/“十三五”规划/)).toBeNull();
});

test("what a search finds tells its plan", () => {
  showPane(services(), { query: "gxjsqy" });
  expect(lines()).toEqual([
    expect.stringContaining("3000家重庆市科技创新“十三五”规划"),
    expect.stringContaining("200家某区科技创新“十四五”规划"),
  ]);
});

test("the filter narrows the list down to a plan, and its topics and chapters to that plan's", async () => {
  showPane(services());
  fireEvent.click(screen.getByRole("button", { name: "筛选" }));
  fireEvent.click(await screen.findByRole("combobox", { name: /规划/ }));
  fireEvent.click(screen.getByRole("option", { name: "某区科技创新“十四五”规划" }));
  expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  fireEvent.click(screen.getByRole("combobox", { name: /领域/ }));
  const topics = within(screen.getByRole("listbox")).getAllByRole("option");
  expect(topics.map(({ textContent }) => textContent)).toEqual(["全部领域", "投入"]);
});

test("a topic that two plans call differently is one choice with both names", async () => {
  showPane(services(), { filter: { ...noFilter, kind: "headline" } });
  fireEvent.click(await screen.findByRole("combobox", { name: /领域/ }));
  expect(screen.getByRole("option", { name: "研发投入 / 投入" })).toBeTruthy();
});

test("conditions on a plan that another workbook carries do not empty the list", () => {
  showPane(fakeServices(), {
    filter: { plan: "district", topic: "input", kind: null, chapter: 9 },
  });
  expect(screen.getAllByRole("checkbox")).toHaveLength(3);
  expect(screen.getByRole("button", { name: "筛选" })).toBeTruthy();
});

test("indicators of a plan that is not at hand are passed over, and come back with it", () => {
  const ids = ["district/enterprises"];
  const without = showPane(fakeServices(), { scope: "pinned", pinned: ids, selected: ids });
  expect(screen.getByText("还没有固定的指标")).toBeTruthy();
  expect(screen.queryByText(/^已选/)).toBeNull();
  without.unmount();
  showPane(services(), { scope: "pinned", pinned: ids, selected: ids });
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  expect(screen.getByText("已选 1 项")).toBeTruthy();
});

test("the card says of which plan it is", async () => {
  showPane(services(), { page: { name: "card", id: "district/enterprises" } });
  expect(await screen.findByText("某区科技创新“十四五”规划")).toBeTruthy();
  expect(screen.getByText("2025年目标")).toBeTruthy();
});

test.each([
  ["a name that two plans share is written with its plan", null, "district/高新技术企业"],
  ["a name is enough for the default plan", "district", "高新技术企业"],
])("%s", async (_, defaultPlan, name) => {
  const asked: Asked[] = [];
  showPane(services(defaultPlan, asked), { selected: ["district/enterprises"] });
  fireEvent.click(screen.getByRole("button", { name: "公式" }));
  await screen.findByText("已在 Sheet1!B2 插入公式。");
  expect(asked).toEqual([{ what: "formula", with: [`=CQ.PLANTARGET("${name}",2025)`] }]);
});

test("the formula builder tells suggestions of the same name apart, and writes the one that was chosen", async () => {
  showPane(services("sample-plan"), { tab: "formula" });
  fireEvent.change(await screen.findByRole("combobox", { name: /指标/ }), {
    target: { value: "gxjsqy" },
  });
  const options = screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(options).toEqual([
    "高新技术企业 · 重庆市科技创新“十三五”规划",
    "高新技术企业 · 某区科技创新“十四五”规划",
  ]);
  fireEvent.mouseDown(screen.getByRole("option", { name: /某区/ }));
  expect(screen.getByText('=CQ.PLANTARGET("district/高新技术企业")')).toBeTruthy();
});
