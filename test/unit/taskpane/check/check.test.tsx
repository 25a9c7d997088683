/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen } from "@testing-library/react";
import { InsertionError } from "../../../../src/workbook/insertion-error";
import type { FormulaCell } from "../../../../src/workbook/formulas/formulas";
import { fakeServices, showPane } from "../show-pane";

function cell(address: string, told: Partial<FormulaCell>): FormulaCell {
  return {
    functionName: "PLANTARGET",
    indicator: "高新技术企业",
    sheetId: "1",
    sheet: "Sheet1",
    row: 0,
    column: 0,
    address,
    formula: '=CQ.PLANTARGET("高新技术企业")',
    value: 3000,
    state: "working",
    protectedSheet: false,
    ...told,
  };
}

test("a workbook without the add-in's formulas is said so", async () => {
  showPane(fakeServices(), { tab: "check" });
  expect(await screen.findByText("此工作簿中没有 CQ 公式。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^修复/ })).toBeNull();
});

test("what needs repair comes first, with its cell and what it shows", async () => {
  const services = fakeServices();
  services.workbook.checkFormulas = async () => [
    cell("B2", {}),
    cell("B3", { state: "stuck", value: "#BUSY!" }),
  ];
  showPane(services, { tab: "check" });
  expect(await screen.findByText("共 2 个 CQ 公式，1 个需要修复。")).toBeTruthy();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Sheet1!B3 未能计算.*显示：#BUSY!$/),
    expect.stringMatching(/^Sheet1!B2 正常.*显示：3000$/),
  ]);
});

test("formulas that give an error need no repair, but they are counted", async () => {
  const services = fakeServices();
  services.workbook.checkFormulas = async () => [
    cell("B2", {}),
    cell("B3", { state: "error", value: "#N/A" }),
  ];
  showPane(services, { tab: "check" });
  expect(
    await screen.findByText("共 2 个 CQ 公式，没有需要修复的。全部公式中，1 个返回错误值。")
  ).toBeTruthy();
});

test("a repair tells what it did, what it left alone, and checks again", async () => {
  const services = fakeServices();
  const [mangled, locked] = [
    cell("B3", { state: "mangled", value: "#NAME?" }),
    cell("B4", { state: "stuck", value: "#NAME?", protectedSheet: true }),
  ];
  let repaired = false;
  services.workbook.checkFormulas = async () =>
    repaired ? [cell("B3", {}), locked] : [mangled, locked];
  services.workbook.repairFormulas = async () => {
    repaired = true;
    return { reentered: [mangled], refused: [locked] };
  };
  showPane(services, { tab: "check" });
  fireEvent.click(await screen.findByRole("button", { name: "修复 2 个公式" }));
  expect(await screen.findByText(/^已重新输入 1 个公式。.*Sheet1!B4 未作改动/)).toBeTruthy();
  expect(screen.getByText("共 2 个 CQ 公式，1 个需要修复。")).toBeTruthy();
});

test("an Excel that cannot be asked is said so, and can be asked again", async () => {
  const services = fakeServices();
  let editing = true;
  services.workbook.checkFormulas = async () => {
    if (editing) throw new InsertionError({ code: "cellEdit" });
    return [];
  };
  showPane(services, { tab: "check" });
  expect(await screen.findByText(/^Excel 正处于单元格编辑状态/)).toBeTruthy();
  editing = false;
  fireEvent.click(screen.getByRole("button", { name: "重新检查" }));
  expect(await screen.findByText("此工作簿中没有 CQ 公式。")).toBeTruthy();
});

test("the formulas of the chosen scope are frozen, and what stays a formula is named", async () => {
  const services = fakeServices();
  const scopes: string[] = [];
  services.workbook.freezeFormulas = async (scope) => {
    scopes.push(scope);
    return {
      frozen: [cell("B2", {})],
      skipped: [cell("B3", { state: "error" })],
      undoCleared: true,
    };
  };
  showPane(services, { tab: "check" });
  fireEvent.click(await screen.findByRole("combobox", { name: /范围/ }));
  fireEvent.click(screen.getByRole("option", { name: "整个工作簿" }));
  fireEvent.click(screen.getByRole("button", { name: "冻结为数值" }));
  const report = await screen.findByText(/^已冻结 1 个公式。/);
  expect(report.textContent).toContain("Sheet1!B3 返回错误值");
  expect(report.textContent).toContain("不能再撤销");
  expect(scopes).toEqual(["workbook"]);
});

test("thawing tells which cells were edited since and keep what they have", async () => {
  const services = fakeServices();
  services.workbook.thawFormulas = async () => ({
    restored: [{ sheet: "Sheet1", address: "B2" }],
    kept: [{ sheet: "Sheet1", address: "B4" }],
    deleted: 2,
  });
  showPane(services, { tab: "check" });
  fireEvent.click(await screen.findByRole("button", { name: "恢复公式" }));
  expect(
    await screen.findByText(
      "已恢复 1 个公式。Sheet1!B4 冻结后已被修改或工作表受保护，未作改动。另有 2 个冻结的单元格已被删除。"
    )
  ).toBeTruthy();
});
