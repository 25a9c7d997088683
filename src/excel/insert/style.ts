import type { CellStyle, Ruling } from "../../sheets/spec/sheet-spec";

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;

const weights = { thin: "Thin", medium: "Medium" } as const;
const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives a range the properties that the style names and leaves the others alone. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borders) applyBorders(format.borders, style.borders);
}

function applyBorders(
  borders: Excel.RangeBorderCollection,
  rulings: NonNullable<CellStyle["borders"]>
): void {
  for (const side of Object.keys(edges) as (keyof typeof edges)[]) {
    const ruling: Ruling | undefined = rulings[side];
    if (ruling === undefined) continue;
    const border = borders.getItem(edges[side]);
    border.style = "Continuous";
    border.weight = weights[ruling];
  }
}
