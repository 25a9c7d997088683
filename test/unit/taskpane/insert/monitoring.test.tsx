/** @jest-environment jsdom */
import "../no-console-error";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { freeNames } from "../../../../src/workbook/free-names";
import type { Link } from "../../../../src/workbook/actuals-table";
import { isFormula, type Cell } from "../../../../src/workbook/sheet-spec";
import { initialState } from "../../../../src/taskpane/state/state";
import { fakeServices, showPane } from "../show-pane";

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
  await waitFor(async () => expect(((await option()) as HTMLInputElement).disabled).toBe(false));
  fireEvent.click(await option());
  await insert(cells);
  expect(refersTo(cells, "年度数据")).toBe(true);
});

test("they are filled in by hand otherwise", async () => {
  const cells = await showMonitoring(async () => link);
  await insert(cells);
  expect(refersTo(cells, "年度数据")).toBe(false);
});

test("a table that was renamed meanwhile is taken by its new name", async () => {
  let now = link;
  const cells = await showMonitoring(async () => now);
  await waitFor(async () => expect(((await option()) as HTMLInputElement).disabled).toBe(false));
  fireEvent.click(await option());
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
