import { targetFigure } from "../../src/core/figures";
import { builtInPlan } from "../../src/dataset/built-in";
import { indicatorNamed } from "../../src/functions/catalogue";
import { planTarget } from "../../src/functions/functions";
import "../unit/functions/custom-functions";
import type { Measurement, Section } from "./section";
import { keep, ratio } from "./timing";

const CALLS = 10_000;

/** A function in a cell against the least that any lookup has to do. */
export const lookup: Section = {
  title: "Lookup",
  method:
    `${CALLS.toLocaleString("en-US")} names of indicators with a figure for a target, in turn. ` +
    "Times are ratios of two runs in the same round, median of 31 rounds.",
  measure: () => {
    const names = namesWithTarget();
    const figures = new Map(names.map((name) => [name, name.length]));
    const rows = names.map((name) => [name]);
    const scalars = () => names.forEach((name) => keep(planTarget([[name]])));
    const bare = () => names.forEach((name) => keep(figures.get(name)));
    const spilled = () => keep(planTarget(rows));
    const loop = () => keep(rows.map(([name = ""]) => [targetNamed(name)]));
    return [
      times("one scalar PLANTARGET, against a bare Map.get", ratio(scalars, bare), 5),
      times(
        "10,000 rows in one spill, against the same lookups in a loop",
        ratio(spilled, loop),
        3
      ),
    ];
  },
};

function times(what: string, measured: number, budget: number): Measurement {
  return {
    what,
    measured: `${measured.toFixed(1)} times`,
    budget: `${budget} times`,
    met: measured <= budget,
  };
}

function targetNamed(name: string): number {
  const found = indicatorNamed(name);
  const figure = found.ok ? targetFigure(found.value) : found;
  return figure.ok ? figure.value : NaN;
}

function namesWithTarget(): readonly string[] {
  const names = builtInPlan()
    .indicators.map(({ name }) => name.zh)
    .filter((name) => !Number.isNaN(targetNamed(name)));
  return Array.from({ length: CALLS }, (_, call) => names[call % names.length] ?? "");
}
