/** Nothing that the stand-in does grows faster than its input: work is counted for n and 10 n. */
import type { PlainValue, Worksheet } from "./model/worksheet";
import { type work, workOf } from "./model/work";
import { deleteCells } from "./model/shifting";
import { MAX_COLUMNS } from "./model/address";
import { createWorkbook } from "./workbook";

type Counter = keyof typeof work;

/** How many times as much work ten times the input is. */
function growth(counter: Counter, run: (size: number) => () => void): number {
  const [small, large] = [100, 1000].map((size) => workOf(run(size))[counter]);
  return (large ?? 0) / Math.max(small ?? 0, 1);
}

/** A line for each number from 1. */
const lines = (count: number, line: (i: number) => PlainValue[]): PlainValue[][] =>
  Array.from({ length: count }, (_, i) => line(i + 1));

/** A sheet with n rows of a name, a figure and a formula of its own. */
function filled(size: number): Worksheet {
  const sheet = createWorkbook().sheet();
  sheet.enter(
    `A1:C${size}`,
    lines(size, (i) => [`指标${i}`, i, `=B${i}*${i}`])
  );
  return sheet;
}

describe("ten times the input is about ten times the work", () => {
  it("when many cells are read one by one", () => {
    const times = growth("cellsVisited", (size) => {
      const sheet = filled(size);
      return () => {
        for (let row = 1; row <= size; row++) sheet.clear(`D${row}`);
      };
    });
    expect(times).toBeLessThan(12);
  });

  it("when every row looks through a whole column", () => {
    const times = growth("cellsVisited", (size) => {
      const sheet = filled(size);
      sheet.enter(
        `E1:E${size}`,
        lines(size, (i) => [`=MATCH(A${i},A$1:A$${size},0)`])
      );
      return () => sheet.value("E1");
    });
    expect(times).toBeLessThan(12);
  });

  it("when formulas are computed that feed one another", () => {
    const times = growth("formulasComputed", (size) => {
      const sheet = createWorkbook().sheet();
      sheet.enter(
        `A1:A${size}`,
        lines(size, (i) => [i === 1 ? 1 : `=A${i - 1}+1`])
      );
      return () => sheet.value("A1");
    });
    expect(times).toBeLessThan(12);
  });

  it("when rows are deleted one by one: no formula is read twice", () => {
    const times = growth("formulasRead", (size) => {
      const workbook = createWorkbook();
      const sheet = workbook.sheet();
      sheet.enter(
        `A1:A${size}`,
        lines(size, (i) => [`=${size}+${i}`])
      );
      const row = (i: number) => ({ row: i, column: 0, rowCount: 1, columnCount: MAX_COLUMNS });
      return () => {
        for (let i = size - 1; i >= 0; i--) deleteCells(workbook, sheet.data, row(i), "up");
      };
    });
    expect(times).toBeLessThan(12);
  });
});
