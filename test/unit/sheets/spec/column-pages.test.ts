import { columnPages } from "../../../../src/sheets/spec/column-pages";
import { landscape, readableWidth, totalWidth } from "../../../../src/sheets/spec/paper";

const a4 = landscape();

test("columns that fit on the paper stand on one page", () => {
  expect(columnPages([10, 10], 5, a4)).toEqual([{ row: 0, column: 0, rows: 5, columns: 2 }]);
});

test("a wide table goes on with its next columns on another page, each of them narrow enough to be read", () => {
  const widths = Array.from({ length: 30 }, () => 20);
  const pages = columnPages(widths, 5, a4);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.reduce((sum, { columns }) => sum + columns, 0)).toBe(30);
  for (const { column, columns } of pages) {
    expect(totalWidth(widths.slice(column, column + columns))).toBeLessThanOrEqual(
      readableWidth(a4)
    );
  }
  expect(columnPages(widths, 5, landscape("a3")).length).toBeLessThan(pages.length);
});
