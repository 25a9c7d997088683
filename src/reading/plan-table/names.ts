import { plainText } from "../figure/characters";
import { withoutMarks } from "../figure/read-figures";
import { unitEnd } from "../figure/units";
import { tightText } from "./cells";

/** Where a row stands in the order of a table: 一、 above （一） above 1. above 1.1 above （1） above ①. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5;

/** A name as a cell prints it, taken apart. */
export interface PrintedName {
  /** Without numbering, unit, marks and the blanks of a copy. */
  readonly name: string;
  /** Of the numbering; null where there is none. */
  readonly rank: Rank | null;
  /** 其中：, #: a part of what stands above. */
  readonly isPart: boolean;
  /** Each unit that brackets behind the name hold: （亿元、%）. */
  readonly units: readonly string[];
  readonly marks: readonly string[];
  /** What stood behind the name and says that its figures are sums: （五年累计）; mostly blank. */
  readonly span: string;
}

const NUMBERINGS: readonly (readonly [RegExp, Rank])[] = [
  [/^(?:第[一二三四五六七八九十]+[部分类章节]*|[一二三四五六七八九十]{1,3})\s*[、.．:：]\s*/, 0],
  [/^[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]\s*[、.．]?\s*/, 1],
  [/^[0-9]{1,3}(?:[.．][0-9]{1,2}){1,2}\s+/, 3],
  [
    /^[0-9]{1,3}(?:[.．][0-9]{1,2}){1,2}[.．、]?\s*(?=[\p{Script=Han}“"《])(?!(?:小时|分钟|万|亿|个|级))/u,
    3,
  ],
  [/^[0-9]{1,3}\s*[、.．](?![0-9])\s*/, 2],
  [/^[0-9]{1,3}\s+(?=[\p{Script=Han}“"《A-Z])/u, 2],
  [/^[（(]\s*[0-9]{1,2}\s*[)）]\s*[、.．]?\s*/, 4],
  [/^[0-9]{1,2}\s*[)）]\s*/, 4],
  [/^[①-⑳⑴-⒇❶-❿]\s*/, 5],
];

const PART =
  /^(?:其\s*中\s*[:：]?|其中之?[:：]|[#＃]+|[-–—―－]{1,2}(?=\s*[\p{Script=Han}A-Z]))\s*/u;

/**
 * A name of a table's row, without what is not the name.
 *
 * @param hasUnits where the heading says that brackets hold units: 指标（单位）
 * @example readName("2.全员劳动生产率增长（%）") // { name: "全员劳动生产率增长", rank: 2, units: ["%"], … }
 */
export function readName(printed: string, hasUnits = false): PrintedName {
  let text = plainNumbers(tightText(printed));
  let rank: Rank | null = null;
  let isPart = false;
  const part = () => {
    const sign = PART.exec(text)?.[0];
    if (sign === undefined) return;
    isPart = true;
    text = text.slice(sign.length);
  };
  part();
  const numbering = numberingOf(text);
  if (numbering) {
    rank = numbering.rank;
    text = text.slice(numbering.length);
    part();
  }
  const { unmarked, marks } = withoutMarks(text);
  const { name, units } = splitUnit(closed(unmarked.replace(/[:：]$/, "")), hasUnits);
  const reference = REFERENCE.exec(name)?.[0] ?? "";
  const whole = tightText(name.slice(0, name.length - reference.length));
  const span = SUM_BRACKET.exec(whole)?.[0] ?? "";
  return {
    ...{ name: whole.slice(0, whole.length - span.length), span, rank, isPart, units },
    marks: reference === "" ? marks : [...marks, reference],
  };
}

/** Brackets behind a name that say of its figures what is no part of the name: （五年累计）. */
export const SUM_BRACKET =
  /[（(〔[][〔[]?(?:[五5]年|期[间内]|规划期)内?(?:累计|合计)数?[〕\]]?[）)〕\]]$/;

/** [1] behind a name calls a note. */
const REFERENCE = /\[[0-9]{1,2}\]$/;

/** Full-width digits and letters of a name are those that a keyboard types; its brackets stay. */
function plainNumbers(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．％]/g, plainText);
}

function numberingOf(text: string): { readonly rank: Rank; readonly length: number } | null {
  for (const [pattern, rank] of NUMBERINGS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && found.length < text.length) return { rank, length: found.length };
  }
  return null;
}

const BRACKET =
  /\s*[（([［〔【]([^（）()[\]［］〔〕【】]*(?:[（(][^（）()]*[）)])?[^（）()[\]［］〔〕【】]*)[）)\]］〕】]$/;

/** The rank of a number in a column of its own. @example rankOf("1.1") // 3 */
export function rankOf(number: string): Rank | null {
  const text = plainText(number).trim();
  if (/^[0-9]{1,3}$/.test(text)) return 2;
  return numberingOf(`${text} 指标`)?.rank ?? numberingOf(`${text}、指标`)?.rank ?? null;
}

/** Copies lose the closing bracket: 科技进步贡献率(%. */
function closed(text: string): string {
  const open = /^[^（()）]*([（(])[^（()）]+$/.exec(text)?.[1];
  if (open === undefined) return text;
  return text + (open === "（" ? "）" : ")");
}

/** A name and the unit behind it, in brackets or behind a comma: 地区生产总值（亿元），GDP（现价，亿元）. */
function splitUnit(text: string, hasUnits: boolean): { name: string; units: readonly string[] } {
  const bracket = BRACKET.exec(text);
  if (bracket) {
    const name = text.slice(0, bracket.index);
    const content = (bracket[1] ?? "").replace(/^\s*(?:计量)?单位\s*[:：]?/, "").trim();
    const units = unitsOf(content, hasUnits);
    if (units.length > 0) return { name, units };
    const last = /^(.*)[,，、]([^,，、]+)$/.exec(content);
    if (last?.[2] !== undefined && isUnit(last[2])) {
      return { name: `${name}（${last[1] ?? ""}）`, units: [plainUnit(last[2])] };
    }
  }
  const parted = /^(.*[\p{Script=Han}）)])[,，:：\s]\s*([^\s,，:：]{1,12})$/u.exec(text);
  if (parted?.[2] !== undefined && isUnit(parted[2])) {
    return { name: parted[1] ?? "", units: [plainUnit(parted[2])] };
  }
  return { name: text, units: [] };
}

function unitsOf(content: string, hasUnits: boolean): readonly string[] {
  if (isUnit(content)) return [plainUnit(content)];
  const several = content.split(/[、，,;；]/).map((unit) => unit.trim());
  if (several.length > 1 && several.every(isUnit)) return several.map(plainUnit);
  return hasUnits && content.length <= LONGEST_UNIT && content !== "" ? [plainUnit(content)] : [];
}

const LONGEST_UNIT = 12;

/** Words that end units which no list holds whole: 以2020年为100, 人/十万人, 1/万. */
const UNIT_LIKE =
  /^(?:(?:(?:[0-9][0-9,]*|hundred|thousand|million|billion|trillion) )+[A-Za-z]+(?: [A-Za-z]+)?|[A-Za-z]+ per [A-Za-z0-9 ]{1,16}|[0-9A-Za-zμ\p{Script=Han}²³%‰℃·.]{1,10}\/(?:每)?[0-9A-Za-z\p{Script=Han}²³·.]{1,10}|[十百千万亿]{0,3}(?:当量|标准[箱台]|人口|活产|学位|床日|老人|婴儿|新生儿|产妇|孕产妇)|位次|名次|无量纲|指数|上年=100|上年为100|[0-9]*\/[十百千万]?[0-9万十]+)$/u;

/** 套（间）: another unit for the same count. */
const OTHER_UNIT = /(?<=.)[（(]\p{Script=Han}{1,2}[）)]$/u;

/** @example isUnit("微克/立方米") // true; isUnit("GDP") // false */
export function isUnit(text: string): boolean {
  const plain = plainUnit(text).replace(OTHER_UNIT, "");
  return plain !== "" && (unitEnd(plain, 0) === plain.length || UNIT_LIKE.test(plain));
}

/** A unit as it is written here: ％ is %. */
export function plainUnit(text: string): string {
  return plainText(text)
    .replace(/(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/g, "")
    .trim()
    .replace(/[／∕]/g, "/");
}
