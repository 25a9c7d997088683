import { obstaclesIn, type Findings } from "../../../../src/excel/insert/obstacles";

const area = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

const target = area(4, 1, 3, 3); // B5:D7

const nothing: Findings = {
  sheet: "Sheet1",
  protectedSheet: false,
  used: null,
  spilled: false,
  conditionallyFormatted: false,
  merges: [],
  tables: [],
  autoFilter: null,
  hidden: false,
  validated: false,
};

const found = (findings: Partial<Findings>) => obstaclesIn(target, { ...nothing, ...findings });

describe("what stands in the way of writing", () => {
  test("nothing on an untouched area", () => {
    expect(found({})).toEqual([]);
  });

  test("cells in use, also when a formula there gives an empty text", () => {
    const used = {
      area: area(4, 1, 1, 3),
      formulas: [["", '=IF(A1="","",1)', 0]],
      values: [["", "", 0]],
      valueTypes: [["Empty", "String", "Double"]],
    };
    expect(found({ used })).toEqual([{ kind: "occupied", address: "B5:D5", cells: 2 }]);
  });

  test("blank cells that somebody has formatted", () => {
    const used = {
      area: area(4, 1, 1, 1),
      formulas: [[""]],
      values: [[""]],
      valueTypes: [["Empty"]],
    };
    expect(found({ used })).toEqual([{ kind: "formatted", address: "B5" }]);
  });

  test("a cell that holds nothing but an apostrophe, which is a text", () => {
    const blank = { area: area(4, 1, 1, 1), formulas: [[""]], values: [[""]] };
    const used = { ...blank, valueTypes: [["String"]] };
    expect(found({ used })).toEqual([{ kind: "occupied", address: "B5", cells: 1 }]);
  });

  test("what a formula elsewhere spills into the area, whatever it shows there", () => {
    const used = {
      area: area(4, 1, 1, 1),
      formulas: [[""]],
      values: [[5]],
      valueTypes: [["Double"]],
    };
    expect(found({ used, spilled: true })).toEqual([
      { kind: "occupied", address: "B5", cells: 1 },
      { kind: "spilled", address: "B5:D7" },
    ]);
    expect(found({ spilled: true })).toEqual([{ kind: "spilled", address: "B5:D7" }]);
  });

  test("conditional formats on blank cells", () => {
    expect(found({ conditionallyFormatted: true })).toEqual([
      { kind: "formatted", address: "B5:D7" },
    ]);
  });

  test("a merge that only touches the area, but not one beside it", () => {
    const merges = [area(0, 0, 5, 2), area(0, 4, 9, 1)]; // A1:B5, E1:E9
    expect(found({ merges })).toEqual([{ kind: "merged", address: "A1:B5" }]);
  });

  test("a table that overlaps, and a table that would take the new cells in", () => {
    const tables = [
      { name: "Over", area: area(6, 3, 4, 4) },
      { name: "Above", area: area(0, 0, 4, 2) },
      { name: "Far", area: area(20, 0, 4, 2) },
    ];
    expect(found({ tables })).toEqual([
      { kind: "table", name: "Over", address: "D7:G10" },
      { kind: "besideTable", name: "Above", address: "A1:B4" },
    ]);
  });

  test("a filtered range, hidden rows or columns, validation, protection", () => {
    expect(
      found({ autoFilter: area(0, 0, 4, 3), hidden: true, validated: true, protectedSheet: true })
    ).toEqual([
      { kind: "protectedSheet", sheet: "Sheet1" },
      { kind: "autoFilter", address: "A1:C4" },
      { kind: "validated", address: "B5:D7" },
      { kind: "hidden", address: "B5:D7" },
    ]);
  });
});
