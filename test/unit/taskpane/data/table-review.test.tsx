/** @jest-environment jsdom */
import "../no-console-error";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { planOfTable } from "../../../../src/reading/conversion/convert-table";
import type { PlanService } from "../../../../src/taskpane/services/plans";
import { type Asked, fakeServices, showPane } from "../show-pane";

const TABLE = `专栏1 “十四五”时期主要指标,,,,
指标,2020年,2025年,年均/累计,属性
地区生产总值（亿元）,1800,2600,7左右,预期性
城镇调查失业率（%）,5.3,5.5,—,预期性
城镇新增就业（万人）,—,—,〔30〕,预期性
注：〔 〕内为五年累计数。,,,,
`;

/** The pane's services with the reader itself behind them, and a table that is brought whatever is chosen. */
function services(csv: string, asked: Asked[] = []) {
  const usual = fakeServices(asked);
  const cell = (text: string) => ({ value: text === "" ? null : text, text });
  const rows = csv.split("\n").map((line) => line.split(",").map(cell));
  const read: PlanService["read"] = async (_source, told) =>
    planOfTable({ file: "指标.csv", grid: { rows, merges: [] } }, told ?? {});
  return { ...usual, plans: { ...usual.plans, read } };
}

async function choose(): Promise<void> {
  const input = await screen.findByLabelText("选择文件…");
  const files = [new File(["x"], "指标.csv")];
  await act(async () => void fireEvent.change(input, { target: { files } }));
}

function fillIn(): void {
  const fill = (label: RegExp, value: string): void => {
    const field = screen.getByRole("textbox", { name: label });
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  };
  fill(/规划名称/, "某市规划");
  fill(/规划编号/, "city");
  fill(/发布机关/, "某市人民政府");
  fill(/发布日期/, "2021-02-06");
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole("button", { name }));

test("what a printed table leaves open is asked in one list, with the period that it tells itself", async () => {
  showPane(services(TABLE), { tab: "data" });
  await choose();
  expect(await screen.findByRole("heading", { name: "规划信息" })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /规划期/ }).value).toBe("2021-2025");
  expect(screen.getByRole("radiogroup", { name: /“城镇调查失业率”越高越好/ })).toBeTruthy();
});

test("an open question keeps the table from being read on, and is told", async () => {
  showPane(services(TABLE), { tab: "data" });
  await choose();
  await screen.findByRole("heading", { name: "规划信息" });
  fillIn();
  press("检查数据");
  expect(await screen.findByText("请回答此问题。")).toBeTruthy();
  expect(screen.getByText("还有 1 个问题没有回答。")).toBeTruthy();
});

test("nothing is loaded before somebody has confirmed what every row was understood as", async () => {
  const asked: Asked[] = [];
  showPane(services(TABLE, asked), { tab: "data" });
  await choose();
  await screen.findByRole("heading", { name: "规划信息" });
  fillIn();
  fireEvent.click(screen.getByRole("radio", { name: "越低越好" }));
  press("检查数据");
  expect(await screen.findByRole("heading", { name: "逐行核对" })).toBeTruthy();
  const list = within(screen.getByRole("list", { name: "所印与所理解" }));
  expect(list.getByText("2025年：年均（或当年）增速 约7%")).toBeTruthy();
  expect(list.getByText("〔30〕")).toBeTruthy();
  expect(list.getByText("2025年：规划期内累计 30万人")).toBeTruthy();
  expect(list.getByText("请核对").parentElement?.textContent).toBe("第 4 行请核对");
  const next = screen.getByRole<HTMLButtonElement>("button", { name: "下一步" });
  expect(next.disabled).toBe(true);
  fireEvent.click(screen.getByRole("checkbox", { name: /我已逐行核对/ }));
  fireEvent.click(next);
  await screen.findByRole("heading", { name: "检查通过" });
  press("载入工作簿");
  await screen.findByText(/^已载入《某市规划》/);
  expect(asked).toContainEqual({ what: "carry", with: ["city", { asDefault: false }] });
});

test("answers stay where they were given while others are changed", async () => {
  showPane(services(TABLE), { tab: "data" });
  await choose();
  await screen.findByRole("heading", { name: "规划信息" });
  fillIn();
  fireEvent.click(screen.getByRole("radio", { name: "越低越好" }));
  press("检查数据");
  await screen.findByRole("heading", { name: "逐行核对" });
  press("修改答案");
  await screen.findByRole("heading", { name: "规划信息" });
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "越低越好" }).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /规划名称/ }).value).toBe(
    "某市规划"
  );
});

test("a table of which no row has a target stops, and says what to do", async () => {
  showPane(services("“十四五”主要指标,,\n指标,2015年,2020年\n企业（家）,1,2\n"), { tab: "data" });
  await choose();
  expect(await screen.findByRole("heading", { name: "发现 1 处问题" })).toBeTruthy();
  expect(screen.getByText(/目标/)).toBeTruthy();
});
