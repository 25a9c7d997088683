import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { builtInPlan } from "../../src/dataset/built-in";
import { startAddin } from "../excel/jsdom-host";
import type { Measurement, Section } from "./section";
import { duration, keep, median } from "./timing";

const SITE = join(import.meta.dirname, "../../dist");
const CALLS = 10_000;
/** A workbook full of functions. */
const MANY_CALLS = 100_000;
/** How many times as long a cell may take among many; with noise, far from what anything quadratic takes: ten. */
const LINEAR = 2;
const STARTS = 21;

/** Why the functions take ranges: what it costs to cross from Excel to the add-in and back. */
export const throughHost: Section = {
  title: "Functions through the host",
  method:
    `The built add-in on the stand-in Excel in jsdom: ${grouped(CALLS)} calls of PLANTARGET with one name each, sent at once, ` +
    `against one call with all the names. Then ${grouped(MANY_CALLS)} in both ways: the time per cell against that of ` +
    `${grouped(CALLS)}, where 1 time is exactly linear. Real Excel has other costs of its own, in the same direction.`,
  measure: async () => {
    const addin = await startAddin({ distDir: SITE });
    const answer = (cells: unknown) => addin.functions.call("PLANTARGET", [cells, null]);
    const spill = (cells: number) => timePerCell(cells, answer);
    const singles = (cells: number) =>
      timePerCell(cells, (rows) => Promise.all(rows.map((row) => answer([row]))));
    await spill(CALLS);
    const few = { spill: await spill(CALLS), singles: await singles(CALLS) };
    const many = { spill: await spill(MANY_CALLS), singles: await singles(MANY_CALLS) };
    addin.dispose();
    return [
      told("single cells, against one spill: time", times(few.singles / few.spill, 0)),
      told("calls sent to the add-in, single cells and spill", `${CALLS} and 1`),
      linear(`one cell of a spill of ${grouped(MANY_CALLS)}`, many.spill / few.spill),
      linear(`one of ${grouped(MANY_CALLS)} single cells`, many.singles / few.singles),
    ];
  },
};

/** Milliseconds per cell until all of them are answered. */
async function timePerCell(
  cells: number,
  answer: (rows: string[][]) => Promise<unknown>
): Promise<number> {
  const names = builtInPlan().indicators.map(({ name }) => name.zh);
  const rows = Array.from({ length: cells }, (_, cell) => [names[cell % names.length] ?? ""]);
  const start = performance.now();
  const answers = await answer(rows);
  const time = performance.now() - start;
  if (!Array.isArray(answers) || answers.length !== cells) throw new Error("Not all answered.");
  return time / cells;
}

function linear(what: string, ratio: number): Measurement {
  return {
    what: `${what}, against one of ${grouped(CALLS)}: time`,
    measured: times(ratio, 1),
    budget: `${LINEAR} times`,
    met: ratio <= LINEAR,
  };
}

function times(ratio: number, digits: number): string {
  return `${ratio.toFixed(digits)} times`;
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}

/** From the start of the script, in a realm that has nothing but CustomFunctions, to the first target. */
export const firstAnswer: Section = {
  title: "First answer",
  method:
    "The built functions.js is run in a new realm and asked for one target, which decodes the data and indexes the " +
    `names; against compiling and running the same script without the question. Median of ${STARTS} starts.`,
  measure: () => {
    const source = readFileSync(join(SITE, "functions.js"), "utf8");
    const starts = Array.from({ length: STARTS }, () => start(source));
    const script = median(starts.map(({ registered }) => registered));
    const total = median(starts.map(({ answered }) => answered));
    return [
      told("script run and functions registered", `${script.toFixed(1)} ms`),
      told("first target known", `${total.toFixed(1)} ms`),
      told("the same, against registering only", `${(total / script).toFixed(1)} times`),
    ];
  },
};

/** Milliseconds until the functions are registered and until the first one has answered. */
function start(source: string): { registered: number; answered: number } {
  const bodies = new Map<string, (...cells: unknown[]) => unknown>();
  const CustomFunctions = {
    Error,
    associate: (id: string, body: () => unknown) => bodies.set(id, body),
  };
  const realm = vm.createContext({ CustomFunctions });
  const registered = duration(() => vm.runInContext(source, realm));
  const asked = duration(() => keep(bodies.get("PLANTARGET")?.([["高新技术企业"]], null)));
  return { registered, answered: registered + asked };
}

/** A number that design sets no budget for. */
function told(what: string, measured: string): Measurement {
  return { what, measured, budget: "—", met: true };
}
