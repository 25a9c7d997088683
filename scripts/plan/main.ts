/**
 * npm run plan -- check PATH [--lang zh|en]
 *
 * Checks a plan as the pane does before it is loaded: a folder or a zip of a data package, or one CSV
 * file with a row for each indicator. Prints every problem and how the files were read. Ends with 1
 * where there is a problem, with 2 where it was called wrongly. Nothing is written.
 */
import { parseArgs } from "node:util";
import { resolveLocale, setLocale } from "../../src/i18n/locale";
import { planCommandTexts } from "./texts";
import { noteText } from "../../src/i18n/plan-reading";
import { problemLine } from "../../src/i18n/validation";
import { readPlanFiles } from "../../src/reading/read-files";
import { filesAt } from "./files-at";

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const { path, language } = readArguments(args);
  setLocale(resolveLocale(language));
  const texts = planCommandTexts();
  const files = path === null ? null : filesAt(path);
  if (path === null || files === null) {
    console.error(path === null ? texts.usage : texts.notFound(path));
    return 2;
  }
  const { plans, problems, notes } = readPlanFiles(files);
  problems.forEach((problem) => console.error(problemLine(problem, "")));
  notes.forEach((note) => console.log(noteText(note)));
  plans.forEach((plan) => console.log(texts.plan(plan)));
  console.log(texts.verdict(problems.length));
  return problems.length > 0 ? 1 : 0;
}

/** `path` is null where the command is none that there is. */
function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: "string", default: "zh" } },
    });
    const [command, path, more] = positionals;
    const isCheck = command === "check" && more === undefined;
    return { path: isCheck ? (path ?? null) : null, language: values.lang };
  } catch {
    return { path: null, language: "zh" };
  }
}
