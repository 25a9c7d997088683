import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPackage } from "../../../scripts/data/build";
import { normaliseName } from "../../../src/core/normalise";
import type { Indicator, Mention, Plan, Target } from "../../../src/core/types";
import { openDocument } from "../../../src/reading/documents/open-document";
import type { Candidate } from "../../../src/reading/sentences/candidate";
import { readDocument } from "../../../src/reading/sentences/read-document";
import type { Section } from "../section";
import { counted, type Score } from "./score";

const root = join(import.meta.dirname, "../../..");
const SOURCE = join(root, "../shared/plan/source.txt");

/** A place of the plan that states a figure of an indicator. */
interface Stated {
  readonly indicator: Indicator;
  readonly mention: Mention;
  /** The target that it states; null where it states a figure of the past or another wording. */
  readonly target: Target | null;
}

/** Digits, 翻番, 全覆盖 and numbers in words: what states a figure. */
const FIGURE = /[0-9]|翻番|全覆盖|[百千万]名/;

/** Counts of the scope of the work, multiples in the names of schemes, differences of two printed figures: left out on purpose. */
const LEFT_OUT =
  /^[“一二三四五六七八九十两]+[大个]|^倍增$|5年内|各层级全覆盖|产值过百亿|^增(?:长|加)[0-9.]+(?:个百分点|人年|亿元)?$/;

export const builtInPlan: Section = {
  title: "The plan that comes with the product, read from its own text",
  method:
    "Its published text is read as a document and compared with data/: every mention with a figure is to be found in its paragraph. " +
    "Counts of the scope of the work (三大重点方向), names of schemes (倍增计划) and the differences in box 1 are left out on purpose and not counted.",
  async measure() {
    if (!existsSync(SOURCE)) return [];
    const [plan] = loadPackage(join(root, "data")).plans;
    const opened = await openDocument({ name: "source.txt", bytes: readFileSync(SOURCE) });
    if (plan === undefined || "problems" in opened) throw new Error("the plan cannot be read");
    const { rows } = readDocument(opened.document, { first: 2016, last: 2020 });
    const candidates = rows.flatMap((row) => [
      ...row.past,
      ...row.targets.flatMap((target) => [
        target,
        ...target.mentions.map((mention) => ({ ...target, ...mention })),
      ]),
    ]);
    return counted(scoreOf(plan, candidates));
  },
};

function scoreOf(plan: Plan, candidates: readonly Candidate[]): Score {
  const stated = statedIn(plan);
  const used = new Set<Candidate>();
  const pairs = stated.map((each) => {
    const stating = candidates.find((candidate) => !used.has(candidate) && isOf(candidate, each));
    if (stating !== undefined) used.add(stating);
    const found = stating ?? candidates.find((candidate) => startsFrom(candidate, each));
    return { stated: each, found };
  });
  const known = (candidate: Candidate) => pairs.find(({ found }) => found === candidate)?.stated;
  const sure = candidates.filter(({ grade }) => grade === "sure");
  return {
    expected: stated.length,
    found: pairs.filter(({ found }) => found !== undefined).length,
    taken: candidates.length,
    known: used.size,
    right: pairs.filter(({ found, stated: each }) => found !== undefined && isRight(found, each))
      .length,
    named: pairs.filter(
      ({ found, stated: each }) => found !== undefined && isNamed(found, each.indicator)
    ).length,
    sure: sure.length,
    sureRight: sure.filter((candidate) => {
      const each = known(candidate);
      return each !== undefined && isRight(candidate, each);
    }).length,
    unlike: pairs.flatMap(({ found, stated: each }) =>
      found === undefined || (isRight(found, each) && isNamed(found, each.indicator))
        ? []
        : [
            `${found.place.paragraph} ${found.name}: ${found.printed} (${each.indicator.name.zh}: ${each.mention.printed})`,
          ]
    ),
    misses: pairs.flatMap(({ found, stated: each }) =>
      found === undefined
        ? [`${each.mention.paragraph} ${each.indicator.name.zh}: ${each.mention.printed}`]
        : []
    ),
    wrongSure: sure
      .filter((candidate) => {
        const each = known(candidate);
        return each === undefined || !isRight(candidate, each);
      })
      .map(({ place, name, printed }) => `${place.paragraph} ${name}: ${printed}`),
  };
}

function statedIn({ indicators }: Plan): readonly Stated[] {
  return indicators.flatMap((indicator) =>
    indicator.mentions
      .filter(({ printed }) => FIGURE.test(printed) && !LEFT_OUT.test(printed))
      .map((mention) => ({ indicator, mention, target: targetAt(indicator, mention) }))
  );
}

function targetAt({ targets, mentions }: Indicator, mention: Mention): Target | null {
  return mention === mentions[0] ? (targets[0] ?? null) : null;
}

function isOf(candidate: Candidate, { mention }: Stated): boolean {
  if (candidate.place.paragraph !== mention.paragraph) return false;
  const printed = figuresIn(mention.printed);
  const own = figuresIn(candidate.printed);
  return printed.length > 0 && printed.every((figure) => own.includes(figure));
}

/** 提高到2015年的4.3件 prints 4.3. */
function figuresIn(text: string): readonly string[] {
  const plain = text.replace(/(?:19|20)[0-9]{2}年/g, "");
  return plain.match(/[0-9]+(?:\.[0-9]+)?|翻番|全覆盖|[百千万](?=名)/g) ?? [];
}

/** 由90亿元增加到220亿元: one statement, two figures. */
function startsFrom({ place, baseline }: Candidate, { mention }: Stated): boolean {
  const figure = Number(/[0-9.]+/.exec(mention.printed)?.[0]);
  return place.paragraph === mention.paragraph && baseline !== null && baseline === figure;
}

/** Where no target is stated there, what the figure is need not be known. */
function isRight(candidate: Candidate, { target, indicator }: Stated): boolean {
  if (target === null) return true;
  const keys = ["comparator", "lower", "upper", "multiple"] as const;
  const unit = (target.unit ?? indicator.unit).zh;
  return (
    keys.every((key) => candidate[key] === target[key]) &&
    candidate.year === target.year &&
    hasBasis(candidate, target, indicator.name.zh) &&
    (target.comparator === "multiple" ||
      target.comparator === "coverage" ||
      (candidate.unit ?? "") === unit)
  );
}

/** Data/ enters what is added (新培育, 引进, 培养) under the same basis as what is there; both are accepted. */
function hasBasis({ basis, name }: Candidate, target: Target, own: string): boolean {
  const isFlow = [name, own].some((each) => /^(?:新|引进|培养|培育|制|累计)/.test(each));
  return basis === target.basis || (isFlow && basis === "total") || basis === "yearly";
}

function isNamed({ name }: Candidate, { name: own, aliases }: Indicator): boolean {
  return [own.zh, ...aliases].some((known) => normaliseName(known) === normaliseName(name));
}
