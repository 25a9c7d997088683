import { writeXlsx, type Cell } from "hucre";
import { readGrid } from "../../../../src/reading/grid/read-grid";
import { readPlanTable } from "../../../../src/reading/plan-table/read-table";
import { compactQuestion, compactRow } from "./compact";

type Value = string | number | null;

/** A cell with a number format. */
interface Formatted {
  readonly value: number;
  readonly format: string;
}

interface Book {
  readonly rows: readonly (readonly (Value | Formatted)[])[];
  /** Row, column, rows, columns; from 0. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly period?: string;
}

/** Writes a workbook as Excel does, and reads its first sheet as a table of indicators. */
async function read({ rows, merges, period = "2021-2025" }: Book) {
  const isFormatted = (cell: Value | Formatted): cell is Formatted =>
    typeof cell === "object" && cell !== null;
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (isFormatted(cell))
        cells.set(`${at},${column}`, { value: cell.value, style: { numFmt: cell.format } });
    })
  );
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "主要指标",
        rows: rows.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : cell))),
        merges: merges.map(([startRow, startCol, height, width]) => ({
          ...{ startRow, startCol, endRow: startRow + height - 1, endCol: startCol + width - 1 },
        })),
        cells,
      },
    ],
  });
  const reading = await readGrid({ name: "指标.xlsx", bytes });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return readPlanTable(reading.grid, { period });
}

const percent = (value: number, format = "0%"): Formatted => ({ value, format });

test("headings in two merged rows, categories and attributes merged downwards, percentages as formats", async () => {
  const { rows, questions, problems } = await read({
    rows: [
      ["某市“十四五”规划主要指标表"],
      ["序号", "类别", "指标名称", "单位", "2020年", "目标", null, "属性"],
      [null, null, null, null, null, "2023年", "2025年", null],
      [
        1,
        "创新",
        "研发经费投入强度",
        "%",
        percent(0.0215, "0.00%"),
        percent(0.025, "0.0%"),
        percent(0.028, "0.0%"),
        "预期性",
      ],
      [2, null, "高新技术企业数量", "家", 1520, 2000, { value: 2600, format: '0"以上"' }, null],
      [
        3,
        "民生",
        "居民人均可支配收入年均增长",
        "%",
        5.4,
        null,
        { value: 7, format: '"≥"0' },
        "约束性",
      ],
      [4, null, "新增城镇就业", "万人", null, null, { value: 26.5, format: '"累计"0.0' }, null],
      [
        5,
        null,
        "一般公共预算收入",
        "亿元",
        { value: 1234.56, format: "#,##0.0" },
        null,
        { value: 1650, format: "#,##0" },
        null,
      ],
    ],
    merges: [
      [0, 0, 1, 8],
      [1, 0, 2, 1],
      [1, 1, 2, 1],
      [1, 2, 2, 1],
      [1, 3, 2, 1],
      [1, 4, 2, 1],
      [1, 5, 1, 2],
      [1, 7, 2, 1],
      [3, 1, 2, 1],
      [5, 1, 3, 1],
      [3, 7, 2, 1],
      [5, 7, 3, 1],
    ],
  });
  expect(problems).toEqual([]);
  expect([...rows.map(compactRow), ...questions.map(compactQuestion)]).toEqual([
    "研发经费投入强度 | % | 创新 | 预期性 | 2020: 2.15 | 2023: level eq 2.5; 2025: level eq 2.8",
    "高新技术企业数量 | 家 | 创新 | 预期性 | 2020: 1520 | 2023: level eq 2000; 2025: level ge 2600",
    "居民人均可支配收入年均增长 | % | 民生 | 约束性 | 2020: 5.4 | 2025: growth ge 7",
    "新增城镇就业 | 万人 | 民生 | 约束性 | - | 2025: total eq 26.5",
    "一般公共预算收入 | 亿元 | 民生 | 约束性 | 2020: 1234.56 | 2025: level eq 1650",
  ]);
});

test("a table that begins in C3, with names over two columns where there are no parts", async () => {
  const { rows, questions, problems } = await read({
    rows: [
      [],
      [null, null, "专栏2 生态环境保护主要指标"],
      [null, null, "指标", null, "2020年", "2025年", "属性"],
      [null, null, "森林覆盖率（%）", null, 58.2, 60, "约束性"],
      [null, null, "主要污染物重点工程减排量（吨）", "化学需氧量", "—", "〔5600〕", "约束性"],
      [null, null, null, "氨氮", "—", "〔320〕", null],
      [null, null, "地表水质量", "达到或好于Ⅲ类水体比例（%）", 92.3, "≥95", "约束性"],
      [null, null, null, "劣Ⅴ类水体比例（%）", 0, 0, null],
      [null, null, "注：〔 〕内为五年累计数。"],
    ],
    merges: [
      [1, 2, 1, 5],
      [2, 2, 1, 2],
      [3, 2, 1, 2],
      [4, 2, 2, 1],
      [6, 2, 2, 1],
      [4, 6, 2, 1],
      [6, 6, 2, 1],
      [8, 2, 1, 5],
    ],
  });
  expect(problems).toEqual([]);
  expect([...rows.map(compactRow), ...questions.map(compactQuestion)]).toEqual([
    "森林覆盖率 | % | - | 约束性 | 2020: 58.2 | 2025: level eq 60",
    "主要污染物重点工程减排量 > 化学需氧量 | 吨 | - | 约束性 | - | 2025: total eq 5600",
    "主要污染物重点工程减排量 > 氨氮 | 吨 | - | 约束性 | - | 2025: total eq 320",
    "地表水质量 > 达到或好于Ⅲ类水体比例 | % | - | 约束性 | 2020: 92.3 | 2025: level ge 95",
    "地表水质量 > 劣Ⅴ类水体比例 | % | - | 约束性 | 2020: 0 | 2025: level eq 0",
    "? direction:地表水质量/劣Ⅴ类水体比例",
  ]);
});

test("levels as percentages in one column, counts in the same, dates and long digits left as they are shown", async () => {
  const { rows, problems } = await read({
    rows: [
      ["指标", "2020年", "2025年", "责任单位"],
      ["公共服务满意度", percent(0.86), percent(0.9, '0%"以上"'), "统计局"],
      ["12345热线按时办结率（%）", percent(0.975, "0.0%"), "98%以上", "政务办"],
      ["国家级平台（个）", 3, { value: 5, format: "0_ " }, "科技局"],
      [
        "城镇登记失业率（%）",
        percent(0.032, "0.0%"),
        { value: 0.045, format: '0.0%"以内"' },
        "人社局",
      ],
    ],
    merges: [],
  });
  expect(problems).toEqual([]);
  expect(rows.map(compactRow)).toEqual([
    "公共服务满意度 | % | - | - | 2020: 86 | 2025: level ge 90",
    "12345热线按时办结率 | % | - | - | 2020: 97.5 | 2025: level ge 98",
    "国家级平台 | 个 | - | - | 2020: 3 | 2025: level eq 5",
    "城镇登记失业率 | % | - | - | 2020: 3.2 | 2025: level le 4.5",
  ]);
});
