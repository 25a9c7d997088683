/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { CellFunctions } from "../../../../src/taskpane/services/functions";
import type { Services } from "../../../../src/taskpane/services/services";
import type { FormulaDraft } from "../../../../src/taskpane/calls/draft";
import type { Link, SheetTable } from "../../../../src/excel/tables/actuals-table";
import type { Asked } from "../show-pane";
import { fakeServices, showPane } from "../show-pane";

/** Stands for the functions that Excel calls: the target is 3000, and a gap is what is missing to it. */
const functions: CellFunctions = {
  PLANTARGET: () => [[3000]],
  PLANGAP: (_indicator, actual = []) => actual.map(([figure]) => [3000 - Number(figure)]),
  PLANVALUE: () => {
    throw Object.assign(new Error("规划没有公布“高新技术企业”2012 年的数值。"), { code: "#N/A" });
  },
};

async function showBuilder(
  formula: FormulaDraft = { function: "PLANTARGET", arguments: {} },
  services: Services = { ...fakeServices(), functions }
): Promise<void> {
  showPane(services, { tab: "formula", formula });
  await screen.findByRole("heading", { name: "公式" });
}

const indicatorField = (): HTMLElement => screen.getByRole("combobox", { name: /^指标/ });
const formulaShown = (): string | null => document.querySelector("code")?.textContent ?? null;

test("an indicator is found by its initials and chosen with the keyboard", async () => {
  await showBuilder();
  fireEvent.change(indicatorField(), { target: { value: "gxjs" } });
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "高新技术企业",
  ]);
  fireEvent.keyDown(indicatorField(), { key: "Enter" });
  expect(formulaShown()).toBe('=CQ.PLANTARGET("高新技术企业")');
  expect(screen.queryByRole("option")).toBeNull();
});

test("the field tells a screen reader which suggestion Enter takes", async () => {
  await showBuilder();
  fireEvent.change(indicatorField(), { target: { value: "技术" } });
  const active = (): string | null | undefined =>
    document.getElementById(indicatorField().getAttribute("aria-activedescendant") ?? "")
      ?.textContent;
  expect(active()).toBeUndefined();
  fireEvent.keyDown(indicatorField(), { key: "ArrowDown" });
  expect(active()).toBe("高新技术企业");
  fireEvent.keyDown(indicatorField(), { key: "ArrowDown" });
  expect(active()).toBe("区县(自治县)技术合同登记机构");
});

test("the arrow key up begins with the last suggestion", async () => {
  await showBuilder();
  fireEvent.change(indicatorField(), { target: { value: "技术" } });
  const names = screen.getAllByRole("option").map(({ textContent }) => textContent);
  fireEvent.keyDown(indicatorField(), { key: "ArrowUp" });
  expect(screen.getByRole("option", { selected: true }).textContent).toBe(names[names.length - 1]);
});

test("the result is shown before anything is inserted", async () => {
  await showBuilder({ function: "PLANTARGET", arguments: { indicator: "高新技术企业" } });
  expect(screen.getByRole("cell", { name: "3000" })).toBeTruthy();
});

test("an error is shown as the cell would show it, with its reason", async () => {
  await showBuilder({
    function: "PLANVALUE",
    arguments: { indicator: "高新技术企业", year: "2012" },
  });
  expect(
    screen.getByRole("cell", { name: "#N/A 规划没有公布“高新技术企业”2012 年的数值。" })
  ).toBeTruthy();
});

test("what is still missing is named, and nothing can be inserted", async () => {
  await showBuilder({ function: "PLANGAP", arguments: {} });
  expect(screen.getByText("还需填写：指标、实际值。")).toBeTruthy();
  const button = screen.getByRole("button", { name: "插入当前单元格" }) as HTMLButtonElement;
  expect(button.disabled).toBe(true);
});

test("actual figures are picked from the sheet, and each gets its result", async () => {
  await showBuilder({ function: "PLANGAP", arguments: { indicator: "高新技术企业" } });
  fireEvent.click(screen.getByRole("button", { name: "实际值：取 Excel 中选定的单元格" }));
  await waitFor(() => expect(formulaShown()).toBe('=CQ.PLANGAP("高新技术企业",Sheet1!C2:C3)'));
  expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
    "500",
    "-100",
  ]);
});

test("cells that were typed and not read leave the result to Excel", async () => {
  await showBuilder({
    function: "PLANGAP",
    arguments: { indicator: "高新技术企业", actual: "B2:B9" },
  });
  expect(screen.getByText("插入单元格后由 Excel 计算。")).toBeTruthy();
});

