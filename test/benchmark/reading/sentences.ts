import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Example,
  examplesIn,
  type ExpectedTarget,
} from "../../unit/reading/sentences/examples";
import { differences, hasSameName, isSure, takenFrom } from "../../unit/reading/sentences/taken";
import type { Draft } from "../../../src/reading/sentences/draft";
import type { Section } from "../section";
import { counted, type Score } from "./score";

const GIVEN = join(import.meta.dirname, "../../../../shared/real-tables/sentences.json");

/** A sentence as it was given to us: the keys of our examples, with other readings that are right too. */
interface Given {
  readonly period: string;
  readonly text: string;
  readonly expected: readonly (Omit<
    ExpectedTarget,
    "also" | "bases" | "hedge" | "baseline" | "parent"
  > & {
    readonly basis: string | null;
    readonly baseline?: number;
    readonly hedge?: string;
    readonly parent?: string;
    readonly also_right?: readonly Readonly<Record<string, unknown>>[];
  })[];
}

export const givenSentences: Section = {
  title: "Sentences in the form of real plans, as they were given to us",
  method:
    "Compared target by target; names have to be equal after normalising, though other words for the same indicator are right too.",
  measure: () => (existsSync(GIVEN) ? counted(scoreOf(given())) : []),
};

export const ownSentences: Section = {
  title: "Sentences of our own (test/unit/reading/sentences)",
  method: "Every one of them is also a test: this says how many there are and how they are graded.",
  measure: () => counted(scoreOf(ownExamples())),
};

/** What these measured before the rules were mended on them stands at the head of each file. */
export const furtherSentences: Section = {
  title:
    "Sentences of sectors, districts and departments (sectors.txt, second.txt to seventh.txt there)",
  method:
    "Each set was written before the reader was tried on it; then every wrong reading that was called sure was mended by a rule or graded down.",
  measure: () => counted(scoreOf(FURTHER.flatMap((file) => examplesIn(join(OWN, file))))),
};

const FURTHER = [
  "sectors.txt",
  "second.txt",
  "third.txt",
  "fourth.txt",
  "fifth.txt",
  "sixth.txt",
  "seventh.txt",
];

const OWN = join(import.meta.dirname, "../../unit/reading/sentences");

/** All examples that are kept with the tests. */
export function ownExamples(): readonly Example[] {
  return ["sentences.txt", "further.txt", "plans.txt"].flatMap((file) =>
    examplesIn(join(OWN, file))
  );
}

function given(): readonly Example[] {
  const sentences: readonly Given[] = JSON.parse(readFileSync(GIVEN, "utf8"));
  return sentences.map(({ period, text, expected }) => {
    const [first = 0, last = 0] = period.split("-").map(Number);
    return { period: { first, last }, text, targets: expected.map(targetOf) };
  });
}

function targetOf({
  basis,
  also_right = [],
  ...target
}: Given["expected"][number]): ExpectedTarget {
  const others = also_right.flatMap((other) =>
    typeof other.basis === "string" ? [other.basis] : []
  );
  const { baseline = null, hedge = null, parent = null } = target;
  const bases = basis === null ? [] : [basis, ...others];
  return { ...target, also: [], baseline, hedge, parent, bases };
}

function scoreOf(examples: readonly Example[]): Score {
  const lists = { unlike: [] as string[], misses: [] as string[], wrongSure: [] as string[] };
  const counts = {
    expected: 0,
    found: 0,
    taken: 0,
    known: 0,
    right: 0,
    named: 0,
    sure: 0,
    sureRight: 0,
  };
  for (const example of examples) {
    const taken = takenFrom(example);
    const used = new Set<Draft>();
    counts.expected += example.targets.length;
    counts.taken += taken.length;
    for (const target of example.targets) {
      const draft = taken.find((each) => !used.has(each) && hasSameFigure(target, each));
      if (draft === undefined) lists.misses.push(`${target.name} in: ${example.text}`);
      else {
        used.add(draft);
        const wrong = differences(target, draft);
        counts.found++;
        counts.right += wrong.length === 0 ? 1 : 0;
        counts.named += hasSameName(target, draft) ? 1 : 0;
        counts.sure += isSure(draft) ? 1 : 0;
        counts.sureRight += isSure(draft) && wrong.length === 0 ? 1 : 0;
        if (wrong.length > 0)
          lists.unlike.push(`${target.name} (${wrong.join(", ")}) in: ${example.text}`);
        if (wrong.length > 0 && isSure(draft))
          lists.wrongSure.push(`${target.name} in: ${example.text}`);
        if (!hasSameName(target, draft)) lists.unlike.push(`${draft.name} for ${target.name}`);
      }
    }
    const unasked = taken.filter((draft) => !used.has(draft));
    counts.known += used.size;
    counts.sure += unasked.filter(isSure).length;
    lists.wrongSure.push(
      ...unasked.filter(isSure).map(({ printed }) => `${printed} in: ${example.text}`)
    );
  }
  return { ...counts, ...lists };
}

function hasSameFigure(target: ExpectedTarget, draft: Draft): boolean {
  if (target.comparator === "qualitative") return draft.comparator === "qualitative";
  return (["lower", "upper", "multiple"] as const).every((key) => target[key] === draft[key]);
}
