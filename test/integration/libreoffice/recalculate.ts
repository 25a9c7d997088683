/**
 * Writes the books of FOLDER/books.json as .xlsx, lets LibreOffice calculate them, all in one start, and prints what they
 * then hold as JSON. A process of its own, because the library that writes .xlsx is a module that jest cannot load.
 *
 * tsx recalculate.ts FOLDER SOFFICE
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheetsOf } from "./flat-spreadsheet";
import { xlsxFile } from "../../../src/xlsx/xlsx";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";

const [folder = "", soffice = ""] = process.argv.slice(2);
const file = (book: number, extension: string): string => join(folder, `${book}.${extension}`);

const books = JSON.parse(readFileSync(join(folder, "books.json"), "utf8")) as SheetSpec[][];
for (const [book, specs] of books.entries()) {
  writeFileSync(file(book, "xlsx"), await xlsxFile(specs));
}
// The files carry results: LibreOffice is to calculate them anew all the same.
const always = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
mkdirSync(join(folder, "profile/user"), { recursive: true });
writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), always);
execFileSync(
  soffice,
  [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    "--headless",
    "--convert-to",
    "fods",
    "--outdir",
    folder,
    ...books.map((_, book) => file(book, "xlsx")),
  ],
  { stdio: "ignore" }
);
const calculated = books.map((_, book) => sheetsOf(readFileSync(file(book, "fods"), "utf8")));
process.stdout.write(JSON.stringify(calculated));
