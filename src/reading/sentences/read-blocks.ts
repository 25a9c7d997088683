import type { Answers, Question } from "../../core/questions";
import type { Paragraph, PlanDocument, PossibleErratum } from "../documents/document";
import type { Candidate, GradeReason, LeftOut, YearSpan } from "./candidate";
import { sentencesOf } from "./clauses";
import { type Context, isPastHeading, isTargetsHeading } from "./context";
import { gradeOf } from "./grade";
import type { Draft } from "./draft";
import { readTableOf } from "./read-tables";
import { readSentence } from "./statements";

export interface BlocksReading {
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
  readonly errata: readonly PossibleErratum[];
  readonly questions: readonly Question[];
}

/** How a document is read. */
export interface DocumentReadingOptions {
  /** To the questions of its tables. */
  readonly answers?: Answers;
  /** Told the share that is read, between 0 and 1. */
  readonly onProgress?: (share: number) => void;
}

/** What the paragraphs and tables of a document state, in their order. */
export function readBlocks(
  { blocks, errata: damage }: PlanDocument,
  period: YearSpan,
  { answers = {}, onProgress = () => undefined }: DocumentReadingOptions = {}
): BlocksReading {
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  const errata: PossibleErratum[] = [];
  const questions: Question[] = [];
  let context = fresh(period, []);
  let section = "";
  blocks.forEach((block, index) => {
    if (index % PROGRESS_STEP === 0) onProgress(index / blocks.length);
    if (block.kind === "table") {
      const table = readTableOf(block, period, answers);
      candidates.push(...table.candidates);
      leftOut.push(...table.leftOut);
      errata.push(...table.errata);
      questions.push(...table.questions);
    }
    if (block.kind === "table" || block.isHeading) return;
    const here = block.headings.join("\n");
    context = here === section ? inNextParagraph(context) : fresh(period, block.headings);
    section = here;
    for (const { text } of sentencesOf(block.text, block.start)) {
      const reading = readSentence(text, { ...context, topic: topicOf(block) });
      context = reading.context;
      for (const draft of reading.drafts) {
        const defect = defectOf(draft, block, damage.length > 0);
        if (defect !== null) errata.push(defect);
        candidates.push(candidateOf(draft, block, text, defect === null ? [] : ["figureDamaged"]));
      }
      leftOut.push(
        ...reading.leftOut.map((each) => ({ ...each, sentence: text.trim(), place: block.place }))
      );
    }
  });
  onProgress(1);
  return { candidates, leftOut, errata: [...damage, ...errata], questions };
}

const PROGRESS_STEP = 64;

function fresh(period: YearSpan, headings: readonly string[]): Context {
  const named = headings
    .flatMap((heading) => /((?:19|20)[0-9]{2})年/.exec(heading)?.[1] ?? [])
    .at(-1);
  const year = named === undefined || Number(named) < period.first ? null : Number(named);
  return {
    ...{ period, year, isSpan: false, topic: "" },
    isPastChapter: headings.some(isPastHeading),
    isTargets: headings.some(isTargetsHeading) || period.first === period.last,
  };
}

/** The end of the period holds on; another year, and what was, does not reach into the next paragraph. */
function inNextParagraph(context: Context): Context {
  const holds = context.year === context.period.last;
  return { ...context, year: holds ? context.year : null, isSpan: false };
}

/** The words before the colon of an item: 3.“百”家上市企业培育：…. */
function topicOf({ text, start, headings }: Paragraph): string {
  const head = /^[^。，；：:]{2,25}(?=[：:])/.exec(text.slice(start))?.[0];
  return head ?? headings.at(-1) ?? "";
}

function candidateOf(
  draft: Draft,
  { place }: Paragraph,
  sentence: string,
  further: readonly GradeReason[]
): Candidate {
  const blanks = sentence.length - sentence.trimStart().length;
  const reasons = [...draft.reasons, ...further];
  return {
    ...draft,
    ...{ place, reasons, grade: gradeOf(reasons), sentence: sentence.trim() },
    at: draft.at - blanks,
  };
}

/** In a copy that lost signs elsewhere, 23所 may be 2—3所. */
function defectOf(draft: Draft, { place }: Paragraph, isDamaged: boolean): PossibleErratum | null {
  const digits = /(?<![0-9.])([1-8])([2-9])(?![0-9.])/.exec(draft.printed);
  if (!isDamaged || draft.comparator !== "eq" || digits === null) return null;
  const [pair, low = "", high = ""] = digits;
  if (Number(high) !== Number(low) + 1 || /%|％/.test(draft.printed)) return null;
  const read = draft.printed.replace(pair, `${low}—${high}`);
  return { paragraph: place.paragraph, printed: draft.printed, read, reason: "rangeWithoutDash" };
}