test("a selection that cannot be read is said so", async () => {
  const services = fakeServices();
  await showBuilder(
    { function: "PLANGAP", arguments: {} },
    {
      ...services,
      selection: {
        ...services.selection,
        read: () => Promise.reject(new Error("GeneralException")),
      },
    }
  );
  fireEvent.click(screen.getByRole("button", { name: "实际值：取 Excel 中选定的单元格" }));
  expect((await screen.findByRole("alert")).textContent).toBe("未能读取选定的单元格。");
});

test("the formula goes into the active cell", async () => {
  const asked: Asked[] = [];
  await showBuilder(
    { function: "PLANTARGET", arguments: { indicator: "高新技术企业", year: "2020" } },
    { ...fakeServices(asked), functions }
  );
  fireEvent.click(screen.getByRole("button", { name: "插入当前单元格" }));
  expect(await screen.findByText("已在 Sheet1!B2 插入公式。")).toBeTruthy();
  expect(asked).toEqual([{ what: "formula", with: ['=CQ.PLANTARGET("高新技术企业",2020)'] }]);
});

test("another function keeps the indicator and offers its own years", async () => {
  await showBuilder({
    function: "PLANTARGET",
    arguments: { indicator: "高新技术企业", year: "2020" },
  });
  fireEvent.click(screen.getByRole("combobox", { name: /函数/ }));
  fireEvent.click(screen.getByRole("option", { name: "规划公布数值 PLANVALUE" }));
  fireEvent.click(screen.getByRole("combobox", { name: /年份/ }));
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "2010年",
    "2015年",
  ]);
  fireEvent.click(screen.getByRole("option", { name: "2010年" }));
  expect(formulaShown()).toBe('=CQ.PLANVALUE("高新技术企业",2010)');
});

describe("the actual figure from the linked table", () => {
  const table: SheetTable = {
    sheetId: "1",
    sheet: "统计",
    name: "年度数据",
    area: { row: 0, column: 0, rows: 4, columns: 4 },
    headers: ["指标", "年份", "数值", "单位"],
    values: [
      ["高新技术企业", 2017, 2027, "家"],
      ["高新技术企业", 2018, 2504, "家"],
      ["高新技术企业", 2019, 0.3141, "万家"],
    ],
    numberFormats: [[], [], []],
  };

  /** The builder over a workbook with this link. */
  async function showLinked(link: Link, args: FormulaDraft["arguments"]): Promise<void> {
    const services = fakeServices();
    const actuals = { ...services.actuals, read: async () => link };
    await showBuilder(
      { function: "PLANGAP", arguments: args },
      { ...services, actuals, functions }
    );
  }

  test("is chosen by its year, and the formula refers to the table", async () => {
    await showLinked({ kind: "linked", table }, { indicator: "高新技术企业" });
    fireEvent.click(await screen.findByRole("combobox", { name: /取自实际值表/ }));
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "2017年：2027",
      "2018年：2504",
    ]);
    fireEvent.click(screen.getByText("2018年：2504"));
    expect(formulaShown()).toMatch(/^=CQ\.PLANGAP\("高新技术企业",CHOOSE\(.*年度数据\[年份\]=2018/);
    expect(screen.getByRole("cell").textContent).toBe("496");
  });

  test("is that of the year that the formula names", async () => {
    const args = { indicator: "高新技术企业", year: "2017" };
    await showLinked({ kind: "linked", table }, args);
    fireEvent.click(await screen.findByRole("combobox", { name: /取自实际值表/ }));
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
      "2017年：2027",
    ]);
  });

  test.each([
    [{ indicator: "高新技术企业", year: "2019" }, "实际值表中没有此指标2019年可取用的数值。"],
    [{ indicator: "研究与试验发展经费投入强度" }, "实际值表中没有此指标可取用的数值。"],
    [{ indicator: "=A2" }, "先选定指标，才能从实际值表取数。"],
  ])("is not offered for %j, and why", async (args, reason) => {
    await showLinked({ kind: "linked", table }, args);
    expect(await screen.findByText(reason)).toBeTruthy();
  });

  test("is no topic where no table is linked", async () => {
    await showLinked({ kind: "none" }, { indicator: "高新技术企业" });
    await waitFor(() => expect(screen.queryByText(/实际值表/)).toBeNull());
  });
});
