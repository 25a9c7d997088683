/** How Univer draws a cell of the workbook model: value, number format, font, fill, borders, alignment. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type ICellData,
  type IStyleData,
} from "@univerjs/presets";
import {
  type CellBorder,
  type CellData,
  type CellStyle,
  isError,
} from "../../test/excel/model/data";

/** Excel's own default font, with what stands in for it on machines without it. */
export const DEFAULT_FONT = "Calibri, Carlito, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** The cell as Univer keeps it. Formulas stay in the model: Univer only draws their results. */
export function cellAppearance(cell: CellData | undefined, style: CellStyle): ICellData {
  const { value } = cell ?? {};
  if (value === undefined) return { s: univerStyle(style) };
  if (isError(value)) {
    return { v: value.error, t: CellValueType.STRING, s: univerStyle(centred(style)) };
  }
  if (typeof value === "boolean") {
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, s: univerStyle(centred(style)) };
  }
  const t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: value, t, s: univerStyle(style) };
}

/** Excel centres errors and truth values unless told otherwise. */
const centred = (style: CellStyle): CellStyle => ({ horizontalAlignment: "Center", ...style });

export function univerStyle(style: CellStyle): IStyleData {
  const { font = {}, fill = {} } = style;
  const wanted: IStyleData = {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: font.underline && font.underline !== "None" ? { s: BooleanNumber.TRUE } : undefined,
    st: font.strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    cl: font.color ? { rgb: font.color } : undefined,
    bg: fill.color ? { rgb: fill.color } : undefined,
    bd: borders(style),
    ht: horizontal[style.horizontalAlignment ?? ""],
    vt: vertical[style.verticalAlignment ?? ""] ?? VerticalAlign.BOTTOM,
    tb: style.wrapText ? WrapStrategy.WRAP : undefined,
    pd: style.indentLevel ? { l: 2 + 9 * style.indentLevel } : undefined,
    n: univerFormat(style.numberFormat),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, entry]) => entry !== undefined));
}

const flag = (on: boolean | undefined): BooleanNumber | undefined =>
  on === undefined ? undefined : on ? BooleanNumber.TRUE : BooleanNumber.FALSE;

const univerFormat = (pattern: string | undefined): IStyleData["n"] =>
  pattern === undefined || pattern === "General" ? undefined : { pattern };

const horizontal: Partial<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Partial<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;

function borders(style: CellStyle): IBorderData | undefined {
  const drawn: IBorderData = {};
  for (const [side, key] of Object.entries(sides) as [
    keyof typeof sides,
    "t" | "b" | "l" | "r",
  ][]) {
    const border = style.borders?.[side];
    const line = border && lineType(border);
    if (line) drawn[key] = { s: line, cl: { rgb: border.color ?? "#000000" } };
  }
  return Object.keys(drawn).length > 0 ? drawn : undefined;
}

function lineType({ style, weight }: CellBorder): BorderStyleTypes | undefined {
  if (style === undefined || style === "None") return undefined;
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "Dash") return BorderStyleTypes.DASHED;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  if (weight === "Hairline") return BorderStyleTypes.HAIR;
  if (weight === "Medium") return BorderStyleTypes.MEDIUM;
  if (weight === "Thick") return BorderStyleTypes.THICK;
  return BorderStyleTypes.THIN;
}
