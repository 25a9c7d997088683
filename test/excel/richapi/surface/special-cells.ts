/** Range.getSpecialCells: constants, formulas, blanks … */
import { type Area, eachCell, intersect, wholeSheet } from "../../model/address";
import { existingCells, findCell, hasContent, type PlacedCell, usedArea } from "../../model/cells";
import { type Cover, coveredAreas } from "../../model/covers";
import { type CellValue, isError, type SheetData } from "../../model/data";
import { ExcelError } from "../../model/errors";

type Position = { row: number; column: number };

/** The cells of the kind, or none; the caller turns none into ItemNotFound or a null object. */
export function specialCells(
  sheet: SheetData,
  area: Area,
  cellType: string,
  valueType: string
): Position[] {
  switch (cellType) {
    case "Constants":
      return withValues(sheet, area, valueType, ({ cell }) => cell.formula === undefined);
    case "Formulas":
      return withValues(sheet, area, valueType, ({ cell }) => cell.formula !== undefined);
    case "Blanks":
      return blanks(sheet, area);
    case "Visible":
      return [...eachCell(area)].filter(
        ({ row, column }) =>
          !sheet.rows[row]?.hidden && !sheet.rows[row]?.filtered && !sheet.columns[column]?.hidden
      );
    case "ConditionalFormats":
      return covered(area, sheet.conditionalFormats);
    case "DataValidations":
      return covered(area, sheet.validations);
    default:
      throw new ExcelError("InvalidArgument");
  }
}

function withValues(
  sheet: SheetData,
  area: Area,
  valueType: string,
  applies: (placed: PlacedCell) => boolean
): Position[] {
  return existingCells(sheet, area).filter(
    (placed) =>
      hasContent(placed.cell) &&
      placed.cell.spilledFrom === undefined &&
      applies(placed) &&
      isOfType(placed.cell.value, valueType)
  );
}

/** "ErrorsNumbers" means errors and numbers. */
function isOfType(value: CellValue | undefined, valueType: string): boolean {
  if (valueType === "All" || valueType === "") return true;
  if (isError(value)) return valueType.includes("Errors");
  const word = { number: "Number", string: "Text", boolean: "Logical" }[typeof value as "number"];
  return valueType.includes(word);
}

function blanks(sheet: SheetData, area: Area): Position[] {
  const used = usedArea(sheet, false, wholeSheet);
  const part = used && intersect(area, used);
  if (!part) return [];
  return [...eachCell(part)].filter(({ row, column }) => !hasContent(findCell(sheet, row, column)));
}

function covered(area: Area, marks: readonly Cover[]): Position[] {
  const areas = marks.flatMap(coveredAreas);
  return [...eachCell(area)].filter(({ row, column }) =>
    areas.some((a) => intersect(a, { row, column, rowCount: 1, columnCount: 1 }))
  );
}
