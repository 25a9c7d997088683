/** The cells a Range or RangeAreas stands for, which its format, validation and conditional formats act on. */
import { type Area, parseAddress, wholeSheet } from "../../model/address";
import type { SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { findName, nameTarget } from "../../model/names";
import { findTable, tableArea } from "../../model/table-lookup";
import type { HostContext } from "../host-context";

export interface Target {
  readonly context: HostContext;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** @throws ExcelError ItemNotFound when the sheet has been deleted meanwhile. */
export const sheetOf = ({ context, sheetId }: Target): SheetData =>
  context.workbook.sheetById(sheetId);

/** The area an argument means: an address, a name, a Range object; the whole sheet when omitted. */
export function areaArgument(context: HostContext, sheet: SheetData, argument: unknown): Area {
  if (argument === undefined || argument === null || argument === "") return wholeSheet;
  if (isTarget(argument)) {
    const [area] = argument.target.areas;
    if (!area || argument.target.sheetId !== sheet.id) throw new ExcelError("InvalidArgument");
    return area;
  }
  if (typeof argument !== "string") throw new ExcelError("InvalidArgument");
  return addressArea(context, sheet, argument);
}

const isTarget = (value: unknown): value is { target: Target } =>
  typeof value === "object" && value !== null && "target" in value;

function addressArea(context: HostContext, sheet: SheetData, address: string): Area {
  const { workbook } = context;
  const name = findName(sheet.names, address) ?? findName(workbook.data.names, address);
  const table = findTable(workbook, address, sheet.id);
  if (table) return tableArea(table);
  const found = name ? nameTarget(name.formula) : parseAddress(address);
  const other = found?.sheet !== undefined && workbook.findSheet(found.sheet)?.id !== sheet.id;
  if (!found || other) throw new ExcelError("InvalidArgument");
  return found.area;
}

/** The areas of "A1:B2,D4" or of a RangeAreas object. */
export function areasArgument(context: HostContext, sheet: SheetData, argument: unknown): Area[] {
  if (isTarget(argument)) return [...argument.target.areas];
  if (typeof argument !== "string") return [areaArgument(context, sheet, argument)];
  return argument.split(",").map((part) => addressArea(context, sheet, part.trim()));
}

/** A range given by address anywhere in the workbook ("Sheet1!A1") or as an object: sheet and area. */
export function placeArgument(
  context: HostContext,
  argument: unknown
): { sheet: SheetData; area: Area } {
  const { workbook } = context;
  if (isTarget(argument)) {
    const [area] = argument.target.areas;
    if (area) return { sheet: workbook.sheetById(argument.target.sheetId), area };
  }
  if (typeof argument !== "string") throw new ExcelError("InvalidArgument");
  const { sheet } = /!/.test(argument) ? parseAddress(argument) : { sheet: undefined };
  const found = workbook.sheet(sheet).data;
  return { sheet: found, area: addressArea(context, found, argument) };
}

/**
 * The one cell that a comment or note belongs to. An address without a sheet means the collection's own sheet, or the active
 * one for the workbook's collection.
 * @throws ExcelError InvalidArgument for more than one cell
 */
export function cellArgument(
  context: HostContext,
  argument: unknown,
  sheetId: string | null
): { sheet: SheetData; area: Area } {
  const isLocal = typeof argument === "string" && !argument.includes("!") && sheetId !== null;
  const own = isLocal ? context.workbook.sheetById(sheetId) : null;
  const place = own
    ? { sheet: own, area: areaArgument(context, own, argument) }
    : placeArgument(context, argument);
  const { rowCount, columnCount } = place.area;
  if (rowCount * columnCount !== 1) throw new ExcelError("InvalidArgument");
  return place;
}
