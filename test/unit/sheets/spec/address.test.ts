import {
  adjoins,
  columnLetters,
  formatArea,
  overlaps,
  parseAreas,
  without,
} from "../../../../src/sheets/spec/address";

const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

describe("addresses", () => {
  test("columns count A to Z, AA, and end at XFD", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  test("an area is written as Excel writes it, one cell without a colon", () => {
    expect(formatArea(area(1, 1, 2, 3))).toBe("B2:D3");
    expect(formatArea(area(4, 0, 1, 1))).toBe("A5");
  });

  test("an address is read with and without the sheet's name, however the sheet is called", () => {
    expect(parseAreas("B2:D3")).toEqual([area(1, 1, 2, 3)]);
    expect(parseAreas("Sheet1!$B$2")).toEqual([area(1, 1, 1, 1)]);
    expect(parseAreas("'a,b!''c'!A1:B2,'a,b!''c'!D4")).toEqual([
      area(0, 0, 2, 2),
      area(3, 3, 1, 1),
    ]);
    expect(parseAreas("监测表!A1:B2,监测表!D4")).toEqual([area(0, 0, 2, 2), area(3, 3, 1, 1)]);
  });

  test("whole rows and columns are areas too", () => {
    expect(parseAreas("3:4")).toEqual([area(2, 0, 2, 16384)]);
    expect(parseAreas("B:B")).toEqual([area(0, 1, 1048576, 1)]);
  });

  test("what is no address is refused", () => {
    expect(() => parseAreas("#REF!")).toThrow(RangeError);
  });
});

describe("neighbourhood of areas", () => {
  const table = area(2, 2, 3, 3); // C3:E5

  test("areas overlap when they share a cell", () => {
    expect(overlaps(table, area(4, 4, 5, 5))).toBe(true);
    expect(overlaps(table, area(5, 2, 1, 1))).toBe(false);
  });

  test("only what starts right under or right of a table would be taken into it", () => {
    expect(adjoins(area(5, 4, 2, 2), table)).toBe(true); // E6, under
    expect(adjoins(area(4, 5, 2, 2), table)).toBe(true); // F5, right
    expect(adjoins(area(6, 2, 2, 2), table)).toBe(false); // a blank row between
    expect(adjoins(area(5, 5, 2, 2), table)).toBe(false); // corner to corner
    expect(adjoins(area(0, 2, 2, 2), table)).toBe(false); // above
    expect(adjoins(area(2, 0, 2, 2), table)).toBe(false); // left
  });
});

test("cutting areas out leaves exactly the other cells, each once", () => {
  const left = (...cut: string[]) =>
    without(area(1, 1, 3, 3), cut.flatMap(parseAreas)).map(formatArea);
  expect(left("C3")).toEqual(["B2:D2", "B4:D4", "B3", "D3"]);
  expect(left("A1:B9")).toEqual(["C2:D4"]);
  expect(left("B2", "D4")).toEqual(["B3:D3", "B4:C4", "C2:D2"]);
  expect(left("F9")).toEqual(["B2:D4"]);
  expect(left("A1:E5")).toEqual([]);
});
