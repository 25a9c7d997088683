/**
 * npm run plan -- check PATH [--lang zh|en]
 *
 * Checks a plan as the pane does before it is loaded: a folder or a zip of a data package, or one CSV
 * file with a row for each indicator. Prints every problem and how the files were read.
 *
 * npm run plan -- read DOCUMENT [--title … --issuer … --issued … --period 2021-2025] [--json] [--lang zh|en]
 *
 * Reads a plan's document (.docx, web page, text) and prints its indicators and targets with place and grade. What the
 * options do not tell is taken from the first pages. With --out FOLDER the targets that are sure are written as a data package,
 * with --out FILE.xlsx all of them as a sheet to be filled in, which check and read take as any other table.
 *
 * npm run plan -- read TABLE.csv|.xlsx [--sheet …] [--answer KEY=CHOICE …] [the same options]
 *
 * Reads a table of main indicators as plans print it, and prints each row as it is understood, and what is left open.
 * With --out FOLDER it writes the plan there as a data package once every question is answered; --yes takes what is suggested.
 *
 * Both end with 1 where there is a problem or a question, with 2 where they were called wrongly. Without --out nothing is written.
 */
import { parseArgs } from "node:util";
import { resolveLocale, setLocale } from "../../src/i18n/locale";
import { checkPlan } from "./check-command";
import { filesAt } from "./files-at";
import { readPlan } from "./read-command";
import { isTableFile, readPlanTableFile } from "./table-command";
import { planCommandTexts } from "./texts";

const TEXT = { type: "string" } as const;
const OPTIONS = {
  check: { lang: TEXT },
  read: {
    ...{ lang: TEXT, title: TEXT, issuer: TEXT, issued: TEXT, period: TEXT },
    ...{ sheet: TEXT, answer: { type: "string", multiple: true } as const },
    ...({ json: { type: "boolean" }, yes: { type: "boolean" }, out: TEXT } as const),
  },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const { command, path, options } = readArguments(args);
  setLocale(resolveLocale(options.lang ?? "zh"));
  const texts = planCommandTexts();
  if (command === null || path === null) return wrongly(texts.usage);
  const files = filesAt(path);
  if (files === null) return wrongly(texts.notFound(path));
  if (command === "check") return checkPlan(files);
  const [file] = files;
  if (file === undefined || files.length > 1) return wrongly(texts.usage);
  return isTableFile(file) ? readPlanTableFile(file, options) : readPlan(file, options);
}

function wrongly(message: string): number {
  console.error(message);
  return 2;
}

interface Options {
  readonly lang?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly issued?: string;
  readonly period?: string;
  readonly sheet?: string;
  readonly answer?: readonly string[];
  readonly json?: boolean;
  readonly yes?: boolean;
  readonly out?: string;
}

/** `command` is null where it is none that there is. */
function readArguments(args: readonly string[]) {
  const wrong = { command: null, path: null, options: {} as Options };
  const command = args[0];
  if (command !== "check" && command !== "read") return wrong;
  try {
    const { values, positionals } = parseArgs({
      ...{ args: args.slice(1), allowPositionals: true, options: OPTIONS[command] },
    });
    const [path = null, more] = positionals;
    return more === undefined ? { command, path, options: values as Options } : wrong;
  } catch {
    return wrong;
  }
}
