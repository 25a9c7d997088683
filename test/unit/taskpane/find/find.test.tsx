/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import { showReport } from "../../../../src/taskpane/insertion/shown-report";
import type { Asked } from "../show-pane";
import { fakeServices, showPane } from "../show-pane";

const choices = (): string[] =>
  screen
    .queryAllByRole("checkbox")
    .map((box) => box.getAttribute("aria-label") ?? "")
    .map((label) => label.replace("选择 ", ""));

function search(query: string): void {
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: query } });
}

function choose(name: string): void {
  fireEvent.click(screen.getByRole("checkbox", { name: `选择 ${name}` }));
}

test("without a query the indicators stand under their topics", () => {
  showPane();
  expect(screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)).toEqual([
    "成果转化 1",
    "研发投入 1",
    "企业创新 1",
  ]);
});

test.each(["高新", "gaoxin", "gxjs", "High-tech", "H04", "高企"])(
  "%s finds 高新技术企业",
  (query) => {
    showPane();
    search(query);
    expect(choices()).toEqual(["高新技术企业"]);
  }
);

test("the part of the name that met the query is marked", () => {
  showPane();
  search("技术企业");
  expect(document.querySelector("mark")?.textContent).toBe("技术企业");
});

test("pinyin marks the characters it stands for", () => {
  showPane();
  search("jishuqiye");
  expect(document.querySelector("mark")?.textContent).toBe("技术企业");
});

test("a line tells the last published figure and the target", () => {
  showPane();
  search("gxjsqy");
  expect(screen.getByText("主要指标 · 2015年 1035家 → 2020年 3000家")).toBeTruthy();
});

test("a search that finds nothing says how to search and leads back to all indicators", () => {
  showPane();
  search("量子");
  expect(screen.getByText("没有找到“量子”")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "显示全部指标" }));
  expect(choices()).toHaveLength(3);
});

test("the pane speaks English in an English Excel", () => {
  showPane(fakeServices(), {}, "en-US");
  expect(screen.getByRole("checkbox", { name: "Select High-tech enterprises" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en-US");
});

test("the selected indicators go into a table, in the plan's order", async () => {
  const asked: Asked[] = [];
  showPane(fakeServices(asked));
  choose("高新技术企业");
  choose("研究与试验发展经费投入强度");
  fireEvent.click(screen.getByRole("button", { name: "插入表格" }));
  expect(await screen.findByText("已在 Sheet1!B2:J8 插入表格。")).toBeTruthy();
  expect(asked).toEqual([
    {
      what: "CQ_Indicators",
      with: ["activeCell", ["研究与试验发展经费投入强度", "高新技术企业"]],
    },
  ]);
});

test.each([
  // With the format that says how the plan words it.
  ["数值", "value", [3000, "0"]],
  ["公式", "formula", ['=CQ.PLANTARGET("高新技术企业",2020)']],
  [
    "出处",
    "value",
    [
      "《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）第二章第三节 专栏2 第4项",
      undefined,
    ],
  ],
])("%s goes into the active cell", async (button, what, given) => {
  const asked: Asked[] = [];
  showPane(fakeServices(asked));
  choose("高新技术企业");
  fireEvent.click(screen.getByRole("button", { name: button }));
  await waitFor(() => expect(asked).toEqual([{ what, with: given }]));
  expect(await screen.findByText(/^已在 Sheet1!B2 插入/)).toBeTruthy();
});

test("an indicator that was inserted is listed as recently used", async () => {
  showPane();
  choose("高新技术企业");
  fireEvent.click(screen.getByRole("button", { name: "数值" }));
  await screen.findByText(/^已在/);
  fireEvent.click(screen.getByRole("button", { name: "最近使用" }));
  expect(choices()).toEqual(["高新技术企业"]);
});

test("a table that meets occupied cells is offered elsewhere, and is inserted there", async () => {
  const asked: Asked[] = [];
  const services = fakeServices(asked);
  const { insertSheet } = services.workbook;
  services.workbook.insertSheet = (build, placement, observer) => {
    if (placement === "newSheet") return insertSheet(build, placement, observer);
    const obstacles = [{ kind: "occupied", address: "B2:C3", cells: 4 }] as const;
    throw new InsertionError({
      code: "obstructed",
      details: { sheet: "Sheet1", address: "B2:J8", obstacles },
    });
  };
  showPane(services);
  choose("高新技术企业");
  fireEvent.click(screen.getByRole("button", { name: "插入表格" }));
  expect(await screen.findByText(/^未写入任何内容。.*B2:C3 中有 4 个单元格已有内容/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "新工作表" }));
  expect(await screen.findByText("已在 Sheet1!B2:J8 插入表格。")).toBeTruthy();
  expect(asked).toEqual([{ what: "CQ_Indicators", with: ["newSheet", ["高新技术企业"]] }]);
});

test.each([
  ["a protected sheet", { kind: "protectedSheet", sheet: "Sheet1" }, ["新工作表"]],
  ["a workbook of protected structure", { kind: "protectedWorkbook" }, []],
  [
    "an occupied cell",
    { kind: "occupied", address: "B2", cells: 1 },
    ["下一处空白区域", "新工作表"],
  ],
] as const)(
  "%s is offered only places that would not refuse again",
  async (_what, obstacle, offered) => {
    const services = fakeServices();
    services.workbook.insertSheet = () => {
      const details = { sheet: "Sheet1", address: "B2:J8", obstacles: [obstacle] };
      throw new InsertionError({ code: "obstructed", details });
    };
    showPane(services);
    choose("高新技术企业");
    fireEvent.click(screen.getByRole("button", { name: "插入表格" }));
    await screen.findByText(/^未写入任何内容/);
    const places = screen.queryAllByRole("button", { name: /^(下一处空白区域|新工作表)$/ });
    expect(places.map(({ textContent }) => textContent)).toEqual(offered);
  }
);

test("what else can be made of the selection is behind a button of its own", async () => {
  showPane();
  choose("高新技术企业");
  fireEvent.click(screen.getByRole("button", { name: "更多内容…" }));
  fireEvent.click(await screen.findByRole("combobox", { name: /^内容/ }));
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "指标表",
    "数值",
    "公式",
    "出处",
    "差距列",
    "监测表",
    "简表",
    "目标路径图",
    "中期评估",
    "期末总结评估",
  ]);
});

