/** @jest-environment jsdom */
import "../no-console-error";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { InsertionError } from "../../../../src/workbook/insertion-error";
import type { PaneState } from "../../../../src/taskpane/state/state";
import { initialState } from "../../../../src/taskpane/state/state";
import type { Services } from "../../../../src/taskpane/services/services";
import type { Asked } from "../show-pane";
import { fakeServices, showPane } from "../show-pane";

const selected = ["sample-plan/high-tech-enterprises", "sample-plan/rd-intensity"];

async function showInsert(
  services: Services = fakeServices(),
  state: Partial<PaneState> = {}
): Promise<void> {
  showPane(services, { page: { name: "insert" }, selected, ...state });
  await screen.findByRole("heading", { name: "插入" });
}

const insertButton = (): HTMLButtonElement => screen.getByRole("button", { name: "插入" });

function chooseIn(label: RegExp, option: string): void {
  fireEvent.click(screen.getByRole("combobox", { name: label }));
  fireEvent.click(screen.getByRole("option", { name: option }));
}

test("the exact address is told, and that it is free", async () => {
  await showInsert();
  expect(await screen.findByText("将写入 Sheet1!B2:J8，该处空白。")).toBeTruthy();
});

test("the preview shows the table as it will be, with a sign where Excel computes", async () => {
  await showInsert();
  const headers = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(headers).toEqual([
    "序号",
    "指标",
    "计量单位",
    "属性",
    "2010年指标值",
    "2015年基期值",
    "2020年目标值",
    "差距",
    "所需年均增速",
  ]);
  const [, first] = screen.getAllByRole("row");
  expect([...(first?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    "1",
    "研究与试验发展经费投入强度",
    "%",
    "预期性",
    "1.27",
    "1.57",
    "2.50",
    "ƒ",
    "ƒ",
  ]);
});

test("a column that is not wanted is left out of the table", async () => {
  await showInsert();
  await screen.findByText(/该处空白/);
  fireEvent.click(screen.getByRole("combobox", { name: /栏目/ }));
  fireEvent.click(screen.getByRole("option", { name: "属性" }));
  await screen.findByText(/该处空白/);
  expect(screen.queryByRole("columnheader", { name: "属性" })).toBeNull();
  expect(screen.getByRole("columnheader", { name: "2010年指标值" })).toBeTruthy();
});

test("what is in the way is named, and nothing can be inserted there", async () => {
  const services = fakeServices();
  services.workbook.inspect = async (_size, placement) => ({
    placement,
    sheet: "Sheet1",
    address: "B2:J8",
    obstacles: [{ kind: "occupied", address: "B2:C3", cells: 4 }],
  });
  await showInsert(services);
  expect(
    await screen.findByText("不能写入 Sheet1!B2:J8：B2:C3 中有 4 个单元格已有内容。")
  ).toBeTruthy();
  expect(insertButton().disabled).toBe(true);
});

test("the address follows the selection", async () => {
  const services = fakeServices();
  let moved = (): void => undefined;
  let address = "B2:J8";
  services.workbook.inspect = async (_size, placement) => ({
    placement,
    sheet: "Sheet1",
    address,
    obstacles: [],
  });
  await showInsert({
    ...services,
    selection: {
      ...services.selection,
      follow: (listener) => {
        moved = listener;
        return () => undefined;
      },
    },
  });
  await screen.findByText(/Sheet1!B2:J8/);
  address = "D5:L11";
  act(() => moved());
  expect(await screen.findByText("将写入 Sheet1!D5:L11，该处空白。")).toBeTruthy();
});

test("an Excel that cannot be asked is said so in its place", async () => {
  const services = fakeServices();
  services.workbook.inspect = () => Promise.reject(new InsertionError({ code: "cellEdit" }));
  await showInsert(services);
  expect(await screen.findByText(/^Excel 正处于单元格编辑状态/)).toBeTruthy();
  expect(insertButton().disabled).toBe(true);
});

test("the table goes where it was said, and the place is remembered", async () => {
  const asked: Asked[] = [];
  const services = fakeServices(asked);
  await showInsert(services);
  chooseIn(/位置/, "新工作表");
  await waitFor(() => expect(insertButton().disabled).toBe(false));
  fireEvent.click(insertButton());
  await screen.findByText(/^已在/);
  expect(asked).toEqual([
    { what: "CQ_Indicators", with: ["newSheet", ["研究与试验发展经费投入强度", "高新技术企业"]] },
  ]);
  expect(services.storage.read("pane")).toContain('"placement":"newSheet"');
});

test("a monitoring sheet is made of the same indicators", async () => {
  const asked: Asked[] = [];
  await showInsert(fakeServices(asked), {
    preferences: { ...initialState.preferences, product: "monitoring" },
  });
  await waitFor(() => expect(insertButton().disabled).toBe(false));
  fireEvent.click(insertButton());
  expect(await screen.findByText("已在 Sheet1!B2:J8 插入监测表。")).toBeTruthy();
  expect(asked[0]?.what).toBe("CQ_Monitoring");
});

test("without a selection the page says what to do", async () => {
  await showInsert(fakeServices(), { selected: [] });
  expect(screen.getByText("尚未选择指标。请返回列表，勾选要插入的指标。")).toBeTruthy();
});

function preferring(product: PaneState["preferences"]["product"]): Partial<PaneState> {
  return { preferences: { ...initialState.preferences, product } };
}

test("an evaluation names the sheets it will make, and makes them all", async () => {
  const asked: Asked[] = [];
  await showInsert(fakeServices(asked), preferring("midterm"));
  const named = screen.getAllByText(/^中期评估 /).map(({ textContent }) => textContent);
  expect(named).toContain("中期评估 封面");
  fireEvent.click(insertButton());
  expect(await screen.findByText("评估工作表已建好，首页为工作表“中期评估 封面”。")).toBeTruthy();
  expect(asked).toEqual([{ what: "sheets", with: named }]);
  const about = screen.getByText(/^一组新工作表：/).textContent;
  for (const name of named) expect(about).toContain(name?.replace("中期评估 ", ""));
});

test("a path chart is made of one indicator only", async () => {
  await showInsert(fakeServices(), preferring("chart"));
  expect(screen.getByText("目标路径图每次一项指标。请返回列表，只勾选一项。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "插入" })).toBeNull();
});

test("a path chart is refused where the plan gives no baseline", async () => {
  await showInsert(fakeServices(), {
    ...preferring("chart"),
    selected: ["sample-plan/technology-contracts"],
  });
  expect(screen.getByText(/不能绘制目标路径/)).toBeTruthy();
});

test("the preview of a chart shows the figures behind it, without the columns under the chart", async () => {
  await showInsert(fakeServices(), {
    ...preferring("chart"),
    selected: ["sample-plan/high-tech-enterprises"],
  });
  await screen.findByText(/该处空白/);
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
    "年份",
    "基期值",
    "目标值",
    "目标路径",
    "实际值",
  ]);
});

describe("after an insertion", () => {
  async function inserted(services: Services): Promise<void> {
    await showInsert(services);
    await waitFor(() => expect(insertButton().disabled).toBe(false));
    fireEvent.click(insertButton());
    await screen.findByText("已在 Sheet1!B2:J8 插入表格。");
  }
  const press = (name: string): void => void fireEvent.click(screen.getByRole("button", { name }));

  test("it is shown in the workbook, and the message stays", async () => {
    const asked: Asked[] = [];
    await inserted(fakeServices(asked));
    press("转到");
    await waitFor(() => expect(asked[1]).toEqual({ what: "goTo", with: ["B2"] }));
    expect(screen.getByText("已在 Sheet1!B2:J8 插入表格。")).toBeTruthy();
  });

  test("it is taken back once", async () => {
    const asked: Asked[] = [];
    await inserted(fakeServices(asked));
    press("撤消插入");
    expect(await screen.findByText("已撤消插入，其他内容未作改动。")).toBeTruthy();
    expect(asked[1]).toEqual({ what: "undo", with: ["B2"] });
    expect(screen.queryByRole("button", { name: "撤消插入" })).toBeNull();
  });

  test("what was edited since is not taken back, and can be looked at and tried again", async () => {
    const services = fakeServices();
    const changes = [{ kind: "cell", sheet: "Sheet1", address: "G5" }] as const;
    services.workbook.undoInsertion = () =>
      Promise.reject(new InsertionError({ code: "changedSince", details: { changes } }));
    await inserted(services);
    press("撤消插入");
    expect(
      await screen.findByText(/^未撤消，工作簿未作改动：插入后“Sheet1”G5 已有改动/)
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "转到" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "撤消插入" })).toBeTruthy();
  });
});
