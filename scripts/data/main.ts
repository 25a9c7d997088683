/**
 * npm run data -- [--source FILE] [--lang zh|en] [--data FOLDER] [--out FOLDER]
 *
 * Checks the data package and compiles it for src/dataset. Prints every problem with its file, line
 * and column, and ends with 1 where there is one; nothing is written then. With --source, the plan's
 * own text, every printed expression is looked up in its paragraph.
 */
import { parseArgs } from "node:util";
import { resolveLocale } from "../../src/i18n/locale";
import { problemCountText, problemLine } from "../../src/i18n/validation";
import { loadPackage, writeCompiled } from "./build";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "data" },
    out: { type: "string", default: "src/dataset/generated" },
    source: { type: "string" },
    lang: { type: "string", default: "zh" },
  },
});
const locale = resolveLocale(values.lang);
const { plans, problems } = loadPackage(values.data, values.source);

problems.forEach((problem) => console.error(problemLine(problem, values.data, locale)));
console.log(problemCountText(problems.length, locale));
if (problems.length > 0) process.exitCode = 1;
else writeCompiled(plans, values.out);
