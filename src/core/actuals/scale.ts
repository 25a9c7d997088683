import { baselineFigure, targetFigure } from "../figures";
import { qualifiedId } from "../lookup";
import type { PlannedIndicator } from "../types";
import type { NameLanguage } from "./columns";
import { isSameText } from "../normalise";
import type { ActualsProblem } from "./problem";
import type { ActualFigure } from "./rows";
import { timesInNamed } from "./unit-names";

/** What figures are wrong by that stand in another unit or lost a decimal point. */
const factors = [10, 100, 1000, 10_000, 100_000_000] as const;

/** Figures of one indicator differ by less than this from year to year, and from the plan's own. */
const USUAL = 1.5;

/** Beyond this a figure is far from the plan's own. */
const FAR = 5;

/**
 * Figures that passed the gate and are still worth a look: the unit is written in other words than the plan's, or the
 * size would fit with a decimal point elsewhere. Told, never corrected: an indicator can really grow tenfold.
 */
export function scaleProblems(
  figures: readonly ActualFigure[],
  language: NameLanguage
): ActualsProblem[] {
  const byUnit = figures.flatMap((figure) => unitProblem(figure, language));
  const explained = new Set(byUnit.map(({ row }) => row));
  const rest = figures.filter(({ row }) => !explained.has(row));
  const offPlan = rest.flatMap(offPlanProblem);
  const far = new Set(offPlan.map(({ row }) => row));
  return [...byUnit, ...offPlan, ...jumps(rest.filter(({ row }) => !far.has(row)))];
}

function unitProblem(
  { entry, name, unit, row }: ActualFigure,
  language: NameLanguage
): ActualsProblem[] {
  const planUnit = entry.indicator.unit[language];
  // What the plan gives no unit for has none to agree with.
  if (unit === "" || planUnit === "" || isSameText(unit, planUnit)) return [];
  return timesInNamed(unit, entry.indicator.unit) === 1
    ? [{ code: "unitDiffers", name, unit, planUnit, row, column: "unit" }]
    : [];
}

/** Against the plan's baseline and target, between which actual figures usually lie. */
function offPlanProblem({ entry, name, year, value, row }: ActualFigure): ActualsProblem[] {
  const own = planFigures(entry);
  const [least, greatest] = [Math.min(...own), Math.max(...own)];
  if (value <= 0 || least <= 0 || own.length === 0) return [];
  const tooLarge = value > greatest * FAR;
  if (!tooLarge && value * FAR >= least) return [];
  const factor = factors.find((candidate) => {
    const figure = tooLarge ? value / candidate : value * candidate;
    return figure * USUAL >= least && figure <= greatest * USUAL;
  });
  if (factor === undefined) return [];
  const where = { name, year, value, row, column: "value" } as const;
  return [{ code: "offPlan", ...where, least, greatest, factor, tooLarge }];
}

function planFigures(entry: PlannedIndicator): number[] {
  return [baselineFigure(entry), targetFigure(entry)].flatMap((outcome) =>
    outcome.ok ? [outcome.value] : []
  );
}

/** Between the figures of two neighbouring years of the table. */
function jumps(figures: readonly ActualFigure[]): ActualsProblem[] {
  const byIndicator = new Map<string, ActualFigure[]>();
  for (const figure of figures) {
    const id = qualifiedId(figure.entry);
    byIndicator.set(id, [...(byIndicator.get(id) ?? []), figure]);
  }
  return [...byIndicator.values()].flatMap((series) => {
    const sorted = [...series].sort((a, b) => a.year - b.year);
    return sorted.flatMap((to, at) => {
      const from = sorted[at - 1];
      return from ? jump(from, to) : [];
    });
  });
}

function jump(from: ActualFigure, to: ActualFigure): ActualsProblem[] {
  if (from.year === to.year || from.value * to.value <= 0) return [];
  const ratio = to.value / from.value;
  const size = Math.max(ratio, 1 / ratio);
  const factor = factors.find(
    (candidate) => size * USUAL >= candidate && size <= candidate * USUAL
  );
  if (factor === undefined) return [];
  const { name, row } = to;
  const [earlier, later] = [from, to].map(({ year, value }) => ({ year, value }));
  return earlier && later
    ? [{ code: "jump", name, from: earlier, to: later, factor, row, column: "value" }]
    : [];
}
