/**
 * `npm run validate [-- manifest.xml] [-- --schema OfficeAppManifestV1_1.xsd]`: checks the manifest offline
 * against office-addin-manifest, the built site and, where Microsoft's schema files are at hand, these.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestProblems } from "./check";
import { readRegistrations } from "./registrations";

const root = join(import.meta.dirname, "../..");

function schemaProblems(manifestPath: string, schema: string): string[] {
  const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, manifestPath], {
    encoding: "utf8",
  });
  if (run.error) return [`xmllint is needed for --schema: ${run.error.message}`];
  return run.status === 0 ? [] : run.stderr.trim().split("\n");
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { schema: { type: "string" }, site: { type: "string", default: "dist" } },
  });
  const path = positionals[0] ?? join(root, "manifest.xml");
  const folder = join(root, values.site);
  if (!existsSync(join(folder, "functions.js"))) {
    throw new Error(`${values.site}/functions.js is missing: run npm run build first`);
  }
  const { id, displayName } = await OfficeAddinManifest.readManifestFile(path);
  const manifest = new JSDOM(readFileSync(path, "utf8"), { contentType: "text/xml" }).window
    .document;
  const registrations = readRegistrations(folder);
  const problems = [
    ...manifestProblems({ manifest, folder, registrations }),
    ...(values.schema ? schemaProblems(path, values.schema) : []),
  ];
  for (const problem of problems) console.error(`${path}: ${problem}`);
  if (problems.length > 0) process.exit(1);
  console.log(
    `${displayName ?? ""} (${id ?? ""}): the manifest and the build agree on ` +
      `${registrations.functions.length} functions and ${registrations.actions.length} ribbon actions.`
  );
}

await main();
