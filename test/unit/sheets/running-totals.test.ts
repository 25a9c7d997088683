import { gapToTarget } from "../../../src/core/gap";
import { pathFigure } from "../../../src/core/path";
import { progress } from "../../../src/core/progress";
import type { PlannedIndicator } from "../../../src/core/types";
import { bulletin } from "../../../src/sheets/bulletin/bulletin";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import { indicatorTable } from "../../../src/sheets/indicator-table/indicator-table";
import { monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { freeNames } from "../../../src/sheets/spec/free-names";
import type { Cell, SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { summarySheet } from "../../../src/sheets/summary/summary-sheet";
import { calculated } from "../../../src/xlsx/results/calculate";
import { highTechEnterprises, plan } from "./plan";

/*
 * 新增3000家, a total over 2016-2020, beside 1035 of 2015, which is no baseline of it: with running totals it is compared from 0.
 */
const { indicator } = highTechEnterprises;
const [level] = indicator.targets;
const newEnterprises: PlannedIndicator = {
  plan,
  indicator: {
    ...indicator,
    id: "new-enterprises",
    name: { zh: "新增高新技术企业", en: "New high-tech enterprises" },
    targets: level ? [{ ...level, basis: "total", printed: "新增3000家" }] : [],
  },
};
const entries = [newEnterprises, highTechEnterprises];
const names = { locale: "zh-CN", tableName: "T", sheetName: "S" } as const;
/** Running totals of 2017 and 2018. */
const figures = (entry: PlannedIndicator, year: number) =>
  entry === newEnterprises ? ({ 2017: 900, 2018: 1500 }[year] ?? null) : null;

/** What the first row of a table shows below its headings. */
function firstRow(spec: SheetSpec, sheets: readonly SheetSpec[] = [spec], table = 0) {
  const area = spec.tables[table]?.area ?? { row: 0, column: 0, columns: 0 };
  const results = calculated(sheets);
  const headings = spec.cells[area.row] ?? [];
  return (heading: string): unknown => {
    const column = headings.indexOf(heading, area.column);
    expect([heading, column]).not.toEqual([heading, -1]);
    return results.at(sheets.indexOf(spec), area.row + 1, column);
  };
}

const notesOf = (spec: SheetSpec): string => spec.cells.flat().join("\n");

describe("a target that is a total over the period", () => {
  test("is not compared before somebody says that the figures are running totals, and the sheet says how to say it", () => {
    const spec = monitoringSheet(entries, { ...names, figures });
    const shown = firstRow(spec);
    expect(shown("目标口径")).toBe("规划期累计");
    for (const heading of ["差距", "完成进度", "评价", "所需年均增速", "当年目标路径"]) {
      expect([heading, shown(heading)]).toEqual([heading, "—"]);
    }
    expect(notesOf(spec)).toContain("确认后将该行“目标口径”改为“累计数”");
  });

  test("is then compared from 0, as the functions do, whatever the baseline is", () => {
    const spec = monitoringSheet(entries, { ...names, figures, runningTotals: true });
    const shown = firstRow(spec);
    expect(shown("2015年基期值")).toBe(1035);
    expect(shown("差距")).toBe(1500);
    expect(gapToTarget(newEnterprises, 1500, "cumulative")).toEqual({ ok: true, value: 1500 });
    expect(shown("完成进度")).toBe(0.5);
    expect(progress(newEnterprises, 1500, "cumulative")).toEqual({ ok: true, value: 0.5 });
    expect(shown("当年目标路径")).toBe(1800);
    expect(pathFigure(newEnterprises, 2018, "cumulative")).toEqual({ ok: true, value: 1800 });
    expect(shown("评价")).toBe("滞后");
    expect(shown("所需年均增速")).toBe("—");
    expect(notesOf(spec)).toContain("目标路径由0起按时间均匀递增");
    expect(notesOf(spec)).not.toContain("即予计算");
  });

  test("has a path of every year, also where levels have a compound one, and no change on the year before", () => {
    const spec = monitoringSheet(entries, {
      ...{ ...names, figures, runningTotals: true, method: "compound" as const },
    });
    const shown = firstRow(spec, [spec], 1);
    expect([2016, 2017, 2018, 2019, 2020].map((year) => shown(`${year}年目标路径`))).toEqual([
      600, 1200, 1800, 2400, 3000,
    ]);
    expect(shown("2018年同比")).toBe("—");
  });

  test("is compared, too, where the word is typed into a sheet that was made without it", () => {
    const made = monitoringSheet(entries, { ...names, figures });
    const typed = (cell: Cell): Cell => (cell === "规划期累计" ? "累计数" : cell);
    const spec = { ...made, cells: made.cells.map((row) => row.map(typed)) };
    expect(firstRow(spec)("完成进度")).toBe(0.5);
    expect(firstRow(spec, [spec], 1)("2018年目标路径")).toBe(1800);
  });

  test("is met, on path or behind by its running total", () => {
    const statusOf = (total: number): unknown =>
      firstRow(
        monitoringSheet([newEnterprises], {
          ...{ ...names, runningTotals: true },
          figures: (_entry, year) => (year === 2018 ? total : null),
        })
      )("评价");
    expect([3000, 1800, 1799].map(statusOf)).toEqual(["已达标", "达到预期", "滞后"]);
  });

  test("leaves rows of levels as they are", () => {
    const options = { ...names, figures: () => 2300, throughYear: 2018 };
    const [plain, said] = [false, true].map((runningTotals) => {
      const spec = monitoringSheet([highTechEnterprises, newEnterprises], {
        ...{ ...options, runningTotals },
      });
      return ["差距", "完成进度", "评价", "所需年均增速"].map(firstRow(spec));
    });
    expect(said).toEqual(plain);
  });

  test("is compared in the summary and the table of indicators, too", () => {
    const summary = summarySheet(entries, { ...names, figures, runningTotals: true });
    expect(firstRow(summary)("完成进度")).toBe(0.5);
    const columns = ["name", "target", "actual", "gap", "progress", "growth"] as const;
    const table = indicatorTable(entries, { ...names, columns, runningTotals: true });
    const area = table.tables[0]?.area ?? { row: 0 };
    const actual = table.cells[area.row]?.indexOf("实际值") ?? -1;
    const filled = {
      ...table,
      cells: table.cells.map((row, at) =>
        at === area.row + 1 ? row.map((cell, column) => (column === actual ? 1500 : cell)) : row
      ),
    };
    const shown = firstRow(filled);
    expect([shown("差距"), shown("完成进度"), shown("所需年均增速")]).toEqual([1500, 0.5, "—"]);
  });

  test("is rated in an evaluation and reported in words", () => {
    const options = { locale: "zh-CN", figures, runningTotals: true } as const;
    const sheets = evaluationWorkbook(
      entries,
      { ...options, year: "midterm" },
      freeNames({ sheets: [], tables: [] })
    );
    const detail = sheets.find(({ sheetName }) => sheetName.endsWith("明细"));
    const rows = detail?.cells.findIndex((row) => row.includes("新增高新技术企业")) ?? -1;
    const status = detail?.cells[detail.tables[0]?.area.row ?? 0]?.indexOf("评价") ?? -1;
    expect(detail && calculated(sheets).at(sheets.indexOf(detail), rows, status)).toBe("滞后");
    const text = bulletin([newEnterprises], { ...options, year: 2018 }).join("\n");
    expect(text).toContain("完成进度50%");
    expect(
      bulletin([newEnterprises], { ...options, runningTotals: false, year: 2018 })
    ).toHaveLength(1);
  });

  test("says the same in English", () => {
    const spec = monitoringSheet(entries, { ...names, locale: "en-US", figures });
    const shown = firstRow(spec);
    expect([shown("Basis"), shown("Progress")]).toEqual(["total over the period", "—"]);
    expect(notesOf(spec)).toContain('type "running total" as its basis');
    const said = monitoringSheet(entries, {
      ...{ ...names, locale: "en-US" as const, figures, runningTotals: true },
    });
    expect([firstRow(said)("Basis"), firstRow(said)("Progress")]).toEqual(["running total", 0.5]);
  });
});
