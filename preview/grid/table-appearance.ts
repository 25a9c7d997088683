/**
 * The look an Excel table style gives to the cells of a table, as far as a preview needs it: header, bands,
 * rules, in the accent colours of the Office theme. Dark styles are drawn like medium ones.
 */
import type { Area } from "../../test/excel/model/address";
import type { CellBorder, CellStyle, TableData } from "../../test/excel/model/data";

/** Office 2023 theme: text, then accents 1 to 6, each with its 80 % lighter tint. */
const themeColours = [
  { full: "#000000", tint: "#D9D9D9" },
  { full: "#156082", tint: "#C0E6F5" },
  { full: "#E97132", tint: "#FBE3D6" },
  { full: "#196B24", tint: "#C1F0C8" },
  { full: "#0F9ED5", tint: "#CAEEFB" },
  { full: "#A02B93", tint: "#F2CFEE" },
  { full: "#4EA72E", tint: "#D9F2D0" },
] as const;

/** The styles come in sevens, one for each colour; what a seven draws. */
interface Look {
  readonly headerFill: boolean;
  /** Every cell is framed; otherwise only the header, the top and the bottom of the table are ruled. */
  readonly gridLines: boolean;
  readonly rowRules: boolean;
}

const looks: Record<string, readonly Look[]> = {
  Light: [
    { headerFill: false, gridLines: false, rowRules: false },
    { headerFill: true, gridLines: false, rowRules: true },
    { headerFill: false, gridLines: true, rowRules: false },
  ],
  Medium: [
    { headerFill: true, gridLines: false, rowRules: true },
    { headerFill: true, gridLines: true, rowRules: false },
    { headerFill: true, gridLines: true, rowRules: false },
    { headerFill: true, gridLines: true, rowRules: false },
  ],
};

/**
 * What the table's style gives to one of its cells; the cell's own style goes on top of it.
 * Empty for a table without a style.
 */
export function tableCellStyle(
  table: TableData,
  area: Area,
  row: number,
  column: number
): CellStyle {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return {};
  const number = Number(match[2]) - 1;
  const colour = themeColours[number % 7] ?? themeColours[0];
  const family = looks[match[1] ?? ""] ?? looks.Medium;
  const look = family?.[Math.floor(number / 7)] ?? family?.[0];
  if (!look) return {};
  const place = placeIn(table, area, row);
  return {
    ...textOf(table, area, place, column, look),
    ...fillOf(table, place, look, colour),
    borders: rulesOf(place, area, column, look, colour.full),
  };
}

type Place = { kind: "header" | "total" } | { kind: "body"; index: number; last: boolean };

function placeIn(table: TableData, area: Area, row: number): Place {
  const bottom = area.row + area.rowCount - 1;
  if (table.showHeaders && row === area.row) return { kind: "header" };
  if (table.showTotals && row === bottom) return { kind: "total" };
  return {
    kind: "body",
    index: row - area.row - (table.showHeaders ? 1 : 0),
    last: row === bottom - (table.showTotals ? 1 : 0),
  };
}

function textOf(table: TableData, area: Area, place: Place, column: number, look: Look): CellStyle {
  if (place.kind === "header") {
    return { font: { bold: true, ...(look.headerFill ? { color: "#FFFFFF" } : {}) } };
  }
  const emphasised =
    place.kind === "total" ||
    (table.highlightFirstColumn && column === area.column) ||
    (table.highlightLastColumn && column === area.column + area.columnCount - 1);
  return emphasised ? { font: { bold: true } } : {};
}

function fillOf(
  table: TableData,
  place: Place,
  look: Look,
  colour: (typeof themeColours)[number]
): CellStyle {
  if (place.kind === "header") return look.headerFill ? { fill: { color: colour.full } } : {};
  const banded = place.kind === "body" && table.showBandedRows && place.index % 2 === 0;
  return banded ? { fill: { color: colour.tint } } : {};
}

function rulesOf(
  place: Place,
  area: Area,
  column: number,
  look: Look,
  color: string
): NonNullable<CellStyle["borders"]> {
  const rule: CellBorder = { style: "Continuous", weight: "Thin", color };
  if (look.gridLines) return { top: rule, bottom: rule, left: rule, right: rule };
  const edge = place.kind !== "body" || place.last;
  return {
    ...(place.kind === "body" ? {} : { top: rule }),
    ...(edge || look.rowRules ? { bottom: rule } : {}),
    ...(look.rowRules && column === area.column ? { left: rule } : {}),
    ...(look.rowRules && column === area.column + area.columnCount - 1 ? { right: rule } : {}),
  };
}
