/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen } from "@testing-library/react";
import { InsertionError } from "../../../../src/excel/session/insertion-error";
import type { Services } from "../../../../src/taskpane/services/services";
import type { ComparedTable } from "../../../../src/excel/tables/table-check";
import { samplePlan } from "../../core/sample-plan";
import { fakeServices, showPane } from "../show-pane";
import { formulaCell as cell } from "./formula-cell";

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
    expect.stringMatching(/^Sheet1!B3 未能计算指标高新技术企业显示#BUSY!.*点“修复”/),
    expect.stringMatching(/^Sheet1!B2 正常指标高新技术企业显示3000/),
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
  expect(await screen.findByText(/^未作任何改动。Excel 正处于单元格编辑状态/)).toBeTruthy();
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
      names: [{ name: "MyT", formula: "=CQ.PLANTARGET(1)" }],
      undoCleared: true,
    };
  };
  showPane(services, { tab: "check" });
  fireEvent.click(await screen.findByRole("combobox", { name: /范围/ }));
  fireEvent.click(screen.getByRole("option", { name: "整个工作簿" }));
  fireEvent.click(screen.getByRole("button", { name: "冻结为数值" }));
  const report = await screen.findByText(/^已冻结 1 个公式。/);
  expect(report.textContent).toContain("Sheet1!B3 返回错误值");
  expect(report.textContent).toContain("名称 MyT 的公式用到 CQ 函数");
  expect(report.textContent).toContain("不能再撤消");
  expect(scopes).toEqual(["workbook"]);
});

test("formulas behind defined names are told, also where no cell has one", async () => {
  const services = fakeServices();
  services.workbook.checkNames = async () => [{ name: "MyT", formula: "=CQ.PLANTARGET(1)" }];
  showPane(services, { tab: "check" });
  expect(await screen.findByText(/^名称 MyT 的公式用到 CQ 函数/)).toBeTruthy();
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
      "已恢复 1 个公式。Sheet1!B4 冻结后已被修改、工作表受保护或单元格为文本格式，未作改动。另有 2 个冻结的单元格已被删除。"
    )
  ).toBeTruthy();
});

test("a formula is listed under its indicator's name, also where a cell names it", async () => {
  const services = fakeServices();
  services.workbook.checkFormulas = async () => [
    cell("B2", { indicator: "A2", indicatorName: "高企", formula: "=CQ.PLANTARGET(A2)" }),
  ];
  showPane(services, { tab: "check" });
  expect((await screen.findByRole("listitem")).textContent).toContain("指标高新技术企业");
});

test("the reason of an error stands below the formula", async () => {
  const services = {
    ...fakeServices(),
    functions: {
      PLANTARGET: () => {
        throw Object.assign(new Error("没有名为“高新企”的指标。"), { code: "#N/A" });
      },
    },
  };
  services.workbook.checkFormulas = async () => [
    cell("B3", { state: "error", value: "#N/A", formula: '=CQ.PLANTARGET("高新企")' }),
  ];
  showPane(services, { tab: "check" });
  expect(await screen.findByText("原因：没有名为“高新企”的指标。")).toBeTruthy();
});

test("a cell of the list is shown in Excel, and it is said where that is not possible", async () => {
  const services = fakeServices();
  const shown: unknown[] = [];
  services.workbook.checkFormulas = async () => [cell("C5", { row: 4, column: 2 })];
  services.workbook.goTo = async ({ sheetId, area }) => {
    if (shown.push([sheetId, area]) > 1) throw new InsertionError({ code: "cellEdit" });
  };
  showPane(services, { tab: "check" });
  const link = await screen.findByRole("button", { name: "转到 Sheet1!C5" });
  fireEvent.click(link);
  expect(shown).toEqual([["1", { row: 4, column: 2, rows: 1, columns: 1 }]]);
  fireEvent.click(link);
  expect(await screen.findByText(/^未作任何改动。Excel 正处于单元格编辑状态/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "转到 Sheet1!C5" })).toBeTruthy();
});

