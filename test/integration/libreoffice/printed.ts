import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetSpec } from "../../../src/sheets/spec/sheet-spec";
import type { PrintedPage } from "./printed-page";
import { soffice } from "./recalculated";

/** Where poppler is, which tells what is on the pages of a PDF; undefined on a machine without it. */
export const pdftohtml = ["/usr/bin/pdftohtml", "/usr/local/bin/pdftohtml"].find(existsSync);

const root = join(__dirname, "../../..");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

/** Books by name, printed in one start of LibreOffice. */
export function usePrinted<Name extends string>(
  books: Readonly<Record<Name, () => readonly SheetSpec[]>>
): (name: Name) => readonly PrintedPage[] {
  const names = Object.keys(books) as Name[];
  let printed: PrintedPage[][] = [];

  beforeAll(() => {
    if (soffice && pdftohtml) printed = print(names.map((name) => books[name]()));
  });

  return (name) => printed[names.indexOf(name)] ?? [];
}

function print(books: readonly (readonly SheetSpec[])[]): PrintedPage[][] {
  const folder = mkdtempSync(join(tmpdir(), "plantarget-"));
  try {
    writeFileSync(join(folder, "books.json"), JSON.stringify(books));
    const args = [tsx, join(__dirname, "print.ts"), folder, String(soffice), String(pdftohtml)];
    const output = execFileSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: Infinity,
    });
    return JSON.parse(output) as PrintedPage[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