test("an unexpected error can be copied with its details", async () => {
  let copied = "";
  const services = fakeServices();
  services.workbook.insertValue = () => Promise.reject(new Error("GeneralException"));
  showPane({
    ...services,
    copy: async (text) => {
      copied = text;
      return true;
    },
  });
  choose("高新技术企业");
  fireEvent.click(screen.getByRole("button", { name: "数值" }));
  fireEvent.click(await screen.findByRole("button", { name: "复制错误信息" }));
  await screen.findByRole("button", { name: "已复制" });
  expect(copied).toMatch(/^出现意外错误.*GeneralException/);
});

test("a long insertion shows its progress and can be cancelled", async () => {
  const services = fakeServices();
  services.workbook.insertSheet = (_build, _placement, { progress, signal }) =>
    new Promise((_resolve, reject) => {
      progress?.(1, 4);
      signal?.addEventListener("abort", () => reject(new InsertionError({ code: "cancelled" })));
    });
  showPane(services);
  choose("高新技术企业");
  fireEvent.click(screen.getByRole("button", { name: "插入表格" }));
  expect(await screen.findByText("正在写入…（25%）")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "取消" }));
  expect(await screen.findByText("已取消，未保留任何写入内容。")).toBeTruthy();
});

test("the arrow keys move through the list, past the headings", () => {
  showPane();
  fireEvent.keyDown(screen.getByRole("searchbox"), { key: "ArrowDown" });
  const focused = (): string | null | undefined =>
    document.activeElement?.getAttribute("aria-label");
  expect(focused()).toBe("选择 区县(自治县)技术合同登记机构");
  for (const key of ["ArrowDown", "ArrowDown"]) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  }
  expect(focused()).toBe("选择 高新技术企业");
});

test("the list is one stop of the Tab key", () => {
  showPane();
  const stops = screen.getAllByRole("checkbox").filter((box) => box.tabIndex === 0);
  expect(stops).toHaveLength(1);
});

test("the pane explains what a ribbon button could not do, and does it elsewhere", async () => {
  const obstacles = [{ kind: "occupied", address: "A1", cells: 1 }] as const;
  const places: string[] = [];
  showReport({
    state: "failed",
    error: new InsertionError({
      code: "obstructed",
      details: { sheet: "Sheet1", address: "A1:I16", obstacles },
    }),
    elsewhere: async (placement) => {
      places.push(placement);
      return { sheet: "指标表", address: "A1:I16", imprints: [] };
    },
  });
  showPane();
  expect(await screen.findByText(/A1 中有 1 个单元格已有内容/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "新工作表" }));
  expect(await screen.findByText("已在 指标表!A1:I16 插入表格。")).toBeTruthy();
  expect(places).toEqual(["newSheet"]);
});
