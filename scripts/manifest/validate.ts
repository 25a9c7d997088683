/**
 * `npm run validate [-- manifest.xml] [-- --schema OfficeAppManifestV1_1.xsd]`: checks the manifest offline
 * against office-addin-manifest, the built site and, where Microsoft's schema files are at hand, these.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { OfficeAddinManifest } from "office-addin-manifest";
import { readBuiltSite } from "./built-site";
import { manifestProblems } from "./check";

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
  const { id, displayName } = await OfficeAddinManifest.readManifestFile(path);
  const site = readBuiltSite(path, join(root, values.site));
  const { registrations } = site;
  const problems = [
    ...manifestProblems(site),
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
