/**
 * Writes the sheets of FOLDER/specs.json as .xlsx, lets LibreOffice calculate them, and prints what it then holds as
 * JSON. A process of its own, because the library that writes .xlsx is a module that jest cannot load.
 *
 * tsx recalculate.ts FOLDER SOFFICE
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheetsOf } from "./flat-spreadsheet";
import { xlsxFile } from "../../../src/xlsx/xlsx";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";

const [folder = "", soffice = ""] = process.argv.slice(2);

const specs = JSON.parse(readFileSync(join(folder, "specs.json"), "utf8")) as SheetSpec[];
writeFileSync(join(folder, "sheet.xlsx"), await xlsxFile(specs));
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
process.stdout.write(JSON.stringify(sheetsOf(readFileSync(join(folder, "sheet.fods"), "utf8"))));
