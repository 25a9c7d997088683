/** Named items, and the rule that names of ranges and tables share. */
import { parseAddress } from "./address";
import type { NameData } from "./data";
import { ExcelError } from "./errors";
import type { Workbook } from "./workbook";

const MAX_NAME = 255;

/** Whether Excel allows it as the name of a range or table: letters, digits, "_", "." and "\\", and no cell address. */
export function isValidName(name: string): boolean {
  const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_NAME;
  const looksLikeCell = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(name) || /^r\d*c\d*$/i.test(name);
  return shape && !looksLikeCell && !/^[rc]$/i.test(name);
}

/** @throws ExcelError InvalidArgument when the name is not allowed, ItemAlreadyExists when it is taken in the scope. */
export function addName(
  workbook: Workbook,
  scope: NameData[],
  name: string,
  formula: string,
  comment = ""
): NameData {
  if (!isValidName(name)) throw new ExcelError("InvalidArgument");
  const taken = findName(scope, name) !== undefined;
  if (taken) throw new ExcelError("ItemAlreadyExists");
  if (workbook.data.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError("InvalidArgument");
  }
  const item = { name, formula, comment, visible: true };
  scope.push(item);
  workbook.touch();
  return item;
}

export const findName = (scope: NameData[], name: string): NameData | undefined =>
  scope.find((item) => item.name.toLowerCase() === name.toLowerCase());

/** The range a name stands for, or null for a constant or a formula. */
export function nameTarget(formula: string): ReturnType<typeof parseAddress> | null {
  try {
    return parseAddress(formula.replace(/^=/, ""));
  } catch {
    return null;
  }
}
