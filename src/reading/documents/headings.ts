import { chineseNumber } from "../../core/chinese-numerals";

/**
 * The ways in which plans number their parts, the outermost first. Which of them count the chapters and
 * which the sections depends on the document: structure.ts.
 */
export const NUMBERINGS = [
  { kind: "part", pattern: numbered("第(N)(?:篇|编|部分)"), example: "第二篇 创新驱动" },
  { kind: "chapter", pattern: numbered("第(N)章"), example: "第一章 发展基础" },
  { kind: "section", pattern: numbered("第(N)节"), example: "第三节 主要目标" },
  { kind: "plain", pattern: numbered("(N)、"), example: "一、发展基础" },
  { kind: "bracketed", pattern: numbered("[（(](N)[）)]"), example: "（二）发展目标" },
  { kind: "digit", pattern: /^([0-9]{1,2})(?:[.．、](?![0-9])|[）)])\s*/, example: "1.加快建设" },
  { kind: "bracketedDigit", pattern: /^[（(]([0-9]{1,2})[）)]\s*/, example: "（1）加快建设" },
] as const;

export type Numbering = (typeof NUMBERINGS)[number]["kind"];

export interface Label {
  readonly numbering: Numbering;
  readonly number: number;
  /** How many characters it takes. */
  readonly length: number;
}

function numbered(form: string): RegExp {
  return new RegExp(`^${form.replace("N", "[0-9]{1,3}|[〇零一二三四五六七八九十百]+")}[\\s:：]*`);
}

/**
 * The number that a line begins with.
 *
 * @example labelOf("第十二章 加强规划实施") // { numbering: "chapter", number: 12, length: 5 }
 */
export function labelOf(text: string): Label | null {
  for (const { kind, pattern } of NUMBERINGS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    return { numbering: kind, number: numberOf(found[1] ?? ""), length: found[0].length };
  }
  return null;
}

function numberOf(numeral: string): number {
  return /^[0-9]+$/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
}

const BOX =
  /^专栏\s*([0-9]{1,3}|[一二三四五六七八九十]+)(?:\s|[:：、.．]|(?=[\p{Ps}\p{Pi}\p{Script=Han}])|$)/u;

/** @example boxNumberOf("专栏3  先进制造技术") // 3 */
export function boxNumberOf(text: string): number | null {
  const numeral = BOX.exec(text)?.[1];
  return numeral === undefined || text.length > 60 ? null : numberOf(numeral);
}

/** A line of the contents: a heading, dots or a tab, a page. */
const CONTENTS = /(?:[….·⋯]{2,}|\.{4,}|\t)\s*[（(]?\s*[0-9]{1,4}\s*[）)]?$/;

export function isContents(text: string): boolean {
  return CONTENTS.test(text) || (/\S\s+[0-9]{1,4}$/.test(text) && labelOf(text) !== null);
}

const LONGEST_HEADING = 45;

/** A numbered line that is nothing but a heading. */
export function isWholeHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[。；;！!]/.test(text) && !/[，,：:]$/.test(text);
}

/**
 * The heading that runs into its text: 一、加快发展。到2025年……
 *
 * @returns where the text behind it begins; null where the line begins with its text
 */
export function runInHeading(text: string, start: number): number | null {
  const end = text.indexOf("。", start);
  const isHeading = end > start && end - start <= 30 && end + 1 < text.length;
  return isHeading && !/[0-9０-９]/.test(text.slice(start, end)) ? end + 1 : null;
}
