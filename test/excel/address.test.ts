import * as fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatAbsolute,
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheet,
  unquoteSheet,
} from "./model/address";

describe("A1 addresses", () => {
  it.each([
    ["B2", { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
    ["$C$3:B2", { row: 1, column: 1, rowCount: 2, columnCount: 2 }],
    ["A:C", { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 3 }],
    ["2:3", { row: 1, column: 0, rowCount: 2, columnCount: MAX_COLUMNS }],
  ])("read %s", (text, area) => {
    expect(parseAddress(text)).toEqual({ area });
  });

  it("read a sheet before the !, quoted where it must be", () => {
    expect(parseAddress("监测表!A1").sheet).toBe("监测表");
    expect(parseAddress("'年 度''s'!A1").sheet).toBe("年 度's");
    expect(["监测表", "Sheet1", "年 度", "2016", "A1", "R1"].map(quoteSheet)).toEqual([
      "监测表",
      "Sheet1",
      "'年 度'",
      "'2016'",
      "'A1'",
      "'R1'",
    ]);
  });

  it.each(["", "A", "A0", "XFE1", "A1048577", "A1:", "名称"])("do not read %p", (text) => {
    expect(() => parseAddress(text)).toThrow("invalid");
  });

  it("come back as they were written", () => {
    const cell = fc.record({
      row: fc.integer({ min: 0, max: MAX_ROWS - 1 }),
      column: fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
    });
    fc.assert(
      fc.property(cell, ({ row, column }) => {
        const area = { row, column, rowCount: 1, columnCount: 1 };
        expect(parseAddress(formatArea(area)).area).toEqual(area);
        expect(parseAddress(formatAbsolute(area)).area).toEqual(area);
        expect(columnIndex(columnName(column))).toBe(column);
      })
    );
    fc.assert(fc.property(fc.string({ minLength: 1 }), (n) => unquoteSheet(quoteSheet(n)) === n));
  });
});
