/** Every product of the web edition against what the add-in writes into a workbook, and as LibreOffice opens it. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatArea } from "../../src/sheets/spec/address";
import { fileProducts, type Product } from "../../src/taskpane/state/state";
import type { SheetData } from "../excel/model/data";
import { type FlatSheet, sheetsOf } from "../integration/libreoffice/flat-spreadsheet";
import { soffice } from "../integration/libreoffice/recalculated";
import { useSessions } from "./use-sessions";
import { useWebPages, type DownloadedFile } from "./web-page";

const sessions = useSessions();
const pages = useWebPages();

/** Among them a share, a count and a target without a baseline; a path chart shows one. */
const several = ["科技进步贡献率", "高新技术企业", "研究与试验发展经费投入强度"];
const namesOf = (product: Product): readonly string[] =>
  product === "chart" ? ["高新技术企业"] : several;

const workbooks: ReadonlySet<Product> = new Set(["midterm", "final"]);

let folder: string;
const files = new Map<Product, readonly SheetRows[]>();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plantarget-products-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface SheetRows {
  readonly name: string;
  readonly rows: Awaited<ReturnType<DownloadedFile["rows"]>>;
}

test.each(fileProducts)(
  "%s holds in its file what the add-in writes into cells",
  async (product) => {
    const web = await pages.open();
    await web.select(...namesOf(product));
    await web.press(web.texts.selection.options);
    await web.pick(web.pages.insert.what, web.pages.insert.products[product]);
    const file = await web.downloaded(() => web.press(web.pages.insert.download));
    const names = await file.sheetNames();
    const sheets = await Promise.all(
      names.map(async (name): Promise<SheetRows> => ({ name, rows: await file.rows(name) }))
    );
    copyFileSync(file.path, join(folder, `${product}.xlsx`));
    files.set(product, sheets);

    const { pane, workbook } = await sessions.open();
    const { insert } = pane.pages;
    const { placements } = pane.texts.selection;
    await pane.choose(...namesOf(product));
    await pane.openInsertPage();
    await pane.pick(insert.what, insert.products[product]);
    if (!workbooks.has(product)) await pane.pick(insert.where, placements.newSheet);
    await pane.press(insert.insert);
    await pane.message("success");
    const written = (await workbook.snapshot()).sheets;
    for (const { name, rows } of sheets) {
      const sheet = written.find((one) => one.name === name);
      expect({ name, cells: differences(rows, sheet) }).toEqual({ name, cells: [] });
    }
  }
);

const whenThere = soffice ? test : test.skip;

whenThere("LibreOffice opens every file, and shows in each cell what the file says", () => {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const paths = [...files.keys()].map((product) => join(folder, `${product}.xlsx`));
  const convert = [profile, "--headless", "--convert-to", "fods", "--outdir", folder, ...paths];
  execFileSync(String(soffice), convert, { stdio: "ignore" });
  for (const [product, sheets] of files) {
    const opened = sheetsOf(readFileSync(join(folder, `${product}.fods`), "utf8"));
    expect(opened.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const [at, { name, rows }] of sheets.entries()) {
      expect({ product, name, cells: differencesFrom(rows, opened[at]) }).toEqual({
        ...{ product, name },
        cells: [],
      });
    }
  }
  expect(files.size).toBe(fileProducts.length);
});

function differences(rows: SheetRows["rows"], sheet: SheetData | undefined): readonly string[] {
  if (!sheet) return ["no such sheet"];
  return unequal(rows, (address) => {
    const value = sheet.cells[address]?.value ?? "";
    return typeof value === "object" ? value.error : value;
  });
}

function differencesFrom(rows: SheetRows["rows"], sheet: FlatSheet | undefined) {
  return unequal(rows, (_address, row, column) => sheet?.cells[row]?.[column] ?? "");
}

function unequal(
  rows: SheetRows["rows"],
  valueAt: (address: string, row: number, column: number) => unknown
): readonly string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const address = formatArea({ row, column, rows: 1, columns: 1 });
      const other = valueAt(address, row, column);
      return isSame(cell ?? "", other) ? [] : [`${address}: ${String(cell)} and ${String(other)}`];
    })
  );
}

function isSame(cell: unknown, other: unknown): boolean {
  if (typeof cell !== "number" || typeof other !== "number") return cell === other;
  return Math.abs(cell - other) <= 1e-9 * Math.max(1, Math.abs(cell));
}
