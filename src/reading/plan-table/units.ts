import type { IndicatorLine } from "./body";
import type { PlanColumn } from "./columns";
import type { ReadTarget } from "./row";
import {
  answerTo,
  type Answers,
  type Question,
  questionKey,
  type RowPlace,
} from "../../core/questions";

export interface UnitContext {
  readonly columns: readonly PlanColumn[];
  /** Of a line such as 单位：亿元 above the table. */
  readonly usualUnit: string | null;
  readonly answers: Answers;
}

/** A blank cell of units below a filled one: most often both were one cell. */
export function carriedUnit(
  { unitIsCarried, unit, name, parent }: IndicatorLine,
  place: RowPlace
): Question | null {
  if (
    !unitIsCarried ||
    unit === null ||
    UNITLESS.test(name.name) ||
    name.units.length > 0 ||
    parent !== null
  )
    return null;
  return {
    ...{ asks: "unit", key: questionKey("unit", place.name), ...place, above: unit },
    ...{ choices: ["above", "none"], suggestion: "above" },
  };
}

/** The unit of a row: in its name, its column, its parent, its column of figures, or above the table. */
export function unitOf(
  line: IndicatorLine,
  question: Question | null,
  context: UnitContext
): string | null {
  const [own] = line.name.units;
  if (own !== undefined) return own;
  const isRefused = question !== null && answerTo(question, context.answers) === "none";
  const isNone = line.unitIsCarried && UNITLESS.test(line.name.name);
  if (line.unit !== null && !isRefused && !isNone) return line.unit;
  const [parents] = line.parentUnits;
  if (parents !== undefined) return parents;
  const ofColumn = context.columns.find(
    ({ role, unit }) => role.kind === "target" && unit !== null
  );
  return ofColumn?.unit ?? (hasOwnUnit(line, context) ? null : context.usualUnit);
}

/** A figure with its unit beside it needs none from above the table. */
function hasOwnUnit({ texts }: IndicatorLine, { columns }: UnitContext): boolean {
  return columns.some(
    ({ role, index }) =>
      role.kind === "target" && /[0-9].*[%‰％\p{Script=Han}]/u.test(texts[index] ?? "")
  );
}

/** Names whose figures have no unit. */
const UNITLESS = /排名|排位|位次|名次|指数|系数|之比|比$|得分|评分|等级|级别/;

/** Figures without any unit: perhaps there is none, perhaps the copy lost it. */
export function missingUnit(
  place: RowPlace,
  name: string,
  targets: readonly ReadTarget[]
): Question | null {
  const hasFigure = targets.some(
    ({ lower, upper, comparator }) => comparator !== "coverage" && (lower ?? upper) !== null
  );
  if (!hasFigure || UNITLESS.test(name)) return null;
  const key = questionKey("unit", place.name);
  return { asks: "unit", key, ...place, above: null, choices: [], suggestion: "" };
}
