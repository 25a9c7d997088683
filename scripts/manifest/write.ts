/**
 * `npm run manifest -- --url https://host/path [--cdn global|china]`: turns the built site in dist/ into the one
 * for a server, and says what to do with it.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { officeJs } from "../deployment";
import { readAddress } from "./address";
import { deploy } from "./deploy";

const site = join(import.meta.dirname, "../../dist");
const usage = "usage: npm run manifest -- --url https://host/path [--cdn global|china]";

function main(): void {
  const { values } = parseArgs({
    options: { url: { type: "string" }, cdn: { type: "string", default: "global" } },
  });
  if (!values.url) throw new Error(usage);
  const address = readAddress(values.url);
  const source = officeJs(values.cdn);
  if (!existsSync(site)) throw new Error("dist/ is missing: run npm run build first");
  deploy(site, address, values.cdn);
  console.log(
    [
      `dist/ is ready for ${address}`,
      `  office.js from    ${source}`,
      "  copy to server    everything in dist/",
      `  check in browser  ${address}/self-test.html`,
      "  upload to Office  dist/manifest.xml",
    ].join("\n")
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
