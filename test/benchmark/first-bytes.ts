import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measurement, Section } from "./section";

const SITE = join(import.meta.dirname, "../../dist");
const KILOBYTE = 1024;
const PANE = "src_taskpane_main";

/** The built site against the budgets of what must be loaded before something can be used. */
export const firstBytes: Section = {
  title: "Bytes before first use",
  method:
    "Files of the built site, each compressed with gzip -9; office.js is not counted. 1 KB is 1024 bytes. " +
    "First paint of the pane needs the first script and every chunk that it loads together with the pane.",
  measure: () => {
    const first = compressedBytes("functions.js");
    const pane = paneChunks().map((file) => compressedBytes(join("chunks", file)));
    return [
      bytes("JavaScript before the first function can answer", first, 25),
      bytes("JavaScript before the pane's first paint", [first, ...pane].reduce(sum), 170),
    ];
  },
};

function bytes(what: string, count: number, budget: number): Measurement {
  const measured = `${(count / KILOBYTE).toFixed(1)} KB`;
  return { what, measured, budget: `${budget} KB`, met: count <= budget * KILOBYTE };
}

function compressedBytes(file: string): number {
  return gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length;
}

/** The chunk files that the first script asks for in the same breath as the pane's own. */
function paneChunks(): readonly string[] {
  const script = readFileSync(join(SITE, "functions.js"), "utf8");
  const loads = [...script.matchAll(/(?:\w+\.e\("[^"]+"\),?)+/g)].map(([load]) => load);
  const load = loads.find((candidate) => candidate.includes(PANE)) ?? "";
  const names = [...load.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  const files = readdirSync(join(SITE, "chunks"));
  const found = names.map((name) => files.find((file) => file.startsWith(`${name}.`)) ?? "");
  if (found.length === 0 || found.includes("")) throw new Error("functions.js loads no pane.");
  return found;
}

function sum(left: number, right: number): number {
  return left + right;
}
