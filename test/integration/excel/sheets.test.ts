import { gapToTarget } from "../../../src/core/gap";
import { requiredGrowth } from "../../../src/core/growth";
import { pathFigure } from "../../../src/core/path";
import { progress } from "../../../src/core/progress";
import { status } from "../../../src/core/status";
import type { PlannedIndicator } from "../../../src/core/types";
import { statusText } from "../../../src/i18n/citation";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import type { FreeNames } from "../../../src/sheets/spec/free-names";
import { insert, insertSheets } from "../../../src/excel/insert/insertion";
import { monitoringNames, monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { pathChart, pathChartNames } from "../../../src/sheets/monitoring/path-chart";
import type { Addin } from "../../excel/jsdom-host";
import { headlines, useExcel } from "./excel";

let excel: Addin;
useExcel((started) => (excel = started));

function monitoring(names: FreeNames) {
  const base = monitoringNames("zh-CN");
  return monitoringSheet(headlines(), {
    locale: "zh-CN",
    tableName: names.table(base.table),
    sheetName: names.sheet(base.sheet),
  });
}

function highTechEnterprises(): PlannedIndicator {
  const entry = headlines().find(({ indicator }) => indicator.id === "high-tech-enterprises");
  if (!entry) throw new Error("no such indicator");
  return entry;
}

describe("the monitoring sheet in Excel", () => {
  test("is written in one request after one look and shown by a third, blank where no figure has been filled in", async () => {
    excel.traffic.reset();
    const report = await insert(monitoring, "newSheet");
    expect(excel.traffic.requests).toBe(3);
    expect(report).toMatchObject({
      sheet: "监测表",
      tables: ["CQ_Monitoring", "CQ_MonitoringPath"],
    });
    const sheet = excel.workbook.sheet("监测表");
    expect(sheet.values("K4:P4")).toEqual([["", "", "", "", "", ""]]);
    expect(sheet.data.validations).toHaveLength(10);
    expect(sheet.data.conditionalFormats.map(({ type }) => type).sort()).toEqual([
      "CellValue",
      "CellValue",
      "CellValue",
      "DataBar",
    ]);
    expect(sheet.data.freezePanes).toBe("A1:B3");
  });

  test("calculates what core calculates as soon as an actual figure is typed", async () => {
    await insert(monitoring, "newSheet");
    const sheet = excel.workbook.sheet("监测表");
    const entry = highTechEnterprises();
    sheet.enter("F7:H7", [[1400, 1900, 2300]]); // 2016 to 2018
    const [year, gap, share, time, rating, growth, actual] = sheet.values("K7:Q7")[0] ?? [];
    expect([year, actual, time]).toEqual([2018, 2300, 0.6]);
    expect({ ok: true, value: gap }).toEqual(gapToTarget(entry, 2300));
    const expected = [progress(entry, 2300), requiredGrowth(entry, 2300, 2018)];
    [share, growth].forEach((figure, index) => {
      const outcome = expected[index];
      expect(outcome?.ok && Number(figure) / outcome.value).toBeCloseTo(1, 11);
    });
    const judged = status(entry, 2300, 2018);
    expect(rating).toBe(judged.ok && statusText(judged.value, "zh-CN"));
  });

  test.each([
    [0.55, "请核对：0.55像是55%"],
    [5500, "请核对：5500像是55%"],
    [-55, "请核对：-55是负数"],
    ["待定", "请核对：实际值不是数字"],
  ])("asks for %s to be checked and computes nothing with it", async (figure, rating) => {
    await insert(monitoring, "newSheet");
    const sheet = excel.workbook.sheet("监测表");
    sheet.enter("H4", figure);
    const [, gap, share, time, status, growth] = sheet.values("K4:P4")[0] ?? [];
    expect([gap, share, time, status, growth]).toEqual(["", "", "", rating, ""]);
  });

  test("warns of such figures where they are typed, also at a place of the user's choice", async () => {
    excel.workbook.select("Sheet1!C5");
    await insert(monitoring, "activeCell");
    const [first] = excel.workbook.sheet("Sheet1").data.validations;
    expect(first).toMatchObject({
      rule: {
        custom: {
          formula:
            "=AND(ISNUMBER(H8),H8>=0,NOT(OR(AND(ABS(H8)>=0.239,ABS(H8)<=1.2),AND(ABS(H8)>=2390,ABS(H8)<=12000))))",
        },
      },
      errorAlert: { style: "Warning" },
    });
  });

  test("can stand at the active cell of a sheet in use, which keeps its own page and panes", async () => {
    const sheet = excel.workbook.sheet("Sheet1");
    sheet.enter("A1", "mine");
    excel.workbook.select("Sheet1!B3");
    const { freezePanes, pageLayout, rows } = structuredClone(sheet.data);
    await insert(monitoring, "activeCell");
    expect(sheet.value("A1")).toBe("mine");
    expect(sheet.data).toMatchObject({ freezePanes, pageLayout, rows });
  });

  test.each([20, 120, 200, 260])(
    "is gone with validation and conditional formats when Excel fails after %i actions",
    async (afterActions) => {
      const before = excel.workbook.snapshot();
      excel.faults.failRequest(2, { code: "GeneralException", afterActions });
      await expect(insert(monitoring, "activeCell")).rejects.toMatchObject({ code: "undone" });
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  );
});

describe("the path chart in Excel", () => {
  test("has the path that core computes and a line chart of two series", async () => {
    const entry = highTechEnterprises();
    const base = pathChartNames("zh-CN");
    await insert(
      (names) =>
        pathChart(entry, {
          locale: "zh-CN",
          tableName: names.table(base.table),
          sheetName: names.sheet(base.sheet),
        }),
      "newSheet"
    );
    const sheet = excel.workbook.sheet("目标路径");
    [2015, 2016, 2017, 2018, 2019, 2020].forEach((year, index) => {
      expect({ ok: true, value: sheet.value(`D${4 + index}`) }).toEqual(pathFigure(entry, year));
    });
    const [chart] = sheet.data.charts;
    expect(chart).toMatchObject({ chartType: "Line", name: "CQ_PathChart" });
    expect(chart?.series).toHaveLength(2);
  });
});

describe("the evaluation workbook in Excel", () => {
  const build = (names: FreeNames) =>
    evaluationWorkbook(headlines(), { year: "midterm", locale: "zh-CN" }, names);

  test("is written as seven sheets in one request, and shows its cover after a look at its charts", async () => {
    excel.traffic.reset();
    const reports = await insertSheets(build);
    expect(excel.traffic.requests).toBe(4);
    expect(reports.map(({ sheet }) => sheet)).toEqual(
      ["封面", "简表", "总览", "图表", "明细", "滞后", "出处"].map((name) => `中期评估 ${name}`)
    );
    expect(excel.workbook.sheet().name).toBe("中期评估 封面");
    expect(excel.workbook.sheet("中期评估 图表").data.charts).toHaveLength(10);
    expect(excel.workbook.sheet("中期评估 总览").data.charts).toHaveLength(1);
  });

  test("counts the indicators by status when actual figures are typed into the detail sheet", async () => {
    await insertSheets(build);
    const overview = excel.workbook.sheet("中期评估 总览");
    expect(overview.values("B4:B8")).toEqual([[0], [0], [0], [10], [10]]);
    const detail = excel.workbook.sheet("中期评估 明细");
    detail.enter("I4:I6", [[60], [1.6], [50]]); // 2018: at the target, below the path, just short of it
    expect(detail.values("N4:N6")).not.toContainEqual([""]);
    const counts = overview.values("B4:B8").flat().map(Number);
    expect(counts[3]).toBe(7);
    expect(counts.slice(0, 4).reduce((sum, count) => sum + count)).toBe(10);
  });

  test("rates no indicator by the figure of another year than the one evaluated", async () => {
    await insertSheets(build);
    const detail = excel.workbook.sheet("中期评估 明细");
    detail.enter("H4", 54); // 2017
    detail.enter("I5", 0.019); // 2018, as a share of one
    expect(detail.values("N4:N5")).toEqual([["未评价（2017年：54.0）"], ["请核对：0.019像是1.9%"]]);
    const overview = excel.workbook.sheet("中期评估 总览");
    expect(overview.values("B4:B8").flat()).toEqual([0, 0, 0, 10, 10]);
  });

  test("charts the figures of each indicator when the rows of the detail sheet change places", async () => {
    await insertSheets(build);
    const detail = excel.workbook.sheet("中期评估 明细");
    const data = excel.workbook.sheet("中期评估 图表");
    detail.enter("I4:I5", [[55], [1.9]]); // 2018
    const before = data.values("J4:R9");
    expect(before.map((row) => row[8])).toEqual(
      [expect.any(Number), 55, 55].concat([expect.any(Number), 1.9, 1.9])
    );
    // As sorting does: the constants of the first two rows change places.
    const place = detail.data.cells;
    for (const column of ["A", "B", "C", "D", "E", "F", "G"]) {
      const [above, below] = [place[`${column}4`], place[`${column}5`]];
      if (!above || !below || above.formula !== undefined) continue;
      [above.value, below.value] = [below.value, above.value];
    }
    detail.enter("I4:I5", [[1.9], [55]]);
    expect(detail.value("B4")).toBe("研究与试验发展经费投入强度");
    expect(data.values("J4:R9")).toEqual(before);
  });
});
