import { readFileSync } from "node:fs";
import type { Comparator } from "../../../../src/core/types";

/** A target as a careful reader takes it from a sentence. */
export interface ExpectedTarget {
  readonly name: string;
  /** Other names that are right. */
  readonly also: readonly string[];
  readonly comparator: Comparator;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly multiple: number | null;
  readonly unit: string | null;
  readonly year: number;
  /** More than one where the sentence leaves it open; empty for a wording. */
  readonly bases: readonly string[];
  readonly baseline: number | null;
  readonly hedge: string | null;
  readonly parent: string | null;
}

export interface Example {
  readonly period: { readonly first: number; readonly last: number };
  readonly text: string;
  readonly targets: readonly ExpectedTarget[];
}

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  ...{ "=": "eq", "≥": "ge", ">": "gt", "≤": "le", "<": "lt", "≈": "approx" },
  ...{ "×": "multiple", full: "coverage", words: "qualitative" },
};

/** The examples of a file in the form that the head of sentences.txt tells. */
export function examplesIn(file: string): readonly Example[] {
  const examples: { period: Example["period"]; text: string; targets: ExpectedTarget[] }[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const head = /^([0-9]{4})-([0-9]{4}) (.+)$/.exec(line);
    if (head !== null) {
      const [, first, last, text = ""] = head;
      examples.push({ period: { first: Number(first), last: Number(last) }, text, targets: [] });
    } else if (line.startsWith("  ") && line.trim() !== "none") {
      examples.at(-1)?.targets.push(targetOf(line.trim()));
    }
  }
  return examples;
}

function targetOf(line: string): ExpectedTarget {
  const [name = "", figure = "", time = "", ...further] = line.split(" | ");
  const [sign = "", amount = "", unit = null] = figure.split(" ");
  const comparator = sign.includes("..") ? "range" : (COMPARATORS[sign] ?? "eq");
  const [low, high] = sign.includes("..") ? sign.split("..").map(Number) : [Number(amount), null];
  const isUpper = comparator === "le" || comparator === "lt";
  const times = time.split(" ");
  const told = (word: string) =>
    further.find((each) => each.startsWith(`${word} `))?.slice(word.length + 1) ?? null;
  const others = after(further, "or ");
  const isFigure = comparator !== "multiple" && comparator !== "qualitative" && sign !== "full";
  return {
    ...{
      name,
      also: after(further, "also "),
      comparator,
      hedge: told("hedge"),
      parent: told("in"),
    },
    lower: sign === "full" ? 100 : isFigure && !isUpper ? (low ?? null) : null,
    upper: isFigure && isUpper ? (low ?? null) : (high ?? null),
    multiple: comparator === "multiple" ? Number(amount) : null,
    unit: sign === "full" ? "%" : comparator === "range" ? (amount ?? null) : unit,
    year: Number(times.at(-1)),
    bases: [...times.slice(0, -1), ...others.filter((other) => other !== "full")],
    baseline: told("from") === null ? null : Number(told("from")?.split(" ")[0]),
  };
}

function after(further: readonly string[], word: string): readonly string[] {
  return further.filter((each) => each.startsWith(word)).map((each) => each.slice(word.length));
}
