import { normaliseName } from "./normalise";
import type { PlannedIndicator } from "./types";

/** One way to write an indicator's name. */
export interface Spelling {
  readonly text: string;
  readonly entry: PlannedIndicator;
}

interface Profile {
  readonly entry: PlannedIndicator;
  readonly grams: ReadonlySet<string>;
}

/** Below this similarity a name is no help to somebody who mistyped another. */
const SIMILAR = 0.4;

/** A name that is less than this share as similar as the best one only distracts from it. */
const NEARLY_AS_SIMILAR = 0.75;

const profiles = new WeakMap<readonly Spelling[], readonly Profile[]>();

/**
 * The indicators whose names are most like one that was not found, best first.
 * Likeness is Dice's coefficient of the single characters and pairs of characters that two names share
 * (L. R. Dice, Measures of the amount of ecologic association between species, Ecology 26, 1945).
 *
 * @example nearest(catalogue.spellings, "高新科技企业", 3)[0]?.indicator.name.zh // "高新技术企业"
 */
export function nearest(
  spellings: readonly Spelling[],
  name: string,
  limit: number
): PlannedIndicator[] {
  const grams = gramsOf(normaliseName(name));
  const best = new Map<PlannedIndicator, number>();
  for (const profile of profilesOf(spellings)) {
    const similarity = dice(grams, profile.grams);
    if (similarity > (best.get(profile.entry) ?? SIMILAR)) best.set(profile.entry, similarity);
  }
  const ranked = [...best].sort(([, a], [, b]) => b - a);
  const worst = (ranked[0]?.[1] ?? 0) * NEARLY_AS_SIMILAR;
  return ranked
    .filter(([, similarity]) => similarity >= worst)
    .slice(0, limit)
    .map(([entry]) => entry);
}

function profilesOf(spellings: readonly Spelling[]): readonly Profile[] {
  const known = profiles.get(spellings);
  if (known) return known;
  const made = spellings.map(({ text, entry }) => {
    return { entry, grams: gramsOf(normaliseName(text)) };
  });
  profiles.set(spellings, made);
  return made;
}

function gramsOf(key: string): Set<string> {
  const characters = [...key];
  return new Set([
    ...characters,
    ...characters.slice(1).map((next, i) => `${characters[i]}${next}`),
  ]);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return (2 * common) / (a.size + b.size || 1);
}
