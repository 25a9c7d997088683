/**
 * npm run bench:reading: measures the reading of documents against its goals and writes docs/benchmarks-reading.md. What is
 * compared with files beside the project is left out where they are not there. Ends with 1 where a goal is not met.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chapter, introduction } from "../page";
import type { Section } from "../section";
import { builtInPlan } from "./built-in";
import { furtherSentences, givenSentences, ownSentences } from "./sentences";
import { volume } from "./volume";

const SECTIONS: readonly Section[] = [
  builtInPlan,
  givenSentences,
  ownSentences,
  furtherSentences,
  volume,
];

const chapters: string[] = [];
let unmet = 0;
for (const section of SECTIONS) {
  const measurements = await section.measure();
  if (measurements.length === 0) continue;
  unmet += measurements.filter(({ met }) => !met).length;
  chapters.push(chapter(section, measurements));
  console.log(chapters.at(-1));
}
const page = ["# Benchmarks of reading", introduction("bench:reading"), ...chapters].join("\n\n");
writeFileSync(join(import.meta.dirname, "../../../docs/benchmarks-reading.md"), `${page}\n`);
console.log(unmet === 0 ? "Every goal is met." : `${unmet} goals are not met.`);
if (unmet > 0) process.exitCode = 1;
