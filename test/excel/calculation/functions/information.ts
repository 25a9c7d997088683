/** What kind of value a cell holds, and where a reference is. */
import { cellError, isError } from "../../model/data";
import type { Evaluation } from "../evaluator";
import type { Node } from "../syntax";
import { Reference, type Scalar, type Value } from "../values";
import { inspection, type NativeFunction } from "./function";

const position =
  (own: (evaluation: Evaluation) => number, of: (reference: Reference) => number): NativeFunction =>
  ([arg], evaluation) => {
    if (!arg) return own(evaluation);
    const value = evaluation.evaluate(arg);
    return value instanceof Reference ? of(value) : cellError("#VALUE!");
  };

const extent =
  (axis: "rowCount" | "columnCount"): NativeFunction =>
  ([arg], evaluation): Value => {
    const value: Value = arg ? evaluation.evaluate(arg as Node) : null;
    if (value instanceof Reference) return value.area[axis];
    if (!Array.isArray(value)) return isError(value) ? value : 1;
    return axis === "rowCount" ? value.length : (value[0]?.length ?? 0);
  };

const isNotAvailable = (value: Scalar): boolean => isError(value) && value.error === "#N/A";

export const informationFunctions: Record<string, NativeFunction> = {
  ISNUMBER: inspection((value) => typeof value === "number"),
  ISTEXT: inspection((value) => typeof value === "string"),
  ISNONTEXT: inspection((value) => typeof value !== "string"),
  ISLOGICAL: inspection((value) => typeof value === "boolean"),
  ISBLANK: inspection((value) => value === null),
  ISERROR: inspection((value) => isError(value)),
  ISERR: inspection((value) => isError(value) && !isNotAvailable(value)),
  ISNA: inspection(isNotAvailable),
  NA: () => cellError("#N/A"),
  N: inspection((value) => {
    if (isError(value)) return value;
    return typeof value === "number" ? value : value === true ? 1 : 0;
  }),
  T: inspection((value) => (typeof value === "string" || isError(value) ? value : "")),
  ROW: position(
    ({ place }) => place.row + 1,
    ({ area }) => area.row + 1
  ),
  COLUMN: position(
    ({ place }) => place.column + 1,
    ({ area }) => area.column + 1
  ),
  ROWS: extent("rowCount"),
  COLUMNS: extent("columnCount"),
};
