/** Range.copyFrom, as far as it is needed: values and formats; formulas would have to be moved. */
import { type Area, eachCell, insideGrid } from "../../model/address";
import { editCell, findCell } from "../../model/cells";
import type { SheetData } from "../../model/data";
import { requireAllowed, requireEditable } from "../../model/protection";
import { NotImplementedError } from "../api-object";
import type { HostContext } from "../host-context";
import { placeArgument } from "./target";

/** A single target cell grows to the source's size; otherwise the source must fit into it. */
export function copyInto(
  context: HostContext,
  sheet: SheetData,
  target: Area,
  sourceArgument: unknown,
  type: string
): void {
  const { workbook } = context;
  workbook.calculate();
  const source = placeArgument(context, sourceArgument);
  const { rowCount, columnCount } = source.area;
  const area = insideGrid({ ...target, rowCount, columnCount });
  const isFormula = [...eachCell(source.area)].some(
    ({ row, column }) => findCell(source.sheet, row, column)?.formula !== undefined
  );
  if (type === "Formulas" || (type === "All" && isFormula)) {
    throw new NotImplementedError(`Range.copyFrom of ${type}`);
  }
  const copiesValues = type === "All" || type === "Values";
  const copiesFormats = type === "All" || type === "Formats";
  if (copiesValues) requireEditable(sheet, area);
  if (copiesFormats) requireAllowed(sheet, "allowFormatCells");
  const copied = [...eachCell(source.area)].map(({ row, column }) =>
    structuredClone(findCell(source.sheet, row, column) ?? {})
  );
  for (const { row, column, i, j } of eachCell(area)) {
    const from = copied[i * columnCount + j];
    editCell(sheet, row, column, (cell) => {
      if (copiesFormats) cell.style = from?.style;
      if (!copiesValues) return;
      cell.value = from?.value;
      delete cell.formula;
      delete cell.spill;
      delete cell.spilledFrom;
    });
  }
  workbook.touch();
}
