import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { BroughtFile } from "../../src/reading/files/brought-file";
import { LIMITS } from "../../src/reading/files/limits";

/**
 * The file, or the files of the folder, at a path, named as a browser names a chosen folder's.
 *
 * @returns null where there is nothing
 */
export function filesAt(path: string): readonly BroughtFile[] | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isDirectory()) return [{ name: basename(path), bytes: read(path) }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .slice(0, LIMITS.files + 1)
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(path, file).split(sep).join("/"), bytes: read(file) }));
}

/** One byte beyond the limit is enough to be refused. */
function read(file: string): Uint8Array {
  const isLarge = statSync(file).size > LIMITS.packedBytes;
  return isLarge ? new Uint8Array(LIMITS.packedBytes + 1) : readFileSync(file);
}
