/** @jest-environment jsdom */
import "../no-console-error";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { freeNames } from "../../../../src/sheets/spec/free-names";
import type { Link } from "../../../../src/excel/tables/actuals-table";
import { isFormula, type Cell } from "../../../../src/sheets/spec/sheet-spec";
import { initialState } from "../../../../src/taskpane/state/state";
import { createCatalogue } from "../../../../src/core/lookup";
import { samplePlan } from "../../core/sample-plan";
import { fakeServices, showPane, type Asked } from "../show-pane";

const link: Link = {
  kind: "linked",
  table: {
    sheetId: "1",
    sheet: "统计",
    name: "年度数据",
    area: { row: 0, column: 0, rows: 2, columns: 3 },
    headers: ["指标", "年份", "数值"],
    values: [["高新技术企业", 2016, 1443]],
    numberFormats: [[]],
  },
};

/** The linked table with one row of another content or format. */
function linkWith(row: readonly unknown[], format = "General"): Link {
  if (link.kind !== "linked") throw new Error(link.kind);
  const formats = [["General", "General", format]];
  return { kind: "linked", table: { ...link.table, values: [row], numberFormats: formats } };
}

/** 58.1% typed into a cell of the format General. */
const asPercentage = linkWith(["高新技术企业", 2016, 0.581], "0.0%");

/** The insert page for a monitoring sheet in a workbook with this link; gives the cells that are inserted. */
async function showMonitoring(read: () => Promise<Link>): Promise<readonly Cell[]> {
  const services = fakeServices();
  const cells: Cell[] = [];
  const { workbook } = services;
  const insertSheet: typeof workbook.insertSheet = async (build, placement, observer) => {
    const [spec] = build(freeNames({ sheets: [], tables: [] }));
    cells.push(...(spec?.cells.flat() ?? []));
    return workbook.insertSheet(build, placement, observer);
  };
  showPane(
    { ...services, actuals: { ...services.actuals, read }, workbook: { ...workbook, insertSheet } },
    {
      page: { name: "insert" },
      selected: ["sample-plan/high-tech-enterprises"],
      preferences: { ...initialState.preferences, product: "monitoring" },
    }
  );
  await screen.findByRole("heading", { name: "插入" });
  return cells;
}

const option = () => screen.findByRole("checkbox", { name: "实际值取自实际值表" });

/** The option once the linked table has been read. */
async function openOption(): Promise<HTMLElement> {
  await waitFor(async () => expect(((await option()) as HTMLInputElement).disabled).toBe(false));
  return option();
}

/** Presses the button once the place has been looked at, and waits for the insertion. */
async function insert(cells: readonly Cell[]): Promise<void> {
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "插入" });
  await waitFor(() => expect(button.disabled).toBe(false));
  fireEvent.click(button);
  await waitFor(() => expect(cells.length).toBeGreaterThan(0));
  await screen.findByText(/插入监测表。/);
}

const refersTo = (cells: readonly Cell[], table: string): boolean =>
  cells.some((cell) => isFormula(cell) && cell.formula.includes(`${table}[年份]=2016`));

test("the actual figures of a monitoring sheet come from the linked table if the user says so", async () => {
  const cells = await showMonitoring(async () => link);
  fireEvent.click(await openOption());
  await insert(cells);
  expect(refersTo(cells, "年度数据")).toBe(true);
});

test("they are filled in by hand otherwise", async () => {
  const cells = await showMonitoring(async () => link);
  await insert(cells);
  expect(refersTo(cells, "年度数据")).toBe(false);
});

test("a table that was renamed meanwhile is taken by its new name", async () => {
  let now: Link = link;
  const cells = await showMonitoring(async () => now);
  fireEvent.click(await openOption());
  if (link.kind === "linked") now = { ...link, table: { ...link.table, name: "新名称" } };
  await insert(cells);
  expect(refersTo(cells, "新名称")).toBe(true);
  expect(refersTo(cells, "年度数据")).toBe(false);
});

