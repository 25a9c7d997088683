/** The gate for actual figures, as it stands in cells: it finds what core's gate finds, without the add-in. */
import fc from "fast-check";
import { readFigure } from "../../../../src/core/actuals/reading";
import type { PlannedIndicator } from "../../../../src/core/types";
import { detailedPlan } from "../../../../src/dataset/details";
import { sheetTexts } from "../../../../src/i18n/sheets";
import { monitoringSheet } from "../../../../src/sheets/monitoring/monitoring-sheet";
import { numberInput } from "../../../../src/sheets/spec/inputs";
import { plainCells } from "../../../../src/sheets/spec/plain-cells";
import { conditionOf, type Cell, type SheetSpec } from "../../../../src/sheets/spec/sheet-spec";
import { summarySheet } from "../../../../src/sheets/summary/summary-sheet";
import { calculated, type StoredResult } from "../../../../src/xlsx/results/calculate";

const HEADER_ROW = 2;
const BODY_ROW = 3;
const names = { locale: "zh-CN", tableName: "T", sheetName: "S" } as const;
const texts = sheetTexts("zh-CN");

const plan = detailedPlan();
const entries: PlannedIndicator[] = plan.indicators.map((indicator) => ({ plan, indicator }));

function entry(name: string): PlannedIndicator {
  const found = entries.find(({ indicator }) => indicator.name.zh === name);
  if (!found) throw new Error(name);
  return found;
}

const contribution = entry("科技进步贡献率");
const enterprises = entry("高新技术企业");

/** What a sheet shows in a column of its first row. */
function shown(spec: SheetSpec, filled: Readonly<Record<string, Cell>>) {
  const headers = spec.cells[HEADER_ROW] ?? [];
  const cells = spec.cells.map((row, index) =>
    index === BODY_ROW ? row.map((cell, column) => filled[String(headers[column])] ?? cell) : row
  );
  const results = calculated([{ ...spec, cells }]);
  return (header: string): StoredResult => results.at(0, BODY_ROW, headers.indexOf(header));
}

const monitored = (of: PlannedIndicator, filled: Readonly<Record<string, Cell>>) =>
  shown(monitoringSheet([of], names), filled);

const summed = (of: PlannedIndicator, figure: Cell) =>
  shown(summarySheet([of], names), { 最新年份: 2018, 最新实际值: figure });

describe("a row of a monitoring sheet", () => {
  test.each<[string, PlannedIndicator, Cell, string]>([
    ["a hundredth of the plan's figures", contribution, 0.55, "请核对：0.55像是55%"],
    ["a hundredfold", contribution, 5500, "请核对：5500像是55%"],
    ["a negative share", contribution, -55, "请核对：-55是负数"],
    ["万家 where the plan has 家", enterprises, 0.23, "请核对：0.23像是2300家"],
    ["ten thousand times as much", enterprises, 23_000_000, "请核对：23000000像是2300家"],
    ["a text", contribution, "待定", "请核对：实际值不是数字"],
    ["a number as text", contribution, "55", "请核对：实际值不是数字"],
    ["an error", contribution, { formula: "=1/0" }, "请核对：实际值是错误值"],
  ])("says for %s what is to be checked, and computes nothing", (_what, of, figure, status) => {
    const cell = monitored(of, { "2018年实际值": figure });
    expect(cell("评价")).toBe(status);
    for (const header of ["差距", "完成进度", "时间进度", "所需年均增速"]) {
      expect(cell(header)).toBe("");
    }
    expect(summed(of, figure)("评价")).toBe(status);
    expect(summed(of, figure)("差距")).toBe("");
  });

  test("is judged by no year while the figure of any year is in doubt", () => {
    const cell = monitored(contribution, { "2016年实际值": 0.53, "2018年实际值": 56 });
    expect(cell("评价")).toBe("请核对：0.53像是53%");
  });

  test("takes a text that shows nothing for a blank", () => {
    const cell = monitored(contribution, {
      "2017年实际值": 54,
      "2018年实际值": { formula: '=""' },
    });
    expect([cell("最新年份"), cell("评价")]).toEqual([2017, "滞后"]);
  });

  test("computes without binary noise", () => {
    const cell = monitored(entry("研究与试验发展经费投入强度"), { "2018年实际值": 1.57 });
    expect([cell("差距"), cell("完成进度")]).toEqual([0.93, 0]);
  });
});

