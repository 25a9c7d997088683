/** Reading and changing the style of a target's cells. */
import { formatArea } from "../../model/address";
import type { CellStyle, SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";
import { requireAllowed } from "../../model/protection";
import { editStyles, uniform } from "../../model/styles";
import { sheetOf, type Target } from "./target";

/** What the cells share, or null where they differ. */
export function readStyle<T>(target: Target, read: (style: CellStyle) => T): T | null {
  const sheet = sheetOf(target);
  const found = target.areas.map((area) => uniform(sheet, area, read));
  const [first] = found;
  return first !== undefined && found.every((value) => value === first) ? first : null;
}

export function writeStyle(target: Target, change: (style: CellStyle) => void): void {
  const sheet = sheetOf(target);
  requireAllowed(sheet, "allowFormatCells");
  for (const area of target.areas) editStyles(sheet, area, change);
  announceFormat(target, sheet);
}

/** Tells that the format of the target's cells changed. */
export function announceFormat({ context, areas }: Target, sheet: SheetData): void {
  context.workbook.touch("looks");
  for (const area of areas) {
    const address = formatArea(area);
    context.workbook.events.emit({ type: "formatChanged", sheetId: sheet.id, address });
  }
}

/** "#RRGGBB" in capitals, or a colour's English name as it is. @throws ExcelError InvalidArgument */
export function colour(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
  if (/^[a-z]+$/i.test(value)) return value;
  throw new ExcelError("InvalidArgument");
}
