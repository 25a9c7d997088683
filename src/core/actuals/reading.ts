/** The one reading of an actual figure: every entrance asks here whether a cell is a figure of its indicator. */
import { withoutNoise } from "../rounding";
import type { Indicator } from "../types";
import { formatShare, formatUnit, showsNumber } from "./number-format";
import {
  readShare,
  readTypedFigure,
  signOf,
  taken,
  withDoubt,
  type FigureReading,
} from "./typed-figure";
import { timesInNamed } from "./unit-names";

export type { FigureDoubt, FigureReading } from "./typed-figure";

/** A cell that should hold an actual figure, with all that tells what its number means. */
export interface GivenFigure {
  readonly value: unknown;
  readonly format?: unknown;
  /** Its unit as far as the table gives one: in the heading, a column of units or a line above. */
  readonly unit?: string;
  /** What other places tell as its unit: figures are taken only where all agree. */
  readonly otherUnits?: readonly string[];
  /** The unit of which the user has said that its figures are to be converted. */
  readonly confirmedUnit?: string;
}

/**
 * Reads the actual figure of an indicator. Taken is only what is plainly a number in the plan's unit and of its
 * magnitude; what could be read in two ways is asked; the rest is refused.
 *
 * @example readFigure({ value: 2300 }, highTechEnterprises) // { state: "taken", value: 2300, factor: 1 }
 * @example readFigure({ value: 0.55 }, contributionRate) // asked: otherMagnitude, likely 55
 */
export function readFigure(given: GivenFigure, indicator: Indicator): FigureReading {
  const { value, confirmedUnit } = given;
  const read = (number: number): FigureReading => readNumber(number, given, indicator);
  return readTypedFigure(value, indicator, read, confirmedUnit);
}

function readNumber(value: number, given: GivenFigure, indicator: Indicator): FigureReading {
  const { format } = given;
  if (!showsNumber(format, value)) return withDoubt({ code: "shownOtherwise", value });
  const per = formatShare(format);
  if (per !== null) {
    const points = withoutNoise(value * per);
    const text = `${points}${signOf(per)}`;
    return readShare({ value: points, per, text }, indicator, given.confirmedUnit);
  }
  return inPlanUnit(
    value,
    [given.unit ?? "", ...(given.otherUnits ?? []), formatUnit(format, value)],
    given,
    indicator
  );
}

function inPlanUnit(
  value: number,
  units: readonly string[],
  { confirmedUnit }: GivenFigure,
  indicator: Indicator
): FigureReading {
  const planUnit = indicator.unit;
  // What the plan gives no unit for has none to agree with.
  const told = planUnit.zh === "" ? [] : units.filter((unit) => unit.trim() !== "");
  const [unit = "", ...others] = told;
  const strange = told.find((one) => timesInNamed(one, planUnit) === null);
  if (strange !== undefined) return withDoubt({ code: "otherUnit", unit: strange, planUnit });
  const times = timesInNamed(unit, planUnit) ?? 1;
  if (others.some((other) => timesInNamed(other, planUnit) !== times)) {
    return withDoubt({ code: "unitsDiffer", units: told });
  }
  if (unit === "" || times === 1) return taken(value, 1, indicator);
  const converted = withoutNoise(value / times);
  // Yes to 万元 is no yes to 元.
  return confirmedUnit !== undefined && timesInNamed(confirmedUnit, planUnit) === times
    ? taken(converted, withoutNoise(1 / times), indicator)
    : withDoubt({ code: "unitScaled", unit, planUnit, value, converted });
}
