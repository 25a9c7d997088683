import type { Plan } from "../../core/types";
import { inLanguage, type Locale } from "../../i18n/locale";
import { sheetTexts } from "../../i18n/sheets";

/** A workbook may hold sheets of either language. */
export const locales: readonly Locale[] = ["zh-CN", "en-US"];

/** What an update of the data means for sheets made before it: see "Versions" in data/README.md. */
export type VersionChange = "patch" | "minor" | "major";

/**
 * The line below a table that records which data it was made with. The record stands in the sheet itself: it is seen,
 * printed, undone and copied together with the figures it is about, and every program keeps it.
 */
export function versionNote(plans: readonly Plan[], locale: Locale): string {
  const { dataVersion, dataVersions, planVersion } = sheetTexts(locale).footnotes;
  const [only, another] = plans;
  if (only && !another) return dataVersion(only.version);
  return dataVersions(
    plans.map(({ title, version }) => planVersion(inLanguage(title, locale), version))
  );
}

/**
 * The data version that the lines below a table record for a plan.
 *
 * @param notes the lines, with or without their numbers: 3．指标数据版本1.0.0。
 * @returns null where none of them records one
 */
export function recordedVersion(notes: readonly string[], plan: Plan): string | null {
  for (const words of versionWords(plan)) {
    const version = versionAfter(words, notes);
    if (version !== null) return version;
  }
  return null;
}

/**
 * A line below a table with the version that a plan has now in place of the one recorded there.
 *
 * @example withVersion("注：指标数据版本0.9.0。", plan) // "注：指标数据版本1.0.0。"
 */
export function withVersion(note: string, plan: Plan): string {
  for (const words of versionWords(plan)) {
    const version = versionAfter(words, [note]);
    if (version !== null) return note.replace(words + version, words + plan.version);
  }
  return note;
}

/** The words before a plan's version: where the table is of one plan, then where it is of several. */
function versionWords({ title }: Plan): string[] {
  return locales.flatMap((locale) => {
    const { dataVersion, planVersion } = sheetTexts(locale).footnotes;
    return [
      wordsBefore(dataVersion),
      wordsBefore((mark) => planVersion(inLanguage(title, locale), mark)),
    ];
  });
}

/**
 * What has changed between two data versions.
 *
 * @returns null for equal versions, and where one of them is no version number
 * @example versionChange("1.0.0", "1.1.0") // "minor"
 */
export function versionChange(from: string, to: string): VersionChange | null {
  const at = firstDifference(from, to);
  return at === null ? null : (["major", "minor", "patch"] as const)[at];
}

/** @example isNewer("1.10.0", "1.9.0") // true */
export function isNewer(version: string, other: string): boolean {
  const at = firstDifference(version, other);
  return at !== null && (numbersOf(version)?.[at] ?? 0) > (numbersOf(other)?.[at] ?? 0);
}

function firstDifference(version: string, other: string): 0 | 1 | 2 | null {
  const [a, b] = [numbersOf(version), numbersOf(other)];
  if (!a || !b) return null;
  return ([0, 1, 2] as const).find((at) => a[at] !== b[at]) ?? null;
}

function numbersOf(version: string): number[] | null {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  return match ? match.slice(1).map(Number) : null;
}

/** The version number that follows certain words in one of the lines. */
function versionAfter(words: string, notes: readonly string[]): string | null {
  for (const note of notes) {
    const rest = note.split(words)[1];
    const version = rest === undefined ? undefined : /^\d+\.\d+\.\d+/.exec(rest)?.[0];
    if (version !== undefined) return version;
  }
  return null;
}

/** The words of a text that stand before the version in it. */
function wordsBefore(text: (version: string) => string): string {
  return text("\n").split("\n")[0] ?? "";
}
