import { placeOf, type PlanTables, type Row } from "../model";
import type { MentionFault, Problem } from "../problem";

type Column = "chapter" | "section" | "box" | "item" | "note_zh" | "note_en";
type ColumnFault = readonly [Column, MentionFault];

/** Mentions: a paragraph has one place in the plan, and a note is written in both languages. */
export function mentionProblems({ mentions }: PlanTables): readonly Problem[] {
  const firstOfParagraph = new Map<string, Row<"mentions">>();
  return mentions.rows.flatMap((mention) => {
    const key = `${mention.plan}\n${mention.paragraph}`;
    const first = firstOfParagraph.get(key) ?? mention;
    firstOfParagraph.set(key, first);
    return [...ownFaults(mention), ...placeFaults(mention, first)].map(([column, fault]) => ({
      ...placeOf(mentions, mention, column),
      ...fault,
    }));
  });
}

function ownFaults(mention: Row<"mentions">): readonly ColumnFault[] {
  const faults: ColumnFault[] = [];
  if (mention.item !== null && mention.box === null)
    faults.push(["item", { code: "itemOutsideBox" }]);
  if ((mention.note_zh === null) !== (mention.note_en === null)) {
    faults.push([mention.note_zh === null ? "note_zh" : "note_en", { code: "noteInOneLanguage" }]);
  }
  return faults;
}

/** A paragraph cannot be in two chapters, sections, boxes or items. */
function placeFaults(mention: Row<"mentions">, first: Row<"mentions">): readonly ColumnFault[] {
  const columns = ["chapter", "section", "box", "item"] as const;
  const differing = columns.find((column) => mention[column] !== first[column]);
  if (differing === undefined) return [];
  const { paragraph } = mention;
  return [[differing, { code: "placeDisagrees", paragraph, otherLine: first.line }]];
}

/** Errata: a reading that equals the print corrects nothing. */
export function errataProblems({ errata }: PlanTables): readonly Problem[] {
  return errata.rows
    .filter((erratum) => erratum.read === erratum.printed)
    .map((erratum) => ({ ...placeOf(errata, erratum, "read"), code: "readingUnchanged" }));
}
