/** @jest-environment jsdom */
import "./no-console-error";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { createCatalogue } from "../../../src/core/lookup";
import type { PlanService } from "../../../src/taskpane/services/plans";
import type { Services } from "../../../src/taskpane/services/services";
import { InsertionError } from "../../../src/excel/session/insertion-error";
import { districtPlan } from "../core/district-plan";
import { samplePlan } from "../core/sample-plan";
import { fakeServices, showPane } from "./show-pane";

/** A workbook that carries the district's plan. */
function services(told: Partial<PlanService> = {}): Services {
  const usual = fakeServices([], createCatalogue([samplePlan, districtPlan]));
  return { ...usual, plans: { ...usual.plans, ...told } };
}

const panel = (): HTMLElement => screen.getByRole("tabpanel");

/** Presses a button as the keyboard does: with the focus on it. */
async function press(name: string | RegExp): Promise<HTMLElement> {
  const button = await screen.findByRole("button", { name });
  await act(async () => {
    button.focus();
    fireEvent.click(button);
  });
  return button;
}

/** As browsers do with the focus of what is disabled; jsdom does not. */
function loseFocus(): void {
  const elsewhere = document.body.appendChild(document.createElement("button"));
  elsewhere.focus();
  elsewhere.remove();
}

test("a button that works has the focus again as soon as it can be pressed again", async () => {
  let refuse: (reason: unknown) => void = () => undefined;
  const drop = () => new Promise<never>((_resolve, reject) => (refuse = reject));
  showPane(services({ drop }), { tab: "data" });
  await press(/^移除 某区/);
  const confirm = await press("移除");
  expect(confirm).toHaveProperty("disabled", true);
  loseFocus();
  expect(document.activeElement).toBe(document.body);
  await act(async () => refuse(new InsertionError({ code: "cellEdit" })));
  await waitFor(() => expect(document.activeElement).toBe(confirm));
});

test("with the view that goes away, the focus goes to the panel", async () => {
  const readTable = () => Promise.reject(new InsertionError({ code: "cellEdit" }));
  showPane(services({ readTable }), { tab: "data" });
  await press("读取选定的表格或区域");
  await press("重新选择");
  await screen.findByRole("heading", { name: "载入规划" });
  await waitFor(() => expect(document.activeElement).toBe(panel()));
});

test("checking the workbook again keeps the focus in the view", async () => {
  showPane(fakeServices(), { tab: "check" });
  await press("重新检查");
  await screen.findByText("此工作簿中没有 CQ 公式。");
  await waitFor(() => expect(document.activeElement).toBe(panel()));
});

test("a message that is closed gives the focus back to the button it came from", async () => {
  const selected = ["sample-plan/high-tech-enterprises"];
  showPane(fakeServices(), { page: { name: "insert" }, selected });
  const insert = await screen.findByRole("button", { name: "插入" });
  await waitFor(() => expect(insert).toHaveProperty("disabled", false));
  await press("插入");
  await screen.findByText(/^已在 .* 插入表格。/);
  await press("关闭");
  await waitFor(() => expect(document.activeElement).toBe(insert));
});

test("who clicks beside everything is not called back", async () => {
  showPane(services(), { tab: "data" });
  const remove = await press(/^移除 某区/);
  fireEvent.mouseDown(document.body);
  loseFocus();
  expect(document.activeElement).toBe(document.body);
  await act(async () => void fireEvent.click(screen.getByRole("button", { name: "取消" })));
  await screen.findByRole("button", { name: /^移除 某区/ });
  expect(remove.isConnected).toBe(false);
  expect(document.activeElement).toBe(document.body);
});
