/** Reads a manifest and the built site that it describes. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { BuiltSite } from "./check";
import { readRegistrations } from "./registrations";

/**
 * @param manifestPath the XML file
 * @param folder the built site
 * @throws Error when there is no built site, or the manifest is not XML
 */
export function readBuiltSite(manifestPath: string, folder: string): BuiltSite {
  if (!existsSync(join(folder, "functions.js"))) {
    throw new Error(`${join(folder, "functions.js")} is missing: run npm run build first`);
  }
  const manifest = new JSDOM(readFileSync(manifestPath, "utf8"), { contentType: "text/xml" }).window
    .document;
  return { manifest, folder, registrations: readRegistrations(folder) };
}
