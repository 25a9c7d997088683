import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { assemble } from "../../src/core/validation/assemble";
import { checkPackage } from "../../src/core/validation/package";
import type { PlanTables } from "../../src/core/validation/model";
import type { Problem } from "../../src/core/validation/problem";
import type { Plan } from "../../src/core/types";
import { bundle } from "../../src/dataset/bundle";
import { pack } from "../../src/dataset/columns";
import type { PlanDetails } from "../../src/dataset/details";
import { syllablesOf } from "../../src/reading/pinyin";
import { readPackage } from "./read";
import { readSourceText, sourceProblems } from "./source-text";

export interface PackageLoad {
  /** Empty where there is a problem. */
  readonly plans: readonly Plan[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a data package folder and checks all of it.
 *
 * @param sourceFile the plan's own text, against which every printed expression is then checked
 */
export function loadPackage(folder: string, sourceFile?: string): PackageLoad {
  const { descriptor, tables: texts, problems: unreadable } = readPackage(folder);
  if (descriptor === null) return { plans: [], problems: unreadable };
  const { tables, problems: broken } = checkPackage(descriptor, texts);
  const unsupported = sourceFile === undefined ? [] : compare(tables, folder, sourceFile);
  const problems = [...unreadable, ...broken, ...unsupported];
  if (problems.length > 0) return { plans: [], problems };
  return { plans: assemble(tables, syllablesOf), problems };
}

function compare(tables: PlanTables, folder: string, sourceFile: string): readonly Problem[] {
  if (existsSync(sourceFile)) {
    return sourceProblems(tables, readSourceText(readFileSync(sourceFile, "utf8")));
  }
  const file = relative(folder, sourceFile);
  return [{ file, line: null, column: null, value: "", code: "fileMissing" }];
}

/** Writes the plan that comes with the product for src/dataset: what the functions need, and the rest. */
export function writeCompiled([plan]: readonly Plan[], folder: string): void {
  if (plan === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "plan.json"), `${JSON.stringify(bundle(forFunctions(plan)))}\n`);
  writeFileSync(join(folder, "details.json"), `${JSON.stringify(detailsOf(plan))}\n`);
}

/**
 * A plan without what no function shows: the place is that of the first mention, the one to cite; of the others there are
 * the notes, in Chinese, and the places of errata: 2—3个, not 23个. What a mention prints stands with the targets, too. What targets say in English only sheets and pane show.
 */
export function forFunctions(plan: Plan): Plan {
  const printed = plan.indicators.flatMap(({ targets }) => targets.map((target) => target.printed));
  const errata = plan.errata.filter((erratum) => printed.includes(erratum.printed));
  const inDoubt = new Set(errata.map(({ paragraph }) => paragraph));
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      targets: indicator.targets.map((target) => ({ ...target, gloss: "" })),
      mentions: indicator.mentions.map((mention, position) => ({
        ...(position === 0 || inDoubt.has(mention.paragraph) ? mention : NO_PLACE),
        // What a target prints, its mention prints too.
        printed: indicator.targets.length > 0 ? "" : mention.printed,
        note: mention.note && { zh: mention.note.zh, en: "" },
      })),
    })),
    errata: errata.map((erratum) => ({ ...erratum, reason: { zh: "", en: "" } })),
  };
}

const NO_PLACE = { chapter: null, section: null, box: null, item: null, paragraph: 0 };

export function detailsOf({ version, indicators, errata }: Plan): PlanDetails {
  return {
    version,
    mentions: pack(indicators.map(({ mentions }) => mentions)),
    glosses: pack(indicators.map(({ targets }) => targets.map(({ gloss }) => gloss))),
    errata,
  };
}
