import { cpus } from "node:os";
import type { Measurement, Section } from "./section";

/** By which command the page was written, and on which machine. */
export function introduction(command: string): string {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}`;
  return `Written by \`npm run ${command}\`; do not edit.\n\nMachine: ${machine}.`;
}

/** A section with what it measured, as a table. */
export function chapter({ title, method }: Section, measurements: readonly Measurement[]): string {
  const rows = measurements.map(
    ({ what, measured, budget, met }) =>
      `| ${what} | ${measured} | ${budget} | ${met ? "yes" : "**no**"} |`
  );
  const table = ["| What | Measured | Budget | Met |", "|---|---|---|---|", ...rows].join("\n");
  return `## ${title}\n\n${method}\n\n${table}`;
}
