/** Turns a built site into the one for a server. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deployedPage } from "../deployment";
import { writeChecksums } from "../release/checksums";
import { manifestAt, metadataAt } from "./address";
import { readBuiltSite } from "./built-site";
import { manifestProblems } from "./check";

const root = join(import.meta.dirname, "../..");
const pages = { "taskpane.html": "src/taskpane", "self-test.html": "src/self-test" };

/**
 * Writes what depends on the server: manifest.xml, the addresses of the help pages in functions*.json, the CDN of
 * office.js in the pages, and SHA256SUMS.txt. Always made from the sources, so it can be run again with
 * another address.
 *
 * @param site the folder of a built site
 * @param address as readAddress gives it
 * @param cdn "global" or "china"
 * @throws Error when manifest and site do not agree, with every problem on a line
 */
export function deploy(site: string, address: string, cdn: string): void {
  const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
  const write = (file: string, text: string) => writeFileSync(join(site, file), text);

  for (const [page, folder] of Object.entries(pages)) {
    write(page, deployedPage(read(folder, page), cdn));
  }
  for (const file of readdirSync(join(root, "build/functions"))) {
    write(file, metadataAt(read("build/functions", file), address));
  }
  write("manifest.xml", manifestAt(read("manifest.xml"), address));
  const problems = manifestProblems(readBuiltSite(join(site, "manifest.xml"), site));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  writeChecksums(site);
}
