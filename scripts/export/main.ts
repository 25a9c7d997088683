/**
 * npm run export -- SHEET FILE.xlsx | monitoring --split DIR | bulletin [options]; --help tells them.
 *
 * Writes sheets of a plan as an .xlsx file without Excel, for WPS and old versions of Excel, with actual figures filled in where a
 * file with such is given; or shows how the plan stands in words.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCatalogue, findIndicator, type Catalogue } from "../../src/core/lookup";
import type { Plan, PlannedIndicator } from "../../src/core/types";
import { detailedPlan } from "../../src/dataset/details";
import { inLanguage, resolveLocale, setLocale } from "../../src/i18n/locale";
import { reasonText } from "../../src/i18n/reasons";
import { problemLine } from "../../src/i18n/validation";
import { readPlanFiles } from "../../src/reading/read-files";
import { bulletin } from "../../src/sheets/bulletin/bulletin";
import { byResponsible, responsibleSheets } from "../../src/sheets/monitoring/responsible-sheets";
import type { Paper } from "../../src/sheets/spec/paper";
import { freeNames } from "../../src/sheets/spec/free-names";
import { fileName } from "../../src/xlsx/file-name";
import { xlsxFile } from "../../src/xlsx/xlsx";
import { filesAt } from "../plan/files-at";
import { figuresOf } from "./figures";
import { products, type Material } from "./products";
import { exportTexts } from "./texts";

const BULLETIN = "bulletin";

/** @throws Error that says what is wrong with a plan that cannot be loaded whole */
function planAt(path: string | undefined): Plan {
  if (path === undefined) return detailedPlan();
  const files = filesAt(path);
  if (!files) throw new Error(exportTexts().notFound(path));
  const { plans, problems } = readPlanFiles(files);
  const [plan] = plans;
  if (!plan || problems.length > 0) {
    throw new Error(problems.map((problem) => problemLine(problem, "")).join("\n"));
  }
  return plan;
}

/**
 * Those that are named, else those of the kinds; of a plan without such all.
 *
 * @throws Error that names an indicator that there is not
 */
function chosen(
  catalogue: Catalogue,
  kinds: readonly string[],
  names: readonly string[]
): readonly PlannedIndicator[] {
  if (names.length === 0) {
    const ofKinds = catalogue.entries.filter(({ indicator }) => kinds.includes(indicator.kind));
    return ofKinds.length > 0 ? ofKinds : catalogue.entries;
  }
  return names.map((name) => {
    const found = findIndicator(catalogue, name);
    if (!found.ok) throw new Error(reasonText(found.failure.reason));
    return found.value;
  });
}

/** @throws Error for what is no year in which the plan can be evaluated */
function yearOf(given: string | undefined, { baseYear, targetYear }: Plan): number | undefined {
  if (given === undefined) return undefined;
  const year = Number(given);
  if (Number.isInteger(year) && year > baseYear && year <= targetYear) return year;
  throw new Error(exportTexts().badYear(given));
}

/** @throws Error for a size that the sheets are not made for */
function paperOf(given: string): Paper {
  const paper = given.toLowerCase();
  if (paper === "a4" || paper === "a3") return paper;
  throw new Error(exportTexts().badPaper(given));
}

/** @throws Error for a file that must not be written */
function checkedFile(file: string | undefined, overwrite: boolean): string {
  const texts = exportTexts();
  if (file === undefined) throw new Error(usage());
  if (!/\.xlsx$/i.test(file)) throw new Error(texts.notXlsx(file));
  if (existsSync(file) && !overwrite) throw new Error(texts.exists(file));
  return file;
}

function usage(): string {
  return exportTexts().usage([...Object.keys(products), BULLETIN].join("|"));
}

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ lang: { ...text, default: "zh" }, kind: { ...text, default: "headline" } },
      ...{ actuals: text, plan: text, year: text, split: text, paper: { ...text, default: "a4" } },
      indicator: { ...text, multiple: true, default: [] },
      ...{ places: flag, errata: flag, "running-totals": flag, overwrite: flag, help: flag },
    },
  });
  const locale = resolveLocale(values.lang);
  setLocale(locale);
  if (values.help) {
    console.log(usage());
    return;
  }
  const [product = "", given] = positionals;
  const build = products[product];
  if (!build && product !== BULLETIN) throw new Error(usage());
  const { split } = values;
  if (split !== undefined && (product !== "monitoring" || given !== undefined))
    throw new Error(usage());
  const file = build && split === undefined ? checkedFile(given, values.overwrite) : "";
  const plan = planAt(values.plan);
  const catalogue = createCatalogue([plan]);
  const read = values.actuals === undefined ? null : await figuresOf(values.actuals, catalogue);
  const material: Material = {
    entries: chosen(catalogue, values.kind.split(","), values.indicator),
    ...{ locale, places: values.places, errata: values.errata },
    year: yearOf(values.year, plan),
    figures: read?.figures ?? (() => null),
    runningTotals: values["running-totals"],
    paper: paperOf(values.paper),
  };
  if (split !== undefined) await writeApart(split, material, values.overwrite);
  else if (build) await write(file, build(material));
  else console.log(inWords(material));
  if (read && read.leftOut.length > 0) {
    console.error([exportTexts().leftOut(read.leftOut.length), ...read.leftOut].join("\n"));
  }
}

async function write(file: string, specs: ReturnType<(typeof products)[string]>): Promise<void> {
  if (specs.length === 0) throw new Error(exportTexts().noPath);
  writeFileSync(file, await xlsxFile(specs));
  console.log(`${file}: ${specs.map(({ sheetName }) => sheetName).join(", ")}`);
}

/**
 * A monitoring sheet for each body responsible, each as a file of its own.
 *
 * @throws Error for a plan that names no body, and before anything is written where one of the files must not be
 */
async function writeApart(folder: string, material: Material, overwrite: boolean): Promise<void> {
  const { entries, locale, figures, paper } = material;
  const parts = byResponsible(entries);
  if (parts.every(({ body }) => body === null)) throw new Error(exportTexts().noBody);
  const names = freeNames({ sheets: [], tables: [] });
  const files = responsibleSheets(entries, { locale, figures, paper }, names).map((spec) => ({
    spec,
    file: checkedFile(join(folder, fileName(spec.sheetName, "xlsx")), overwrite),
  }));
  mkdirSync(folder, { recursive: true });
  for (const { spec, file } of files) await write(file, [spec]);
  const nobodys = parts.find(({ body }) => body === null);
  if (nobodys) {
    const named = nobodys.entries.map(({ indicator }) => inLanguage(indicator.name, locale));
    console.error([exportTexts().nobodys(named.length), ...named].join("\n"));
  }
}

/** @throws Error without a year: no year is a better guess than another */
function inWords({ entries, year, ...options }: Material): string {
  if (year === undefined) throw new Error(exportTexts().yearNeeded);
  return bulletin(entries, { ...options, year }).join("\n");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
