/**
 * npm run export -- SHEET FILE [--lang zh|en] [--kind headline,commitment] [--indicator NAME]... [--overwrite]
 *
 * Writes sheets of the built-in plan as an .xlsx file without Excel, for WPS and old versions of Excel.
 * SHEET: indicators, summary, monitoring, path (a sheet with a chart for each indicator), midterm, final. Of the headline
 * indicators if neither kinds nor indicators are given.
 */
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createCatalogue, findIndicator } from "../../src/core/lookup";
import type { PlannedIndicator } from "../../src/core/types";
import { detailedPlan } from "../../src/dataset/details";
import { resolveLocale, setLocale } from "../../src/i18n/locale";
import { reasonText } from "../../src/i18n/reasons";
import { products } from "./products";
import { xlsxFile } from "../../src/xlsx/xlsx";

const usage = `npm run export -- ${Object.keys(products).join("|")} FILE.xlsx [--lang zh|en] [--kind headline,commitment] [--indicator NAME]... [--overwrite]`;

/** @throws Error that names an indicator that there is not */
function chosen(kinds: readonly string[], names: readonly string[]): PlannedIndicator[] {
  const catalogue = createCatalogue([detailedPlan()]);
  if (names.length === 0) {
    return catalogue.entries.filter(({ indicator }) => kinds.includes(indicator.kind));
  }
  return names.map((name) => {
    const found = findIndicator(catalogue, name);
    if (!found.ok) throw new Error(reasonText(found.failure.reason));
    return found.value;
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: "string", default: "zh" },
      kind: { type: "string", default: "headline" },
      indicator: { type: "string", multiple: true, default: [] },
      overwrite: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const locale = resolveLocale(values.lang);
  setLocale(locale);
  const [sheet = "", file] = positionals;
  const build = products[sheet];
  if (!build || file === undefined || !/\.xlsx$/i.test(file)) throw new Error(usage);
  if (existsSync(file) && !values.overwrite) throw new Error(`${file} exists. ${usage}`);
  const specs = build(chosen(values.kind.split(","), values.indicator), locale);
  if (specs.length === 0) throw new Error(usage);
  writeFileSync(file, await xlsxFile(specs));
  console.log(`${file}: ${specs.map(({ sheetName }) => sheetName).join(", ")}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
