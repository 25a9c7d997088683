import type { PlanDocument } from "./document";

/** What the first pages say of the plan: suggestions, for somebody to confirm. Empty where they say nothing. */
export interface Opening {
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  /** As a date of data/README.md, 2016-11-03; where the day is missing, of the month what is printed. */
  readonly issued: string;
  readonly period: string;
}

/** Behind this many paragraphs the plan itself has begun. */
const FIRST_PAGES = 40;

const TITLE = /规划(?:纲要)?|计划|纲要|行动方案|实施方案|实施意见/;
const NUMBER = /[\p{Script=Han}]{1,8}[〔［[【]\s*(?:19|20)[0-9]{2}\s*[〕］\]】]\s*[0-9]+\s*号/u;
const DATE = /((?:19|20)[0-9]{2})\s*[年\-./]\s*([0-9]{1,2})\s*[月\-./]\s*([0-9]{1,2})/;
const NOTICE = /^(.{2,40}?)(?:关于)(?:印发|发布|批转|转发)(.{4,60}?)(?:的通知|的函|$)/;

/**
 * Title, issuer, number, date and period, as the first pages print them.
 *
 * @example openingOf(document) // { title: "某市科技创新“十三五”规划", issuer: "某市人民政府", … }
 */
export function openingOf({ blocks }: PlanDocument): Opening {
  const lines = blocks
    .slice(0, FIRST_PAGES)
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const notice = lines.map((line) => NOTICE.exec(line)).find((found) => found !== null) ?? null;
  const plain = lines.find(
    (line) => line.length <= 50 && TITLE.test(line) && !/[。，：:；]|通知|关于|目\s*录/.test(line)
  );
  const title = withoutMarks(notice?.[2] ?? plain ?? "");
  const number = lines.map((line) => NUMBER.exec(line)?.[0]).find((found) => found !== undefined);
  return {
    ...{
      title,
      issuer: withoutMarks(notice?.[1] ?? ""),
      number: (number ?? "").replace(/\s+/g, ""),
    },
    ...{ issued: dateIn(lines), period: periodOf(title, lines) },
  };
}

function withoutMarks(text: string): string {
  return text.replace(/^《|》$/g, "").trim();
}

function dateIn(lines: readonly string[]): string {
  const found = lines
    .filter((line) => line.length <= 60)
    .map((line) => DATE.exec(line))
    .find((date) => date !== null);
  if (found === null || found === undefined) return "";
  const [, year = "", month = "", day = ""] = found;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const ORDINALS = "一二三四五六七八九";

/** The period that the title names, else the first lines: 2021—2025年, “十四五”, 2024年. */
function periodOf(title: string, lines: readonly string[]): string {
  for (const text of [title, ...lines]) {
    const years = /((?:19|20)[0-9]{2})年?\s*[-—–~至]+\s*((?:19|20)[0-9]{2})年?/.exec(text);
    if (years !== null) return `${years[1]}-${years[2]}`;
    const era = /十([一二三四五六七八九])五|第十([一二三四五六七八九])个五年/.exec(text);
    if (era !== null) {
      const last = 2005 + 5 * (ORDINALS.indexOf(era[1] ?? era[2] ?? "") + 1);
      return `${last - 4}-${last}`;
    }
    const year = /((?:19|20)[0-9]{2})年/.exec(text === title ? text : "");
    if (year !== null) return `${year[1]}-${year[1]}`;
  }
  return "";
}
