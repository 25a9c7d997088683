import type { Grid, GridCell } from "../../../../src/reading/grid/grid";
import { readPlanTable } from "../../../../src/reading/plan-table/read-table";
import { compactQuestion, compactRow } from "./compact";

function grid(merges: Grid["merges"], ...rows: readonly (readonly GridCell["value"][])[]): Grid {
  const cell = (value: GridCell["value"]): GridCell => ({ value, text: String(value ?? "") });
  return { rows: rows.map((cells) => cells.map(cell)), merges };
}

const period = { period: "2021-2025" };

test("cells merged downwards hold for each of their rows, headings merged across for each of their columns", () => {
  const merges = [
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 2, columns: 1 },
    { row: 2, column: 0, rows: 2, columns: 1 },
  ];
  const { rows } = readPlanTable(
    grid(
      merges,
      ["类别", "指标", "全市", null],
      [null, null, "2020年", "2025年"],
      ["创新", "研发投入强度（%）", 1.8, 2.5],
      [null, "高新技术企业（家）", 320, 800]
    ),
    period
  );
  expect(rows.map(compactRow)).toEqual([
    "研发投入强度 | % | 创新 | - | 2020: 1.8 | 2025: level eq 2.5",
    "高新技术企业 | 家 | 创新 | - | 2020: 320 | 2025: level eq 800",
  ]);
});

test("a number keeps the digits that its format rounds away, and the words that it adds", () => {
  const number = (value: number, format: string, text: string): GridCell => ({
    value,
    format,
    text,
  });
  const heading = (text: string): GridCell => ({ value: text, text });
  const { rows } = readPlanTable(
    {
      rows: [
        ["指标", "2020年", "2025年"].map(heading),
        [heading("研发投入强度（%）"), number(1.84, "0.0", "1.8"), number(0.025, "0%", "3%")],
        [heading("企业（家）"), number(320, "General", "320"), number(800, '0"以上"', "800以上")],
      ],
      merges: [],
    },
    period
  );
  expect(rows.map(compactRow)).toEqual([
    "研发投入强度 | % | - | - | 2020: 1.84 | 2025: level eq 2.5",
    "企业 | 家 | - | - | 2020: 320 | 2025: level ge 800",
  ]);
});

test("an error of Excel stops the table, and a table without targets does", () => {
  const error = readPlanTable(
    grid([], ["指标", "2020年", "2025年"], ["企业（家）", 1, "#REF!"]),
    period
  );
  expect(error.problems).toContainEqual({
    ...{ code: "errorValue", line: 2, heading: "2025年", value: "#REF!" },
  });
  const none = readPlanTable(grid([], ["指标", "2018年", "2020年"], ["企业（家）", 1, 2]), period);
  expect(none.problems).toEqual([{ code: "targetsMissing" }]);
  expect(readPlanTable(grid([], ["甲", "乙"]), period).problems).toEqual([
    { code: "headingsMissing" },
  ]);
});

test("a column that nobody knows is asked about, and read as it was answered", () => {
  const table = grid([], ["指标", "2020年", "期望"], ["研发投入强度（%）", 1.8, 2.5]);
  const asked = readPlanTable(table, period);
  expect(asked.questions.map(compactQuestion)).toContain("? column:期望");
  const answers = { "column:期望": "target:2025", "direction:研发投入强度": "higher" };
  const { rows, problems } = readPlanTable(table, { ...period, answers });
  expect(problems).toEqual([]);
  expect(rows.map(compactRow)).toEqual([
    "研发投入强度 | % | - | - | 2020: 1.8 | 2025: level eq 2.5",
  ]);
});
