import { timesInNamed } from "../../core/actuals/unit-names";

/** All the places that can tell the unit of a figure; "" where one tells none. */
export interface UnitPlaces {
  /** In brackets behind the indicator's name. */
  readonly name: string;
  /** In a column of units. */
  readonly column: string;
  readonly heading: string;
  /** Of the number format, or a sign behind the number. */
  readonly format: string;
  /** In a line above the table or its title: what holds for all that has no unit of its own. */
  readonly above: readonly string[];
}

/** The unit of a figure, and those in which other places contradict it: then nobody but the user can say which is right. */
export interface FigureUnit {
  readonly unit: string;
  readonly others: readonly string[];
}

/**
 * Decides the unit of a figure from all the places at once. Of the line above another kind of unit is an exception (人
 * below 单位：万元), and so is whatever the name carries; another multiple of the same unit contradicts it.
 *
 * @param answer the unit that the user names: it settles a contradiction where it is one of those told
 * @returns null where neither the row nor the column tells one
 * @example toldUnit({ name: "", column: "亿元", heading: "万元", format: "", above: [] }) // { unit: "亿元", others: ["万元"] }
 */
export function toldUnit(
  { name, column, heading, format, above }: UnitPlaces,
  answer?: string
): FigureUnit | null {
  const told = [name, column, heading, format].filter((unit) => unit !== "");
  const [unit] = told;
  if (unit === undefined) return null;
  const agrees = above.some((other) => isSame(other, unit));
  const contradicting =
    name === "" && !agrees ? above.filter((other) => isMultiple(other, unit)) : [];
  const others = [...told, ...contradicting].filter((other) => !isSame(other, unit));
  const settled = [unit, ...others].find((one) => answer !== undefined && isSame(one, answer));
  return settled !== undefined
    ? { unit: settled, others: [] }
    : { unit, others: [...new Set(others)] };
}

function isSame(one: string, other: string): boolean {
  return one === other || times(one, other) === 1;
}

/** 万元 and 亿元, but not 万元 and 人. */
function isMultiple(one: string, other: string): boolean {
  return one !== other && ![null, 1].includes(times(one, other));
}

function times(one: string, other: string): number | null {
  return timesInNamed(one, { zh: other, en: other });
}
