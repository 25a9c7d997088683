/** Exported sheets, calculated by LibreOffice, against the same sheets inserted into the stand-in Excel: every cell. */
import { gapToTarget } from "../../../src/core/gap";
import { progress } from "../../../src/core/progress";
import { sheetTexts } from "../../../src/i18n/sheets";
import { formatArea } from "../../../src/sheets/spec/address";
import { evaluationWorkbook } from "../../../src/sheets/evaluation/evaluation";
import { freeNames } from "../../../src/sheets/spec/free-names";
import { columnIds, indicatorTable } from "../../../src/sheets/indicator-table/indicator-table";
import { insertSheets } from "../../../src/excel/insert/insertion";
import { pathChart } from "../../../src/sheets/monitoring/path-chart";
import { sizeOf, type Cell, type SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { expectedMark, ofLevel } from "../expected-mark";
import { headlines, startExcel } from "../excel/excel";
import { allEntries } from "./filled-sheet";
import type { FlatSheet } from "./flat-spreadsheet";
import { expectCell, soffice, useRecalculated } from "./recalculated";

const HEADER_ROW = 2;
const names = () => freeNames({ sheets: [], tables: [] });
const where = soffice ? describe : describe.skip;

/** A figure for the cell that is filled in; none in every fifth row. */
function actualFor(row: number, column: number): number | null {
  return row % 5 === 0 ? null : (row * 37 + column * 11) % 90;
}

/** The specification with figures in the cells that take them. */
function filledIn(spec: SheetSpec): SheetSpec {
  const cells = spec.cells.map((row) => [...row]);
  for (const { area } of spec.inputs) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const line = cells[row];
        if (line) line[column] = actualFor(row, column);
      }
    }
  }
  return { ...spec, cells };
}

function indicatorSheet(): SheetSpec {
  const texts = sheetTexts("zh-CN").columns;
  const spec = indicatorTable(allEntries(), {
    columns: columnIds,
    locale: "zh-CN",
    tableName: "CQ_Indicators",
    sheetName: "指标表",
  });
  const column = spec.cells[HEADER_ROW]?.indexOf(texts.actual) ?? -1;
  const area = { row: HEADER_ROW + 1, column, rows: allEntries().length, columns: 1 };
  return filledIn({ ...spec, inputs: [{ area, title: "", prompt: "", error: "", condition: "" }] });
}

const TABLE = "the indicator table with every column and indicator";

const products: Readonly<Record<string, () => SheetSpec[]>> = {
  [TABLE]: () => [indicatorSheet()],
  "the mid-term evaluation of the whole plan": () =>
    evaluationWorkbook(allEntries(), { year: "midterm", locale: "zh-CN" }, names()).map(filledIn),
  "the final evaluation of the headline indicators along compound paths": () =>
    evaluationWorkbook(
      headlines(),
      { year: "final", locale: "en-US", method: "compound", rules: "threeLine" },
      names()
    ).map(filledIn),
  "the path of one indicator": () => {
    const [entry] = headlines();
    if (!entry) return [];
    const named = { tableName: "CQ_Path", sheetName: "目标路径" };
    return [filledIn(pathChart(entry, { locale: "zh-CN", ...named }))];
  },
};

const recalculated = useRecalculated(products);

/** What the stand-in Excel shows in the cells of the sheets once they are inserted. */
async function inserted(specs: readonly SheetSpec[]): Promise<Cell[][][]> {
  const excel = await startExcel();
  try {
    await insertSheets(() => [...specs]);
    return specs.map((spec) => {
      const area = { row: 0, column: 0, ...sizeOf(spec) };
      return excel.workbook.sheet(spec.sheetName).values(formatArea(area)) as Cell[][];
    });
  } finally {
    excel.dispose();
  }
}

where.each(Object.entries(products))("%s", (product, build) => {
  let specs: SheetSpec[];
  let sheets: readonly FlatSheet[];
  let shown: Cell[][][];

  beforeAll(async () => {
    specs = build();
    sheets = recalculated.sheets(product);
    shown = await inserted(specs);
  });

  test("has the same sheets in the same order", () => {
    expect(sheets.map(({ name }) => name)).toEqual(specs.map(({ sheetName }) => sheetName));
  });

  test("shows the same figure, text or mark in every cell", () => {
    shown.forEach((rows, index) => {
      const { cells = [], name = "" } = sheets[index] ?? {};
      rows.forEach((row, i) =>
        row.forEach((cell, j) => {
          const place = `${name} ${formatArea({ row: i, column: j, rows: 1, columns: 1 })}`;
          const other = cells[i]?.[j] ?? "";
          expect([place, rounded(other)]).toEqual([place, rounded(cell ?? "")]);
        })
      );
    });
  });

  test("leaves gaps in its charts where there is no figure", () => {
    const missing = sheets.flatMap((sheet) => sheet.missing);
    expect(missing).toEqual(specs.flatMap(({ charts }) => charts.map(() => "leave-gap")));
  });

  test("draws the same cells in its charts", () => {
    const drawn = sheets.map(({ charts }) => charts);
    const wanted = specs.map(({ charts, sheetName }) =>
      charts.map(({ series }) =>
        series.map(({ values }) => {
          const [first = "", last = first] = formatArea(values.area).split(":");
          const sheet = values.sheet ?? sheetName;
          return `${sheet}.${first}:${sheet}.${last}`;
        })
      )
    );
    expect(drawn).toEqual(wanted);
  });
});

/** Eleven digits, as many as two programs that calculate in binary agree on; a text as it is. */
function rounded(cell: unknown): unknown {
  return typeof cell === "number" ? Number(cell.toPrecision(11)) : cell;
}

where("the indicator table calculated by LibreOffice", () => {
  test("has the gaps and the progress that core gives", () => {
    const rows = recalculated.rows(TABLE);
    const headers = rows[HEADER_ROW] ?? [];
    const texts = sheetTexts("zh-CN").columns;
    allEntries().forEach((entry, index) => {
      const row = rows[HEADER_ROW + 1 + index] ?? [];
      const at = (header: string) => row[headers.indexOf(header)] ?? "";
      const actual = at(texts.actual);
      for (const [header, compute] of [
        [texts.gap, gapToTarget],
        [texts.progress, progress],
      ] as const) {
        const figure = typeof actual === "number" ? ofLevel(entry, compute(entry, actual)) : "";
        const missing = typeof figure === "string" || figure.ok ? "" : expectedMark;
        expectCell(at(header), figure, missing);
      }
    });
  });
});
