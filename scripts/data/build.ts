import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { assemble } from "../../src/core/validation/assemble";
import { checkPackage } from "../../src/core/validation/package";
import type { PlanTables } from "../../src/core/validation/model";
import type { Problem } from "../../src/core/validation/problem";
import type { Plan } from "../../src/core/types";
import { pinyinFrom } from "../../src/dataset/pinyin";
import { compile } from "../../src/dataset/compile";
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
  return { plans: assemble(tables, (name) => pinyinFrom(syllablesOf(name))), problems };
}

function compare(tables: PlanTables, folder: string, sourceFile: string): readonly Problem[] {
  if (existsSync(sourceFile)) {
    return sourceProblems(tables, readSourceText(readFileSync(sourceFile, "utf8")));
  }
  const file = relative(folder, sourceFile);
  return [{ file, line: null, column: null, value: "", code: "fileMissing" }];
}

/** Writes the compiled data for src/dataset. */
export function writeCompiled(plans: readonly Plan[], folder: string): void {
  const { data, details } = compile(plans);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "plans.json"), `${JSON.stringify(data)}\n`);
  writeFileSync(join(folder, "details.json"), `${JSON.stringify(details)}\n`);
}
