import { yearsOfPeriod } from "../../period";
import type { Comparator } from "../../types";
import { rowsByIndicator } from "../by-indicator";
import { figuresIn } from "../figures";
import { placeOf, type PlanTables, type Row } from "../model";
import type { FigureFault, IndicatorFault, KeyFault, Problem } from "../problem";

type Bound = "lower" | "upper" | "multiple";
type Column =
  Bound | "basis" | "comparator" | "year" | "multiple_base" | "printed" | "unit_zh" | "unit_en";
type ColumnFault = readonly [Column, FigureFault | IndicatorFault | KeyFault];

/** The bounds that each comparator must have, and those it may have; no others are allowed. */
const BOUNDS: Readonly<Record<Comparator, { must: readonly Bound[]; may?: readonly Bound[] }>> = {
  eq: { must: ["lower"] },
  ge: { must: ["lower"] },
  gt: { must: ["lower"] },
  approx: { must: ["lower"] },
  le: { must: ["upper"] },
  lt: { must: ["upper"] },
  range: { must: ["lower", "upper"] },
  multiple: { must: ["multiple"] },
  coverage: { must: [], may: ["lower"] },
  qualitative: { must: [] },
};

/** A limit is kept from one side; taken from the other, a limit that is broken would count as met. */
const DIRECTIONS: Partial<Record<Comparator, string>> = {
  ge: "higher",
  gt: "higher",
  le: "lower",
  lt: "lower",
};

/** Targets: comparator against bounds and direction, year against the plan, figures against their wording. */
export function targetProblems(tables: PlanTables): readonly Problem[] {
  const { targets, values, mentions, indicators } = tables;
  const directions = new Map(
    indicators.rows.map(({ plan, id, direction }) => [`${plan}/${id}`, direction])
  );
  const valuesOf = rowsByIndicator(values.rows);
  const targetsOf = rowsByIndicator(targets.rows);
  const mentionsOf = rowsByIndicator(mentions.rows);
  return targets.rows.flatMap((target) => {
    const { plan, indicator } = target;
    const published = valuesOf(plan, indicator)
      .filter(({ from }) => from === null)
      .map(({ year }) => year);
    return [
      ...repetitionFaults(target, targetsOf(plan, indicator)),
      ...basisFaults(target),
      ...boundFaults(target),
      ...unitFaults(target),
      ...directionFaults(target, directions.get(`${plan}/${indicator}`)),
      ...multipleFaults(target, values.complete ? published : null),
      ...yearFaults(target, tables),
      ...wordingFaults(target, mentionsOf(plan, indicator), tables),
    ].map(([column, fault]) => ({ ...placeOf(targets, target, column), ...fault }));
  });
}

/** A further statement about a year counts something else or hedges otherwise; else one of the two is wrong. */
function repetitionFaults(
  target: Row<"targets">,
  targets: readonly Row<"targets">[]
): readonly ColumnFault[] {
  const first = targets.find((other) =>
    (["year", "basis", "hedge", "unit_zh"] as const).every(
      (column) => other[column] === target[column]
    )
  );
  if (first === undefined || first === target) return [];
  const columns = ["plan", "indicator", "year"];
  return [["year", { code: "repeated", columns, firstLine: first.line }]];
}

/** Words without a figure count nothing. */
function basisFaults({ basis, comparator }: Row<"targets">): readonly ColumnFault[] {
  if (basis === null || comparator !== "qualitative") return [];
  return [["basis", { code: "basisUnexpected", comparator }]];
}

function boundFaults(target: Row<"targets">): readonly ColumnFault[] {
  const { comparator, lower, upper } = target;
  const { must, may = [] } = BOUNDS[comparator];
  const all: readonly Bound[] = ["lower", "upper", "multiple"];
  const faults = all.flatMap((bound): readonly ColumnFault[] => {
    const given = target[bound] !== null;
    if (!given && must.includes(bound)) return [[bound, { code: "boundMissing", comparator }]];
    const allowed = must.includes(bound) || may.includes(bound);
    return given && !allowed ? [[bound, { code: "boundUnexpected", comparator }]] : [];
  });
  const backwards = comparator === "range" && lower !== null && upper !== null && lower >= upper;
  return backwards ? [...faults, ["upper", { code: "rangeNotAscending", lower }]] : faults;
}

