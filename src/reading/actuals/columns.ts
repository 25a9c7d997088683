import { isNumeric, isPlaceholder, type SeenCells } from "./cells";
import type { GridCell } from "../grid/grid";
import { readHeading, TOTAL, type Heading } from "./heading";
import type { TableLayout } from "./layout";
import { readActualName, withoutNoteMark } from "./name";
import { isRegionName } from "./region";
import { isActualUnit } from "./unit";
import { readWhen } from "./when";

/** What stands in a column beside the figures. */
export type LabelRole =
  | "name"
  | "region"
  | "year"
  | "period"
  | "unit"
  | "number"
  /** One of several groups that an indicator is counted by: 类型. */
  | "group"
  /** What indicators are arranged by: 类别. */
  | "topic"
  | "remark"
  | "other";

export interface LabelColumn {
  readonly column: number;
  readonly role: LabelRole;
  readonly heading: string;
}

/** A column of figures. */
export interface ValueColumn extends Heading {
  readonly column: number;
  /** As it is printed, all rows of headings together. */
  readonly heading: string;
  /** The same one below the other: what it shares with others first. */
  readonly pieces: readonly string[];
  /** The heading above this and other columns, where it is a name. */
  readonly parent: string;
}

export interface Columns {
  readonly labels: readonly LabelColumn[];
  readonly values: readonly ValueColumn[];
}

const ROLES: readonly (readonly [LabelRole, RegExp])[] = [
  ["number", /^(?:序号|编号|代码|行次|行号|排序|no\.?|code|number)$/i],
  ["year", /^(?:年份|年度|年|统计年度|报告年度|数据年份|year)$/i],
  [
    "period",
    /^(?:期间|时期|时段|月份|季度|统计期|报告期|统计时间|时间|日期|period|month|quarter)$/i,
  ],
  [
    "region",
    /^(?:地区|区县|县区|县市区|市县|县市|区域|地域|行政区划?|市州|城市|省份|市|县|口径|统计口径|范围|region|area|city|district)(?:名称)?$/i,
  ],
  [
    "other",
    /^(?:数据|资料)?(?:来源|出处|责任单位|牵头(?:单位|部门)|填报(?:单位|人|部门)|部门|负责部门|source)$/i,
  ],
  ["remark", /(?:备注|说明|附注|注释|^注|^notes?|^remarks?|^comments?)$/i],
  ["topic", /类别|分类|领域|方面|板块/],
  [
    "group",
    /(?:类型|性质|属性|规模|构成|所有制)$|^(?:分组|组别|组|类|所有制形式|性别|城乡|行业|对象|人群|层级|级别)(?:名称)?$/,
  ],
  ["name", /^(?:指标|项目|指标名称|项目名称|名称|indicator|item|name)$/i],
];

const UNIT_HEADING = /^(?:计量|计算|数据)?单位(?:名称)?$|^unit$/i;

/** Tells label columns from columns of figures, and what the headings of either say. */
export function readColumns(cells: SeenCells, layout: TableLayout): Columns {
  const all = Array.from({ length: cells.width }, (_, column) => column);
  const roles = all.map((column) => roleOf(cells, layout, column));
  const labels = all.flatMap((column): LabelColumn[] => {
    const role = roles[column];
    return role === null || role === undefined
      ? []
      : [{ column, role, heading: ownHeading(cells, layout, column) }];
  });
  const figures = all.filter(
    (column) => roles[column] === null && holdsFigures(cells, layout, column)
  );
  return {
    labels: withNames(labels),
    values: withParts(figures.map((column) => valueColumn(cells, layout, column, figures))),
  };
}

/** 行业 or 类型 as the only column of names holds the names. */
function withNames(labels: readonly LabelColumn[]): readonly LabelColumn[] {
  const isNamed = labels.some(({ role }) => role === "name");
  const [first] = labels.filter(({ role }) => role === "group" || role === "topic");
  return isNamed || first === undefined
    ? labels
    : labels.map((label) => (label === first ? { ...label, role: "name" } : label));
}

/** #发明 and 其中：发明 right of 申请数 are a part of it, in its unit. */
function withParts(columns: readonly ValueColumn[]): ValueColumn[] {
  let whole: ValueColumn | undefined;
  return columns.map((column) => {
    const isPart = readActualName(column.pieces[column.pieces.length - 1] ?? "").isPart;
    if (!isPart && column.kind === "value") whole = column;
    if (!isPart || whole === undefined) return column;
    return { ...column, parent: whole.name, unit: column.unit || whole.unit };
  });
}

