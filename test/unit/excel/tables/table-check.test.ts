import { createCatalogue } from "../../../../src/core/lookup";
import { sourceLine as writtenSourceLine } from "../../../../src/sheets/indicator-table/source-notes";
import {
  compareTable,
  comparedColumns,
  type ComparedTable,
} from "../../../../src/excel/tables/table-check";
import { highTechEnterprises, plan } from "../../sheets/plan";

/** Another plan with the same names, and a higher target. */
const nation = {
  ...plan,
  id: "cn",
  title: { zh: "“十三五”国家科技创新规划", en: "National 13th Five-Year Plan" },
  indicators: plan.indicators.map((indicator) => ({
    ...indicator,
    targets: indicator.targets.map((target) => ({ ...target, lower: 9000 })),
  })),
};

const sourceLine = "资料来源：《重庆市科技创新“十三五”规划》（重庆市人民政府，2016年11月3日）。";

/** A table at B3 as the workbook holds it. */
function check(
  [headers = [], ...rows]: unknown[][],
  notes: string[] = [],
  plans = [plan]
): ComparedTable | null {
  const columns = headers.map((header, index) => ({
    header: String(header),
    index,
    cells: rows.map((row) => row[index]),
    contents: rows.map((row) => row[index]),
    formats: rows.map(() => "General"),
  }));
  const area = { row: 2, column: 1, rows: rows.length + 1, columns: headers.length };
  const table = {
    sheetId: "1",
    sheet: "指标表",
    table: "CQ_Indicators",
    area,
    columns,
    notes,
    written: new Set<string>(),
  };
  return compareTable(table, createCatalogue(plans));
}

const told = (table: ComparedTable | null) =>
  table?.changed.map(({ address, shown, current }) => [address, shown, current]);

describe("figures that differ from the data", () => {
  test("are named with their cell, what is shown and what the data say, row by row", () => {
    const table = check([
      ["指标", "2010年指标值", "2015年基期值", "2020年目标值"],
      ["高新技术企业", 338, 1030, 2900],
      ["研究与试验发展经费投入强度", "..", 1.57, 2.4],
    ]);
    expect(told(table)).toEqual([
      ["D4", 1030, 1035],
      ["E4", 2900, 3000],
      ["E5", 2.4, 2.5],
    ]);
  });

  test("are found in English tables, and behind names with their unit", () => {
    const table = check([
      ["Indicator", "2020 target"],
      ["High-tech enterprises (enterprises)", 2900],
      ["R&D intensity", 2.5],
    ]);
    expect(table?.changed).toMatchObject([{ header: "2020 target", shown: 2900, current: 3000 }]);
  });

  test("include figures that the data no longer give", () => {
    const table = check([
      ["指标", "2015年基期值"],
      ["新培育国家级高新区", 7],
    ]);
    expect(table?.changed).toMatchObject([{ shown: 7, current: null }]);
  });

  test("are not looked for among marks, actual figures and unknown names", () => {
    const table = check([
      ["指标", "2015年基期值", "2018年实际值"],
      ["新培育国家级高新区", "—", 2],
      ["苹果", 1, 1],
    ]);
    expect(table?.changed).toEqual([]);
  });

  test("are looked for under headers without a year only where the add-in made the table", () => {
    const rows = [
      ["指标", "目标值"],
      ["高新技术企业", 2900],
    ];
    expect(check(rows)).toBeNull();
    expect(told(check(rows, [sourceLine, "注：指标数据版本1.0.0。"]))).toEqual([
      ["C4", 2900, 3000],
    ]);
  });
});

describe("the plan that a table is compared with", () => {
  const rows = [
    ["指标", "2020年目标值"],
    ["高新技术企业", 3000],
  ];

  test("is the one that its source line names, also where another plan has the same names", () => {
    const table = check(rows, [sourceLine], [nation, plan]);
    expect(table?.versions.map(({ plan: { id } }) => id)).toEqual(["cq"]);
    expect(told(table)).toEqual([]);
  });

  test("is not guessed: a table of a plan that is not at hand is passed over", () => {
    expect(check(rows, [sourceLine, "注：指标数据版本1.0.0。"], [nation])).toBeNull();
  });

  test("is named by its whole title, not by one that only begins or ends with it", () => {
    const adjusted = sourceLine.replace("》", "中期调整方案》");
    expect(adjusted).toContain("《重庆市科技创新“十三五”规划中期调整方案》");
    for (const notes of [[adjusted], [adjusted, "注：指标数据版本1.0.0。"]]) {
      expect(check(rows, notes)).toBeNull();
    }
    const { title } = plan;
    const english = (name: string) => [`Source: ${name} (Chongqing, 3 November 2016).`];
    expect(check(rows, english(`Adjustment of the ${title.en}`))).toBeNull();
    expect(check(rows, english(`${title.en}: Adjustment`))).toBeNull();
    expect(check(rows, english(title.en))?.versions).toMatchObject([{ plan: { id: "cq" } }]);
  });

  test("is found among several that the add-in's own source line names, in both languages", () => {
    for (const locale of ["zh-CN", "en-US"] as const) {
      const table = check(rows, [writtenSourceLine([nation, plan], locale)], [plan]);
      expect(table?.versions.map(({ plan: { id } }) => id)).toEqual(["cq"]);
    }
  });

  test("is not one that only a note mentions", () => {
    const notes = [sourceLine, "注：另见《“十三五”国家科技创新规划》。"];
    const table = check(rows, notes, [nation, plan]);
    expect(table?.versions.map(({ plan: { id } }) => id)).toEqual(["cq"]);
  });

  test("is told with the data version that the table records, or that it records none", () => {
    const made = check(rows, [
      sourceLine,
      "注：1．“—”表示规划未提出或不适用。",
      "　　2．指标数据版本0.9.0。",
    ]);
    expect(made?.versions).toEqual([{ plan: highTechEnterprises.plan, madeWith: "0.9.0" }]);
    expect(check(rows)?.versions).toEqual([{ plan, madeWith: null }]);
  });
});

test("tables without indicators are none of ours", () => {
  expect(
    check([
      ["名称", "2020年目标值"],
      ["高新技术企业", 1],
    ])
  ).toBeNull();
  expect(
    check([
      ["指标", "2020年目标值"],
      ["苹果", 1],
    ])
  ).toBeNull();
});

test("only columns that are compared are read", () => {
  const headers = ["指标", "2020年目标值", "2015 baseline", "2018年实际值", "备注"];
  expect(comparedColumns(["计量单位", ...headers])).toEqual([1, 2, 3, 0]);
  expect(comparedColumns(["Indicator", "2018年实际值"])).toEqual([0]);
  expect(comparedColumns(["计量单位", "备注"])).toEqual([]);
});