describe("a row of an evaluation of 2018", () => {
  const evaluated = (filled: Readonly<Record<string, Cell>>) =>
    shown(
      monitoringSheet([contribution], { ...names, throughYear: 2018, judgedYear: 2018 }),
      filled
    );

  test("is not rated by another year, whose figure stands beside", () => {
    const cell = evaluated({ "2016年实际值": 53, "2017年实际值": 54 });
    expect(cell("评价")).toBe("未评价（2017年：54.0）");
    expect([cell("最新年份"), cell("差距"), cell("完成进度")]).toEqual(["", "", ""]);
  });

  test("is not rated without any figure", () => {
    expect(evaluated({})("评价")).toBe(texts.evaluation.unrated);
  });

  test("is rated by the figure of 2018", () => {
    const cell = evaluated({ "2017年实际值": 54, "2018年实际值": 57.5 });
    expect([cell("最新年份"), cell("评价")]).toEqual([2018, "达到预期"]);
  });
});

/** Of as many digits as people type: where the sixteenth decides, Excel and core may differ. */
const figures = fc.oneof(
  fc
    .double({ min: -1e12, max: 1e12, noNaN: true })
    .map((figure) => Number(figure.toPrecision(10)))
    .filter((figure) => figure === 0 || Math.abs(figure) > 1e-12),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -8, max: 9 }))
    .map(([digits, power]) => Number(`${digits}e${power}`)),
  fc.integer({ min: -100, max: 10_000 })
);

test("no figure is taken in a cell that core's gate doubts, and none doubted that it takes", () => {
  const sheet = summarySheet(entries, names);
  const headers = sheet.cells[HEADER_ROW] ?? [];
  const [actual, check] = [texts.monitoring.latestActual, texts.monitoring.guard.check].map(
    (header) => headers.indexOf(header)
  );
  fc.assert(
    fc.property(
      fc.array(figures, { minLength: entries.length, maxLength: entries.length }),
      (values) => {
        const cells = sheet.cells.map((row, index) =>
          row.map((cell, column) => (column === actual ? (values[index - BODY_ROW] ?? cell) : cell))
        );
        const results = calculated([{ ...sheet, cells }]);
        entries.forEach(({ indicator }, index) => {
          const value = values[index] ?? 0;
          const isTaken = readFigure({ value }, indicator).state === "taken";
          const found = results.at(0, BODY_ROW + index, check ?? 0);
          expect({ name: indicator.name.zh, value, found: found === "" }).toEqual({
            name: indicator.name.zh,
            value,
            found: isTaken,
          });
        });
      }
    ),
    { numRuns: 20 }
  );
});

describe("the validation of a cell", () => {
  const area = { row: 3, column: 5, rows: 1, columns: 5 };
  const input = (of: PlannedIndicator) => numberInput(of, area, [2016, 2020], "zh-CN");
  const accepts = (of: PlannedIndicator, figure: Cell): StoredResult =>
    calculated([plainCells("S", [[figure, { formula: `=${conditionOf(input(of), "A1")}` }]])]).at(
      0,
      0,
      1
    );

  test.each<[PlannedIndicator, Cell, boolean]>([
    [contribution, 55, true],
    [contribution, 0.55, false],
    [contribution, 5500, false],
    [contribution, -55, false],
    [contribution, "待定", false],
    [enterprises, 0.23, false],
    [enterprises, 0, true],
    [enterprises, 2300, true],
  ])("warns of what the gate doubts: %#", (of, figure, accepted) => {
    // Excel warns where the condition is an error as well, as it is of a text.
    expect(accepts(of, figure) === true).toBe(accepted);
  });

  test("fits into what Excel takes, for every indicator and any place", () => {
    for (const of of entries) {
      expect(conditionOf(input(of), "AAA1048").length).toBeLessThanOrEqual(255);
      expect(input(of).error.length).toBeLessThanOrEqual(255);
    }
  });
});
