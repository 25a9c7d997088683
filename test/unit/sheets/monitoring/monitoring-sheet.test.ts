import { calculated } from "../../../../src/xlsx/results/calculate";
import {
  monitoringSheet,
  type MonitoringOptions,
} from "../../../../src/sheets/monitoring/monitoring-sheet";
import { isFormula, type Cell, type SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import { defaultMarks } from "../../../../src/sheets/indicator-table/marks";
import { assigned, highTechEnterprises, nationalRank, newZones, plan, rdIntensity } from "../plan";

const HEADER_ROW = 2;
const BODY_ROW = 3;
const entries = [highTechEnterprises, rdIntensity, nationalRank, newZones] as const;

function sheet(options: Partial<MonitoringOptions> = {}): SheetSpec {
  return monitoringSheet(entries, {
    locale: "zh-CN",
    tableName: "CQ_Monitoring",
    sheetName: "监测表",
    ...options,
  });
}

const headers = (spec: SheetSpec): Cell[] => [...(spec.cells[HEADER_ROW] ?? [])];

function formulas(spec: SheetSpec, header: string): string[] {
  const column = headers(spec).indexOf(header);
  return spec.cells.slice(BODY_ROW, BODY_ROW + entries.length).flatMap((row) => {
    const cell = row[column] ?? null;
    return isFormula(cell) ? [cell.formula] : [];
  });
}

/** The header of the second table, which has the path and the changes from year to year. */
const pathHeaders = (spec: SheetSpec): Cell[] => {
  const area = spec.tables[1]?.area ?? { row: 0, column: 0, columns: 0 };
  return (spec.cells[area.row] ?? []).slice(area.column, area.column + area.columns);
};

function pathFormula(spec: SheetSpec, header: string): string {
  const area = spec.tables[1]?.area ?? { row: 0, column: 0 };
  const cell = spec.cells[area.row + 1]?.[area.column + pathHeaders(spec).indexOf(header)] ?? null;
  return isFormula(cell) ? cell.formula : "";
}

const directions = (spec: SheetSpec): unknown[] =>
  spec.cells
    .slice(BODY_ROW, BODY_ROW + entries.length)
    .map((row) => row[headers(spec).indexOf("方向")]);

describe("the monitoring sheet", () => {
  test("has the plan's figures, the path and the actual figures of each year, and what follows from them", () => {
    expect(headers(sheet())).toEqual([
      "序号",
      "指标",
      "计量单位",
      "2015年基期值",
      "2020年目标值",
      ...[2016, 2017, 2018, 2019, 2020].map((year) => `${year}年实际值`),
      "最新年份",
      "差距",
      "完成进度",
      "时间进度",
      "评价",
      "所需年均增速",
      "最新实际值",
      "当年目标路径",
      "方向",
      "目标要求",
      "规划最小值",
      "规划最大值",
      "换算倍数",
      "可为负数",
      "数字格式",
      "存疑数值",
      "实际值核对",
    ]);
    expect(pathHeaders(sheet())).toEqual([
      "序号",
      "指标",
      "计量单位",
      "2015年基期值",
      "2020年目标值",
      ...[2016, 2017, 2018, 2019, 2020].map((year) => `${year}年目标路径`),
      ...[2016, 2017, 2018, 2019, 2020].map((year) => `${year}年同比`),
    ]);
  });

  test("says who is responsible where the plan does, by which its rows can be filtered", () => {
    const [first, ...others] = entries;
    const options = { locale: "zh-CN", tableName: "T", sheetName: "S" } as const;
    const spec = monitoringSheet([...others, assigned(first, "市科技局")], options);
    const printed = headers(spec).slice(0, spec.page.printAreas[0]?.columns);
    expect(printed.slice(-4)).toEqual(["完成进度", "评价", "所需年均增速", "责任单位"]);
    const bodies = spec.cells.slice(3, 7).map((row) => row[headers(spec).indexOf("责任单位")]);
    expect(bodies).toEqual([...others.map(() => defaultMarks.none), "市科技局"]);
    expect(spec.tables.map(({ filterButtons }) => filterButtons)).toEqual([true, false]);
    expect(headers(spec).slice(printed.length)).toEqual(
      expect.arrayContaining(["最新年份", "时间进度"])
    );
    expect(spec.cells.flat()).not.toContainEqual(expect.stringContaining("时间进度＝"));
  });

  test("prints its two tables on one page, without the columns that only formulas read", () => {
    const { page, tables } = sheet();
    expect(page.pages).toBe(1);
    expect(page.printAreas).toEqual([
      expect.objectContaining({ column: 0, columns: headers(sheet()).indexOf("最新实际值") }),
    ]);
    expect(tables.map(({ name }) => name)).toEqual(["CQ_Monitoring", "CQ_MonitoringPath"]);
  });

  test("has its tables side by side where they take several pages, so that every page has a heading", () => {
    const many = Array.from({ length: 60 }, () => highTechEnterprises);
    const spec = monitoringSheet(many, { locale: "zh-CN", tableName: "T", sheetName: "S" });
    expect(spec.page).toMatchObject({ pages: null, repeatedRows: { row: 2, rows: 1 } });
    expect(spec.page.printAreas).toHaveLength(2);
    expect(new Set(spec.tables.map(({ area }) => area.row))).toEqual(new Set([HEADER_ROW]));
  });

  test("ends with an earlier year where the evaluation does", () => {
    const years = headers(sheet({ throughYear: 2018 })).filter((header) =>
      /实际值$/.test(String(header))
    );
    expect(years).toEqual(["2016年实际值", "2017年实际值", "2018年实际值", "最新实际值"]);
  });

  test("takes numbers only for the actual figures, and says the unit beside the cell", () => {
    const { inputs } = sheet();
    expect(inputs.map(({ area }) => area)).toEqual(
      entries.map((_, index) => ({ row: BODY_ROW + index, column: 5, rows: 1, columns: 5 }))
    );
    expect(inputs[0]?.prompt).toBe("高新技术企业，单位：家。只填数字，不带单位。");
    expect(inputs[1]?.prompt).toBe(
      "研究与试验发展经费投入强度，单位：%。60%填60，不填0.6，也不带百分号。"
    );
    for (const { title, prompt, error } of inputs) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(255);
    }
  });

  test("shows the status in words that a black-and-white print keeps, and progress as bars", () => {
    const { conditionalFormats } = sheet();
    expect(
      conditionalFormats.map((format) => (format.kind === "text" ? format.text : format.kind))
    ).toEqual(["已达标", "达到预期", "滞后", "dataBar"]);
    expect(
      conditionalFormats.find((format) => format.kind === "text" && format.text === "滞后")
    ).toMatchObject({
      style: { bold: true },
    });
  });

  test("keeps names and header in sight", () => {
    expect(sheet().page).toMatchObject({ frozenRows: 3, frozenColumns: 2 });
  });

  test("turns gap and status where less is better", () => {
    const actual = "CQ_Monitoring[[#This Row],[最新实际值]]";
    const target = "CQ_Monitoring[[#This Row],[2020年目标值]]";
    const direction = "CQ_Monitoring[[#This Row],[方向]]";
    const turned = `IF(${direction}="逆向",${actual}-${target},IF(${direction}="正向",${target}-${actual},NA()))`;
    for (const header of ["差距", "评价"]) expect(formulas(sheet(), header)[0]).toContain(turned);
    expect(directions(sheet())).toEqual(["正向", "正向", "逆向", "正向"]);
  });

  test("reads from the requirement in the row whether the target itself is enough, where that is not so everywhere", () => {
    const plain = monitoringSheet([highTechEnterprises, rdIntensity], {
      ...{ locale: "zh-CN", tableName: "T", sheetName: "S" },
    });
    expect(headers(plain)).not.toContain("目标要求");
    const { indicator } = highTechEnterprises;
    const targets = indicator.targets.map((target) => ({ ...target, comparator: "gt" as const }));
    const moreThan = { plan, indicator: { ...indicator, targets } };
    const spec = monitoringSheet([moreThan, rdIntensity], {
      ...{ locale: "zh-CN", tableName: "T", sheetName: "S" },
    });
    expect(spec.cells.slice(3, 5).map((row) => row[headers(spec).indexOf("目标要求")])).toEqual([
      "超过",
      "等于",
    ]);
    const requirement = "T[[#This Row],[目标要求]]";
    expect(formulas(spec, "评价")[0]).toContain(`OR(${requirement}="超过",${requirement}="低于")`);
  });

  test("says by which bound a range is left, and that it then is not met", () => {
    const spec = sheet();
    const requirements = spec.cells
      .slice(3, 7)
      .map((row) => row[headers(spec).indexOf("目标要求")]);
    expect(requirements).toEqual(["等于", "等于", "不超过", "区间至3"]);
    const [formula] = formulas(spec, "评价");
    expect(formula).toContain("VALUE(MID(CQ_Monitoring[[#This Row],[目标要求]],4,20))");
    expect(formula).toContain("高于上限");
  });

  test("nearly meets a target of 左右 that is short by a tenth", () => {
    const { indicator } = highTechEnterprises;
    const targets = indicator.targets.map((target) => ({
      ...target,
      comparator: "approx" as const,
    }));
    const about = { plan, indicator: { ...indicator, targets } };
    const options = { locale: "zh-CN", tableName: "T", sheetName: "S" } as const;
    expect(formulas(monitoringSheet([about], options), "评价")[0]).toContain(
      '*0.1,10)),"基本达标"'
    );
  });

  test.each([
    [{ basis: "total", printed: "累计20个" }, '"累计"0', "—"],
    [{ basis: "growth", printed: "年均增长10%" }, '"年均"0', "—"],
    [{ basis: "yearly", printed: "每年50场" }, '"每年"0', "—"],
    [{ basis: "level", printed: "3000" }, "0", "滞后"],
  ] as const)(
    "shows %j as a figure, and does not take it for a level that it is not",
    (said, format, status) => {
      const { indicator } = highTechEnterprises;
      const targets = indicator.targets.map((target) => ({ ...target, ...said }));
      const options = { locale: "zh-CN", tableName: "T", sheetName: "S" } as const;
      const spec = monitoringSheet([{ plan, indicator: { ...indicator, targets } }], {
        ...options,
        figures: (_entry, year) => (year === 2018 ? 1100 : null),
      });
      const at = (header: string) => headers(spec).indexOf(header);
      expect(spec.cells[BODY_ROW]?.[at("2020年目标值")]).toBe(3000);
      expect(
        spec.numberFormats.find(({ area }) => area.column === at("2020年目标值"))?.format
      ).toBe(format);
      expect(calculated([spec]).at(0, BODY_ROW, at("评价"))).toBe(status);
    }
  );

  test("says how far below the path still counts as on it", () => {
    expect(formulas(sheet({ tolerance: 0.05 }), "评价")[0]).toContain("*0.05");
    expect(sheet({ tolerance: 0.05 }).cells.flat().join()).toContain(
      "不超过基期值与目标值之差的5%"
    );
    expect(sheet().cells.flat().join()).not.toContain("视同达到预期");
  });

  test("shows the path with one decimal more than the plan's figures, so that a figure just below it is seen to be", () => {
    const spec = sheet();
    const column = pathHeaders(spec).indexOf("2018年目标路径");
    const formats = spec.numberFormats.find(
      ({ area }) => area.column === column && area.row > BODY_ROW
    )?.format;
    expect(formats).toEqual(["0.0", "0.000", "0.0", "0.0"]);
    expect(spec.cells.flat().join()).toContain("评价按未经修约的数值比较");
  });

  test("says that gaps of percentages are in percentage points, and no unit for all", () => {
    const spec = sheet();
    expect(spec.cells.flat().join()).toContain("计量单位为%的指标，差距的单位为个百分点。");
    expect(spec.cells[1]?.every((cell) => cell === null || cell === "")).toBe(true);
    const enterprises = monitoringSheet([highTechEnterprises], {
      locale: "zh-CN",
      tableName: "T",
      sheetName: "S",
    });
    expect(enterprises.cells.flat().join()).not.toContain("百分点");
  });

  test("computes a compound path when asked to, and says so", () => {
    const spec = sheet({ method: "compound" });
    expect(pathFormula(spec, "2018年目标路径")).toContain("^((2018-2015)/(2020-2015))");
    expect(spec.cells.flat().join()).toContain("按年均增速计算的路径");
  });

  test("has only functions that Excel 2007, WPS and LibreOffice have", () => {
    const names = sheet({ method: "compound", tolerance: 0.1 })
      .cells.flat()
      .flatMap((cell) => (isFormula(cell) ? (cell.formula.match(/[A-Z]+(?=\()/g) ?? []) : []));
    expect([...new Set(names)].sort()).toEqual([
      "ABS",
      "AND",
      "COUNT",
      "IF",
      "IFERROR",
      "INDEX",
      "INT",
      "ISERROR",
      "ISNUMBER",
      "LEFT",
      "LEN",
      "LOOKUP",
      "MATCH",
      "MAX",
      "MID",
      "MIN",
      "NA",
      "OR",
      "ROUND",
      "SUMPRODUCT",
      "TRIM",
      "VALUE",
    ]);
  });

  test("rates the latest year with a figure, or one year alone", () => {
    const latest = (spec: SheetSpec) =>
      JSON.stringify(spec.cells[BODY_ROW]?.[headers(spec).indexOf("最新年份")]);
    expect(latest(sheet())).toContain("2017年实际值");
    const alone = latest(sheet({ throughYear: 2018, judgedYear: 2018 }));
    expect(alone).toContain("2018年实际值");
    expect(alone).not.toContain("2017年实际值");
  });

  test("does not mix plans, whose years differ", () => {
    const other = { ...highTechEnterprises, plan: { ...plan, id: "other" } };
    const mixed = () =>
      monitoringSheet([highTechEnterprises, other], {
        locale: "zh-CN",
        tableName: "T",
        sheetName: "S",
      });
    expect(mixed).toThrow(RangeError);
  });
});
