import { tableCellStyle } from "../../../preview/grid/table-appearance";
import type { TableData } from "../../../test/excel/model/data";

const area = { row: 2, column: 0, rowCount: 4, columnCount: 3 };

function table(properties: Partial<TableData>): TableData {
  return {
    id: "1",
    name: "Targets",
    sheetId: "1",
    address: "A3:C6",
    columns: [],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filter: { criteria: {} },
    ...properties,
  };
}

const styleAt = (row: number, column: number, properties: Partial<TableData> = {}) =>
  tableCellStyle(table(properties), area, row, column);

test("a medium style has a coloured header with white bold text", () => {
  const { fill, font } = styleAt(2, 0);
  expect(fill).toEqual({ color: "#156082" });
  expect(font).toEqual({ bold: true, color: "#FFFFFF" });
});

test("every other body row is banded, beginning with the first", () => {
  const bands = [3, 4, 5].map((row) => styleAt(row, 1).fill?.color);
  expect(bands).toEqual(["#C0E6F5", undefined, "#C0E6F5"]);
});

test("without banded rows no body cell is filled", () => {
  expect(styleAt(3, 1, { showBandedRows: false }).fill).toBeUndefined();
});

test("the total row and highlighted columns are bold", () => {
  expect(styleAt(5, 1, { showTotals: true }).font?.bold).toBe(true);
  expect(styleAt(4, 0, { highlightFirstColumn: true }).font?.bold).toBe(true);
  expect(styleAt(4, 1, { highlightFirstColumn: true }).font).toBeUndefined();
});

test("light styles 15 to 21 frame every cell and leave the header unfilled", () => {
  const { fill, borders } = styleAt(2, 1, { style: "TableStyleLight16" });
  expect(fill).toBeUndefined();
  expect(Object.keys(borders ?? {}).sort()).toEqual(["bottom", "left", "right", "top"]);
});

test("a table without a style changes nothing", () => {
  expect(styleAt(2, 0, { style: "" })).toEqual({});
});
