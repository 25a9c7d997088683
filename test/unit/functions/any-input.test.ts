/** Whatever is passed in, a function gives cells or throws the error that Excel shows: never anything else. */
import fc from "fast-check";
import * as functions from "../../../src/functions/functions";
import { CellError, errorValue } from "./custom-functions";

const cell = fc.oneof(
  fc.constantFrom(
    "高新技术企业",
    "H07",
    "linear",
    "headline",
    "name,unit",
    2018,
    2020,
    0.05,
    null,
    ""
  ),
  fc.constantFrom(
    1e308,
    -1e308,
    errorValue("#N/A"),
    errorValue("#REF!"),
    true,
    false,
    NaN,
    Infinity,
    -0
  ),
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.constant(Symbol("x"))
);
const range = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });
const argument = fc.oneof({ weight: 4, arbitrary: range }, { weight: 1, arbitrary: cell });

const isCell = (value: unknown) =>
  typeof value === "string" || Number.isFinite(value) || value instanceof CellError;

type Body = (...parameters: unknown[]) => unknown;

test.each(Object.entries(functions) as [string, Body][])("%s", (_, body) => {
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (parameters) => {
      let cells: unknown;
      try {
        cells = body(...parameters);
      } catch (error) {
        expect(error).toBeInstanceOf(CellError);
        return;
      }
      if (!Array.isArray(cells)) throw new Error("not a matrix");
      const widths = new Set(cells.map((row: unknown[]) => row.length));
      expect(widths.size).toBe(1);
      expect(cells.flat().every(isCell)).toBe(true);
    }),
    { numRuns: 500 }
  );
});
