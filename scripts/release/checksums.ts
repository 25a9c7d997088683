/**
 * `SHA256SUMS.txt` in the built site: the digest of every file, as sha256sum writes and checks it. With it an
 * administrator (sha256sum -c SHA256SUMS.txt) and the self-test page find a half or altered upload.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const list = "SHA256SUMS.txt";

/** Path (with forward slashes) and SHA-256 in hexadecimal digits of every file of a built site, by path. */
export function fingerprints(site: string): [file: string, digest: string][] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== list)
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      const digest = createHash("sha256").update(readFileSync(path)).digest("hex");
      return [relative(site, path).split(sep).join("/"), digest];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export function writeChecksums(site: string): void {
  const lines = fingerprints(site).map(([file, digest]) => `${digest}  ${file}\n`);
  writeFileSync(join(site, list), lines.join(""));
}
