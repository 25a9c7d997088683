import { plain } from "../../core/actuals/number";
import { unitEnd } from "../figure/units";

const BRACKETED = /[（(【[]\s*([^（()）【】[\]]+?)\s*[）)】\]]/g;

/** 填报单位 and the like name an office; only the kinds of unit below stand before a unit of measure. */
const UNIT_LINE =
  /^[（(]?\s*(?:(?:计量|计算|数据|数值|金额|货币)?单\s*位|units?)\s*[:：]\s*(.+?)\s*[）)]?$/i;

/** In English tables: 100 million yuan, 10 000 persons. */
const ENGLISH =
  /^(?:10+|1 ?000|10[ ,]?000|100 ?million|million|billion|thousand)?\s*(?:yuan|rmb|us dollars?|usd|persons?|people|person-years?|man-years?|enterprises?|units?|items?|pieces?|cases?|households?|tons?|tonnes?|km|kwh|hectares?|sq\.? ?m|per ?cent|percent)(?:\s*(?:\/|per)\s*\w+)?$/i;

/** Shares, as they are called where a sign would do. */
const SHARE = /^(?:百分比|百分数|[百千万]分之)$/;

/** @example isUnit("万人 年") // true */
export function isActualUnit(text: string): boolean {
  const unit = tidied(text);
  const isUnit = unit !== "" && unitEnd(unit, 0) === unit.length;
  return isUnit || SHARE.test(unit) || ENGLISH.test(plain(text));
}

/**
 * The unit that a name or a heading carries in brackets or behind a stroke or comma, and the text without it. Brackets
 * with something else stay.
 *
 * @example splitUnit("住户存款余额（亿元）") // { text: "住户存款余额", unit: "亿元" }
 */
export function splitUnit(text: string): { readonly text: string; readonly unit: string } {
  const units = [...text.matchAll(BRACKETED)].flatMap(([whole, inner = ""]) =>
    isActualUnit(unitIn(inner)) ? [{ whole, unit: printed(unitIn(inner)) }] : []
  );
  const last = units[units.length - 1];
  if (last) {
    const rest = units.reduce((left, { whole }) => left.replace(whole, ""), text);
    return { text: rest.trim(), unit: last.unit };
  }
  const [, before = "", after = ""] = /^(.+?)\s*[/／,，、]\s*([^/／,，、]+)$/.exec(text) ?? [];
  if (before !== "" && isActualUnit(after)) return { text: before.trim(), unit: tidied(after) };
  const sign = /^(.*[^\d\s])\s*([%‰])$/.exec(plain(text));
  return sign ? { text: sign[1] ?? "", unit: sign[2] ?? "" } : { text, unit: "" };
}

/**
 * The units that a line above a table tells: 单位：万元.
 *
 * @returns null for any other line
 * @example unitLine("单位：亿元、%") // ["亿元", "%"]
 */
export function unitLine(text: string): readonly string[] | null {
  const line = text.trim();
  const [, written] = UNIT_LINE.exec(line) ?? [];
  const inTitle = /[（(]\s*(?:计量|计算)?单\s*位\s*[:：]\s*([^（()）]+)[）)]/.exec(line)?.[1];
  const told = written ?? inTitle;
  if (told === undefined) return null;
  const units = told
    .split(/[、,，;；\s]|或|和/)
    .map(tidied)
    .filter(isActualUnit);
  const whole = tidied(told);
  return isActualUnit(whole) ? [whole] : units.length > 0 ? units : null;
}

function unitIn(inner: string): string {
  return inner.replace(/^(?:计量|计算)?单位\s*[:：]\s*/, "");
}

function tidied(text: string): string {
  return plain(text).replace(/ /g, "");
}

/** Spaces part the words of an English unit; in a Chinese one they are the printer's. */
function printed(text: string): string {
  return /[a-z]{3}/i.test(text) && ENGLISH.test(plain(text)) ? plain(text) : tidied(text);
}
