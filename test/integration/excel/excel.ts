import path from "node:path";
import { startAddin, type Addin, type AddinOptions } from "../../excel/jsdom-host";
import {
  indicatorTable,
  headlineColumns,
  indicatorTableNames,
} from "../../../src/sheets/indicator-table/indicator-table";
import type { FreeNames } from "../../../src/sheets/spec/free-names";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { detailedPlan } from "../../../src/dataset/details";
import type { PlannedIndicator } from "../../../src/core/types";

/** A page that loads office.js and registers nothing that matters here. */
const distDir = path.join(__dirname, "../../excel/fixtures/addin");

/**
 * Starts the stand-in Excel and lets the workbook layer, which runs in the test itself, talk to it through
 * unmodified office.js.
 */
export async function startExcel(options: Partial<AddinOptions> = {}): Promise<Addin> {
  const addin = await startAddin({ distDir, ...options });
  Object.assign(globalThis, {
    Excel: addin.Excel,
    Office: addin.Office,
    OfficeExtension: addin.window["OfficeExtension"] as typeof OfficeExtension,
  });
  return addin;
}

/** The ten headline indicators. */
export function headlines(): PlannedIndicator[] {
  const plan = detailedPlan();
  return plan.indicators
    .filter(({ kind }) => kind === "headline")
    .map((indicator) => ({ plan, indicator }));
}

/** Builds the headline table with names that are free. */
export function headlineTable(names: FreeNames): SheetSpec {
  const base = indicatorTableNames("zh-CN");
  return indicatorTable(headlines(), {
    columns: headlineColumns,
    locale: "zh-CN",
    tableName: names.table(base.table),
    sheetName: names.sheet(base.sheet),
  });
}
