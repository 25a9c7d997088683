/** What Excel made of a table is compared with what was sent: AutoCorrect fills one formula into a whole column. */
import { rewrittenIn } from "../../../../src/excel/insert/rewritten";
import type { Part } from "../../../../src/excel/insert/steps";
import type { Cell } from "../../../../src/sheets/spec/sheet-spec";

const formula = (text: string): Cell => ({ formula: text });

/** A table of two columns under a title, placed at B3. */
function part(rows: readonly (readonly Cell[])[]): Part {
  const cells: Cell[][] = [["标题", null], ["指标", "差距"], ...rows.map((row) => [...row])];
  const table = { name: "T", area: { row: 1, column: 0, rows: rows.length + 1, columns: 2 } };
  const area = { row: 2, column: 1, rows: cells.length, columns: 2 };
  return {
    spec: { sheetName: "S", cells, tables: [table] },
    site: { sheet: { id: "{1}", name: "Sheet1" }, area, extended: null },
  } as unknown as Part;
}

const found = (rows: readonly (readonly unknown[])[]) => ({
  area: { row: 2, column: 1, rows: rows.length + 2, columns: 2 },
  formulas: [["标题", ""], ["指标", "差距"], ...rows],
});

test("as it was sent, it is told nothing, though Excel writes the formula in its own way", () => {
  const sent = part([
    ["甲", formula("=[@目标]-1")],
    ["乙", formula("=[@目标]-1")],
  ]);
  const rows = [
    ["甲", "=T[[#This Row],[目标]]-1"],
    ["乙", "=T[[#This Row],[目标]]-1"],
  ];
  expect(rewrittenIn(sent, found(rows))).toEqual([]);
});

test("two formulas that became one are told, with the column's place on the sheet", () => {
  const sent = part([
    ["甲", formula("=1-A1")],
    ["乙", formula("=A1-1")],
  ]);
  const rows = [
    ["甲", "=A1-1"],
    ["乙", "=A1-1"],
  ];
  expect(rewrittenIn(sent, found(rows))).toEqual([{ sheet: "Sheet1", address: "C4:C6" }]);
});

test("a cell that was sent blank and holds the column's formula is told", () => {
  const sent = part([
    ["甲", formula("=A1-1")],
    ["乙", null],
  ]);
  const rows = [
    ["甲", "=A1-1"],
    ["乙", "=A1-1"],
  ];
  expect(rewrittenIn(sent, found(rows))).toEqual([{ sheet: "Sheet1", address: "C4:C6" }]);
});

test("a blank cell that stayed blank, and constants, are nothing to tell", () => {
  const sent = part([
    ["甲", formula("=A1-1")],
    ["乙", null],
    ["丙", 3],
  ]);
  const rows = [
    ["甲", "=A1-1"],
    ["乙", ""],
    ["丙", 3],
  ];
  expect(rewrittenIn(sent, found(rows))).toEqual([]);
});
