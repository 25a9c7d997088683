import type { Flow, FlowTable, FlowCell, Line } from "./flow";

/** A cell is no longer than this, and no sentence. */
const LONGEST_CELL = 60;
const WIDEST = 9;
const FEWEST_ROWS = 3;

/**
 * Tables that a copy wrote cell by cell, each on a line of its own: their rows begin with 1, 2, 3 … at
 * equal distances. They become tables again; all else stays as it is.
 *
 * @example
 * tablesFromCells(["序号", "指标", "2025年", "1", "甲率（%）", "5", "2", "乙率（%）", "6", "3", …].map(line))
 */
export function tablesFromCells(flow: Flow): Flow {
  const result: (typeof flow)[number][] = [];
  for (let index = 0; index < flow.length;) {
    const run = runOfCells(flow, index);
    const table = run.length >= FEWEST_ROWS * 3 ? tableIn(run) : null;
    if (table === null) {
      const next = flow[index];
      if (next !== undefined) result.push(next);
      index++;
    } else {
      result.push(...table.before, table.grid);
      index += table.end;
    }
  }
  return result;
}

/** The short lines from here on; from each start it is asked for once, at the first of them. */
function runOfCells(flow: Flow, start: number): readonly Line[] {
  const before = flow[start - 1];
  if (before !== undefined && isCell(before)) return [];
  const run: Line[] = [];
  for (let index = start; index < flow.length; index++) {
    const each = flow[index];
    if (each === undefined || !isCell(each)) break;
    run.push(each);
  }
  return run;
}

function isCell(each: Flow[number]): each is Line {
  return each.kind === "line" && each.text.length <= LONGEST_CELL && !/[。；]/.test(each.text);
}

interface Found {
  readonly before: readonly Line[];
  readonly grid: FlowTable;
  /** How many lines of the run are used up. */
  readonly end: number;
}

function tableIn(run: readonly Line[]): Found | null {
  const first = run.findIndex(({ text }) => text === "1");
  if (first < 0) return null;
  for (let width = 3; width <= WIDEST; width++) {
    const rows = rowsFrom(run, first, width);
    if (rows < FEWEST_ROWS || first + rows * width > run.length) continue;
    const head = headOf(run.slice(0, first), width);
    const cells = run.slice(first, first + rows * width).map(({ text }): FlowCell => [text]);
    const body = Array.from({ length: rows }, (_, row) =>
      cells.slice(row * width, (row + 1) * width)
    );
    const grid: FlowTable = { kind: "grid", rows: [head.cells, ...body] };
    return { before: run.slice(0, head.start), grid, end: first + rows * width };
  }
  return null;
}

function rowsFrom(run: readonly Line[], first: number, width: number): number {
  let rows = 0;
  while (run[first + rows * width]?.text === String(rows + 1)) rows++;
  return rows;
}

/** A year above what its column holds is one cell of two lines: 2015 / 指标值. */
const YEAR = /^[0-9]{4}年?$/;
const UNDER_YEAR = /^(?:年|(?:年)?(?:指标|目标|基期|实际|现状|预期|规划|完成)?(?:值|情况|目标))$/;
const FIRST_HEADING = /^(?:序号|编号|No\.?)$/i;

function headOf(lines: readonly Line[], width: number) {
  const start = Math.max(
    0,
    lines.findIndex(({ text }) => FIRST_HEADING.test(text))
  );
  const cells: FlowCell[] = [];
  for (const { text } of lines.slice(start)) {
    const last = cells.at(-1);
    if (last !== undefined && YEAR.test(last.join("")) && UNDER_YEAR.test(text)) {
      cells[cells.length - 1] = [...last, text];
    } else cells.push([text]);
  }
  // The heading over the names is often blank, and a copy leaves blank cells out.
  if (cells.length === width - 1) cells.splice(1, 0, []);
  return { cells, start };
}
