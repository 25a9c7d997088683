import type { Plan } from "../types";
import { doubtAbout, type TypedDoubt } from "./typed-figure";

/** A figure that a plan publishes, of which the gate has its doubts. */
export interface DoubtedFigure {
  /** The indicator's name in Chinese. */
  readonly name: string;
  readonly year: number;
  readonly doubt: TypedDoubt;
}

/**
 * The figures that a plan carries for past years, by the gate for actual figures: each against all other figures that the plan prints
 * for its indicator. 0.53 beside a target of 60% is told, though it may be right: a share can really grow a hundredfold.
 */
export function doubtedFigures({ indicators }: Plan): DoubtedFigure[] {
  return indicators.flatMap((indicator) =>
    indicator.observations.flatMap((observation): DoubtedFigure[] => {
      if (observation.from !== null) return [];
      const observations = indicator.observations.filter((other) => other !== observation);
      const doubt = doubtAbout(observation.value, { ...indicator, observations });
      return doubt ? [{ name: indicator.name.zh, year: observation.year, doubt }] : [];
    })
  );
}
