import { sheetDrawing } from "../../../preview/grid/sheet-drawing";
import { createWorkbook } from "../../excel/workbook";

function sheetWith(prepare: (workbook: ReturnType<typeof createWorkbook>) => void) {
  const workbook = createWorkbook();
  prepare(workbook);
  workbook.calculate();
  return sheetDrawing(workbook.sheet().data, workbook.tables);
}

test("a number keeps its value and is drawn in its number format", () => {
  const { cells } = sheetWith((workbook) => workbook.sheet().enter("B2", "1,035"));
  expect(cells.get("B2")).toMatchObject({ v: 1035, s: { n: { pattern: "#,##0" } } });
});

test("a formula is drawn as its result only", () => {
  const { cells } = sheetWith((workbook) => workbook.sheet().enter("A1", "=1+2"));
  expect(cells.get("A1")).toMatchObject({ v: 3 });
  expect(cells.get("A1")).not.toHaveProperty("f");
});

test("errors are centred, as Excel shows them", () => {
  const { cells } = sheetWith((workbook) => workbook.sheet().enter("A1", "=1/0"));
  expect(cells.get("A1")).toMatchObject({ v: "#DIV/0!", s: { ht: 2 } });
});

test("a cell's own format goes over the table's style", () => {
  const { cells } = sheetWith((workbook) => {
    const sheet = workbook.sheet();
    sheet.enter("A1:B2", [
      ["指标", "目标值"],
      ["高新技术企业", 3000],
    ]);
    sheet.addTable("A1:B2", { name: "Targets" });
    sheet.data.cells.A1 = { value: "指标", style: { font: { bold: false } } };
  });
  expect(cells.get("A1")?.s).toMatchObject({ bl: 0, cl: { rgb: "#FFFFFF" } });
  expect(cells.get("B1")?.s).toMatchObject({ bl: 1, cl: { rgb: "#FFFFFF" } });
});

test("widths and heights become pixels, and a hidden column has none", () => {
  const { columnWidths, rowHeights } = sheetWith((workbook) => {
    const { data } = workbook.sheet();
    data.columns = { 0: { size: 48 }, 1: { size: 48, hidden: true } };
    data.rows = { 2: { size: 15 } };
  });
  expect([...columnWidths]).toEqual([
    [0, 64],
    [1, 0],
  ]);
  expect([...rowHeights]).toEqual([[2, 20]]);
});

test("rows with wrapped or large text are fitted, unless they have a height of their own", () => {
  const { autoHeightRows } = sheetWith((workbook) => {
    const { data } = workbook.sheet();
    data.cells = {
      A1: { value: "标题", style: { font: { size: 16 } } },
      A2: { value: "正文" },
      A3: { value: "注", style: { wrapText: true } },
      A4: { value: "注", style: { wrapText: true } },
    };
    data.rows = { 3: { size: 30 } };
  });
  expect(autoHeightRows).toEqual([0, 2]);
});

test.each([
  ["A1:XFD3", { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 }],
  ["A1:B3", { xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 }],
  [null, { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }],
])("the frozen area %s scrolls the rest", (freezePanes, expected) => {
  const { freeze } = sheetWith((workbook) => {
    workbook.sheet().data.freezePanes = freezePanes;
  });
  expect(freeze).toEqual(expected);
});
