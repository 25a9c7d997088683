/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { DoubtedCell } from "../../../../src/excel/tables/actuals-check";
import { fakeServices, showPane } from "../show-pane";
import { formulaCell } from "./formula-cell";

const place = { sheetId: "1", sheet: "Sheet1", row: 2, column: 1 };

const doubted: DoubtedCell = {
  place,
  name: "科技进步贡献率",
  doubt: { code: "otherMagnitude", value: 0.55, likely: 55, unit: { zh: "%", en: "%" } },
  formulas: [{ ...place, row: 1, column: 3 }],
};

test("a workbook without doubtful figures is said so", async () => {
  const services = fakeServices();
  services.actuals.checkFigures = async () => ({ count: 12, doubted: [], calculated: [] });
  showPane(services, { tab: "check" });
  expect(await screen.findByText("已核对 12 个实际值，没有存疑的。")).toBeTruthy();
});

test("a doubtful figure is told with its cell, the reason, the cure and the formulas that take it", async () => {
  const asked: { what: string; with: readonly unknown[] }[] = [];
  const services = fakeServices(asked);
  const copied: string[] = [];
  services.copy = async (text) => copied.push(text) > 0;
  services.actuals.checkFigures = async () => ({ count: 12, doubted: [doubted], calculated: [] });
  showPane(services, { tab: "check" });
  expect(await screen.findByText("已核对 12 个实际值，1 处存疑。")).toBeTruthy();
  expect(screen.getByText("0.55 像是 55%：请填 55。用于公式 Sheet1!D2。")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "转到 Sheet1!B3" }));
  await waitFor(() => expect(asked).toContainEqual({ what: "goTo", with: ["B3"] }));
  fireEvent.click(screen.getByRole("button", { name: "复制实际值核对结果" }));
  await waitFor(() =>
    expect(copied).toEqual([
      "已核对 12 个实际值，1 处存疑。\nSheet1!B3\t科技进步贡献率\t0.55 像是 55%：请填 55。用于公式 Sheet1!D2。",
    ])
  );
});

test("a formula whose argument is doubtful is not in order, whatever it shows", async () => {
  const services = fakeServices();
  services.workbook.checkFormulas = async () => [
    formulaCell("C2", { row: 1, column: 2 }),
    formulaCell("D2", { row: 1, column: 3 }),
  ];
  services.actuals.checkFigures = async () => ({ count: 2, doubted: [doubted], calculated: [] });
  showPane(services, { tab: "check" });
  await screen.findByText("已核对 2 个实际值，1 处存疑。");
  const texts = screen
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent)
    .filter((text) => text?.includes("CQ.PLANTARGET"));
  expect(texts).toEqual([
    expect.stringMatching(/^Sheet1!D2 参数存疑.*原因：Sheet1!B3 0.55 像是 55%/),
    expect.stringMatching(/^Sheet1!C2 正常/),
  ]);
});

test("an argument that is calculated is told as not checked", async () => {
  const services = fakeServices();
  services.actuals.checkFigures = async () => ({
    count: 1,
    doubted: [],
    calculated: [{ place, written: "B2*2" }],
  });
  showPane(services, { tab: "check" });
  expect(await screen.findByText("已核对 1 个实际值，没有存疑的。")).toBeTruthy();
  expect(screen.getByText("实际值由公式算出（B2*2），未核对。")).toBeTruthy();
  expect(screen.getByRole("button", { name: "转到 Sheet1!B3" })).toBeTruthy();
});
