import { CellError, errorValue } from "../functions/custom-functions";
import * as fc from "fast-check";
import * as functions from "../../../src/functions/functions";
import { currentCatalogue } from "../../../src/dataset/plans-at-hand";
import { fuzz } from "./fuzz";
import { anyText, disturbedName } from "./texts";

/** A cell as JSON; what JSON cannot hold is named. */
type Cell = string | number | boolean | null | { readonly special: keyof typeof specials };
type Range = Cell | Cell[][] | Cell[];

const specials = {
  NaN: NaN,
  Infinity,
  "-Infinity": -Infinity,
  undefined,
  "#N/A": errorValue("#N/A"),
  "#REF!": errorValue("#REF!"),
  object: {},
  empty: [],
};

function revived(range: Range): unknown {
  if (Array.isArray(range)) return range.map(revived);
  return typeof range === "object" && range !== null ? specials[range.special] : range;
}

const names = currentCatalogue().spellings.map(({ text }) => text);
const special = fc.constantFrom(...(Object.keys(specials) as (keyof typeof specials)[]));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: disturbedName(names) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Cell>(2010, 2015, 2018, 2020, "linear", "复合", "target", ""),
  },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: anyText.filter((text) => text.length < 100) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(true, false, null, 0, -1, 1e308) },
  { weight: 1, arbitrary: special.map((name) => ({ special: name })) }
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
const range: fc.Arbitrary<Range> = fc.oneof(
  { weight: 6, arbitrary: matrix },
  { weight: 2, arbitrary: cell },
  // No Excel passes these; a host that is like Excel may.
  { weight: 1, arbitrary: fc.constantFrom<Range>([], [[]], [["高新技术企业"], [2020, 2018]]) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 3 }) }
);
const call = fc.record({
  name: fc.constantFrom(...(Object.keys(functions) as (keyof typeof functions)[])),
  ranges: fc.array(range, { maxLength: 6 }),
});

function result(name: keyof typeof functions, ranges: readonly Range[]): unknown {
  const body = functions[name] as (...ranges: unknown[]) => unknown;
  try {
    return body(...ranges.map(revived));
  } catch (error) {
    if (error instanceof CellError) return [[error]];
    throw error;
  }
}

/** What Excel can show in a cell. */
function isShowable(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" || value instanceof CellError;
}

describe("any function called with anything", () => {
  it("gives a rectangle of texts, finite numbers and error values, or throws one error value", () => {
    fuzz("functions", call, ({ name, ranges }) => {
      const rows = result(name, ranges) as unknown[][];
      const [first] = rows;
      if (!first) throw new Error("no rows");
      expect(rows.every((row) => row.length === first.length && row.length > 0)).toBe(true);
      expect(rows.flat().filter((value) => !isShowable(value))).toEqual([]);
    });
  });

  it("gives the same again for the same, as a function that is not volatile must", () => {
    fuzz("functions", call, ({ name, ranges }) => {
      expect(result(name, ranges)).toEqual(result(name, ranges));
    });
  });
});
