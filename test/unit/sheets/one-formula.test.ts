import type { NameLanguage } from "../../../src/core/actuals/columns";
import { createCatalogue, qualifiedId } from "../../../src/core/lookup";
import type { Plan, PlannedIndicator } from "../../../src/core/types";
import { detailedPlan } from "../../../src/dataset/details";
import { locales } from "../../../src/sheets/indicator-table/data-versions";
import type { LinkedActuals } from "../../../src/sheets/actuals/actuals-formula";
import { actualsTemplate } from "../../../src/sheets/actuals/actuals-template";
import { planComparison } from "../../../src/sheets/comparison/plan-comparison";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import { gapColumns } from "../../../src/sheets/gaps/gap-columns";
import { gapSheet } from "../../../src/sheets/gaps/gap-sheet";
import {
  columnIds,
  headlineColumns,
  indicatorTable,
} from "../../../src/sheets/indicator-table/indicator-table";
import { monitoringSheet } from "../../../src/sheets/monitoring/monitoring-sheet";
import { hasPath, pathChart } from "../../../src/sheets/monitoring/path-chart";
import { summarySheet } from "../../../src/sheets/summary/summary-sheet";
import { planTemplate } from "../../../src/sheets/plan-template";
import { columnLetters } from "../../../src/sheets/spec/address";
import { freeNames } from "../../../src/sheets/spec/free-names";
import { isFormula, type SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { recognise, type Recognition } from "../../../src/reading/recognition";
import { brokenColumns } from "./one-formula";
import { plan as loaded } from "./plan";

/** Directions, requirements, units, years and names that differ from row to row, wildcards and operators in the names. */
const another: Plan = {
  ...loaded,
  id: "another",
  baseYear: 2020,
  targetYear: 2025,
  topics: [{ id: "enterprises", name: { zh: ">5*企业?", en: "=enterprises*" } }],
  indicators: loaded.indicators.map((indicator, index) => ({
    ...indicator,
    name: { zh: `${indicator.name.zh}*?`, en: `${indicator.name.en} ~*` },
    direction: index % 2 === 0 ? "lower" : "higher",
    observations: [{ year: 2020, from: null, value: 9, comparator: "eq", status: "published" }],
    targets: indicator.targets.map((target) => ({
      ...target,
      year: 2025,
      comparator: index % 2 === 0 ? "lt" : "gt",
      lower: index % 2 === 0 ? null : 12,
      upper: index % 2 === 0 ? 3 : null,
    })),
  })),
};

const all = (plan: Plan): PlannedIndicator[] =>
  plan.indicators.map((indicator) => ({ plan, indicator }));
const builtIn = all(detailedPlan());
const lower = builtIn.filter(({ indicator }) => indicator.direction === "lower");

const sets: Readonly<Record<string, readonly PlannedIndicator[]>> = {
  "all indicators of the built-in plan": builtIn,
  "the headline indicators": builtIn.filter(({ indicator }) => indicator.kind === "headline"),
  "indicators of which less is better": lower,
  "a loaded plan": all(loaded),
  "a loaded plan with wildcards in its names": all(another),
};

/** A table of actual figures that calls the indicators by their ids. */
const linked = (language: NameLanguage): LinkedActuals => ({
  table: "T",
  ...{ indicator: "指标", year: "年份", value: "数值", unit: "单位" },
  language,
  nameOf: qualifiedId,
});

/** A selection with the names of these indicators. */
function recognised(entries: readonly PlannedIndicator[]): {
  recognition: Recognition;
  values: readonly (readonly unknown[])[];
} {
  const values = [["指标", "2018年实际值"], ...entries.map((entry) => [qualifiedId(entry), 1])];
  const plans = [...new Set(entries.map(({ plan }) => plan))];
  const recognition = recognise({ values }, createCatalogue(plans));
  if (!recognition || "candidates" in recognition) throw new Error("not recognised");
  return { recognition, values };
}

/** The same figures as those of two years. */
const ofYears = (recognition: Recognition) =>
  [2017, 2018].map((year) => ({ ...recognition, year }));
const byYear = <T>(actuals: T) => new Map([2017, 2018].map((year) => [year, actuals]));

type Product = (entries: readonly PlannedIndicator[], locale: "zh-CN" | "en-US") => SheetSpec[];

const names = { tableName: "CQ_Table", sheetName: "Sheet" };

const thirdYear = ([entry]: readonly PlannedIndicator[]) => (entry?.plan.baseYear ?? 0) + 3;

const products: Readonly<Record<string, Product>> = {
  "the headline table": (entries, locale) => [
    indicatorTable(entries, { ...names, locale, columns: headlineColumns }),
  ],
  "an indicator table with all columns": (entries, locale) => [
    indicatorTable(entries, { ...names, locale, columns: columnIds }),
  ],
  "an indicator table with computed columns": (entries, locale) => [
    indicatorTable(entries, { ...names, locale, columns: ["name", "gap", "progress", "growth"] }),
  ],
  "the monitoring sheet": (entries, locale) => [monitoringSheet(entries, { ...names, locale })],
  "the monitoring sheet with all options": (entries, locale) => [
    monitoringSheet(entries, {
      ...{ ...names, locale, method: "compound", tolerance: 0.05 },
      ...{ throughYear: thirdYear(entries), judgedYear: thirdYear(entries), topic: true },
    }),
  ],
  "the monitoring sheet that is linked": (entries, locale) =>
    (["zh", "en"] as const).map((language) =>
      monitoringSheet(entries, { ...names, locale, actuals: linked(language) })
    ),
  "the summary": (entries, locale) => [summarySheet(entries, { ...names, locale })],
  "the mid-term evaluation": (entries, locale) =>
    evaluationWorkbook(entries, { year: "midterm", locale }, freeNames({ sheets: [], tables: [] })),
  "the final evaluation": (entries, locale) =>
    evaluationWorkbook(entries, { year: "final", locale }, freeNames({ sheets: [], tables: [] })),
  "a comparison with another plan": (entries, locale) => {
    const right = all(another);
    const pairs = entries.map((left, index) => ({
      left,
      right: right[index % right.length] ?? left,
    }));
    return [planComparison(pairs, { ...names, locale })];
  },
  "gap columns on a new sheet": (entries, locale) => {
    const { recognition, values } = recognised(entries);
    const whole = { row: 1, column: 0, rows: entries.length, columns: 1 };
    return [
      gapSheet(ofYears(recognition), {
        ...{ ...names, locale, place: "Sheet1!A1:B9" },
        names: values.map(([name]) => String(name)),
        source: { sheet: "Sheet1", names: whole, actuals: byYear({ ...whole, column: 1 }) },
      }),
    ];
  },
  "gap columns of a table": (entries, locale) => {
    const { recognition, values } = recognised(entries);
    const area = { row: 0, column: 0, rows: values.length, columns: 2 };
    const headings = (values[0] ?? []).map(String);
    const spec = gapColumns(ofYears(recognition), {
      ...{ locale, selection: area, column: 2 },
      names: values.map(([name]) => String(name)),
      table: { name: "T", selected: headings, headings },
    });
    const table = { ...area, columns: spec.cells[0]?.length ?? 0 };
    const look = { style: "", bandedRows: false, filterButtons: false };
    return [{ ...spec, tables: [{ name: "T", area: table, ...look }] }];
  },
  "path tables": (entries, locale) =>
    entries
      .filter((entry) => hasPath(entry))
      .map((entry) => pathChart(entry, { ...names, locale })),
  "the template of actual figures": (entries, locale) => [
    actualsTemplate(entries, { ...names, locale, nameOf: qualifiedId }),
  ],
  "the template of a plan": (_entries, locale) => [planTemplate({ ...names, locale })],
};

test("every product has tables", () => {
  for (const sheets of Object.values(products)) {
    expect(sheets(all(loaded), "zh-CN").flatMap(({ tables }) => tables)).not.toEqual([]);
  }
});

describe.each(Object.entries(sets))("for %s", (_set, entries) => {
  test.each(Object.entries(products))("%s has one formula in each column", (_product, sheets) => {
    for (const locale of locales) {
      const specs = sheets(entries, locale);
      expect(specs.flatMap(brokenColumns)).toEqual([]);
    }
  });
});

test("a table of several plans reads the years from its rows", () => {
  const spec = indicatorTable([...builtIn, ...all(another)], {
    ...{ ...names, locale: "zh-CN", columns: ["name", "growth"] },
  });
  expect(brokenColumns(spec)).toEqual([]);
  expect(spec.cells[2]).toEqual([
    ...["指标", "计量单位", "基期年", "目标年", "基期值", "目标值", "所需年均增速", "目标口径"],
  ]);
});

test("gap columns have one formula in each column but for the row that it stands in", () => {
  const entries = [...builtIn, ...all(another)];
  const { recognition, values } = recognised(entries);
  const selection = { row: 4, column: 1, rows: values.length, columns: 2 };
  const spec = gapColumns(ofYears(recognition), {
    ...{ locale: "zh-CN", selection, column: 3 },
    names: values.map(([name]) => String(name)),
  });
  const formulas = spec.cells.flatMap((row, index) =>
    row.flatMap((cell, column) =>
      isFormula(cell)
        ? [
            `${columnLetters(column)}: ${cell.formula.replaceAll(RegExp(`(?<=\\$[A-Z]+)${index + 5}\\b`, "g"), "#")}`,
          ]
        : []
    )
  );
  expect(formulas).toHaveLength(2 * 3 * entries.length);
  expect(new Set(formulas).size).toBe(2 * 3);
});

describe("a column that Excel would change", () => {
  const table = { name: "T", area: { row: 0, column: 0, rows: 3, columns: 1 } };
  const look = { style: "", bandedRows: false, filterButtons: false };
  const spec = (cells: SheetSpec["cells"]): SheetSpec => ({
    ...planTemplate({ ...names, locale: "zh-CN" }),
    cells,
    tables: [{ ...table, ...look }],
  });

  test("has two formulas, or a constant beside a formula", () => {
    expect(brokenColumns(spec([["H"], [{ formula: "=1" }], [{ formula: "=2" }]]))).toEqual([
      "T[H]: =1 | =2",
    ]);
    expect(brokenColumns(spec([["H"], [{ formula: "=1" }], [7]]))).toHaveLength(1);
    expect(brokenColumns(spec([["H"], [{ formula: "=1" }], [null]]))).toHaveLength(1);
  });

  test("is none with one formula or with constants only", () => {
    expect(brokenColumns(spec([["H"], [{ formula: "=1" }], [{ formula: "=1" }]]))).toEqual([]);
    expect(brokenColumns(spec([["H"], [1], [null]]))).toEqual([]);
  });
});
