/** What of the reading of an actual figure needs neither number format nor unit: all that a function in a cell has. */
import { withoutNoise } from "../rounding";
import type { Bilingual, Indicator } from "../types";
import { likelyMagnitude } from "./magnitude";
import { readNumberCell, type WordedText } from "./number";
import { timesIn } from "./units";

/** Why what is typed is not plainly a figure of its indicator. The wording is in src/i18n. */
export type TypedDoubt =
  | { readonly code: "notAFigure" | "doubtfulFigure" | "errorFigure"; readonly text: string }
  /** "55%", or 0.55 in a percentage format: 55 is meant, or 0.55. */
  | { readonly code: "percentSign"; readonly text: string; readonly likely: number }
  /** "2300家": a text that no formula calculates with, and what it comes to in the plan's unit. */
  | {
      readonly code: "unitInCell";
      readonly text: string;
      readonly unit: string;
      readonly likely: number;
    }
  /** A number that would fit the plan's own figures with the decimal point elsewhere. */
  | {
      readonly code: "otherMagnitude";
      readonly value: number;
      readonly likely: number;
      readonly unit: Bilingual;
    }
  | { readonly code: "negativeShare"; readonly value: number }
  | { readonly code: "otherUnit"; readonly unit: string; readonly planUnit: Bilingual };

/** What only who sees number format and unit can doubt besides. */
export type SeenDoubt =
  /** The number format shows something else than the number: a part of it, a date, no sign. */
  | { readonly code: "shownOtherwise"; readonly value: number }
  /** Heading, column of units, line above and number format do not agree. */
  | { readonly code: "unitsDiffer"; readonly units: readonly string[] }
  | {
      readonly code: "unitScaled";
      readonly unit: string;
      readonly planUnit: Bilingual;
      readonly value: number;
      readonly converted: number;
    };

/** Why a figure is not plainly one of its indicator. */
export type FigureDoubt = TypedDoubt | SeenDoubt;

export type FigureReading<Doubt = FigureDoubt> =
  | { readonly state: "blank" }
  | {
      readonly state: "taken";
      /** In the plan's unit. */
      readonly value: number;
      /** What the number in the cell was multiplied by; 1 unless the user confirmed another unit. */
      readonly factor: number;
    }
  | { readonly state: "asked" | "refused"; readonly doubt: Doubt };

/** What can be read in two ways, and somebody can say in which. */
const askable: ReadonlySet<FigureDoubt["code"]> = new Set([
  "percentSign",
  "unitInCell",
  "shownOtherwise",
  "otherMagnitude",
  "unitScaled",
  "unitsDiffer",
]);

/** Can go below zero though it is given in per cent. */
const CHANGE = /增长|增速|增幅|增减|涨|降|变化|变动|growth|change|increase|decrease/i;

/**
 * Reads the actual figure of an indicator from a cell whose number format and unit nobody knows: the same rules as in
 * `readFigure`, as far as they can be asked.
 *
 * @param readNumber what is to be made of a plain number; taken where it is plausible unless given
 * @param confirmedUnit the unit of which the user has said that its figures are to be converted
 * @example readTypedFigure("55%", contributionRate) // asked: percentSign, likely 55
 */
export function readTypedFigure<Seen extends SeenDoubt = never>(
  cell: unknown,
  indicator: Indicator,
  readNumber: (value: number) => FigureReading<TypedDoubt | Seen> = (value) =>
    taken(value, 1, indicator),
  confirmedUnit?: string
): FigureReading<TypedDoubt | Seen> {
  const number = readNumberCell(cell);
  switch (number.kind) {
    case "blank":
      return { state: "blank" };
    case "text":
      return readWorded(number, indicator, confirmedUnit);
    case "error":
      return withDoubt({ code: "errorFigure", text: number.text });
    case "doubtful":
      return withDoubt({ code: "doubtfulFigure", text: number.text });
    case "share":
      return readShare(number, indicator, confirmedUnit);
    case "number":
      return readNumber(number.value);
  }
}

/** A doubt about a number alone: what is left of the reading where neither format nor unit is known. */
export function doubtAbout(value: number, indicator: Indicator): TypedDoubt | null {
  if (value < 0 && isNeverNegative(indicator)) return { code: "negativeShare", value };
  const likely = likelyMagnitude(value, indicator);
  const { unit } = indicator;
  return likely === null ? null : { code: "otherMagnitude", value, likely, unit };
}

/** A share or rate, but not one of how much something changes. */
export function isNeverNegative({ unit, name }: Indicator): boolean {
  const isChange = CHANGE.test(name.zh) || CHANGE.test(name.en);
  return /[%‰]/.test(unit.zh) && !isChange;
}

/** "2300家", "0.23万家": a number with a unit like the plan's, where the user has not said that it is to be read so. */
function readWorded(
  { text, amount, words = "" }: WordedText,
  indicator: Indicator,
  confirmedUnit: string | undefined
): FigureReading<TypedDoubt> {
  const times = indicator.unit.zh === "" ? null : timesIn(words, indicator.unit);
  if (amount === undefined || times === null) return withDoubt({ code: "notAFigure", text });
  const likely = withoutNoise(amount / times);
  return confirmedUnit === words
    ? taken(likely, withoutNoise(1 / times), indicator)
    : withDoubt({ code: "unitInCell", text, unit: words, likely });
}

/** A number of hundredths or thousandths, as the cell shows it. */
export function readShare(
  { value, per, text }: { readonly value: number; readonly per: number; readonly text: string },
  indicator: Indicator,
  confirmedUnit?: string
): FigureReading<TypedDoubt> {
  const sign = signOf(per);
  const times = timesIn(sign, indicator.unit);
  if (times === null) {
    return withDoubt({ code: "otherUnit", unit: sign, planUnit: indicator.unit });
  }
  const likely = withoutNoise(value / times);
  if (confirmedUnit === sign) return taken(likely, 1, indicator);
  return withDoubt({ code: "percentSign", text, likely });
}

export function taken(
  value: number,
  factor: number,
  indicator: Indicator
): FigureReading<TypedDoubt> {
  const doubt = doubtAbout(value, indicator);
  return doubt ? withDoubt(doubt) : { state: "taken", value, factor };
}

export function withDoubt<Doubt extends FigureDoubt>(doubt: Doubt): FigureReading<Doubt> {
  return { state: askable.has(doubt.code) ? "asked" : "refused", doubt };
}

export function signOf(per: number): string {
  return per === 100 ? "%" : per === 1000 ? "‰" : "‱";
}
