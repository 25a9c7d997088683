import { formatArea } from "../../sheets/spec/address";
import {
  conditionOf,
  type Area,
  type CellInput,
  type ConditionalFormat,
} from "../../sheets/spec/sheet-spec";

/**
 * Warns of what is no number that belongs there, or lets cells take words of a list only, and tells the user what to type.
 *
 * @param area where the cells are on their sheet
 */
export function applyInput(range: Excel.Range, input: CellInput, area: Area): void {
  const { title, prompt, error } = input;
  const { dataValidation } = range;
  dataValidation.rule =
    "choices" in input
      ? { list: { inCellDropDown: true, source: input.choices.join(",") } }
      : { custom: { formula: `=${conditionOf(input, firstCell(area))}` } };
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  const style = "choices" in input ? "Stop" : "Warning";
  dataValidation.errorAlert = { showAlert: true, style, title, message: error };
}

function firstCell(area: Area): string {
  return formatArea({ ...area, rows: 1, columns: 1 });
}

export function applyConditionalFormat(range: Excel.Range, format: ConditionalFormat): void {
  if (format.kind === "dataBar") {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: String(format.from) };
    dataBar.upperBoundRule = { type: "Number", formula: String(format.to) };
    dataBar.positiveFormat.fillColor = format.color;
    dataBar.positiveFormat.gradientFill = false;
    return;
  }
  if (format.kind === "text") {
    const { cellValue } = range.conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "EqualTo", formula1: `="${format.text.replace(/"/g, '""')}"` };
    applyLook(cellValue.format, format.style);
    return;
  }
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = format.formula;
  applyLook(custom.format, format.style);
}

function applyLook(
  format: Excel.ConditionalRangeFormat,
  { color, fill, bold }: Extract<ConditionalFormat, { kind: "text" }>["style"]
): void {
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (fill !== undefined) format.fill.color = fill;
}
