import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measurement, Section } from "./section";

const SITE = join(import.meta.dirname, "../../dist");
const KILOBYTE = 1024;

/** The built site against the budgets of what must be loaded before something can be used. */
export const firstBytes: Section = {
  title: "Bytes before first use",
  method:
    "Files of the built site, each compressed with gzip -9; office.js is not counted. 1 KB is 1024 bytes. " +
    "First paint of the pane needs the first script and the pane's own chunk; besides, every start looks for plans that the " +
    "workbook carries. Menus, messages and what can be inserted come when they are first opened. Microsoft's own React task-pane template is not " +
    "measured beside it: it is in no package, and its generator downloads it from GitHub whenever it runs.",
  measure: () => {
    const first = compressedBytes("functions.js");
    const pane = compressedBytes(chunk("pane"));
    return [
      bytes("JavaScript before the first function can answer", first, 32),
      bytes("JavaScript that every start loads besides", compressedBytes(chunk("plans")), 8),
      bytes("JavaScript before the pane's first paint", first + pane, 130),
      bytes("the web edition before its first paint: page, styles, script", web(), 170),
    ];
  },
};

function web(): number {
  const files = ["web.html", "web.css", "taskpane.css", "web.js"];
  return files.reduce((sum, file) => sum + compressedBytes(file), 0);
}

function bytes(what: string, count: number, budget: number): Measurement {
  const measured = `${(count / KILOBYTE).toFixed(1)} KB`;
  return { what, measured, budget: `${budget} KB`, met: count <= budget * KILOBYTE };
}

function compressedBytes(file: string): number {
  return gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length;
}

/** A named chunk comes whole, in one file (webpack.config.mjs, splitChunks). */
function chunk(name: string): string {
  const found = readdirSync(join(SITE, "chunks")).find((file) => file.startsWith(`${name}.`));
  if (!found) throw new Error(`The built site has no chunk "${name}".`);
  return join("chunks", found);
}