function unitFaults({ unit_zh: zh, unit_en: en }: Row<"targets">): readonly ColumnFault[] {
  if ((zh === null) === (en === null)) return [];
  return [[zh === null ? "unit_zh" : "unit_en", { code: "unitInOneLanguage" }]];
}

/** @param direction undefined where the indicator is not there or not readable */
function directionFaults(
  { comparator, basis }: Row<"targets">,
  direction: string | undefined
): readonly ColumnFault[] {
  // A change is a size: a fall of "18% or more" has the comparator of more, where less is better.
  const expected = basis === "increase" ? undefined : DIRECTIONS[comparator];
  if (expected === undefined || direction === undefined || direction === expected) return [];
  return [["comparator", { code: "againstDirection", direction }]];
}

/**
 * A multiple is taken of a figure that the plan publishes, or of none that it names.
 *
 * @param published the years of the indicator's figures; null where not all could be read
 */
function multipleFaults(
  target: Row<"targets">,
  published: readonly number[] | null
): readonly ColumnFault[] {
  if (target.multiple_base === null) return [];
  if (target.comparator !== "multiple")
    return [["multiple_base", { code: "multipleBaseUnexpected" }]];
  if (published === null || published.includes(target.multiple_base)) return [];
  return [["multiple_base", { code: "multipleBaseNotPublished" }]];
}

/** A target may lie beyond the period (2035 beside 2025), not before it. */
function yearFaults(target: Row<"targets">, { plans }: PlanTables): readonly ColumnFault[] {
  const plan = plans.rows.find((candidate) => candidate.id === target.plan);
  if (plan === undefined) return [];
  const { from, to } = yearsOfPeriod(plan.period);
  const before = from <= to && target.year < from;
  return before ? [["year", { code: "yearBeforePeriod", from }]] : [];
}

/**
 * The wording stands in one of the indicator's mentions, and states the figures that are given.
 * Full coverage (全覆盖) is a figure without one in its wording.
 */
function wordingFaults(
  target: Row<"targets">,
  mentions: readonly Row<"mentions">[],
  tables: PlanTables
): readonly ColumnFault[] {
  const faults: ColumnFault[] = [];
  const mention = mentions.find(({ printed }) => printed === target.printed);
  if (mention === undefined && tables.mentions.complete) {
    faults.push(["printed", { code: "printedNotMentioned" }]);
  }
  if (target.comparator === "coverage" || !tables.errata.complete) return faults;
  const stated = figuresIn(readingOf(target.printed, mention, tables));
  for (const bound of ["lower", "upper"] as const) {
    const figure = target[bound];
    if (figure !== null && !stated.includes(figure)) {
      faults.push([bound, { code: "figureNotPrinted", printed: target.printed }]);
    }
  }
  return faults;
}

/** What a damaged wording reads as, by the errata of its paragraph; else the wording itself. */
function readingOf(
  printed: string,
  mention: Row<"mentions"> | undefined,
  { errata }: PlanTables
): string {
  const erratum = errata.rows.find(
    (candidate) =>
      candidate.plan === mention?.plan &&
      candidate.paragraph === mention.paragraph &&
      (candidate.printed.includes(printed) || printed.includes(candidate.printed))
  );
  return erratum?.read ?? printed;
}

/** Values: a plan can publish no figure of a year after its issue, and a total is one over years. */
export function valueProblems({ values, plans }: PlanTables): readonly Problem[] {
  return values.rows.flatMap((value): readonly Problem[] => {
    const issuedOn = plans.rows.find((plan) => plan.id === value.plan)?.issued_on ?? "9999";
    const problems: Problem[] = [];
    if (value.year > Number(issuedOn.slice(0, 4))) {
      problems.push({ ...placeOf(values, value, "year"), code: "valueAfterIssue", issuedOn });
    }
    if (value.from !== null && value.from >= value.year) {
      const { year } = value;
      problems.push({ ...placeOf(values, value, "from"), code: "totalNotOverYears", year });
    }
    return problems;
  });
}
