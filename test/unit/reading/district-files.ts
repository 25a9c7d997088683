import { type Zippable, zipSync } from "fflate";
import type { BroughtFile } from "../../../src/reading/files/brought-file";
import { districtPackage, type PackageFiles } from "../../data/district";

const encoder = new TextEncoder();

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Files of a folder, as a file input gives them. */
export function brought(files: PackageFiles, folder = ""): readonly BroughtFile[] {
  return Object.entries(files).map(([name, text]) => ({
    name: `${folder}${name}`,
    bytes: bytesOf(text),
  }));
}

/** The same as one zip. */
export function zipped(files: Readonly<Record<string, Uint8Array | string>>): BroughtFile {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? bytesOf(content) : content,
  ]);
  return { name: "plan.zip", bytes: zipSync(Object.fromEntries(entries) as Zippable) };
}

/** The district plan as tables without a descriptor. */
export function districtTables(): PackageFiles {
  return without(districtPackage(), "datapackage.json");
}

export function without(files: PackageFiles, file: string): PackageFiles {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
}

/** Bytes with some of them replaced, from a place on. */
export function patched(
  bytes: Uint8Array,
  place: number,
  replacement: readonly number[]
): Uint8Array {
  const copy = bytes.slice();
  copy.set(replacement, place);
  return copy;
}
