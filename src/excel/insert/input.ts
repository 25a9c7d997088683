import type { CellInput, ConditionalFormat } from "../../sheets/spec/sheet-spec";

/** The largest number a cell can hold: as bounds they allow every number and no text. */
const LARGEST = "9.99E+307";

/** Lets cells take numbers only, or words of a list, and tells the user what belongs there. */
export function applyInput(range: Excel.Range, input: CellInput): void {
  const { title, prompt, error } = input;
  const { dataValidation } = range;
  dataValidation.rule =
    "choices" in input
      ? { list: { inCellDropDown: true, source: input.choices.join(",") } }
      : { decimal: { formula1: `-${LARGEST}`, formula2: LARGEST, operator: "Between" } };
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: error };
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
