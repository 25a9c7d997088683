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

/**
 * A fresh Excel for each test of a file. A test fails that calls what the stand-in does not have, or that writes what a
 * merged area swallows.
 *
 * @example
 * let excel: Addin;
 * useExcel((started) => (excel = started));
 */
export function useExcel(
  started: (excel: Addin) => void,
  options: Partial<AddinOptions> = {}
): void {
  let excel: Addin;

  beforeEach(async () => {
    excel = await startExcel(options);
    started(excel);
  });

  afterEach(() => {
    expect(excel.unimplemented).toEqual([]);
    expect(excel.workbook.dropped).toEqual([]);
    excel.dispose();
  });
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
