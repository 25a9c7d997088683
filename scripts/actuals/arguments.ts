import { parseArgs } from "node:util";
import type { TableAnswers } from "../../src/reading/actuals/table";

export interface Arguments {
  readonly command: "read" | "check";
  readonly path: string;
  readonly sheet?: string;
  readonly plan?: string;
  readonly json: boolean;
  readonly language: string;
  readonly answers: TableAnswers;
}

const text = { type: "string" } as const;

/** null where the command is none that there is. */
export function readArguments(args: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: text,
        region: text,
        indicator: text,
        year: text,
        column: text,
        unit: text,
        plan: text,
        json: { type: "boolean", default: false },
        lang: { type: "string", default: "zh" },
      },
    });
    const [command, path, more] = positionals;
    const year = values.year === undefined ? undefined : Number(values.year);
    if ((command !== "read" && command !== "check") || path === undefined || more !== undefined) {
      return null;
    }
    if (year !== undefined && !Number.isInteger(year)) return null;
    const { region, indicator, column, unit, sheet, plan, json, lang } = values;
    return {
      command,
      path,
      json,
      language: lang,
      answers: given({ region, indicator, year, column, unit }),
      ...given({ sheet, plan }),
    };
  } catch {
    return null;
  }
}

/** Without what was not given. */
function given<T extends object>(options: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
