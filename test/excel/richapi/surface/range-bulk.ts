/** Range.setCellProperties and its kin: many formats in one call. */
import type { Area } from "../../model/address";
import { ExcelError, shapeMismatch } from "../../model/errors";
import { ApiCollection, ApiObject } from "../api-object";

const borderIndexes: Record<string, string> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

export function setCellProperties(
  rows: unknown,
  area: Area,
  cellAt: (i: number, j: number) => ApiObject
): void {
  if (!Array.isArray(rows) || rows.length !== area.rowCount) throw shapeMismatch();
  rows.forEach((row: unknown, i) => {
    if (!Array.isArray(row) || row.length !== area.columnCount) throw shapeMismatch();
    row.forEach((properties: unknown, j) => apply(cellAt(i, j), properties));
  });
}

/** Row or column properties: sizes stand beside `format`, not in it. */
export function setLineProperties(
  lines: unknown,
  count: number,
  lineAt: (index: number) => ApiObject
): void {
  if (!Array.isArray(lines) || lines.length !== count) throw shapeMismatch();
  lines.forEach((properties: unknown, i) => apply(lineAt(i), properties));
}

function apply(object: ApiObject, properties: unknown): void {
  if (properties === null || properties === undefined) return;
  if (typeof properties !== "object") throw new ExcelError("InvalidArgument");
  for (const [name, value] of Object.entries(properties)) {
    if (name === "columnWidth" || name === "rowHeight") {
      (object.read("format") as ApiObject).write(name, value);
      continue;
    }
    const index = object instanceof ApiCollection ? borderIndexes[name] : undefined;
    const part =
      index === undefined ? partOf(object, name, value) : object.call("getItem", [index]);
    if (part instanceof ApiObject) apply(part, value);
    else object.write(name, value);
  }
}

const partOf = (object: ApiObject, name: string, value: unknown): unknown =>
  typeof value === "object" && value !== null ? object.read(name) : undefined;