/**
 * What a heading says of the labels below it; undefined where it says nothing of labels.
 *
 * @example roleUnder("计量单位") // "unit"
 */
export function roleUnder(heading: string): LabelRole | undefined {
  const text = squeezed(heading);
  return UNIT_HEADING.test(text) ? "unit" : ROLES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** null: a column of figures, or an empty one. */
function roleOf(cells: SeenCells, layout: TableLayout, column: number): LabelRole | null {
  const heading = squeezed(ownHeading(cells, layout, column));
  const body = layout.body
    .map((row) => cells.at(row, column))
    .filter((cell) => !isPlaceholder(cell));
  const texts = body.filter((cell) => !isNumeric(cell));
  const known = ROLES.find(([, pattern]) => pattern.test(heading))?.[0];
  if (UNIT_HEADING.test(heading) && texts.length > 0 && !texts.every(isOffice)) return "unit";
  if (known === "number" || known === "other" || known === "remark") return known;
  if (known === "year" || known === "period") return known;
  if (
    body.length > 0 &&
    body.every((cell) => isYearCell(cell.text)) &&
    column === firstColumn(cells, layout)
  ) {
    return "year";
  }
  if (body.length === 0 || isOfYear(heading, body)) return null;
  const isFigures = texts.length * 2 <= body.length || readHeading(heading).when.year !== undefined;
  if (isFigures && texts.length < body.length) return null;
  if (texts.length < body.length && known === undefined && texts.length * 3 < body.length * 2)
    return null;
  if (texts.every(({ text }) => isActualUnit(text)) && column > 0) return "unit";
  if (texts.every(({ text }) => isWhen(text))) return "year";
  if (known !== undefined) return known;
  const regions = texts.filter(({ text }) => isRegionName(text));
  return regions.length * 5 >= texts.length * 3 ? "region" : "name";
}

/** 单位 heads units of measure, or the offices that report. */
function isOffice({ text }: GridCell): boolean {
  return (
    !isActualUnit(text) &&
    /(?:[局委办厅处部院所会校]|公司|集团|中心|大学|学院|银行|政府|单位)$/.test(text.trim())
  );
}

function firstColumn(cells: SeenCells, { body }: TableLayout): number {
  return body.reduce((least, row) => Math.min(least, cells.filled(row)[0] ?? least), cells.width);
}

function holdsFigures(cells: SeenCells, layout: TableLayout, column: number): boolean {
  const body = layout.body.map((row) => cells.at(row, column));
  return body.some(isNumeric) || isOfYear(squeezed(ownHeading(cells, layout, column)), body);
}

/** Below a year stand its figures, however they are written: 约1200, 1.2*. */
function isOfYear(heading: string, body: readonly GridCell[]): boolean {
  const { kind, when } = readHeading(heading);
  return kind === "value" && when.year !== undefined && body.some(({ text }) => /\d/.test(text));
}

function isYearCell(text: string): boolean {
  const { year, rest } = readWhen(withoutNoteMark(text));
  return year !== undefined && rest === "";
}

function isWhen(text: string): boolean {
  const { year, period, rest } = readWhen(withoutNoteMark(text));
  return (year !== undefined || period !== undefined) && rest === "";
}

/** The texts right above a column, without English below Chinese. */
function ownHeading(cells: SeenCells, { headings }: TableLayout, column: number): string {
  return chineseParts(headings.map((row) => cells.textAt(row, column))).join("");
}

function valueColumn(
  cells: SeenCells,
  layout: TableLayout,
  column: number,
  figures: readonly number[]
): ValueColumn {
  const groups: string[] = [];
  const own: string[] = [];
  for (const row of layout.headings) {
    const shared = groupAt(cells, layout, row, column, figures);
    if (shared !== null) groups.push(shared);
    else own.push(cells.textAt(row, column));
  }
  // A unit in a row of its own is read as one in brackets.
  const lines = own.map((text, at) => (at > 0 && isActualUnit(text) ? `（${text}）` : text));
  const pieces = [...chineseParts(groups), joined(chineseParts(lines))].filter(
    (text) => text !== ""
  );
  const read = pieces.map(readHeading);
  const last = <T>(values: readonly (T | undefined)[]): T | undefined =>
    values.filter((value) => value !== undefined).pop();
  const names = read.map(({ name }) => readActualName(name).name).filter((name) => name !== "");
  const leaf = names[names.length - 1] ?? "";
  const above = names[names.length - 2] ?? "";
  const isTotal = TOTAL.test(leaf) || (leaf === "" && names.length > 0);
  const year = last(read.map(({ when }) => when.year));
  const period = last(read.map(({ when }) => when.period));
  return {
    column,
    heading: pieces.join(" "),
    pieces,
    name: isTotal && above !== "" ? above : leaf,
    parent: isTotal ? "" : above,
    kind:
      read
        .map(({ kind }) => kind)
        .filter((kind) => kind !== "value")
        .pop() ?? "value",
    unit: last(read.map(({ unit }) => unit || undefined)) ?? "",
    isDifference: read.some(({ isDifference }) => isDifference),
    when: {
      ...(year === undefined ? {} : { year }),
      ...(period === undefined ? {} : { period }),
      ...(read.some(({ when }) => when.spansYears) ? { spansYears: true } : {}),
      ...(read.some(({ when }) => when.isShort) ? { isShort: true } : {}),
    },
  };
}

/** The heading that a column shares with its neighbours in a row of headings; null where it has its own or none. */
function groupAt(
  cells: SeenCells,
  layout: TableLayout,
  row: number,
  column: number,
  figures: readonly number[]
): string | null {
  const merge = cells.mergeAt(row, column);
  if (merge && merge.columns > 1) return cells.textAt(row, column);
  const start = groupStart(cells, row, column, figures);
  if (start === null) return null;
  const members = membersOf(cells, row, start, figures);
  const below = layout.headings.filter((at) => at > row);
  if (members.length < 2 || below.length === 0) return null;
  const text = cells.textAt(row, start);
  const group = readHeading(text);
  const leaves = members.map((member) =>
    joined(chineseParts(below.map((at) => cells.textAt(at, member))))
  );
  // Without a heading of its own below, a blank cell is no part of a group.
  if (leaves.some((leaf) => leaf === "")) return null;
  const isQualifier = group.name === "" && text !== "";
  const leavesQualify = leaves.every((leaf) => readHeading(leaf).name === "");
  const sums = TOTAL.test(squeezed(leaves[0] ?? ""));
  return isQualifier || leavesQualify || sums ? text : null;
}

/** The filled cell that a place belongs to: its own, or the next one left of it, blank ones between. */
function groupStart(
  cells: SeenCells,
  row: number,
  column: number,
  figures: readonly number[]
): number | null {
  for (let at = column; at >= (figures[0] ?? 0); at--) {
    if (cells.textAt(row, at) !== "") return at;
  }
  return null;
}

function membersOf(
  cells: SeenCells,
  row: number,
  start: number,
  figures: readonly number[]
): readonly number[] {
  const rest = figures.filter((column) => column > start);
  const end = rest.findIndex((column) => cells.textAt(row, column) !== "");
  return [start, ...(end < 0 ? rest : rest.slice(0, end))];
}

/** Without the English lines below Chinese ones; what is only English stays. */
function chineseParts(parts: readonly string[]): string[] {
  const filled = parts.filter((part, at) => part !== "" && part !== parts[at - 1]);
  const firstChinese = filled.findIndex((part) => /\p{Script=Han}/u.test(part));
  if (firstChinese < 0) return filled;
  const lastChinese = filled.reduce(
    (last, part, at) => (/\p{Script=Han}/u.test(part) ? at : last),
    firstChinese
  );
  return filled.filter((part, at) => {
    if (/\p{Script=Han}/u.test(part) || isBracketedSign(part)) return true;
    // A short Latin word or a year before or between Chinese lines is a part of the name: GDP, R&D, 2018.
    return at < lastChinese ? part.length <= 6 : /^\d{4}$/.test(part);
  });
}

function isBracketedSign(part: string): boolean {
  return /^[（(]\s*[%％‰]\s*[）)]$|^[%％‰]$/.test(part);
}

/** Lines of one heading: Chinese without a gap, English with one. */
function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const isLatin = /[A-Za-z,]$/.test(text) && /^[A-Za-z(]/.test(part);
    return text === "" ? part : `${text}${isLatin ? " " : ""}${part}`;
  }, "");
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]/g, "");
}
