import { examples } from "../../../scripts/function-metadata/examples";
import type { Example } from "../../../scripts/function-metadata/examples";
import { errorsOf } from "../../../scripts/function-metadata/errors";
import type { CellValue } from "../../../src/functions/cells";
import { registerFunctions } from "../../../src/functions/register";
import { functionIds, functionTexts } from "../../../src/i18n/functions";
import { associated, callRanges } from "../functions/custom-functions";

registerFunctions();

const CALL = /^=(?:"([^"]*)"&)?CQ\.([A-Z]+)\((.*)\)$/;
/** A text, an array constant, a number, or nothing between two commas. */
const ARGUMENT = /\{[^}]*\}|"[^"]*"|[^,"{}]+|(?<=,)(?=,)/g;

/** Computes the simple formulas of the examples: one call with texts, numbers and array constants. */
function compute(formula: string): unknown[][] {
  const [, prefix = "", id = "", list = ""] = CALL.exec(formula) ?? [];
  const body = associated.get(id);
  if (!body) throw new Error(`${formula} calls no function`);
  const cells = callRanges(body, ...(list.match(ARGUMENT) ?? []).map(argumentOf));
  return prefix === "" ? cells : [[`${prefix}${String(cells[0]?.[0])}`]];
}

function argumentOf(written: string): unknown {
  if (written === "") return null;
  const row = written.startsWith("{") ? written.slice(1, -1).split(",") : [written];
  return [row.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1) : Number(cell)))];
}

/** Rounded to as many decimals as the example shows. */
function asShown(cell: unknown, shown: CellValue | undefined): unknown {
  if (typeof cell !== "number" || typeof shown !== "number") return cell;
  return Number(cell.toFixed(String(shown).split(".")[1]?.length ?? 0));
}

function firstRows(example: Example): readonly (readonly CellValue[])[] {
  return example.cells.filter(([cell]) => cell !== "…");
}

describe.each(functionIds)("the examples of %s", (id) => {
  test.each(examples[id].map((example) => [example.formula, example] as const))(
    "%s gives what the help page shows",
    (formula, example) => {
      const rows = firstRows(example);
      const cells = compute(formula);
      const shown = rows.map((row, r) => row.map((cell, c) => asShown(cells[r]?.[c], cell)));
      expect(shown).toEqual(rows);
      const goesOn = rows.length < example.cells.length;
      expect(cells.length > rows.length).toBe(goesOn);
    }
  );

  test("are three, each with its words in both languages", () => {
    expect(examples[id]).toHaveLength(3);
    for (const locale of ["zh-CN", "en-US"] as const) {
      expect(functionTexts(locale).functions[id].examples).toHaveLength(3);
    }
  });

  test("come with the errors that can be met", () => {
    expect(errorsOf[id].length).toBeGreaterThan(0);
  });
});
