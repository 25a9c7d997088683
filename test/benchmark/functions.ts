import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { builtInPlan } from "../../src/dataset/built-in";
import { startAddin } from "../excel/jsdom-host";
import type { Measurement, Section } from "./section";
import { duration, keep, median } from "./timing";

const SITE = join(import.meta.dirname, "../../dist");
const CALLS = 10_000;
const STARTS = 21;

/** Why the functions take ranges: what it costs to cross from Excel to the add-in and back. */
export const throughHost: Section = {
  title: "Functions through the host",
  method:
    `The built add-in on the stand-in Excel in jsdom: ${CALLS.toLocaleString("en-US")} calls of PLANTARGET with one name ` +
    "each, sent at once, against one call with all the names. Real Excel has other costs of its own, in the same direction.",
  measure: async () => {
    const names = builtInPlan().indicators.map(({ name }) => name.zh);
    const rows = Array.from({ length: CALLS }, (_, call) => [names[call % names.length]]);
    const addin = await startAddin({ distDir: SITE });
    const answer = (cells: unknown) => addin.functions.call("PLANTARGET", [cells, null]);
    const timed = async (run: () => Promise<unknown>) => {
      const start = performance.now();
      keep(await run());
      return performance.now() - start;
    };
    await answer(rows.slice(0, 1));
    const spill = await timed(() => answer(rows));
    const singles = await timed(() => Promise.all(rows.map((row) => answer([row]))));
    addin.dispose();
    return [
      told("single cells, against one spill: time", `${(singles / spill).toFixed(0)} times`),
      told("calls sent to the add-in, single cells and spill", `${CALLS} and 1`),
    ];
  },
};

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
