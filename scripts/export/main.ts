/**
 * npm run export -- SHEET FILE [--lang zh|en] [--kind headline,commitment]
 *
 * Writes sheets of the built-in plan as an .xlsx file without Excel, for WPS and old versions of Excel.
 * SHEET: indicators, monitoring, midterm, final. The headline indicators if no kinds are given.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { PlannedIndicator } from "../../src/core/types";
import { detailedPlan } from "../../src/dataset/details";
import { resolveLocale, type Locale } from "../../src/i18n/locale";
import { evaluationWorkbook } from "../../src/workbook/evaluation/evaluation";
import { freeNames } from "../../src/workbook/free-names";
import {
  headlineColumns,
  indicatorTable,
  indicatorTableNames,
} from "../../src/workbook/indicator-table";
import { monitoringNames, monitoringSheet } from "../../src/workbook/monitoring-sheet";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { xlsxFile } from "./xlsx";

type Build = (entries: readonly PlannedIndicator[], locale: Locale) => SheetSpec[];

const names = freeNames({ sheets: [], tables: [] });

const builders: Record<string, Build> = {
  indicators: (entries, locale) => {
    const base = indicatorTableNames(locale);
    const named = { tableName: names.table(base.table), sheetName: names.sheet(base.sheet) };
    return [indicatorTable(entries, { locale, columns: headlineColumns, ...named })];
  },
  monitoring: (entries, locale) => {
    const base = monitoringNames(locale);
    const named = { tableName: names.table(base.table), sheetName: names.sheet(base.sheet) };
    return [monitoringSheet(entries, { locale, ...named })];
  },
};

for (const kind of ["midterm", "final"] as const) {
  builders[kind] = (entries, locale) => evaluationWorkbook(entries, { kind, locale }, names);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string", default: "zh" },
    kind: { type: "string", default: "headline" },
  },
});
const [sheet = "", file] = positionals;
const build = builders[sheet];

if (!build || file === undefined) {
  console.error(
    `npm run export -- ${Object.keys(builders).join("|")} FILE.xlsx [--lang zh|en] [--kind headline,commitment]`
  );
  process.exitCode = 1;
} else {
  const plan = detailedPlan();
  const kinds = values.kind.split(",");
  const entries = plan.indicators
    .filter(({ kind }) => kinds.includes(kind))
    .map((indicator) => ({ plan, indicator }));
  writeFileSync(file, await xlsxFile(build(entries, resolveLocale(values.lang))));
  console.log(`${file}: ${entries.length}`);
}
