import { sizeOf } from "../../../../src/sheets/spec/sheet-spec";
import { stacked } from "../../../../src/sheets/spec/stacking";
import { indicatorTable } from "../../../../src/sheets/indicator-table/indicator-table";
import { highTechEnterprises, rdIntensity } from "../plan";

const table = (tableName: string, columns: ("name" | "unit" | "target")[]) =>
  indicatorTable([highTechEnterprises, rdIntensity], {
    columns,
    locale: "zh-CN",
    tableName,
    sheetName: "指标表",
  });

describe("tables below one another", () => {
  const upper = table("Upper", ["name", "target"]);
  const lower = table("Lower", ["name", "unit", "target"]);
  const both = stacked([upper, lower]);
  const offset = sizeOf(upper).rows + 1;

  test("are as wide as the widest and have a blank row between them", () => {
    expect(sizeOf(both)).toEqual({ rows: offset + sizeOf(lower).rows, columns: 3 });
    expect(both.cells[offset - 1]).toEqual([null, null, null]);
    expect(both.rowHeights).toHaveLength(sizeOf(both).rows);
  });

  test("keep their tables, merges and formats in place", () => {
    expect(both.tables.map(({ name, area }) => [name, area.row])).toEqual([
      ["Upper", 2],
      ["Lower", offset + 2],
    ]);
    expect(both.merges.map(({ row }) => row)).toEqual([0, 5, 6, offset, offset + 5, offset + 6]);
    expect(both.cells[offset + 3]).toEqual(["高新技术企业", "家", 3000]);
  });
});

test("a short table is printed on one page, two below one another on as many as they need", () => {
  const short = table("Short", ["name", "target"]);
  expect(short.page.pages).toBe(1);
  expect(stacked([short, table("Other", ["name", "unit"])]).page.pages).toBeNull();
});
