import { hasPath, pathChart } from "../../../../src/sheets/monitoring/path-chart";
import { sizeOf } from "../../../../src/sheets/spec/sheet-spec";
import { highTechEnterprises, instituteStanding, newZones } from "../plan";

const names = { locale: "zh-CN", tableName: "CQ_Path", sheetName: "目标路径" } as const;

describe("the path chart of an indicator", () => {
  const spec = pathChart(highTechEnterprises, names);

  test("has a row for each year from the baseline to the target, with the baseline as the first actual figure", () => {
    expect(spec.cells[2]?.slice(0, 5)).toEqual(["年份", "基期值", "目标值", "目标路径", "实际值"]);
    expect(spec.cells.slice(3, 9).map((row) => [row[0], row[1], row[2], row[4]])).toEqual([
      [2015, 1035, 3000, 1035],
      [2016, 1035, 3000, null],
      [2017, 1035, 3000, null],
      [2018, 1035, 3000, null],
      [2019, 1035, 3000, null],
      [2020, 1035, 3000, null],
    ]);
  });

  test("draws path and actual figures over blank cells beside the table", () => {
    const [chart] = spec.charts;
    expect(chart).toMatchObject({ type: "line", title: "高新技术企业目标路径（家）" });
    expect(chart?.series.map(({ name, look }) => [name, look])).toEqual([
      ["目标路径", "dashed"],
      ["实际值", "marked"],
    ]);
    const { columns } = sizeOf(spec);
    const area = chart?.area ?? { column: 0, columns: 0 };
    expect(area.column + area.columns).toBeLessThanOrEqual(columns);
    expect(spec.cells.every((row) => row.slice(area.column).every((cell) => cell === null))).toBe(
      true
    );
  });

  test("is offered only where the plan gives both ends", () => {
    expect(hasPath(highTechEnterprises)).toBe(true);
    expect(hasPath(newZones)).toBe(false);
    expect(() => pathChart(instituteStanding, names)).toThrow(RangeError);
  });
});
