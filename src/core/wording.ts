import type { Bilingual, Mention, PlannedIndicator, Target } from "./types";

/** The short expression of a target: as it is read and, where the copy is damaged there, as it is printed. */
export interface Wording {
  readonly read: string;
  /** Null where the copy is sound. */
  readonly printed: string | null;
}

/** @example targetWording(newNationalHighTechZones, target) // { read: "2—3个", printed: "23个" } */
export function targetWording({ plan, indicator }: PlannedIndicator, { printed }: Target): Wording {
  const erratum = plan.errata.find(
    (candidate) =>
      candidate.printed === printed &&
      indicator.mentions.some(({ paragraph }) => paragraph === candidate.paragraph)
  );
  // A full stop lost at the end of a paragraph does not concern the figure.
  const read = erratum?.read.replace(/。$/, "") ?? printed;
  return { read, printed: read === printed ? null : printed };
}

/**
 * What a target says, in both languages: where nobody has translated it, English has the plan's own words.
 *
 * @example bilingualWording(rdInstitutions, target) // { zh: "翻番", en: "doubled" }
 */
export function bilingualWording(entry: PlannedIndicator, target: Target): Bilingual {
  const { read } = targetWording(entry, target);
  return { zh: read, en: target.gloss || read };
}

/** The same of what a place prints: a target that is worded alike has the translation. */
export function bilingualMention({ indicator }: PlannedIndicator, { printed }: Mention): Bilingual {
  const target = indicator.targets.find((candidate) => candidate.printed === printed);
  return { zh: printed, en: target?.gloss || printed };
}