test("without a linked table the choice is closed, and where to link one is said", async () => {
  await showMonitoring(async () => ({ kind: "none" }));
  expect(await screen.findByText("尚未关联实际值表，可在“数据”页关联。")).toBeTruthy();
  expect(((await option()) as HTMLInputElement).disabled).toBe(true);
});

describe("a figure that formulas would take for another than its cell shows", () => {
  const refusal =
    /^不能插入：实际值表中 统计!C2的数值存疑.*请改为常规格式，核对数值和单位，百分比填不带百分号的数值。/;
  const button = () => screen.getByRole<HTMLButtonElement>("button", { name: "插入" });

  test.each([
    ["a percentage", asPercentage],
    ["a number of which a part is shown", linkWith(["高新技术企业", 2016, 123456], '0!.0,"万"')],
    ["a number of another magnitude", linkWith(["高新技术企业", 2016, 0.1443])],
    ["a number with another unit in its format", linkWith(["高新技术企业", 2016, 1443], '0"万家"')],
  ])("%s closes the insertion until it is mended and checked again", async (_, misread) => {
    let now = misread;
    const cells = await showMonitoring(async () => now);
    fireEvent.click(await openOption());
    expect(await screen.findByText(refusal)).toBeTruthy();
    expect(button().disabled).toBe(true);
    now = link;
    fireEvent.click(screen.getByRole("button", { name: "重新检查" }));
    await insert(cells);
    expect(screen.queryByText(refusal)).toBeNull();
    expect(refersTo(cells, "年度数据")).toBe(true);
  });

  test("is found at the moment of inserting as well, and nothing is inserted then", async () => {
    let now: Link = link;
    const cells = await showMonitoring(async () => now);
    fireEvent.click(await openOption());
    await waitFor(() => expect(button().disabled).toBe(false));
    now = asPercentage;
    fireEvent.click(button());
    expect(await screen.findByText(refusal)).toBeTruthy();
    expect(cells).toEqual([]);
  });

  test("does no harm where the figures are filled in by hand, or it is another indicator's", async () => {
    let now = asPercentage;
    const cells = await showMonitoring(async () => now);
    await insert(cells);
    now = linkWith(["研究与试验发展经费投入强度", 2016, 0.0172], "0.00%");
    cleanup();
    const others = await showMonitoring(async () => now);
    fireEvent.click(await openOption());
    await insert(others);
    expect(refersTo(others, "年度数据")).toBe(true);
  });
});

test("what else the check has found is summed up before inserting, with the way to it", async () => {
  await showMonitoring(async () => linkWith(["高企", 2016, 14.43]));
  fireEvent.click(await openOption());
  expect(await screen.findByText("实际值表尚有 1 处错误、1 处请核对。")).toBeTruthy();
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "插入" });
  await waitFor(() => expect(button.disabled).toBe(false));
  fireEvent.click(screen.getByRole("button", { name: "查看“数据 › 实际值”" }));
  expect(await screen.findByText(/^已关联表格“年度数据”/)).toBeTruthy();
});

test("it is a sheet for each body responsible if the user says so, and those of nobody are told", async () => {
  const indicators = samplePlan.indicators.map((indicator, at) => ({
    ...indicator,
    responsible: ["市科技局", "市统计局", ""][at] ?? "",
  }));
  const asked: Asked[] = [];
  const services = fakeServices(asked, createCatalogue([{ ...samplePlan, indicators }]));
  showPane(services, {
    page: { name: "insert" },
    selected: indicators.slice(0, 3).map(({ id }) => `sample-plan/${id}`),
    preferences: { ...initialState.preferences, product: "monitoring" },
  });
  fireEvent.click(await screen.findByRole("checkbox", { name: "按责任单位分表，一个单位一张" }));
  await screen.findByText("1 项指标规划未明确责任单位，列入“未明确责任单位”一张表。");
  await screen.findByText(/将新建 3 张工作表/);
  fireEvent.click(screen.getByRole("button", { name: "插入" }));
  await waitFor(() =>
    expect(asked).toContainEqual({
      what: "sheets",
      with: ["市科技局", "市统计局", "未明确责任单位"],
    })
  );
});
