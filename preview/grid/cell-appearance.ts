/** How Univer draws a cell of the workbook model: value, number format, font, fill, borders, alignment. */
import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  IBorderData,
  ICellData,
  IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import {
  type CellBorder,
  type CellData,
  type CellStyle,
  isError,
} from "../../test/excel/model/data";

/** Excel's own default font, with what stands in for it on machines without it. */
export const DEFAULT_FONT = "Calibri, Carlito, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** What stands in for the fonts of Chinese documents on machines that lack them. */
const substitutes: Partial<Record<string, string>> = {
  宋体: "宋体, SimSun, 'Songti SC', 'Noto Serif CJK SC', serif",
  黑体: "黑体, SimHei, 'Heiti SC', 'Noto Sans CJK SC', sans-serif",
  仿宋: "仿宋, FangSong, STFangsong, 'Noto Serif CJK SC', serif",
  楷体: "楷体, KaiTi, 'Kaiti SC', 'Noto Serif CJK SC', serif",
  等线: "等线, DengXian, 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  "Times New Roman": "'Times New Roman', 'Liberation Serif', serif",
};

// Univer's codes, written out and checked against its types: its modules load in a browser only.
const NO: BooleanNumber.FALSE = 0;
const YES: BooleanNumber.TRUE = 1;
const TEXT: CellValueType.STRING = 1;
const NUMBER: CellValueType.NUMBER = 2;
const TRUTH: CellValueType.BOOLEAN = 3;
const WRAP: WrapStrategy.WRAP = 3;

const horizontal: Partial<Record<string, HorizontalAlign>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};

const TOP: VerticalAlign.TOP = 1;
const MIDDLE: VerticalAlign.MIDDLE = 2;
const BOTTOM: VerticalAlign.BOTTOM = 3;

const lines = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  double: 7,
  medium: 8,
  thick: 13,
} satisfies Record<string, BorderStyleTypes>;

/** The cell as Univer keeps it. Formulas stay in the model: Univer only draws their results. */
export function cellAppearance(cell: CellData | undefined, style: CellStyle): ICellData {
  const { value } = cell ?? {};
  if (value === undefined) return { s: univerStyle(style) };
  if (isError(value)) {
    return { v: value.error, t: TEXT, s: univerStyle(centred(style)) };
  }
  if (typeof value === "boolean") {
    return { v: value ? 1 : 0, t: TRUTH, s: univerStyle(centred(style)) };
  }
  const t = typeof value === "number" ? NUMBER : TEXT;
  return { v: value, t, s: univerStyle(style) };
}

/** Excel centres errors and truth values unless told otherwise. */
const centred = (style: CellStyle): CellStyle => ({ horizontalAlignment: "Center", ...style });

export function univerStyle(style: CellStyle): IStyleData {
  const { font = {}, fill = {} } = style;
  const wanted: IStyleData = {
    ff: font.name && (substitutes[font.name] ?? font.name),
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: font.underline && font.underline !== "None" ? { s: YES } : undefined,
    st: font.strikethrough ? { s: YES } : undefined,
    cl: font.color ? { rgb: font.color } : undefined,
    bg: fill.color ? { rgb: fill.color } : undefined,
    bd: borders(style),
    ht: horizontal[style.horizontalAlignment ?? ""],
    vt: vertical[style.verticalAlignment ?? ""] ?? BOTTOM,
    tb: style.wrapText ? WRAP : undefined,
    pd: style.indentLevel ? { l: 2 + 9 * style.indentLevel } : undefined,
    n: univerFormat(style.numberFormat),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, entry]) => entry !== undefined));
}

const flag = (on: boolean | undefined): BooleanNumber | undefined =>
  on === undefined ? undefined : on ? YES : NO;

const univerFormat = (pattern: string | undefined): IStyleData["n"] =>
  pattern === undefined || pattern === "General" ? undefined : { pattern };

const vertical: Partial<Record<string, VerticalAlign>> = {
  Top: TOP,
  Center: MIDDLE,
  Bottom: BOTTOM,
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
  if (style === "Double") return lines.double;
  if (style === "Dash") return lines.dashed;
  if (style === "Dot") return lines.dotted;
  if (weight === "Hairline") return lines.hair;
  if (weight === "Medium") return lines.medium;
  if (weight === "Thick") return lines.thick;
  return lines.thin;
}
