/**
 * npm run bench: measures the product against its budgets and writes docs/benchmarks.md. Ratios,
 * counts and bytes can be compared between machines, durations cannot: so the machine is named.
 * Ends with 1 where a budget is not met.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inChromium } from "./chromium";
import { firstBytes } from "./first-bytes";
import { firstAnswer, throughHost } from "./functions";
import { lookup } from "./lookup";
import { search } from "./search";
import { sizes } from "./sizes";
import { chapter, introduction } from "./page";
import type { Section } from "./section";
import { soak } from "./soak";

const SECTIONS: readonly Section[] = [
  firstBytes,
  firstAnswer,
  lookup,
  search,
  throughHost,
  sizes,
  inChromium,
  soak,
];

async function main(): Promise<void> {
  const chapters: string[] = [];
  let unmet = 0;
  for (const section of SECTIONS) {
    const measurements = await section.measure();
    unmet += measurements.filter(({ met }) => !met).length;
    chapters.push(chapter(section, measurements));
    console.log(chapters.at(-1));
  }
  const page = ["# Benchmarks", introduction("bench"), ...chapters].join("\n\n");
  writeFileSync(join(import.meta.dirname, "../../docs/benchmarks.md"), `${page}\n`);
  console.log(unmet === 0 ? "Every budget is met." : `${unmet} budgets are not met.`);
  if (unmet > 0) process.exitCode = 1;
}

void main();
