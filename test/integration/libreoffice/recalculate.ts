/**
 * Writes a filled-in monitoring sheet of the built-in plan as .xlsx, lets LibreOffice calculate it, and prints the
 * cells as a JSON matrix of numbers and texts.
 *
 * tsx recalculate.ts FOLDER SOFFICE METHOD TOLERANCE LANG
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellsOf } from "./flat-spreadsheet";
import { xlsxFile } from "../../../scripts/export/xlsx";
import type { PathMethod } from "../../../src/core/path";
import { resolveLocale } from "../../../src/i18n/locale";
import { filledMonitoringSheet } from "./filled-sheet";

const [folder = "", soffice = "", method = "linear", tolerance = "0", lang = "zh"] =
  process.argv.slice(2);

const spec = filledMonitoringSheet(method as PathMethod, Number(tolerance), resolveLocale(lang));
writeFileSync(join(folder, "sheet.xlsx"), await xlsxFile([spec]));
execFileSync(
  soffice,
  [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    "--headless",
    "--convert-to",
    "fods",
    "--outdir",
    folder,
    join(folder, "sheet.xlsx"),
  ],
  { stdio: "ignore" }
);
process.stdout.write(JSON.stringify(cellsOf(readFileSync(join(folder, "sheet.fods"), "utf8"))));