describe("figures of tables", () => {
  const [indicator] = samplePlan.indicators;
  const table = (told: Partial<ComparedTable>): ComparedTable => ({
    sheetId: "7",
    sheet: "指标表",
    table: "CQ_Indicators",
    area: { row: 2, column: 0, rows: 4, columns: 3 },
    versions: [{ plan: { ...samplePlan, version: "1.1.0" }, madeWith: "1.0.0" }],
    changed: [],
    lines: [],
    ...told,
  });

  async function showTables(
    tables: readonly ComparedTable[],
    services: Services = fakeServices()
  ): Promise<void> {
    services.workbook.checkForUpdates = async () => tables;
    showPane(services, { tab: "check" });
    await screen.findByRole("heading", { name: "数据更新" });
  }

  test("that are those of the data are only counted, with the versions of both", async () => {
    await showTables([table({})]);
    expect(screen.getByText("已核对 1 张表格，其中的规划数值与现有数据一致。")).toBeTruthy();
    expect(
      screen.getByText("制表时数据版本 1.0.0，现有数据版本 1.1.0。其间增加了指标或数值。")
    ).toBeTruthy();
  });

  test("that differ are named table by table, shown in Excel when asked, and can be copied", async () => {
    if (!indicator) throw new Error("the sample plan has no indicator");
    const area = { row: 3, column: 2, rows: 1, columns: 1 };
    const entry = { plan: samplePlan, indicator };
    const figure = {
      ...{ address: "C4", area, entry, name: "区县(自治县)技术合同登记机构" },
      ...{ header: "2020年目标值", shown: 90, current: 100 },
      update: { can: false, why: "typed" } as const,
    };
    const [copied, shown]: [string[], unknown[]] = [[], []];
    const services = { ...fakeServices(), copy: async (text: string) => copied.push(text) > 0 };
    services.workbook.goTo = async ({ sheetId, area }) => void shown.push([sheetId, area]);
    await showTables([table({ changed: [figure] })], services);
    expect(
      screen.getByText(/^已核对 1 张表格，1 处规划数值与现有数据不同。表格未作改动/)
    ).toBeTruthy();
    expect(screen.getByRole("heading", { name: "指标表（表格 CQ_Indicators）" })).toBeTruthy();
    expect(screen.getByText("2020年目标值：表中 90，现有数据 100")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "转到 指标表!C4" }));
    expect(shown).toEqual([["7", area]]);
    fireEvent.click(screen.getByRole("button", { name: "复制核对结果" }));
    await screen.findAllByText("已复制");
    expect(copied[0]?.split("\n").slice(1)).toEqual([
      "指标表（表格 CQ_Indicators）\t制表时数据版本 1.0.0，现有数据版本 1.1.0。其间增加了指标或数值。",
      "指标表!C4\t区县(自治县)技术合同登记机构\t2020年目标值：表中 90，现有数据 100\t写入后有改动，更新时保持不变。",
    ]);
  });

  test("that are as they were written are updated, and the update is taken back", async () => {
    if (!indicator) throw new Error("the sample plan has no indicator");
    const area = { row: 3, column: 2, rows: 1, columns: 1 };
    const figure = {
      ...{ address: "C4", area, entry: { plan: samplePlan, indicator }, name: "甲" },
      ...{ header: "2020年目标值", shown: 90, current: 100 },
      update: { can: true, format: "0", formatNow: "0" } as const,
    };
    const typed = {
      ...{ ...figure, address: "C5", shown: 7 },
      update: { can: false, why: "typed" } as const,
    };
    const [asked, undone]: [string[][], unknown[]] = [[], []];
    const services = fakeServices();
    const record = { cells: [] };
    const place = { sheet: "指标表", address: "C4" };
    services.workbook.updateTables = async (tables) => {
      asked.push(tables.map(({ table }) => table));
      return { updated: [place], left: [{ sheet: "指标表", address: "C6" }], record };
    };
    services.workbook.undoUpdate = async (made) => {
      undone.push(made);
      return { updated: [place], left: [], record };
    };
    await showTables([table({ changed: [figure, typed] })], services);
    expect(screen.getByText("写入后有改动，更新时保持不变。")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /更新表格 CQ_Indicators（1 处）/ }));
    expect(
      await screen.findByText(
        "已更新 1 个单元格，表中其他内容保持不变。指标表!C6 其间有人改动，或工作表受保护，保持不变。"
      )
    ).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "撤消更新" }));
    expect(await screen.findByText("已撤消更新，1 个单元格恢复原样。")).toBeTruthy();
    expect([asked, undone]).toEqual([[["CQ_Indicators"]], [record]]);
    expect(screen.queryByRole("button", { name: "撤消更新" })).toBeNull();
  });

  test.each([
    ["1.1.0", "数据版本 1.1.0，与现有数据相同。"],
    ["1.2.0", /制表用的数据较新，请更新加载项后再核对。$/],
    [null, "表下未注明数据版本；现有数据版本 1.1.0。"],
  ])("of a table made with data version %s are said to be so", async (madeWith, text) => {
    await showTables([
      table({ versions: [{ plan: { ...samplePlan, version: "1.1.0" }, madeWith }] }),
    ]);
    expect(screen.getByText(text)).toBeTruthy();
  });

  test("in a workbook without tables of a plan are said to be none", async () => {
    await showTables([]);
    expect(screen.getByText(/^此工作簿中没有可以核对的表格/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "复制核对结果" })).toBeNull();
  });
});
