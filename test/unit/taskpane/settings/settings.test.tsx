/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen } from "@testing-library/react";
import { runSelfTest } from "../../../../src/taskpane/settings/self-test";
import { fakeServices, showPane } from "../show-pane";

async function showSettings(services = fakeServices()): Promise<void> {
  showPane(services, { tab: "settings" });
  await screen.findByRole("heading", { name: "语言" });
}

test("the language follows Excel until the user chooses another", async () => {
  await showSettings();
  expect((screen.getByRole("radio", { name: "与 Excel 一致" }) as HTMLInputElement).checked).toBe(
    true
  );
  fireEvent.click(screen.getByRole("radio", { name: "English" }));
  expect(screen.getByRole("heading", { name: "Language" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en-US");
});

test("the chosen table style is used from then on", async () => {
  const rules: string[] = [];
  const services = fakeServices();
  services.workbook.insertSheet = async (build) => {
    const names = { table: (base: string) => base, sheet: (base: string) => base };
    rules.push(
      JSON.stringify(build(names)[0]?.styles).includes("insideVertical") ? "grid" : "threeLine"
    );
    return { sheet: "Sheet1", address: "A1", imprints: [] };
  };
  await showSettings(services);
  fireEvent.click(screen.getByRole("combobox", { name: /表格样式/ }));
  fireEvent.click(screen.getByRole("option", { name: "全框线" }));
  fireEvent.click(screen.getByRole("tab", { name: "查找" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "选择 高新技术企业" }));
  fireEvent.click(screen.getByRole("button", { name: "插入表格" }));
  await screen.findByText(/^已在/);
  expect(rules).toEqual(["grid"]);
});

test("the chosen marks are used from then on", async () => {
  const tables: string[] = [];
  const services = fakeServices();
  services.workbook.insertSheet = async (build) => {
    const names = { table: (base: string) => base, sheet: (base: string) => base };
    tables.push(JSON.stringify(build(names)[0]?.cells));
    return { sheet: "Sheet1", address: "A1", imprints: [] };
  };
  await showSettings(services);
  fireEvent.click(screen.getByRole("combobox", { name: /规划未公布时填写/ }));
  fireEvent.click(screen.getByRole("option", { name: "…" }));
  fireEvent.click(screen.getByRole("tab", { name: "查找" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "选择 区县(自治县)技术合同登记机构" }));
  fireEvent.click(screen.getByRole("button", { name: "插入表格" }));
  await screen.findByText(/^已在/);
  expect(tables[0]).toContain("“…”表示规划未公布。");
});

test("the version of the data and of the add-in are told", async () => {
  await showSettings();
  expect(screen.getByText(/3 项指标，数据版本 1\.0\.0/)).toBeTruthy();
  expect(screen.getByText(/^规划指标 \d+\.\d+\.\d+$/)).toBeTruthy();
});

test("the help opens in the language of the pane", async () => {
  await showSettings();
  expect(screen.getByRole("link", { name: "函数说明" }).getAttribute("href")).toBe(
    "help/zh-CN/index.html"
  );
});

test("the self-test says what is missing and what that means", async () => {
  const services = fakeServices();
  await showSettings({
    ...services,
    host: { ...services.host, supports: (set) => set !== "CustomFunctionsRuntime" },
  });
  fireEvent.click(screen.getByRole("button", { name: "开始自检" }));
  expect(screen.getByText("此版本 Excel 不能计算 CQ 函数；插入的表格不受影响。")).toBeTruthy();
  expect(screen.queryByText("此版本 Excel 不支持共享运行时，请更新 Excel。")).toBeNull();
});

test("the self-test notices a storage that forgets", () => {
  const services = fakeServices();
  const forgetful = { read: () => null, write: () => undefined };
  const passed = (storage: typeof forgetful): unknown =>
    runSelfTest({ host: services.host, storage }).find(({ test: name }) => name === "storage")
      ?.passed;
  expect(passed(forgetful)).toBe(false);
  expect(passed(services.storage as typeof forgetful)).toBe(true);
});
