/**
 * npm run metadata: writes what Excel and people read about the functions into build/.
 * With --reference it writes the reference in docs/ too, which is kept in the repository.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Locale } from "../../src/i18n/locale";
import { helpPages } from "./help";
import { declaredFunctions, localisedMetadata } from "./metadata";
import { reference, referencePath } from "./reference";

const root = join(import.meta.dirname, "../..");

/** The manifest names the English file, and the Chinese one as its override for zh-CN. */
const fileNames: Record<Locale, string> = {
  "en-US": "functions.json",
  "zh-CN": "functions.zh-CN.json",
};

async function write(path: string, content: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The address of the site, which is that of the task pane page in the manifest. */
async function siteAddress(): Promise<string> {
  const manifest = await readFile(join(root, "manifest.xml"), "utf8");
  const page = /<SourceLocation DefaultValue="(https:[^"]+)"/.exec(manifest)?.[1];
  if (page === undefined) throw new Error("manifest.xml names no https page as SourceLocation.");
  return new URL(".", page).href;
}

async function main(): Promise<void> {
  const declared = await declaredFunctions(join(root, "src/functions/functions.ts"));
  const site = await siteAddress();
  for (const folder of ["build/functions", "build/help"]) {
    await rm(join(root, folder), { recursive: true, force: true });
  }
  for (const locale of ["en-US", "zh-CN"] as const) {
    const metadata = localisedMetadata(declared, locale, site);
    await write(`build/functions/${fileNames[locale]}`, `${JSON.stringify(metadata, null, 2)}\n`);
    for (const [path, page] of helpPages(metadata, locale)) await write(`build/${path}`, page);
    if (process.argv.includes("--reference")) {
      await write(referencePath[locale], reference(metadata, locale));
    }
  }
  await write("build/help/help.css", await readFile(join(import.meta.dirname, "help.css"), "utf8"));
}

await main();
