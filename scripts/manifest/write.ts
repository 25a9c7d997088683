/**
 * `npm run manifest -- --url https://host/path [--cdn global|china]`: turns the built site in dist/ into the one
 * for a server. Writes dist/manifest.xml, the addresses of the help pages into dist/functions*.json, the CDN of
 * office.js into the two pages, and dist/SHA256SUMS.txt anew. Everything else is the same for every server.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { officeJs, deployedPage } from "../deployment";
import { writeChecksums } from "../release/checksums";
import { manifestAt, metadataAt, readAddress } from "./address";
import { readBuiltSite } from "./built-site";
import { manifestProblems } from "./check";

const root = join(import.meta.dirname, "../..");
const site = join(root, "dist");
const metadata = join(root, "build/functions");

/** Always made from the sources, never from what an earlier run wrote. */
function writeSite(address: string, cdn: string): void {
  const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
  const write = (file: string, text: string) => writeFileSync(join(site, file), text);
  write("manifest.xml", manifestAt(read("manifest.xml"), address));
  write("taskpane.html", deployedPage(read("src/taskpane/taskpane.html"), cdn));
  write("self-test.html", deployedPage(read("src/self-test/self-test.html"), cdn));
  for (const file of readdirSync(metadata)) {
    write(file, metadataAt(read("build/functions", file), address));
  }
  writeChecksums(site);
}

function main(): void {
  const { values } = parseArgs({
    options: { url: { type: "string" }, cdn: { type: "string", default: "global" } },
  });
  if (!values.url)
    throw new Error("usage: npm run manifest -- --url https://host/path [--cdn global|china]");
  const address = readAddress(values.url);
  const source = officeJs(values.cdn);
  readBuiltSite(join(root, "manifest.xml"), site);
  writeSite(address, values.cdn);

  const manifest = join(site, "manifest.xml");
  const problems = manifestProblems(readBuiltSite(manifest, site));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log(
    [
      `dist/ is ready for ${address}`,
      `  office.js from   ${source}`,
      `  copy to server   everything in ${relative(process.cwd(), site) || "."}`,
      `  upload to Office ${relative(process.cwd(), manifest)}`,
    ].join("\n")
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
