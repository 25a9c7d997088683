import { summarySheet } from "../../../../src/sheets/summary/summary-sheet";
import { isFormula } from "../../../../src/sheets/spec/sheet-spec";
import { defaultMarks } from "../../../../src/sheets/indicator-table/marks";
import { assigned, highTechEnterprises, nationalRank, plan, rdIntensity } from "../plan";

const names = { locale: "zh-CN", tableName: "CQ_Summary", sheetName: "简表" } as const;
const spec = summarySheet([highTechEnterprises, rdIntensity, nationalRank], names);
const headers = spec.cells[2] ?? [];

describe("the summary on one page", () => {
  test("has what leaders read, from the baseline to what is still needed a year", () => {
    expect(headers.slice(0, 12)).toEqual([
      "序号",
      "指标",
      "计量单位",
      "2015年基期值",
      "2020年目标值",
      "最新年份",
      "最新实际值",
      "完成进度",
      "时间进度",
      "评价",
      "差距",
      "所需年均增速",
    ]);
  });

  test("takes the latest year and its figure, and prints nothing that only formulas read", () => {
    expect(spec.inputs.map(({ area }) => headers[area.column])).toEqual(
      Array(3).fill("最新实际值")
    );
    const [printed] = spec.page.printAreas;
    expect(headers.slice(printed?.columns)).toEqual([
      ...["当年目标路径", "方向", "规划最小值", "规划最大值", "换算倍数", "可为负数"],
      ...["数字格式", "存疑数值", "实际值核对"],
    ]);
    expect(spec.page.format).toEqual({ paper: "a4", orientation: "landscape" });
  });

  test("ends with who is responsible where the plan says so", () => {
    const own = summarySheet([assigned(rdIntensity, "市统计局"), nationalRank], names);
    const [printed] = own.page.printAreas;
    expect(own.cells.slice(2, 5).map((row) => row[(printed?.columns ?? 0) - 1])).toEqual([
      "责任单位",
      "市统计局",
      defaultMarks.none,
    ]);
    expect(own.page.format.paper).toBe("a4");
  });

  test("asks of shares and places for points a year, of all else for a rate", () => {
    const column = headers.indexOf("所需年均增速");
    const formats = spec.numberFormats.find(({ area }) => area.column === column)?.format;
    expect(formats).toEqual(["0.0%", "0.000", "0.0"]);
    const cell = spec.cells[4]?.[column] ?? null;
    expect(isFormula(cell) && cell.formula).toContain('="%"');
  });

  test("does not mix plans, whose years differ", () => {
    const other = { ...highTechEnterprises, plan: { ...plan, id: "other" } };
    expect(() => summarySheet([highTechEnterprises, other], names)).toThrow(RangeError);
  });
});
