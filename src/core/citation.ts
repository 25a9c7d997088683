import type { Bilingual, Mention, PlannedIndicator } from "./types";

/** 出处 in its parts; i18n words it. */
export interface Citation {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** ISO date. */
  readonly issuedOn: string;
  /** The place that the figure is taken from; null for an indicator without one. */
  readonly place: PlanPlace | null;
}

/** Where in the plan. Numbers are null where the place has none. */
export type PlanPlace = Pick<Mention, "chapter" | "section" | "box" | "item">;

/** The official citation of an indicator: the plan, and the first place that states its target or figure. */
export function citation({ plan, indicator }: PlannedIndicator): Citation {
  const { title, issuer, issuedOn } = plan;
  return { title, issuer, issuedOn, place: indicator.mentions[0] ?? null };
}
