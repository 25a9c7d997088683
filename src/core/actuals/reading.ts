/** The one reading of an actual figure: every entrance asks here whether a cell is a figure of its indicator. */
import { withoutNoise } from "../rounding";
import type { Bilingual, Indicator } from "../types";
import { formatShare, formatUnit, isScalingFormat } from "./number-format";
import { readNumberCell } from "./number";
import { likelyMagnitude } from "./magnitude";
import { compareUnits, isBareMultiple } from "./units";

/** A cell that should hold an actual figure, with all that tells what its number means. */
export interface GivenFigure {
  readonly value: unknown;
  readonly format?: unknown;
  /** Its unit as far as the table gives one: in the heading, a column of units or a line above. */
  readonly unit?: string;
  /** The unit of which the user has said that its figures are to be converted. */
  readonly confirmedUnit?: string;
}

/** Why a figure is not plainly one of its indicator. The wording is in src/i18n. */
export type FigureDoubt =
  | { readonly code: "notAFigure" | "doubtfulFigure" | "errorFigure"; readonly text: string }
  /** "55%", or 0.55 in a percentage format: 55 is meant, or 0.55. */
  | { readonly code: "percentSign"; readonly text: string; readonly likely: number }
  | { readonly code: "partlyShown"; readonly value: number }
  /** A number that would fit the plan's own figures with the decimal point elsewhere. */
  | {
      readonly code: "otherMagnitude";
      readonly value: number;
      readonly likely: number;
      readonly unit: Bilingual;
    }
  | { readonly code: "negativeShare"; readonly value: number }
  | {
      readonly code: "unitScaled";
      readonly unit: string;
      readonly planUnit: Bilingual;
      readonly value: number;
      readonly converted: number;
    }
  | { readonly code: "otherUnit"; readonly unit: string; readonly planUnit: Bilingual };

export type FigureReading =
  | { readonly state: "blank" }
  | {
      readonly state: "taken";
      /** In the plan's unit. */
      readonly value: number;
      /** What the number in the cell was multiplied by; 1 unless the user confirmed another unit. */
      readonly factor: number;
    }
  | { readonly state: "asked" | "refused"; readonly doubt: FigureDoubt };

/** What can be read in two ways, and somebody can say in which. */
const askable: ReadonlySet<FigureDoubt["code"]> = new Set([
  "percentSign",
  "partlyShown",
  "otherMagnitude",
  "unitScaled",
]);

/** Can go below zero though it is given in per cent. */
const CHANGE = /增长|增速|增幅|增减|涨|降|变化|变动|growth|change|increase|decrease/i;

/**
 * Reads the actual figure of an indicator. Taken is only what is plainly a number in the plan's unit and of its
 * magnitude; what could be read in two ways is asked; the rest is refused.
 *
 * @example readFigure({ value: 2300 }, highTechEnterprises) // { state: "taken", value: 2300, factor: 1 }
 * @example readFigure({ value: 0.55 }, contributionRate) // asked: otherMagnitude, likely 55
 */
export function readFigure(given: GivenFigure, indicator: Indicator): FigureReading {
  const number = readNumberCell(given.value);
  switch (number.kind) {
    case "blank":
      return { state: "blank" };
    case "text":
      return withDoubt({ code: "notAFigure", text: number.text });
    case "error":
      return withDoubt({ code: "errorFigure", text: number.text });
    case "doubtful":
      return withDoubt({ code: "doubtfulFigure", text: number.text });
    case "share":
      return readShare(number.value, number.per, number.text, given, indicator);
    case "number":
      return readNumber(number.value, given, indicator);
  }
}

/** A doubt about a number alone: what is left of the reading where neither format nor unit is known. */
export function doubtAbout(value: number, indicator: Indicator): FigureDoubt | null {
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

function readNumber(value: number, given: GivenFigure, indicator: Indicator): FigureReading {
  const { format } = given;
  const per = formatShare(format);
  if (per !== null) {
    const points = withoutNoise(value * per);
    return readShare(points, per, `${points}${signOf(per)}`, given, indicator);
  }
  if (isScalingFormat(format)) return withDoubt({ code: "partlyShown", value });
  return inPlanUnit(value, [given.unit ?? "", formatUnit(format, value)], given, indicator);
}

function readShare(
  value: number,
  per: number,
  text: string,
  given: GivenFigure,
  indicator: Indicator
): FigureReading {
  const sign = signOf(per);
  const comparison = compareUnits(sign, indicator.unit);
  if (comparison.kind === "different") {
    return withDoubt({ code: "otherUnit", unit: sign, planUnit: indicator.unit });
  }
  const likely = comparison.kind === "same" ? value : withoutNoise(value / comparison.times);
  if (given.confirmedUnit === sign) return taken(likely, 1, indicator);
  return withDoubt({ code: "percentSign", text, likely });
}

function inPlanUnit(
  value: number,
  units: readonly string[],
  { confirmedUnit }: GivenFigure,
  indicator: Indicator
): FigureReading {
  const planUnit = indicator.unit;
  for (const written of units) {
    const unit = isBareMultiple(written) ? written + baseOf(planUnit.zh) : written;
    // What the plan gives no unit for has none to agree with.
    if (unit.trim() === "" || planUnit.zh === "") continue;
    const comparison = compareUnits(unit, planUnit);
    if (comparison.kind === "same") continue;
    if (comparison.kind === "different") {
      return withDoubt({ code: "otherUnit", unit, planUnit });
    }
    const converted = withoutNoise(value / comparison.times);
    if (
      confirmedUnit === undefined ||
      compareUnits(confirmedUnit, sameUnit(unit)).kind !== "same"
    ) {
      return withDoubt({ code: "unitScaled", unit, planUnit, value, converted });
    }
    return taken(converted, withoutNoise(1 / comparison.times), indicator);
  }
  return taken(value, 1, indicator);
}

function taken(value: number, factor: number, indicator: Indicator): FigureReading {
  const doubt = doubtAbout(value, indicator);
  return doubt ? withDoubt(doubt) : { state: "taken", value, factor };
}

function withDoubt(doubt: FigureDoubt): FigureReading {
  return { state: askable.has(doubt.code) ? "asked" : "refused", doubt };
}

function signOf(per: number): string {
  return per === 100 ? "%" : per === 1000 ? "‰" : "‱";
}

function sameUnit(unit: string): Bilingual {
  return { zh: unit, en: unit };
}

/** @example baseOf("万家") // "家" */
function baseOf(unit: string): string {
  return unit.replace(/^(?:万亿|[十百千]?万|亿|千|百)/, "");
}
