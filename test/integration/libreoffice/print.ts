/**
 * Writes the books of FOLDER/books.json as .xlsx, lets LibreOffice print them as PDF, all in one start, and prints what is on the pages
 * as JSON. A process of its own, because the library that writes .xlsx is a module that jest cannot load.
 *
 * tsx print.ts FOLDER SOFFICE PDFTOHTML
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxFile } from "../../../src/xlsx/xlsx";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import { pagesOf } from "./printed-page";

const [folder = "", soffice = "", pdftohtml = ""] = process.argv.slice(2);
const file = (book: number, extension: string): string => join(folder, `${book}.${extension}`);

const books = JSON.parse(readFileSync(join(folder, "books.json"), "utf8")) as SheetSpec[][];
for (const [book, specs] of books.entries()) {
  writeFileSync(file(book, "xlsx"), await xlsxFile(specs));
}
const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder];
execFileSync(soffice, [profile, ...convert, ...books.map((_, book) => file(book, "xlsx"))], {
  stdio: "ignore",
});
const printed = books.map((_, book) =>
  pagesOf(
    execFileSync(pdftohtml, ["-xml", "-i", "-hidden", "-zoom", "3", "-stdout", file(book, "pdf")], {
      encoding: "utf8",
      maxBuffer: Infinity,
    })
  )
);
process.stdout.write(JSON.stringify(printed));
